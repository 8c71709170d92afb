"""What one clause means by itself, whatever stands around it."""

from bot.domain.replies.about import small_talk, the_bot
from bot.domain.replies.breaks import AWAY
from bot.domain.replies.completions import completions
from bot.domain.replies.cutting import Role
from bot.domain.replies.data import about_data
from bot.domain.replies.meaning import Later, Meaning, Pain, Simple
from bot.domain.replies.pains import pain
from bot.domain.replies.phrases import any_of
from bot.domain.replies.questions import questions
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said, first_of
from bot.domain.replies.where import State
from bot.domain.replies.wishes import fed_up, rested, undone, wish

_PLAINLY_NOT = any_of(
    "no-chance ...3 (have|had) ...2 done, (have|did|done|is|am|are|was) not, not (all )?done, not-yet, doing"
)


def of_clause(said: Said) -> tuple[Meaning, ...]:
    """First what takes back or ends, then questions, completions and wishes, then talk."""
    if said.clause.role is Role.ASIDE:
        return pain(said)
    found = first_of((undone, fed_up, rested, about_data), said)
    if found:
        return found
    hurt = pain(said)
    asked = questions(said)
    if asked:
        return asked if asked == (Simple.PROGRESS,) else (*hurt, *asked)
    scored = any(isinstance(meaning, Pain) and meaning.score is not None for meaning in hurt)
    done = NOTHING if scored else completions(said)
    wanted = wish(said) if done in (NOTHING, (Simple.NOT_DONE,), (DONE_OR_NOT,)) else NOTHING
    if done and not (wanted and done == (Simple.NOT_DONE,) and _outweighs(wanted, said)):
        return (*done, *hurt)
    return (*wanted, *hurt) or first_of((small_talk, the_bot), said)


def _outweighs(wanted: tuple[Meaning, ...], said: Said) -> bool:
    """Whether a wish is more than the "not done" beside it: "later, not now" is, "I'll be done in a minute" is not."""
    away = said.where.state is State.REST and any(
        isinstance(one, Later) and (one.minutes or 0) >= AWAY for one in wanted
    )  # "I'll do the third in half an hour"
    working = (
        not away
        and said.where.in_walk
        and (said.has("done", "did") or not said.has("later"))
        and any(isinstance(one, Later) and one.at is None for one in wanted)
    )
    return not working and not said.finds(_PLAINLY_NOT)
