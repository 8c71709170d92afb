"""Sets of the current exercise by their place: "the last two", "rounds 2 and 3", "the other two", "another"."""

import re

from bot.domain.programme import Exercise
from bot.domain.replies import amounts
from bot.domain.replies.meaning import Done, Meaning, Unclear
from bot.domain.replies.numbers import ORDINALS
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.where import State

_FIRST_FEW = any_of("first (2|twice|3)")
_LAST_FEW = re.compile(r"\blast (2|3)\b")
_SO_MANY_MORE = re.compile(
    r"\b(?:(\d) (?:more|other|additional|extra)|(?:remaining|other|final|another|all) (\d)"
    r"|both (?:remaining|other)|(?:remaining|other) both)\b"
)
_THE_REST = any_of("(remaining|rest) (set|of (the )?(set|them|it))")
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth)\b")
_NUMBERED = re.compile(r"\b(?:set|number) (\d)\b(?! reps)")
_LAST = any_of("last, final")
_ONE_MORE = any_of("another, next, (1|one) more")
_PLACE = r"(?:(?:the )?(?:set|number) )?(?:\d|first|second|third)(?: (?:set|one))?"
_PLACES = re.compile(rf"\b{_PLACE}(?:(?: and)? {_PLACE})*(?: and {_PLACE})\b(?! (?:set )?(?:reps|minutes|seconds))")
_ONE_PLACE = re.compile(r"\b(?:\d|first|second|third)\b")
_OTHER_FEW = re.compile(r"\bother (\d)\b")
_AND_THE_LAST = any_of("and (the )?(last|final) (one|set)")
_NEXT_AFTERWARDS = any_of("(done|did) next$")


def numbered(said: Said) -> list[int]:
    """The places of "sets 1, 2 and 3" or "the second and third", in order; empty where fewer than two are joined."""
    found = _PLACES.search(said.words)
    return [ORDINALS.get(place) or int(place) for place in _ONE_PLACE.findall(found[0])] if found else []


def several(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """ "The first two", "the last two", "two more", "the rest of the sets"."""
    where, remaining = said.where, said.where.remaining(said.where.current)
    places = numbered(said)
    if places and said.finds(amounts.VERB):
        first = where.next_set or 1
        return (Done(len(places)),) if places == list(range(first, first + len(places))) else (DONE_OR_NOT,)
    if said.finds(_FIRST_FEW):
        return amounts.so_many(3 if said.has("3") else 2, where) if where.next_set == 1 else (DONE_OR_NOT,)
    last = _LAST_FEW.search(said.words)
    if last:
        return (Done(int(last[1])),) if int(last[1]) == remaining else (DONE_OR_NOT,)
    if not said.finds(amounts.VERB):
        return NOTHING
    more = _SO_MANY_MORE.search(said.words)
    if more and not said.has("reps"):
        return (Done(int(more[1] or more[2] or 2)),)
    if said.finds(_THE_REST):
        return (Done(None),) if said.has("set") or not where.others_left else (DONE_OR_NOT,)
    return NOTHING


def placed(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """One set by its place: "set 2", "the second one", "the last one", "another"."""
    if not said.finds(amounts.VERB):
        return NOTHING
    where = said.where
    place, numbered = _ORDINAL.search(said.words), _NUMBERED.search(said.words)
    if place or numbered:
        number = ORDINALS[place[1]] if place else int(numbered[1]) if numbered else 0
        return (Done(),) if number == where.next_set else (DONE_OR_NOT,)
    if said.finds(_LAST):
        return (Done(),) if where.remaining(where.current) == 1 else (DONE_OR_NOT,)
    if said.finds(_ONE_MORE):
        if said.finds(_NEXT_AFTERWARDS):
            return (DONE_OR_NOT,)  # "done, next": done resting, perhaps
        return (Done(),) if where.state is State.REST or not said.has("next") else (DONE_OR_NOT,)
    return NOTHING


def other_few(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """ "The other two": sets of this exercise where so many remain, unless other exercises can be meant."""
    found = _OTHER_FEW.search(said.words)
    if not found or not said.finds(amounts.VERB):
        return NOTHING
    where, number = said.where, int(found[1])
    sets = (Done(number),) if where.remaining(where.current) == number else NOTHING
    others = tuple(Done(None, exercise) for exercise, left in where.left if left and exercise != where.current)
    if said.has("set") or len(others) != number:
        return sets or (DONE_OR_NOT,)
    return (Unclear((*sets, *others)),)  # also where no set remains: the sets done earlier may be meant


def both_ends(said: Said, _: Exercise) -> tuple[Meaning, ...]:
    """ "Done, and the last one too": this set and the last, where these two remain."""
    if not said.finds(_AND_THE_LAST) or not said.finds(amounts.VERB):
        return NOTHING
    return (Done(2),) if said.where.remaining(said.where.current) == 2 else (DONE_OR_NOT,)
