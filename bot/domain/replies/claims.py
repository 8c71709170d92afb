"""What a clause claims: sets of the current exercise, of named ones, of all of them. Whether it is believed is not asked here."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import ExerciseId, Programme
from bot.domain.replies import sets
from bot.domain.replies.meaning import Done, Meaning, Simple, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.quantities import quantity
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.strangers import VERBS
from bot.domain.replies.where import State, Where

_DOWN = any_of(
    r"(set|first|second|third|last) (one )?in$, (set|one|\d|first|second|third|last|that|bridge|rotation|knee-to-chest) (is )?down, (\d|set|one|first|second|third|last|both-sides|both|knee|leg|side|all|that|remaining|exercise|bridge|rotation|knee-to-chest|legs|everything|session)( is| are| was| also| now| all| is also| are all)* (over|through|complete|finish|checked|tick|check)\b, (tick|check|finish|complete|over) ...1 (set|first|second|third|both-sides)"
)


_BARE = made_of(r"""
    you, both, ones, good, maybe, coach, sir, mate, love, dear, boss, limber, bot, buddy, doc, bro, man, madam
    captain, chief, darling, ji
    i, me, my, it, a, the, one, this, that, dot, exactly, even, flat, is, was, were, there, set \d, reps, just, only
    about, so, today, now, then, finally, well, good, ok, seen, yes, phew, haha, full, all, got, did, have
    for, with, of, at, to, by, and, on, in, each, time, \d+, today, sorry, make, call, say, total, in, please
    this time, x, times, both, out, already, \d+/\d+, whole, wobbly, times only, oh, hmm, but, solid, tops, max
    maximum, lol, not-bad, slow, proper, clean, good, or so
    both-sides, both-legs, left, right, side, leg, knee, mean, at-once, them, wobble, lot, thing, twice, once, thrice
    knees, uncertain, either, lots, of, lots of, or, each, every, complete, too, also, more, second, third, first, last, final, another, set
""")


_SIDE_ONLY = made_of(r"""
    (the |my |just |only |so far |done )*(left|right)( leg| side| knee| one)*, only, till now, until now, so far, just, now, is, first
    then, to, ok, yes, and, next, to do, in, on, this, set, last, round, the, it, was, at, today
