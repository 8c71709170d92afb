"""The sides of a round: both make it whole, "twice each side" makes two."""

import re

from bot.domain.programme import Exercise
from bot.domain.replies import amounts
from bot.domain.replies.meaning import Done, Meaning, Side, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import NOTHING, Said
from bot.domain.replies.where import State

_BOTH = any_of("both-sides, both-legs, both")
_TIMES = re.compile(r"\b(\d{1,2})(?! (?:seconds|minutes))\b")
_TO_DO = any_of("next, ^(today|now|then) ...1 (left|right)")
_ONE = re.compile(r"\b(left|right)\b")
_NO_SIDE = any_of(r"\d+, all right, (is|are|what) left, set, right (away|now)")
_COUNTED = any_of(r"\d+, set")


def sides(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """A side, or whole rounds by their sides, of an exercise that has any."""
    if exercise.side is None or said.where.state is State.REST:
        return NOTHING
    if said.finds(_BOTH) and not said.has("set"):
        return _rounds(said, exercise)
    if said.has("left") and said.has("right") and said.finds(amounts.VERB) and not said.finds(_COUNTED):
        return (Done(),)
    side = None if said.finds(_TO_DO) else _ONE.search(said.words)
    if side and not said.finds(_NO_SIDE):
        return (Side(side[1]),)
    if said.has("side", "leg", "knee"):
        return (Unclear((Side("left"), Side("right"), Done())),)
    return NOTHING


def _rounds(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """ "Both legs", "3 times each leg"; "5 each side" are the seconds of the hold, so one round."""
    times = _TIMES.search(said.words)
    number = 2 if said.has("twice") else int(times[1]) if times else 1
    if number in (exercise.dose.hold or ()) and number > exercise.dose.sets:
        number = 1
    if said.finds(amounts.VERB) or times or said.has("twice", "once"):
        return amounts.so_many(number, said.where)
    return (Unclear((Done(),)),)
