"""Where a reply was said: what it can mean depends on what the person was looking at."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.programme import ExerciseId, Programme


class State(StrEnum):
    """What the person's last card was about."""

    WAITING = "waiting"
    SET = "set"
    REST = "rest"
    IDLE = "idle"
    PAIN = "asked pain"
    MORNING = "asked morning"
    EVENING = "asked evening"
    ZONE = "asked zone"

    @property
    def asks(self) -> bool:
        """Whether the card is a question for a score, a time or a place."""
        return self in (State.PAIN, State.MORNING, State.EVENING, State.ZONE)


@dataclass(frozen=True)
class Where:
    """The state a reply was said in, and what of the session remains.

    `exercise` is set in SET and REST. `set` is the one on the card in SET and the one just done in REST, counted
    from 1. `left` holds, in order, the sets that remain of each exercise, the set on the card included. `fresh` says
    that the card came less than 20 seconds ago: a bare "ok", thumb or tick then means "seen".
    """

    state: State
    exercise: ExerciseId | None = None
    set: int | None = None
    left: tuple[tuple[ExerciseId, int], ...] = ()
    fresh: bool = False

    @property
    def in_walk(self) -> bool:
        """Whether a session is under way."""
        return self.state in (State.SET, State.REST)

    @property
    def current(self) -> ExerciseId | None:
        """The exercise that a reply without a name is about: in REST, that of the set announced as next."""
        if self.state is State.REST:
            return next((exercise for exercise, sets in self.left if sets), self.exercise)
        return self.exercise

    @property
    def next_set(self) -> int | None:
        """The number of the set that would be recorded next."""
        if self.set is None or self.state is State.SET:
            return self.set
        return self.set + 1 if self.current == self.exercise else 1

    def remaining(self, exercise: ExerciseId | None) -> int:
        """How many sets of an exercise remain; 0 for one that is not in the session."""
        return sum(sets for known, sets in self.left if known == exercise)

    @property
    def others_left(self) -> bool:
        """Whether any set of another exercise than the current one remains."""
        return any(sets for exercise, sets in self.left if exercise != self.current)


def where_of(notation: str, programme: Programme) -> Where:
    """Read the corpus's notation: "waiting", "set bridge 2/3", "rest bridge 1/3". ValueError where it is none.

    Earlier exercises count as done, later ones as untouched.
    """
    words = notation.split()
    if not words or words[0] not in (State.SET, State.REST):
        state = State(notation.strip())
        whole = tuple((exercise.id, exercise.dose.sets) for exercise in programme.exercises)
        return Where(state, left=whole if state is State.WAITING else ())
    state, name, number = State(words[0]), ExerciseId(words[1]), int(words[2].partition("/")[0])
    recorded = number - 1 if state is State.SET else number
    order = [exercise.id for exercise in programme.exercises]
    left = tuple(
        (exercise.id, exercise.dose.sets - (recorded if exercise.id == name else 0))
        for exercise in programme.exercises[order.index(name) :]
    )
    return Where(state, name, number, tuple(pair for pair in left if pair[1] > 0))
