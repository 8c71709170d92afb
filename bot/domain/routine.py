"""A person's own routine: which exercises, when, in which order and how much, within what the programme allows.

A routine outlives its programme: what the programme no longer has is passed over, what it gained comes at the end, and
an amount that it no longer allows is brought back inside its bounds.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.schedule import Slot

RUNGS = 5  # so many amounts are offered at most, from the fewest to the whole dose


class When(StrEnum):
    """In which sessions an exercise comes."""

    BOTH = "both"
    MORNINGS = "mornings"
    EVENINGS = "evenings"
    NEVER = "never"


@dataclass(frozen=True)
class Part:
    """One exercise of a routine: when it comes, and how much of it (None: as much as the programme says)."""

    exercise: ExerciseId
    mornings: bool = True
    evenings: bool = True
    sets: int | None = None
    repetitions: int | None = None

    @property
    def when(self) -> When:
        """In which sessions it comes."""
        if self.mornings:
            return When.BOTH if self.evenings else When.MORNINGS
        return When.EVENINGS if self.evenings else When.NEVER

    def comes(self, slot: Slot | None) -> bool:
        """Whether it is part of that slot's sessions; None: of one out of turn, which takes whatever comes at all."""
        match slot:
            case Slot.MORNING:
                return self.mornings
            case Slot.EVENING:
                return self.evenings
            case None:
                return self.mornings or self.evenings


Routine = tuple[Part, ...]  # in the order of a session; empty: the programme as it is


@dataclass(frozen=True)
class Share:
    """What one exercise asks of one session: its sets, how many of them already count as all, seconds of rest.

    `repetitions` a set; None where the exercise is held, or where the programme's hold good.
    """

    exercise: ExerciseId
    sets: int
    enough: int
    rest: int
    repetitions: int | None = None


def parts(programme: Programme, routine: Routine) -> Routine:
    """The routine with each exercise of the programme once, and nothing else."""
    known = {exercise.id for exercise in programme.exercises}
    own = {part.exercise: part for part in routine if part.exercise in known}
    return (*own.values(), *(Part(each.id) for each in programme.exercises if each.id not in own))


def shares(programme: Programme, routine: Routine, slot: Slot | None = None) -> tuple[Share, ...]:
    """What a session of that slot asks; None: one out of turn. Never empty: else of the whole routine, or programme."""
    every = parts(programme, routine)
    for chosen in ([p for p in every if p.comes(slot)], [p for p in every if p.comes(None)]):
        if chosen:
            return tuple(asked(programme, part) for part in chosen)
    return tuple(asked(programme, Part(exercise.id)) for exercise in programme.exercises)


def asked(programme: Programme, part: Part) -> Share:
    """What a part of a routine asks of a session."""
    dose = programme[part.exercise].dose
    sets = _within(part.sets, dose.sets_to_choose) or dose.sets
    repetitions = _within(part.repetitions, dose.repetitions_to_choose) or dose.repetitions
    return Share(part.exercise, sets, min(dose.enough, sets), dose.rest, repetitions)


def shortest(programme: Programme, routine: Routine, slot: Slot | None = None) -> Exercise:
    """The exercise that takes least time of that slot, or of the whole routine: the first, where several do."""
    least = min(
        shares(programme, routine, slot),
        key=lambda each: programme[each.exercise].seconds(each.sets, each.repetitions),
    )
    return programme[least.exercise]


def prescribed(programme: Programme, session: Iterable[Share]) -> Programme:
    """The programme with the amounts that one session asks; what the session lacks stays as it is.

    `minutes` are still those of the whole dose: how long less takes, the programme itself knows.
    """
    own = {share.exercise: share for share in session}
    fitted = (_fitted(each, own[each.id]) if each.id in own else each for each in programme.exercises)
    return replace(programme, exercises=tuple(fitted))


def _fitted(exercise: Exercise, share: Share) -> Exercise:
    dose = replace(
        exercise.dose,
        sets=share.sets,
        enough=share.enough,
        rest=share.rest,
        repetitions=share.repetitions or exercise.dose.repetitions,
        fewest_sets=None,
        fewest_repetitions=None,
    )
    return replace(exercise, dose=dose)


def bare(routine: Routine, slots: Collection[Slot]) -> Slot | None:
    """The first of these slots in which nothing would be left to do; None where each has something."""
    return next((slot for slot in slots if not any(part.comes(slot) for part in routine)), None)


def at_times(routine: Routine, exercise: ExerciseId, when: When) -> Routine:
    """The routine with that exercise in these sessions."""
    mornings, evenings = when in (When.BOTH, When.MORNINGS), when in (When.BOTH, When.EVENINGS)
    return tuple(replace(p, mornings=mornings, evenings=evenings) if p.exercise == exercise else p for p in routine)


def with_sets(routine: Routine, exercise: Exercise, sets: int) -> Routine | None:
    """The routine with so many sets of that exercise; None where the programme does not allow them."""
    if sets not in exercise.dose.sets_to_choose:
        return None
    own = None if sets == exercise.dose.sets else sets
    return tuple(replace(part, sets=own) if part.exercise == exercise.id else part for part in routine)


def with_repetitions(routine: Routine, exercise: Exercise, repetitions: int) -> Routine | None:
    """The routine with so many repetitions a set; None where the programme does not allow them."""
    if repetitions not in exercise.dose.repetitions_to_choose:
        return None
    own = None if repetitions == exercise.dose.repetitions else repetitions
    return tuple(replace(part, repetitions=own) if part.exercise == exercise.id else part for part in routine)


def moved(routine: Routine, exercise: ExerciseId, place: int) -> Routine | None:
    """The routine with that exercise at this place, from 1, among those that come at all; the others close ranks.

    None where there is no such place, or the exercise is left out.
    """
    coming = [part for part in routine if part.comes(None)]
    found = next((part for part in coming if part.exercise == exercise), None)
    if found is None or not 1 <= place <= len(coming):
        return None
    coming.remove(found)
    coming.insert(place - 1, found)
    return (*coming, *(part for part in routine if not part.comes(None)))


def first_comes(routine: Routine, exercise: ExerciseId) -> Routine | None:
    """The routine turned until that exercise is the first: what came before it comes last, in the same order.

    None where the exercise is left out.
    """
    coming = [part for part in routine if part.comes(None)]
    at = next((place for place, part in enumerate(coming) if part.exercise == exercise), None)
    if at is None:
        return None
    return (*coming[at:], *coming[:at], *(part for part in routine if not part.comes(None)))


def rungs(amounts: range) -> tuple[int, ...]:
    """A few of these amounts, evenly spread, both ends among them: 5, 8, 10, 12, 15."""
    if not amounts:
        return ()
    step = (amounts[-1] - amounts[0]) / (RUNGS - 1)
    return tuple(sorted({round(amounts[0] + step * rung) for rung in range(RUNGS)}))


def _within(amount: int | None, bounds: range) -> int | None:
    return None if amount is None or not bounds else min(max(amount, bounds[0]), bounds[-1])
