"""What a quantity comes to where it is said: completions, or a question where two readings are possible."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from typing import NamedTuple

from bot.domain.programme import Dose, ExerciseId
from bot.domain.replies.meaning import Done, Meaning, Reps, Side, Simple, Unclear
from bot.domain.replies.numbers import ORDINALS
from bot.domain.replies.phrases import any_of
from bot.domain.replies.quantities import Quantity, quantity, says_both_sets
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.where import State, Where

MOST_REPS = 100  # that are believed where the word is said
_FEW = 3  # a number above it is not one of sets

_TOO = any_of("too, also, as well, aswell")
_SO_FAR = any_of("so far, until now, up to now, by now already, in total, altogether, now")
_ALL_REPS = any_of("all (the |my |of the |of my )?reps, all (my |of my |the |of the )?15")
_ONLY_SETS = any_of("set, all of them of it")
_CURRENT_ALL = any_of("all ...3 set, all ...1 done set, set all, every set, each set")
_SIDES_BOTH = any_of("both-sides, both-legs, both")
TALLY = re.compile(
    r"^(?:(?:ok|so|and|well|yes) )*(?:that is|(?:that|this|it) (?:makes|was)) (?:my |the |all )*(?:(?:set|number|bridge|rotation|knee-to-chest|of) )*([1-9]|first|second|third|last|final|another)(?: (?:of|bridge|rotation|knee-to-chest|my|the|done|down|set|one|in|now|then|over|already|complete|too|also|as|well))*$"
)
_SO_MANY_DONE = any_of("that is \\d set (done|down|over|complete|now done)")
_ONE_SET = any_of("(?<!set of )(this|that) (one|set)")
_THIS_AND_NEXT = any_of(
    "(this|that|it|first|second) (one |set )?and (also )?(the )?next, (this|that) (one|set) and (also )?(the )?(last|final)( one| set)?"
)
_AND_ANOTHER = any_of("^(\\S+ )?done and (also )?(the )?(second|third)( one| set)? (as well|too|also)$")
_ONE_OF_THEM = any_of(
    "(1|one) of (them|the (legs|knees|sides)|both-sides), (1|one|a|other|single) (leg|side|knee|way|direction)"
)
_OF_THIS_SET = any_of("(in|of|for|on) (this|the|my) (last |final |current )?set, (leg|knee|side|left|right) this set")
_LONELY = any_of("^(the |my |just |only |all |about )*\\d+$")


class Claim(NamedTuple):
    """What is claimed of an exercise: how much, against which dose, and whether in so many words (`verb`)."""

    much: Quantity
    dose: Dose
    verb: bool


def of_current(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """Sets, repetitions or a side of the current exercise, where a completion is claimed (`verb`: in so many words)."""
    exercise, where = said.current, said.where
    if exercise is None:
        return NOTHING
    claim = Claim(quantity(said.words), exercise.dose, verb or said.has("at-once"))
    for reader in (
        _tallied,
        _crossed,
        _shared,
        _this_and_next,
        _ends,
        _by_place,
        _sided,
        _more,
        _all,
        _repeated,
        _numbered,
    ):
        found = reader(said, claim)
        if found:
            return found
    if not verb:
        return NOTHING
    if said.has("reps") and not said.has("all", "every", "last"):
        return (DONE_OR_NOT,)
    if where.state is State.REST:
        return (Unclear((Done(), Simple.START)),)
    return (Done(),)


def so_many(number: int, where: Where) -> tuple[Meaning, ...]:
    """So many sets: counted from the first, the total and "so many more" are the same; later they may differ."""
    remaining = where.remaining(where.current)
    if where.state is State.REST:
        return (Unclear(tuple(Done(count) for count in range(1, min(remaining, 3) + 1))),)
    recorded = (where.next_set or 1) - 1
    possible = sorted(count for count in {number, number - recorded} if 1 <= count <= remaining)
    return (Done(possible[0]),) if len(possible) == 1 else (Unclear(tuple(Done(count) for count in possible)),)


def _tallied(said: Said, _: Claim) -> tuple[Meaning, ...]:
    """ "That's one", "that makes two": the count so far, where it is one more than is recorded."""
    found = TALLY.search(said.words)
    if not found or (said.where.state is State.REST and not _next_told(found, said)):
        return NOTHING
    if found[1] in ("last", "final"):
        return (Done(),) if said.where.remaining(said.where.current) == 1 else (DONE_OR_NOT,)
    if found[1] == "another":
        return (Done(),)
    count = ORDINALS.get(found[1]) or int(found[1])
    if said.finds(_SO_MANY_DONE):
        return so_many(count, said.where)  # in all, or so many more
    return (Done(),) if count == said.where.next_set else so_many(count, said.where)


def _next_told(found: re.Match[str], said: Said) -> bool:
    """ "That's set two as well": in a rest, the set that was announced."""
    return said.has("set") and found[1] in (str(said.where.next_set), *_ORDINAL_OF.get(said.where.next_set or 0, ()))


_ORDINAL_OF = {number: (word,) for word, number in ORDINALS.items()}


def _crossed(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "3 x 15": the number of sets is the one that can be."""
    much, dose = claim.much, claim.dose
    if much.crossed is None:
        return NOTHING
    if dose.repetitions is None:
        first = much.crossed[0]
        return (
            so_many(first, said.where)
            if first <= dose.sets and much.crossed[1] in (dose.hold or ())
            else (DONE_OR_NOT,)
        )
    possible = [one for one, other in (much.crossed, much.crossed[::-1]) if one <= dose.sets < other]
    return so_many(possible[0], said.where) if possible else (DONE_OR_NOT,)