""")


_TO_DO = any_of(
    "(left|right|other-side|side|one|set|leg|knee) next$|^(and |then )*(now|today|next) ...2 (left|right|other-side|side|one|leg|knee)"
)


_FIRST_TWO = any_of("first (2|twice) (exercise|exercises|of them)")


_SOME_OF_ALL = any_of(r"([1-9]|set|first|second|third|last) (out )?of (the |my )?everything")


_SETS_OF_EACH = re.compile(r"\b([1-9]) set (?:of|for|on|from) (?:the |my )?everything\b")


_EVERYTHING_TOO = any_of("everything (i |we |was |is |have )*(done|did) (as well|too|also)")  # that of another session


_ALL_EXCEPT = re.compile(
    r"\b(?:all|everything|they|them|it|done|did)\b(?: \S+){0,3}? except ((?:(?:the|my|for|one|ones|and|bridge|rotation|knee-to-chest|knees?|exercise|done|did|was|is|are|all|today|i|have|left|remaining|stretch|bit|part)(?: |$))+)$"
)


_AND_MORE = any_of(
    "^(yes |ok |i |have |am |it is )*done (this |it |that |this one |with this |with it )?and (\\d|the|all|also|did|my|both|bridge|rotation|knee-to-chest)"
)


_COUNT_AT_END = any_of(r"(\d|\d (set|times)|\d/\d|twice|once|thrice)( and| done)?$")


_KNEES = any_of("knees?")


_NAME_AND_COUNT = made_of(
    r"bridge, rotation, knee-to-chest, \d, x, only, just, set, times, twice, once, thrice, all, and, both-sides, already, at-once, on, of, so far, today"
)


_FOR_ALL = any_of("([1-9]) (for|out of|of|from) \\d, [1-9]/[1-9]")


UNDER_WAY = any_of("^(i am |am |now |just |only )*on (reps|set|number) \\d+$")
_THE = any_of("the")
_AND = re.compile(" (?:and|plus) ")
_START_AFTER = re.compile(r" start$")


_COUNT_AND = re.compile(
    r"^(?:about |only |just |like )?(?:[4-9]|[1-9]\d)(?: reps)? (?:and|then|before|but|with|until|because) "
)


def verbless(said: Said) -> bool:
    """Whether an amount alone may be a claim: "15 reps", "left leg only", "twice each leg"."""
    if said.finds(UNDER_WAY):
        return False
    if said.finds(_DOWN):
        return True
    if (said.finds(_FOR_ALL) and said.exercises) or _tallied_by_name(said):
        return True
    if (
        said.where.state is State.WAITING
        and (said.words == "all" or said.finds(_ALL_EXCEPT) or (said.exercises and quantity(said.words).sets))
        and not said.asked
    ):
        return True
    if not said.where.in_walk or said.asked or said.finds(_TO_DO):
        return False
    said = said.without(_START_AFTER)
    if said.finds(sets.TALLY) or (said.finds(_COUNT_AND) and said.current and said.current.dose.repetitions):
        return True
    much = quantity(said.words)
    counts = (
        much.number is not None
        or much.reps is not None
        or much.times is not None
        or much.both
        or much.share
        or much.crossed
        or much.all
    )
    return bool((counts and said.is_only(_BARE)) or (said.is_only(_SIDE_ONLY) and said.has("left", "right")))


def _tallied_by_name(said: Said) -> bool:
    """ "Bridge 2 sets", "knees x3": an exercise and how much of it, and nothing else."""
    much = quantity(said.words)
    counted = (much.sets or much.times) and not (much.more or much.last or much.next)
    named = said.without(_THE) if said.has("far", "already") else said  # "two rounds of the twist so far"
    return bool(counted and said.exercises) and named.is_only(_NAME_AND_COUNT) and said.where.state is not State.REST


def claimed_by(said: Said) -> tuple[Meaning, ...]:
    """What would be recorded if nothing held it back."""
    verb = (
        not VERBS.isdisjoint(said.words.split())
        or said.finds(_DOWN)
        or (said.finds(_FOR_ALL) and bool(said.exercises))
        or _tallied_by_name(said)
    )
    for reader in (_of_all_except, _of_the_others, _of_named, _of_everything, _of_waiting):
        found = reader(said, verb=verb)
        if found:
            return found
    if not said.where.in_walk:
        return NOTHING
    if said.has("managed", "moved", "held") and not said.has("done", "did") and not _measured(said):
        return NOTHING
    return sets.of_current(said, verb=verb)


def _measured(said: Said) -> bool:
    much = quantity(said.words)
    return bool(
        much.numbers
        or much.reps
        or much.sets
        or much.all
        or much.both
        or much.places
        or much.unit
        or much.times
        or much.last
        or said.has("left", "right", "it")
    )


def _of_all_except(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """ "Everything but the rotation"."""
    found = _ALL_EXCEPT.search(said.words)
    left_out = excepted(found[1], said.programme) if found else ()
    if not left_out or not (verb or said.where.state is State.WAITING):
        return NOTHING
    return tuple(Done(None, exercise) for exercise, left in said.where.left if left and exercise not in left_out)


def excepted(words: str, programme: Programme) -> tuple[ExerciseId, ...]:
    """The exercises that are left out: named, or called by the knee."""
    knees = [exercise.id for exercise in programme.exercises if exercise.id.startswith("knee") and _KNEES.search(words)]
    return (*named(words, programme), *knees)


def _of_the_others(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """ "The others are done": all that is neither named nor current."""
    if not said.has("others") or not verb:
        return NOTHING
    mentioned = set(said.exercises)
    if said.where.in_walk and said.where.current and not mentioned:
        mentioned = {said.where.current}
    return tuple(Done(None, exercise) for exercise, left in said.where.left if left and exercise not in mentioned)


def _of_everything(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """The session as a whole."""
    if not said.has("everything"):
        return NOTHING
    each = _SETS_OF_EACH.search(said.words)
    if each and verb and all(left >= int(each[1]) for _, left in said.where.left):
        return tuple(Done(int(each[1]), exercise) for exercise, _ in said.where.left)
    if each or said.finds(_SOME_OF_ALL) or (said.where.in_walk and said.finds(_EVERYTHING_TOO)):
        return (Unclear((Simple.DONE_SESSION, Simple.NOT_DONE)),)
    return (Simple.DONE_SESSION,) if verb else (Unclear((Simple.DONE_SESSION,)),)


def _of_waiting(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """Nothing is started: "done" is the session, and a part of it needs the exercise's name."""
    if said.where.state is State.WAITING and said.words == "all":
        return (Unclear((Simple.DONE_SESSION, Simple.START)),)
    if said.where.state is not State.WAITING or not verb:
        return NOTHING
    much = quantity(said.words)
    if much.all and not (much.unit and not much.number) and much.number in (None, len(said.where.left)):
        return (Simple.DONE_SESSION,)
    part = (
        much.numbers
        or much.unit
        or much.places
        or much.last
        or much.more
        or much.both
        or much.rest
        or much.times
        or said.has("left", "right", "half", "stretch", "stretches", "exercise")
    )
    if said.finds(_FIRST_TWO):
        return tuple(Done(None, exercise) for exercise, _ in said.where.left[:2])
    if part:
        return (Unclear((Simple.DONE_SESSION, Simple.NOT_DONE)),)
    return (Simple.DONE_SESSION,) if said.has("done", "did") else NOTHING


