"""From a typed reply to its meanings.

The reply is brought to basic words and cut into clauses (`clauses`). Red flags are looked for in the whole of it first
(`flags`), then the answer to what was asked (`answers`), then each clause is read in order (`_of_clause`), and what the
clauses mean is put together (`settling`). `words/` holds what people call things; the tables of a rule stand above it.
"""

from collections.abc import Callable

from bot.domain.programme import Programme
from bot.domain.replies.about import small_talk, the_bot
from bot.domain.replies.answers import answer
from bot.domain.replies.clauses import Reply, understood
from bot.domain.replies.completions import completions
from bot.domain.replies.data import about_data, wants_to_be_forgotten
from bot.domain.replies.doubts import TAKEN_BACK
from bot.domain.replies.emoji import emoji
from bot.domain.replies.flags import caution, flag, muscles_or_nerves
from bot.domain.replies.joining import called_by_the_knee, joined, leads_up
from bot.domain.replies.meaning import Flag, Later, Meaning, Pain, Sign, Simple, Skip, Unclear, Urgency
from bot.domain.replies.pains import pain
from bot.domain.replies.phrases import any_of
from bot.domain.replies.questions import questions
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said, first_of, records
from bot.domain.replies.settling import settled
from bot.domain.replies.where import Where
from bot.domain.replies.wishes import fed_up, rested, undone, wish
from bot.domain.replies.zones import no_place

_DENIAL = any_of("^(i |we )?(have |has |did )?not")
_MILD_DENIAL = any_of(r"""
    ^not (numb|tingling|weak|pain|dizzy)
    ^not (too |so |that |very |gonna |going to )?(bad|easy|hard|fun|pretty|great|difficult|lie|lying|now|yet|today)$
""")
_PLAINLY_NOT = any_of("(have|did|done|is|am) not, not done")
_NERVES_PERHAPS = Unclear((Flag(Urgency.EMERGENCY, Sign.NERVES),))


def read(
    text: str, where: Where, programme: Programme, place: Callable[[str], str | None] = no_place
) -> tuple[Meaning, ...]:
    """Everything that a reply means, in the order said; UNKNOWN where it means nothing to us. Never raises.

    `place` finds the IANA zone of a place name. Where a red flag is among the meanings, it outweighs all others.
    """
    reply = understood(text, programme)
    if not reply.clauses:
        return emoji(reply.emoji, where)
    grave = _grave(reply)
    if reply.too_long:
        return (grave or Simple.UNKNOWN,)
    if not grave and any(wants_to_be_forgotten(Said(clause, where, programme)) for clause in reply.clauses):
        return (Simple.FORGET,)
    answered = NOTHING if grave else answer(reply, text, where, place)
    if answered:
        return answered
    meanings = _of_clauses(reply, where, programme)
    if grave:
        meanings = [meaning for meaning in meanings if _goes_with_a_flag(meaning)] + [grave]
    return tuple(settled(meanings, where)) or (Simple.UNKNOWN,)


def _grave(reply: Reply) -> Meaning | None:
    """A red flag, a reason for caution, or legs that may be tired or worse."""
    danger = flag(reply)
    careful = caution(reply)
    if danger and not (danger.urgency is Urgency.SOON and careful):
        return danger
    return careful or (_NERVES_PERHAPS if muscles_or_nerves(reply) else None)


def _goes_with_a_flag(meaning: Meaning) -> bool:
    return records(meaning) or isinstance(meaning, Skip) or meaning is Simple.STOP


def _of_clauses(reply: Reply, where: Where, programme: Programme) -> list[Meaning]:
    denied = _denied_from_the_start(reply)
    taken_back = TAKEN_BACK.search(reply.words) is not None
    meanings: list[Meaning] = []
    clauses = joined(called_by_the_knee(reply.clauses, where, programme), programme)
    for clause in clauses:
        if len(clauses) > 1 and leads_up(clause):
            continue  # "yes, done"
        found = _of_clause(Said(clause, where, programme))
        if any(records(meaning) for meaning in found) and (denied or taken_back):
            found = (Simple.NOT_DONE,) if denied else (DONE_OR_NOT,)
        meanings += found
    return meanings or list(_of_clause(Said(clauses[0], where, programme)))


def _denied_from_the_start(reply: Reply) -> bool:
    """Whether the reply opens with a "not" that could cover all of it."""
    first = reply.clauses[0].words
    return bool(_DENIAL.match(first)) and not _MILD_DENIAL.match(first)


def _of_clause(said: Said) -> tuple[Meaning, ...]:
    """One clause: first what takes back or ends, then questions, completions and wishes, then talk."""
    found = first_of((undone, fed_up, rested, about_data), said)
    if found:
        return found
    hurt = pain(said)
    asked = questions(said)
    if asked:
        return (*hurt, *asked)
    scored = any(isinstance(meaning, Pain) and meaning.score is not None for meaning in hurt)
    done = NOTHING if scored else completions(said)
    wanted = wish(said) if done in (NOTHING, (Simple.NOT_DONE,)) else NOTHING
    if done and not (wanted and done == (Simple.NOT_DONE,) and _outweighs(wanted, said)):
        return (*done, *hurt)
    return (*wanted, *hurt) or first_of((small_talk, the_bot), said)


def _outweighs(wanted: tuple[Meaning, ...], said: Said) -> bool:
    """Whether a wish is more than the "not done" beside it: "later, not now" is, "I'll be done in a minute" is not."""
    working = said.where.in_walk and not said.has("later") and any(isinstance(meaning, Later) for meaning in wanted)
    return not working and not said.finds(_PLAINLY_NOT)