def _shared(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "12 of 15" are repetitions, "2 of 3 done" sets."""
    much, dose, verb = claim.much, claim.dose, claim.verb
    if much.share is None:
        return NOTHING
    number, whole = much.share
    if whole == dose.repetitions and 0 < number <= whole and said.where.state is State.SET:
        return (Reps(number),)
    spelt = re.search(r"\d/\d", said.words) is not None or verb  # "3/3"
    if spelt and number == whole == dose.sets == said.where.next_set and said.where.state is State.SET:
        return (Done(),)
    if whole == dose.sets and number <= whole and verb:
        recorded = (said.where.next_set or 1) - 1
        fits = number - recorded == 1 or (number > recorded and said.where.next_set == 1)
        return (Done(number - recorded),) if fits and said.where.state is State.SET else so_many(number, said.where)
    return (DONE_OR_NOT,)


def _ends(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "Done, and the last one too": this set and the last, where these two remain."""
    much, verb = claim.much, claim.verb
    if (
        not (much.also_last and verb)
        or much.places
        or said.where.state is State.REST
        or {"and", "plus"}.isdisjoint(said.words.split()[1:])
    ):
        return NOTHING
    return (Done(2),) if said.where.remaining(said.where.current) == 2 else (DONE_OR_NOT,)


def _this_and_next(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "This one and the next", where these two remain of those that are left."""
    verb = claim.verb
    found = _THIS_AND_NEXT.search(said.words) if verb and said.where.state is State.SET else None
    if found is None:
        return NOTHING
    last = "last" in found[0] or "final" in found[0]
    remaining = said.where.remaining(said.where.current)
    return (Done(2),) if remaining == 2 or (remaining > 2 and not last) else (DONE_OR_NOT,)


def _by_place(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "Set 2", "the second and third", "the last two", "the first two"."""
    much, dose, verb = claim.much, claim.dose, claim.verb
    where, remaining = said.where, said.where.remaining(said.where.current)
    ahead = where.next_set or 1
    if not verb and not (much.unit and said.has("tick")):
        return NOTHING
    if much.first:
        return so_many(much.first, where) if ahead == 1 and where.state is State.SET else (DONE_OR_NOT,)
    if said.finds(_AND_ANOTHER) and where.state is State.SET:
        return (Done(2),) if much.places == (ahead + 1,) and remaining > 1 else (DONE_OR_NOT,)
    if much.places and not (much.reps or _reps_beside_a_place(much, dose)):
        places = set(much.places)
        if much.last == 1:
            places.add(dose.sets)
        wanted = set(range(ahead, ahead + len(places)))
        fits = places == wanted or (
            places - set(range(1, ahead)) == {ahead} and len(places) == ahead and where.state is State.SET
        )
        if fits and len(places) <= remaining + ahead - 1:
            return (Done(len(places & set(range(ahead, ahead + remaining)))),)
        return (DONE_OR_NOT,)
    if much.last and not _reps_beside_a_place(much, dose):
        if much.last == remaining:
            return (Done(much.last),)
        return (DONE_OR_NOT,) if not much.reps else NOTHING
    if much.next and (much.next > 1 or where.state is State.REST):
        return (DONE_OR_NOT,) if said.words.endswith(("done next", "did next")) else (Done(much.next),)
    return (DONE_OR_NOT,) if much.next and much.words.endswith("next") else NOTHING


def _reps_beside_a_place(much: Quantity, dose: Dose) -> bool:
    """ "Second set 12": a set by its place, and how many repetitions it had."""
    return dose.repetitions is not None and much.number is not None and much.number > _FEW


def _sided(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """A side, or whole rounds by their sides, of an exercise that has any."""
    much, verb = claim.much, claim.verb
    exercise, where = said.current, said.where
    left, right = said.has("left"), said.has("right")
    if exercise is None or exercise.side is None:
        return (DONE_OR_NOT,) if (left or right) and not much.unit and not much.number else NOTHING
    if where.state is State.REST:
        return (DONE_OR_NOT,) if left or right else NOTHING
    if much.all and much.unit:
        return NOTHING
    if said.finds(_SIDES_BOTH) and not says_both_sets(said.words) and not much.more:
        return _rounds(said, much, verb=verb)
    if said.finds(_ONE_OF_THEM):
        return (Unclear((Side("left"), Side("right"), Done())),)
    if left and right:
        return so_many(much.sets, where) if much.sets else (Done(),) if verb else (Unclear((Done(),)),)
    if said.has("other-side"):
        return (Unclear((Side("left"), Side("right"), Done())),)
    counted = much.unit and not said.finds(_OF_THIS_SET)  # "the left, in this last set"
    if (left or right) and not counted and not much.times:
        return (Side("left" if left else "right"),)
    if said.has("side", "leg", "knee") and not (much.unit or much.number or much.times):
        return (Unclear((Side("left"), Side("right"), Done())),)
    return NOTHING


def _rounds(said: Said, much: Quantity, *, verb: bool) -> tuple[Meaning, ...]:
    """ "Both legs", "3 times each leg"; "5 each side" are the seconds of the hold, so one round."""
    exercise = said.current
    dose = exercise.dose if exercise else None
    number = much.sets or much.times or (much.number if much.number else 1)
    if dose and number > dose.sets and number in (dose.hold or ()):
        number = 1
    if much.sets or much.times or much.number or verb:
        if much.last or much.more:
            return NOTHING
        return so_many(number, said.where) if number > 1 else (Done(),)
    return (Unclear((Done(),)),)


def _more(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "Two more", "another", "the remaining two"; "the other two" may be the other exercises."""
    much, dose, verb = claim.much, claim.dose, claim.verb
    where, remaining = said.where, said.where.remaining(said.where.current)
    if much.more is None or not verb or said.has("reps"):
        return NOTHING
    if (much.more > _FEW or (much.number or 0) > _FEW) and dose.repetitions:
        return NOTHING
    others = tuple(Done(None, exercise) for exercise, left in where.left if left and exercise != where.current)
    if said.has("other") and not much.unit:
        doubtful = len(others) == much.more and not (said.finds(_TOO) and remaining == much.more)
        if doubtful or remaining != much.more:
            sets = (Done(much.more),) if remaining == much.more else NOTHING
            return (Unclear((*sets, *others)) if len(others) == much.more else DONE_OR_NOT,)
    if said.has("other", "remaining") and remaining != much.more:
        return (DONE_OR_NOT,)
    return (Done(much.more),)


def _all(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "All", "all three sets", "all the reps", "the rest of the sets"."""
    much, dose, verb = claim.much, claim.dose, claim.verb
    where = said.where
    remaining = where.remaining(where.current)
    if much.rest and verb and not much.all and "rest" not in (said.words.split()[-1:] if not much.unit else []):
        return (Done(None),) if much.unit or not where.others_left else (DONE_OR_NOT,)
    if not much.all:
        return NOTHING
    whole = much.unit and much.number == dose.sets == remaining and not said.has("today", "now", "tonight")
    if not verb and whole and where.state is State.SET:
        return (Done(None),)
    if not verb and much.number and much.number == dose.repetitions and where.state is State.SET:
        return (Reps(much.number),)
    if not verb:
        return (Done(None),) if not where.others_left else (Unclear((Done(None), Simple.DONE_SESSION)),)
    if said.finds(_ALL_REPS) and dose.repetitions:
        number = much.reps or (dose.repetitions if "15" in said.words.split() else None)
        return (DONE_OR_NOT,) if where.state is State.REST else (Reps(number) if number else Done(),)
    number = much.sets or (much.number if much.number else None)
    if number is not None and number not in (dose.sets, remaining):
        return (
            (Reps(number),)
            if dose.repetitions and _FEW < number <= 2 * dose.repetitions and where.state is State.SET
            else (DONE_OR_NOT,)
        )
    closing = number is not None and where.state is State.SET and where.next_set == dose.sets
    if said.finds(_ONE_SET):
        return (Done(),)
    own_name = said.has("knees") and str(where.current).startswith("knee")  # "all done with the knees"
    if closing or much.unit or own_name or said.has("exercise") or not where.others_left:
        return (Done(None),)
    return (Unclear((Done(None), Simple.DONE_SESSION)),)


def _repeated(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """Repetitions of the current set: "15", "only managed 12", "10 reps"."""
    much, dose = claim.much, claim.dose
    if (
        dose.repetitions is None
        or much.sets
        or (much.unit and not much.places and much.reps is None and (much.number or 0) <= _FEW)
    ):
        return (DONE_OR_NOT,) if much.reps and not much.sets and dose.repetitions is None else NOTHING
    number = much.reps if much.reps is not None else much.number
    if number is None:
        return NOTHING
    if number <= dose.sets and much.reps is None:
        lonely = said.finds(_LONELY) or said.has("managed", "only")
        return (DONE_OR_NOT,) if lonely and not said.has("done") else NOTHING
    if said.where.state is State.REST:
        return (DONE_OR_NOT,)
    if number == 0:
        return (Simple.NOT_DONE,)
    if said.has("more") and much.reps is not None:
        return (DONE_OR_NOT,)
    if much.places and much.places != (said.where.next_set,):
        return (DONE_OR_NOT,)
    return (
        (Reps(number),)
        if number <= (MOST_REPS if much.reps is not None else 2 * dose.repetitions - 1)
        else (DONE_OR_NOT,)
    )


def _numbered(said: Said, claim: Claim) -> tuple[Meaning, ...]:
    """ "2 sets", "did two", "twice", "that makes two"."""
    much, dose, verb = claim.much, claim.dose, claim.verb
    number = much.sets or much.times
    number = number if number is not None else much.number
    if says_both_sets(said.words) and verb:
        number = 2
        if said.where.remaining(said.where.current) == number:
            return (Done(number),)
    if number is None:
        return (DONE_OR_NOT,) if much.both and verb else NOTHING
    if much.times and much.sets is None and not verb:
        return so_many(number, said.where) if said.has("both-sides") else (DONE_OR_NOT,)
    if number > dose.sets and dose.hold and number in dose.hold and verb and not much.sets:
        return (Done(),) if said.where.state is State.SET else (DONE_OR_NOT,)
    return so_many(number, said.where) if verb else (DONE_OR_NOT,)


def named_amount(words: str, dose: Dose) -> tuple[bool, int | None]:
    """How many sets of a named exercise: (whether it can be counted, the number; None: all)."""
    much = quantity(words)
    if much.crossed:
        possible = [one for one, other in (much.crossed, much.crossed[::-1]) if one <= dose.sets < other]
        return (True, possible[0]) if possible else (False, None)
    if much.share and much.share[1] == dose.sets:
        return True, much.share[0]
    if much.sets is not None:
        whole = much.all and much.sets == dose.sets
        return much.sets <= dose.sets, None if whole else much.sets
    if much.places:
        return much.places == tuple(range(1, len(much.places) + 1)), len(much.places)
    if much.all and not much.reps:
        return True, None
    if much.reps is not None or (much.number is not None and much.number == dose.repetitions):
        return True, 1
    if much.times is not None:
        return much.times <= dose.sets, much.times
    if much.number is not None:
        if dose.repetitions is None and any_of(rf"{much.number} (bridge|rotation|knee-to-chest)").search(words):
            return much.number <= dose.sets, much.number
        follows = any_of(f"(bridge|rotation|knee-to-chest) {much.number}").search(words) or any_of(
            rf"{much.number} (of|for|on)"
        ).search(words)
        return bool(follows) and much.number <= dose.sets, much.number
    if much.rest and not (much.last or much.more):
        return True, None
    if much.last or much.more or any(word in ("left", "right") for word in words.split()):
        return False, None
    return not much.unit or much.all, None if not much.unit else 1


def exercise_of(said: Said) -> ExerciseId | None:
    """The one exercise that is named, where it is one."""
    return said.exercises[0] if len(said.exercises) == 1 else None
