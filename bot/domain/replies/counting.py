"""Sets of the current exercise, in a walk: the readers in their order; the first that finds something decides."""

import re
from collections.abc import Callable

from bot.domain.programme import Exercise
from bot.domain.replies import amounts
from bot.domain.replies.meaning import Done, Meaning, Reps, Simple, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.places import both_ends, other_few, placed, several
from bot.domain.replies.repetitions import repetitions
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.sides import sides
from bot.domain.replies.where import State

_PLAIN_VERB = any_of("done, did, held")
_SOMETHING_ELSE = any_of("rest, resting, exercises")
_A_SIDE = any_of("left, right")
_SO_FAR = any_of("so far")
_TALLY = re.compile(r"(?:(?:ok|so|and|well|yes) )*(?:that|this) (?:is|makes) (?:set )?([1-9])(?: (?:done|down|set))*$")
_SHARE = re.compile(r"\b(\d+)/(\d+)\b")
_ALL = any_of(r"all\b(?! right)")
_ALL_OF_A_NUMBER = re.compile(r"\ball (?:(?:the|my|of the|of my) )?(\d+)\b")
_ALL_ALONE = made_of("all, yes, please, now")
_WHOLE_EXERCISE = any_of("set, this exercise")
_NUMBER = re.compile(r"\b(\d{1,2})\b(?! (?:more )?(?:minutes|seconds|hours|days))")


def of_current(said: Said) -> tuple[Meaning, ...]:
    """Sets, repetitions or a side of the current exercise."""
    exercise = said.current
    if not said.where.in_walk or exercise is None:
        return NOTHING
    if said.has("everything"):
        return (Simple.DONE_SESSION,) if said.finds(amounts.VERB) else (Unclear((Simple.DONE_SESSION,)),)
    for reader in _READERS:
        meanings = reader(said, exercise)
        if meanings:
            return meanings
    if not said.finds(_PLAIN_VERB):
        return NOTHING
    if said.finds(_SOMETHING_ELSE) or (exercise.side is None and said.finds(_A_SIDE)):
        return (DONE_OR_NOT,)
    return (Unclear((Done(), Simple.START)),) if said.where.state is State.REST else (Done(),)


def _crossed(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """ "3 x 15": the number of sets is the one that can be."""
    both, dose = amounts.factors(said), exercise.dose
    if both is None or dose.repetitions is None:
        return NOTHING
    possible = [one for one, other in (both, both[::-1]) if one <= dose.sets < other]
    return amounts.so_many(possible[0], said.where) if possible else (DONE_OR_NOT,)


def _tally(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """ "That's one", "that makes two": the count so far, where it is one more than is recorded."""
    found = _TALLY.match(said.words)
    if not found or said.where.state is State.REST:
        return NOTHING
    if int(found[1]) == said.where.next_set:
        return (Done(),)
    return amounts.so_many(int(found[1]), said.where)


def _share(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """ "12/15" are repetitions, "1/3 done" sets."""
    found = _SHARE.search(said.words)
    if not found:
        return NOTHING
    number, whole, dose = int(found[1]), int(found[2]), exercise.dose
    if whole == dose.repetitions and 0 < number <= whole and said.where.state is State.SET:
        return (Reps(number),)
    if whole == dose.sets and said.finds(amounts.VERB):
        return (Done(),) if number == said.where.next_set else amounts.so_many(number, said.where)
    return (DONE_OR_NOT,)


def _all(said: Said, exercise: Exercise) -> tuple[Meaning, ...]:
    """ "All", "all three sets", "all the reps"."""
    if not said.finds(_ALL) or not (said.finds(amounts.VERB) or said.is_only(_ALL_ALONE)):
        return NOTHING
    dose, where = exercise.dose, said.where
    found = _ALL_OF_A_NUMBER.search(said.words)
    number = int(found[1]) if found else None
    if said.has("reps") or (number is not None and number == dose.repetitions):
        return (DONE_OR_NOT,) if where.state is State.REST else (Reps(number) if number else Done(),)
    if number is not None and number not in (dose.sets, where.remaining(where.current)):
        return (DONE_OR_NOT,)
    closing = number is not None and where.state is State.SET and where.next_set == dose.sets
    if closing or said.finds(_WHOLE_EXERCISE) or not where.others_left:
        return (Done(None),)
    return (Unclear((Done(None), Simple.DONE_SESSION)),)


def _number_of_sets(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """ "2 sets", "did two", "twice"."""
    number = amounts.amount(said)
    if number is None:
        found = _NUMBER.search(said.words)
        number = int(found[1]) if found else None
    if number is None:
        return (DONE_OR_NOT,) if said.has("both") else NOTHING
    if said.finds(_SO_FAR) and said.where.next_set != 1:
        return (DONE_OR_NOT,)
    return amounts.so_many(number, said.where) if said.finds(amounts.VERB) else (DONE_OR_NOT,)


_READERS: tuple[Callable[[Said, Exercise], tuple[Meaning, ...]], ...] = (
    sides,
    _tally,
    _crossed,
    _share,
    _all,
    other_few,
    several,
    both_ends,
    placed,
    repetitions,
    _number_of_sets,
)
