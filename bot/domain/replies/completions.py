"""Sets that were done. A set is taken as said only where every word of the clause is accounted for.

Negation, future, condition, question, other people, other days and words that the grammar does not know each keep a
clause from recording anything: what then remains is "not done", "backfill" or a question (the tables are in `doubts`).
"""

import re

from bot.domain.replies import amounts, counting, doubts, wholes
from bot.domain.replies.meaning import Done, Meaning, Reps, Side, Simple, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said, first_of
from bot.domain.replies.where import State, Where

_NUMBER = re.compile(r"[\d/]+")
_OF_A_SESSION = any_of("everything, exercises, session, it, them, one, all, set")


def completions(said: Said) -> tuple[Meaning, ...]:
    """What the clause says about sets done; empty where it says nothing about it."""
    said = said.without(doubts.HARMLESS)
    if said.finds(doubts.PLAINLY_NOT) and not said.asked and not said.finds(doubts.OTHERS):
        return (Simple.NOT_DONE,)
    left_over = amounts.LEFT_OVER.search(said.words) if said.where.state is State.SET else None
    if left_over:
        said = said.without(amounts.LEFT_OVER)
    claimed = _claimed(said)
    if not claimed:
        return NOTHING
    if left_over:
        claimed = amounts.agreeing(claimed, int(left_over[1]), said.where)
    held_back = _held_back(said)
    if held_back is not None:
        return held_back if said.finds(amounts.VERB) else NOTHING
    return _within(claimed, said.where)


def _claimed(said: Said) -> tuple[Meaning, ...]:
    """What would be recorded if nothing held it back."""
    if not said.where.left:
        return _without_a_session(said)
    return first_of((wholes.of_the_others, wholes.of_named, wholes.of_waiting, counting.of_current), said)


def _without_a_session(said: Said) -> tuple[Meaning, ...]:
    """Nothing is open: what was done was done in an earlier session."""
    told = said.has("done", "did") and (said.exercises or said.finds(_OF_A_SESSION) or said.finds(doubts.ELSEWHEN))
    if told:
        return (Simple.NOT_DONE,) if said.finds(doubts.NEGATED) else (Simple.BACKFILL,)
    return (Unclear(),) if said.has("done") else NOTHING


def _held_back(said: Said) -> tuple[Meaning, ...] | None:
    """What the clause means where it does not plainly say that something was done; None where it does."""
    if said.finds(doubts.WILL) and not said.asked:
        return (Simple.NOT_DONE,)
    if said.finds(doubts.OTHERS):
        return (DONE_OR_NOT,) if said.asked else NOTHING
    if said.asked:
        return (DONE_OR_NOT,)
    if said.finds(doubts.ELSEWHEN):
        return (Simple.NOT_DONE,) if said.finds(doubts.NEGATED) else (Simple.BACKFILL,)
    if said.finds(doubts.UNSURE):
        return (DONE_OR_NOT,)
    if said.finds(doubts.NEGATED) or said.finds(doubts.FUTURE):
        return (Simple.NOT_DONE,)
    if said.clause.condition or said.finds(doubts.CONDITION) or _strangers(said):
        return (DONE_OR_NOT,)
    return None


def _strangers(said: Said) -> list[str]:
    """The words that the grammar does not know."""
    known = doubts.FAMILIAR | {exercise.id for exercise in said.programme.exercises}
    return [word for word in said.words.split() if word not in known and not _NUMBER.fullmatch(word)]


def _within(claimed: tuple[Meaning, ...], where: Where) -> tuple[Meaning, ...]:
    """The completions, or a question where they exceed what remains."""
    for meaning in claimed:
        if isinstance(meaning, Done):
            remaining = where.remaining(meaning.exercise or where.current)
            if remaining == 0 or (meaning.sets or 0) > remaining:
                return (DONE_OR_NOT,)
        if isinstance(meaning, Reps | Side) and where.remaining(where.current) == 0:
            return (DONE_OR_NOT,)
        if meaning is Simple.DONE_SESSION and not any(sets for _, sets in where.left):
            return (Unclear(),)
    return claimed
