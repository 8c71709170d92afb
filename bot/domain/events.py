"""What can happen in a session, and what then has to be written down."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.programme import ExerciseId


class Ending(StrEnum):
    """How a session that the person acted on ended. The values are states of its row."""

    DONE = "done"
    PARTLY = "partly"
    SKIPPED = "skipped"


# What can happen.


@dataclass(frozen=True)
class Begin:
    """Start, or go on where it stopped; at `exercise` where one is named."""

    exercise: ExerciseId | None = None


@dataclass(frozen=True)
class Finished:
    """Sets were done: `sets` more (None: all that remain) of `exercise` (None: the current one).

    `number` is the set that a button named: where that is no longer the next one, the press is stale.
    """

    sets: int | None = 1
    exercise: ExerciseId | None = None
    repetitions: int | None = None
    number: int | None = None


@dataclass(frozen=True)
class FinishedAll:
    """Everything that remains was done."""


@dataclass(frozen=True)
class Skipped:
    """Leave out what remains of an exercise, by default the current one."""

    exercise: ExerciseId | None = None


@dataclass(frozen=True)
class RestOver:
    """The minute is over, or the person does not wait for it."""


@dataclass(frozen=True)
class Left:
    """Stop here for now."""


@dataclass(frozen=True)
class Ended:
    """Not this session, or no more of it: what was done counts."""


@dataclass(frozen=True)
class Hurt:
    """It hurts."""


@dataclass(frozen=True)
class Sharp:
    """The pain is sharp, runs down a leg, or is above 5 of 10: the exercise is left out today."""


@dataclass(frozen=True)
class Undone:
    """Take back the last thing that was recorded."""


@dataclass(frozen=True)
class Reopened:
    """The session was not to end: it stands where it stood, with what was done."""


Event = Begin | Finished | FinishedAll | Skipped | RestOver | Left | Ended | Hurt | Sharp | Undone | Reopened


# What has to be written down.


@dataclass(frozen=True)
class Record:
    """These sets are done now."""

    exercise: ExerciseId
    sets: tuple[int, ...]
    repetitions: int | None = None


@dataclass(frozen=True)
class LeaveOut:
    """The rest of this exercise is left out."""

    exercise: ExerciseId


@dataclass(frozen=True)
class Erase:
    """These sets are not done after all; with no sets, the exercise is no longer left out."""

    exercise: ExerciseId
    sets: tuple[int, ...]


@dataclass(frozen=True)
class Close:
    """The session is over."""

    ending: Ending


Effect = Record | LeaveOut | Erase | Close
