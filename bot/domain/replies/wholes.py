"""Completions of named exercises, of all the others, and of the session as a whole."""

import re

from bot.domain.programme import ExerciseId
from bot.domain.replies import amounts, counting
from bot.domain.replies.meaning import Done, Meaning, Simple, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import NOTHING, Said
from bot.domain.replies.where import State

TOO_MANY = 99  # sets: a number that cannot be meant, so that the bot asks

_DONE_AT_ALL = any_of("done, did, everything")
_ALL_OF_IT = any_of(r"done, everything, all, did (it|them|that|those|this)")
_EVERYTHING = any_of("everything, all 3")
_PART = any_of(r"\d+, set, first, second, third, last, twice, once, left, right, rest, both")
_PART_OF_NAMED = any_of(r"set, reps, left, right, first, second, third, last, next, \d+")
_SAME_VERB = any_of("(too|also|as well)$")
_A_SET = any_of("set, first, second, third, last, next")
_EACH = any_of("all, every, each")
_FIRST_SET = any_of(r"(first|1) set, set 1, set\b(?! \d)")
_LATER_SET = any_of("second, third, last, next")
_NUMBER = re.compile(r"\b(\d{1,3})\b")


def of_the_others(said: Said) -> tuple[Meaning, ...]:
    """ "The others are done": all that is neither named nor current."""
    if not said.has("others") or not said.finds(amounts.VERB):
        return NOTHING
    mentioned = set(said.exercises)
    if said.where.in_walk and said.where.current and not mentioned:
        mentioned = {said.where.current}
    return tuple(Done(None, exercise) for exercise, sets in said.where.left if sets and exercise not in mentioned)


def of_waiting(said: Said) -> tuple[Meaning, ...]:
    """Nothing is started: "done" is the session, and a part of it needs the exercise's name."""
    if said.where.state is not State.WAITING:
        return NOTHING
    if said.words == "all":
        return (Unclear((Simple.DONE_SESSION, Simple.START)),)
    if not said.finds(_DONE_AT_ALL):
        return NOTHING
    if said.finds(_PART) and not said.finds(_EVERYTHING):
        return (Unclear((Simple.DONE_SESSION, Simple.NOT_DONE)),)
    return (Simple.DONE_SESSION,) if said.finds(_ALL_OF_IT) else NOTHING


def of_named(said: Said) -> tuple[Meaning, ...]:
    """Sets of the exercises named: all of them where no number is said."""
    exercises = said.exercises
    if not exercises:
        return NOTHING
    crossed = amounts.crossed(said)
    amount = amounts.amount(said) if crossed is None else crossed
    if amount is not None and not said.finds(amounts.VERB) and crossed is None:
        return (Unclear(),)
    if not (said.finds(amounts.VERB) or crossed is not None or said.finds(_SAME_VERB)):
        return NOTHING
    if exercises == (said.where.current,) and said.where.in_walk:
        rest = said.without(re.compile(rf"\b{re.escape(exercises[0])}\b"))
        if amount is not None or rest.finds(_PART_OF_NAMED):
            return counting.of_current(rest)
        if said.where.state is State.REST and not said.has("all"):
            return (Unclear((Done(), Done(None))),)
    if said.has("left", "right"):
        return (Unclear(),)
    if amount is None:
        amount = _placed(said) or _bare_number(said, exercises)
    return tuple(Done(amount, exercise) for exercise in exercises)


def _placed(said: Said) -> int | None:
    """ "The first set of bridges" is one; "the second set" says nothing of the first, so it cannot be counted."""
    if not said.finds(_A_SET) or said.finds(_EACH):
        return None
    return 1 if said.finds(_FIRST_SET) and not said.finds(_LATER_SET) else TOO_MANY


def _bare_number(said: Said, exercises: tuple[ExerciseId, ...]) -> int | None:
    """ "15 bridges" is a set where 15 is the dose; "bridge 2" is two sets, "2 bridges" nothing one can count."""
    found = _NUMBER.search(said.words)
    if not found:
        return None
    number = int(found[1])
    if number in {said.programme[exercise].dose.repetitions for exercise in exercises}:
        return 1
    before_the_name = re.search(rf"\b{number} (?:of )?(?:the )?(?:{'|'.join(exercises)})$", said.words)
    return number if number <= amounts.MOST_SETS and not before_the_name else TOO_MANY
