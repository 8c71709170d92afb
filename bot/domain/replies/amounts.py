"""How many sets are said, and what a number of sets comes to where some are recorded already."""

import re

from bot.domain.replies.meaning import Done, Meaning, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import DONE_OR_NOT, Said
from bot.domain.replies.where import State, Where

MOST_SETS = 3  # a higher number next to an exercise's name is not one of sets
VERB = any_of("done, did, managed, finish, held, down")

_CROSSED = re.compile(r"\b(\d{1,2}) ?(?:x|times|by|of|\*) ?(\d{1,3})\b")
_OF_SETS = re.compile(r"\b(\d{1,2}) (?:(?:more|other|remaining|full|whole|of the) )*set\b")
_OF_SIDES = re.compile(r"\b(\d{1,2}) (?:times )?(?:on )?(?:both-sides|both-legs)\b")
LEFT_OVER = re.compile(r"\b(?:only |just )?(\d) (?:more )?(?:set )?(?:not-yet|left|remaining)\b")
_ONCE = any_of("once, a set")


def amount(said: Said) -> int | None:
    """A number of sets: "2 sets", "twice each side"; None where no number of sets is said."""
    found = _OF_SETS.search(said.words) or _OF_SIDES.search(said.words)
    if found:
        return int(found[1])
    if said.has("twice"):
        return 2
    return 1 if said.finds(_ONCE) else None


def agreeing(claimed: tuple[Meaning, ...], left_over: int, where: Where) -> tuple[Meaning, ...]:
    """ "Two down, one to go": of the readings, the one that leaves as many sets as are said to remain."""
    readings = claimed[0].readings if isinstance(claimed[0], Unclear) else claimed
    remaining = where.remaining(where.current)
    counts = [
        one.sets or remaining for one in readings if isinstance(one, Done) and one.exercise in (None, where.current)
    ]
    fitting = [count for count in counts if remaining - count == left_over]
    return (Done(fitting[0]),) if fitting else (DONE_OR_NOT,)


def factors(said: Said) -> tuple[int, int] | None:
    """Both numbers of "3 x 15"."""
    found = _CROSSED.search(said.words)
    return (int(found[1]), int(found[2])) if found else None


def crossed(said: Said) -> int | None:
    """The sets of "3 x 15": the first number, where the second can only be repetitions."""
    both = factors(said)
    return both[0] if both and both[1] > MOST_SETS else None


def so_many(number: int, where: Where) -> tuple[Meaning, ...]:
    """So many sets: counted from the first, the total and "so many more" are the same; later they may differ."""
    remaining = where.remaining(where.current)
    if where.state is State.REST:
        return (Unclear(tuple(Done(count) for count in range(1, min(remaining, 3) + 1))),)
    recorded = (where.next_set or 1) - 1
    possible = sorted(count for count in {number, number - recorded} if 1 <= count <= remaining)
    return (Done(possible[0]),) if len(possible) == 1 else (Unclear(tuple(Done(count) for count in possible)),)
