"""One session, step by step: `step(walk, event, now)` gives the next walk and what has to be recorded.

A walk never records a set that the event does not name, and an event that no longer fits (a second press, a button of
an older card) changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.events import (
    Begin,
    Close,
    Effect,
    Ended,
    Ending,
    Erase,
    Event,
    Finished,
    FinishedAll,
    Hurt,
    LeaveOut,
    Left,
    Record,
    Reopened,
    RestOver,
    Sharp,
    Skipped,
    Undone,
)
from bot.domain.programme import ExerciseId, Programme
from bot.domain.routine import Routine, Share, asked, parts, shares, shortest
from bot.domain.schedule import Slot


class Phase(StrEnum):
    """What is on the person's screen."""

    WAITING = "waiting"  # the reminder: not begun
    SET = "set"  # the current set
    REST = "rest"  # resting before the current set, until `rest_until`
    ASIDE = "aside"  # left half-way; "Continue" goes on
    HURTS = "hurts"  # asked whether the pain is sharp
    CARE = "care"  # told to leave this exercise out; the red-flag question
    OVER = "over"


@dataclass(frozen=True)
class Entry:
    """One thing that was recorded, and where the walk stood before: what undo takes back."""

    exercise: ExerciseId
    sets: tuple[int, ...]  # empty: the exercise was skipped
    phase: Phase
    at: ExerciseId | None
    joined: bool = False  # recorded at one stroke with the entry before it, and taken back with it


@dataclass(frozen=True)
class Walk:
    """Where a session stands. `done` holds (exercise, set number from 1), `skipped` exercises that are left out."""

    shares: tuple[Share, ...]
    done: frozenset[tuple[ExerciseId, int]] = frozenset()
    skipped: frozenset[ExerciseId] = frozenset()
    phase: Phase = Phase.WAITING
    at: ExerciseId | None = None
    rest_until: datetime | None = None
    log: tuple[Entry, ...] = ()

    def share(self, exercise: ExerciseId) -> Share:
        """The share of that exercise; KeyError where the session has none."""
        for share in self.shares:
            if share.exercise == exercise:
                return share
        raise KeyError(exercise)

    def count(self, exercise: ExerciseId) -> int:
        """How many sets of it are done."""
        return sum(1 for known, _ in self.done if known == exercise)

    def open_sets(self, exercise: ExerciseId) -> tuple[int, ...]:
        """The numbers of its sets that are neither done nor left out, in order; none of an exercise that it lacks."""
        if exercise in self.skipped:
            return ()
        sets = next((share.sets for share in self.shares if share.exercise == exercise), 0)
        return tuple(n for n in range(1, sets + 1) if (exercise, n) not in self.done)

    @property
    def set(self) -> int | None:
        """The number of the current set, None where no exercise is current."""
        return next(iter(self.open_sets(self.at)), None) if self.at else None

    @property
    def left(self) -> tuple[tuple[ExerciseId, int], ...]:
        """The exercises with sets that remain, the current one first, then in the session's order."""
        counts = [(share.exercise, len(self.open_sets(share.exercise))) for share in self.shares]
        return tuple(sorted((c for c in counts if c[1]), key=lambda c: c[0] != self.at))

    @property
    def ending(self) -> Ending:
        """What the session comes to if it ends now."""
        if all(self.count(share.exercise) >= share.enough for share in self.shares):
            return Ending.DONE
        return Ending.PARTLY if self.done else Ending.SKIPPED


Step = tuple[Walk, tuple[Effect, ...]]


def begin(
    programme: Programme,
    routine: Routine = (),
    slot: Slot | None = None,
    only: ExerciseId | None = None,
    *,
    brief: bool = False,
) -> Walk:
    """What the person does in that slot (None: a session out of turn), or `only` one exercise of it; not begun.

    `brief`: of a slot, the exercise that takes least time.
    """
    if brief and slot is not None:
        only = shortest(programme, routine, slot).id
    if only is None:
        return Walk(shares(programme, routine, slot))
    return Walk(tuple(asked(programme, part) for part in parts(programme, routine) if part.exercise == only))


def step(walk: Walk, event: Event, now: datetime) -> Step:
    """The walk after the event, and what to write down; the same walk and nothing where the event does not fit.

    A walk that is over can be taken up again, by going on, by taking its end or the last thing back, until its slot
    is over.
    """
    if walk.phase is Phase.OVER and not (
        isinstance(event, Undone) or (isinstance(event, Begin | Reopened) and walk.left)
    ):
        return walk, ()
    return _STEPS[type(event)](walk, event, now)


def _begin(walk: Walk, event: Begin, _now: datetime) -> Step:
    if event.exercise is not None and walk.open_sets(event.exercise):
        return replace(walk, phase=Phase.SET, at=event.exercise, rest_until=None), ()
    if walk.at is not None and walk.open_sets(walk.at):
        return replace(walk, phase=Phase.SET, rest_until=None), ()
    return _onward(walk, ())


def _finished(walk: Walk, event: Finished, now: datetime) -> Step:
    exercise = event.exercise or walk.at
    if exercise is None:
        return walk, ()
    open_sets = walk.open_sets(exercise)
    count = len(open_sets) if event.sets is None else event.sets
    stale = event.number is not None and event.number != next(iter(open_sets), None)
    if stale or not 1 <= count <= len(open_sets):  # more than remain is no smaller number that somebody said
        return walk, ()
    sets = open_sets[:count]
    after = _log(walk, exercise, sets)
    after = replace(after, done=walk.done | {(exercise, number) for number in sets})
    return _after_sets(after, exercise, (Record(exercise, sets, event.repetitions),), now)