def _of_named(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """Sets of the exercises named: all of them where no number is said."""
    exercises = said.exercises
    if not exercises or said.has("everything"):
        return NOTHING
    own, others = (*_AND.split(said.words, maxsplit=1), "")[:2]
    if said.where.in_walk and said.where.current not in exercises and quantity(own).unit and verb:
        first, then = said.worded(own), said.worded(f"{others} done")
        if not first.exercises and then.exercises:
            return _counted((*sets.of_current(first, verb=True), *_of_named(then, verb=True)), said.where)
    if not verb and not said.finds(sets.TALLY):
        return (Unclear(),) if quantity(said.words).sets else NOTHING
    if exercises == (said.where.current,) and said.where.in_walk:
        rest = said.worded(" ".join(word for word in said.words.split() if word != exercises[0]))
        much = quantity(rest.words)
        whole = (None, said.programme[exercises[0]].dose.sets, said.where.remaining(exercises[0]))
        if much.all and much.number in whole and not (much.reps or much.last or much.more):
            return (Done(None, exercises[0]),)
        if (
            much.numbers
            or much.unit
            or much.places
            or much.last
            or much.more
            or much.reps
            or much.both
            or much.next
            or much.times
            or much.share
            or rest.has("left", "right")
        ):
            return sets.of_current(rest, verb=True)
        return (
            (Unclear((Done(), Done(None))),)
            if said.where.state is State.REST and not much.all
            else (Done(None, exercises[0]),)
        )
    found: list[Meaning] = (
        [Done(1, said.where.current)] if said.where.state is State.SET and said.finds(_AND_MORE) else []
    )
    for exercise, words in _each(said, exercises):
        countable, number = sets.named_amount(words, said.programme[exercise].dose)
        if not countable:
            return (DONE_OR_NOT,)
        found.append(Done(number, exercise))
    return tuple(found)


def _counted(claimed: tuple[Meaning, ...], where: Where) -> tuple[Meaning, ...]:
    """A set of the current exercise by its name, so that it stands beside those of others."""
    return tuple(Done(1, where.current) if meaning == Done() else meaning for meaning in claimed)


def _each(said: Said, exercises: tuple[ExerciseId, ...]) -> list[tuple[ExerciseId, str]]:
    """The words that belong to each exercise: up to its name, and after the last to the end, where they differ."""
    parts = re.split(r" (?:and|plus|then) ", said.words)
    each = [named(part, said.programme) for part in parts]
    if len(parts) > 1 and all(len(names) == 1 for names in each) and len({names[0] for names in each}) == len(parts):
        return [(names[0], part) for names, part in zip(each, parts, strict=True)]
    led = re.split(rf" (?=(?:{'|'.join(exercises)})\b)", said.words)  # "bridge x3, rotation x2"
    if len(led) == len(exercises) > 1 and all(_COUNT_AT_END.search(piece) for piece in led):
        return list(zip(exercises, led, strict=True))
    pieces: list[tuple[ExerciseId, str]] = []
    run: list[str] = []
    for word in said.words.split():
        run.append(word)
        if word in exercises and all(word != known for known, _ in pieces):
            pieces.append((ExerciseId(word), " ".join(run)))
            run = []
    if (run and len(pieces) == 1) or (run and quantity(" ".join(run)).sets):
        last, words = pieces[-1]
        pieces[-1] = (last, f"{words} {' '.join(run)}")
    return pieces
