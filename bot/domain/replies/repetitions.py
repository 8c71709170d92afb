"""Repetitions of the current set: "15", "only managed 12", "10 reps"."""

import re

from bot.domain.programme import Exercise
from bot.domain.replies import amounts
from bot.domain.replies.meaning import Meaning, Reps, Simple
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.where import State

_MOST = 100  # repetitions that are believed where the word is said

_NUMBER = re.compile(
    r"\b(\d{1,4})(?: (?:(?:of the|of|full|good|whole|clean|more|proper) )*(reps))?\b"
    r"(?! (?:set|times|both|minutes|hours|days|seconds|more))"
)
_SET_WITHOUT_NUMBER = any_of(r"set\b(?! \d)")
_SET_WITH_NUMBER = any_of(r"set \d")
_A_TIME = re.compile(r"^(?:at|around|by|until|before|after) (?:about )?\d")  # "at 9": no count
_ALONE = re.compile(r"\d+")
_MANAGED = any_of("managed, only")
# A number that stands among these words alone is one of repetitions, also without a verb.
_BARE = made_of(r"""
    i, me, my, it, a, the, one, this, that, this one, this time, it is, that is, was, were, there, set \d, reps
    just, only, about, so, today, now, then, finally, well, good, ok, seen, yes, phew, haha, full, all, got, did, done
    have, managed, for, with, of, at, to, by, and, time, \d+
""")


def repetitions(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """A number that can only be one of repetitions records the set with it."""
    found = _NUMBER.search(said.words)
    if not found or said.finds(_SET_WITHOUT_NUMBER) or said.finds(_A_TIME):
        return NOTHING
    number, named = int(found[1]), found[2] is not None
    dose = exercise.dose
    if number <= dose.sets and not named:
        lonely = said.is_only(_ALONE) or said.finds(_MANAGED)
        return (DONE_OR_NOT,) if lonely and said.is_only(_BARE) else NOTHING
    if not (named or said.finds(amounts.VERB) or said.is_only(_BARE)):
        return NOTHING
    others = re.findall(r"\b\d+\b", _SET_WITH_NUMBER.sub("", said.words))[1:]
    if dose.repetitions is None or said.where.state is State.REST or others:
        return (DONE_OR_NOT,)
    if number == 0:
        return (Simple.NOT_DONE,)
    return (Reps(number),) if number <= (_MOST if named else 2 * dose.repetitions - 1) else (DONE_OR_NOT,)