def _after_sets(walk: Walk, exercise: ExerciseId, effects: tuple[Effect, ...], now: datetime) -> Step:
    if not walk.open_sets(exercise):
        return _onward(walk, effects) if exercise == walk.at or walk.at is None else _stay(walk, effects)
    rest = walk.share(exercise).rest
    if rest:
        until = now + timedelta(seconds=rest)
        return replace(walk, phase=Phase.REST, at=exercise, rest_until=until), effects
    return replace(walk, phase=Phase.SET, at=exercise, rest_until=None), effects


def _finished_all(walk: Walk, _event: FinishedAll, _now: datetime) -> Step:
    effects: list[Effect] = []
    for exercise, _ in walk.left:
        sets = walk.open_sets(exercise)
        walk = replace(
            _log(walk, exercise, sets, joined=bool(effects)), done=walk.done | {(exercise, number) for number in sets}
        )
        effects.append(Record(exercise, sets))
    return _onward(walk, tuple(effects))


def _skipped(walk: Walk, event: Skipped, _now: datetime) -> Step:
    exercise = event.exercise or walk.at or next((e for e, _ in walk.left), None)
    if exercise is None or not walk.open_sets(exercise):
        return walk, ()
    after = replace(_log(walk, exercise, ()), skipped=walk.skipped | {exercise})
    effects = (LeaveOut(exercise),)
    if walk.phase is Phase.WAITING or exercise == walk.at:
        return _onward(after, effects) if walk.phase is not Phase.WAITING or not after.left else (after, effects)
    return _stay(after, effects)


def _rest_over(walk: Walk, _event: RestOver, _now: datetime) -> Step:
    if walk.phase is not Phase.REST:
        return walk, ()
    return replace(walk, phase=Phase.SET, rest_until=None), ()


def _left(walk: Walk, _event: Left, _now: datetime) -> Step:
    if not walk.left:  # nothing that could wait: the last exercise was left out for pain
        return _over(walk, ())
    return replace(walk, phase=Phase.ASIDE, rest_until=None), ()


def _ended(walk: Walk, _event: Ended, _now: datetime) -> Step:
    return _over(walk, ())


def _hurt(walk: Walk, _event: Hurt, _now: datetime) -> Step:
    if walk.set is None:
        return walk, ()
    return replace(walk, phase=Phase.HURTS, rest_until=None), ()


def _sharp(walk: Walk, _event: Sharp, _now: datetime) -> Step:
    if walk.phase is not Phase.HURTS or walk.at is None:
        return walk, ()
    after = _log(walk, walk.at, ())
    return replace(after, phase=Phase.CARE, skipped=walk.skipped | {walk.at}), (LeaveOut(walk.at),)


def _undone(walk: Walk, event: Undone, now: datetime) -> Step:
    if not walk.log:
        return walk, ()
    last = walk.log[-1]
    erased = Erase(last.exercise, last.sets)
    back = replace(
        walk,
        done=walk.done - {(last.exercise, number) for number in last.sets},
        skipped=walk.skipped if last.sets else walk.skipped - {last.exercise},
        phase=Phase.SET if last.phase in (Phase.REST, Phase.HURTS) else last.phase,
        at=last.at,
        rest_until=None,
        log=walk.log[:-1],
    )
    if not last.joined:
        return back, (erased,)
    further, others = _undone(back, event, now)
    return further, (*others, erased)


def _reopened(walk: Walk, _event: Reopened, now: datetime) -> Step:
    if walk.phase is not Phase.OVER:
        return walk, ()
    if walk.at is None and not walk.log:
        return replace(walk, phase=Phase.WAITING), ()
    return _begin(walk, Begin(), now)


def _log(walk: Walk, exercise: ExerciseId, sets: tuple[int, ...], *, joined: bool = False) -> Walk:
    return replace(walk, log=(*walk.log, Entry(exercise, sets, walk.phase, walk.at, joined)))


def _stay(walk: Walk, effects: tuple[Effect, ...]) -> Step:
    """Another exercise changed: the card stays where it is, unless nothing remains."""
    return (walk, effects) if walk.left else _over(walk, effects)


def _onward(walk: Walk, effects: tuple[Effect, ...]) -> Step:
    """To the first exercise that still has sets, in the session's order; over where none has."""
    for share in walk.shares:
        if walk.open_sets(share.exercise):
            return replace(walk, phase=Phase.SET, at=share.exercise, rest_until=None), effects
    return _over(walk, effects)


def _over(walk: Walk, effects: Iterable[Effect]) -> Step:
    return replace(walk, phase=Phase.OVER, rest_until=None), (*effects, Close(walk.ending))


_STEPS: dict[type, Callable[..., Step]] = {
    Begin: _begin,
    Finished: _finished,
    FinishedAll: _finished_all,
    Skipped: _skipped,
    RestOver: _rest_over,
    Left: _left,
    Ended: _ended,
    Hurt: _hurt,
    Sharp: _sharp,
    Undone: _undone,
    Reopened: _reopened,
}
