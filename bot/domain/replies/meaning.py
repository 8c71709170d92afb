"""What a typed reply can mean. `str(meaning)` gives the compact notation of the reply corpus."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from bot.domain.programme import ExerciseId, Facet


class Urgency(StrEnum):
    """How fast a red flag needs a professional."""

    EMERGENCY = "flag"
    SAME_DAY = "same day"
    SOON = "see doctor"


class Simple(StrEnum):
    """Meanings that carry nothing else."""

    DONE_SESSION = "done session"
    NOT_DONE = "not done"
    BACKFILL = "backfill"
    START = "start"
    STOP = "stop"
    RESUME = "resume"
    CAUTION = "caution"
    UNDO = "undo"
    PROGRESS = "progress"
    SCHEDULE = "schedule"
    PRIVACY = "privacy"
    EXPORT = "export"
    FORGET = "forget"
    HELP = "help"
    HELLO = "hello"
    THANKS = "thanks"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Done:
    """Sets done of an exercise, by default the current one: `sets` more, or all that remain where it is None."""

    sets: int | None = 1
    exercise: ExerciseId | None = None

    def __str__(self) -> str:
        amount = "all" if self.sets is None else str(self.sets)
        if self.exercise is None:
            return "done" if self.sets == 1 else f"done {amount}"
        return f"done {self.exercise} {amount}"


@dataclass(frozen=True)
class Reps:
    """The current set was done, with this many repetitions."""

    repetitions: int

    def __str__(self) -> str:
        return f"reps {self.repetitions}"


@dataclass(frozen=True)
class Side:
    """One side of the current round was done: "left" or "right"."""

    side: str

    def __str__(self) -> str:
        return f"side {self.side}"


@dataclass(frozen=True)
class Skip:
    """Leave out an exercise (by default the current one), or the whole session."""

    exercise: ExerciseId | None = None
    session: bool = False

    def __str__(self) -> str:
        return "skip session" if self.session else f"skip {self.exercise}" if self.exercise else "skip"


@dataclass(frozen=True)
class Later:
    """Snooze: for `minutes`, until the local time `at`, or for as long as seems right."""

    minutes: int | None = None
    at: time | None = None

    def __str__(self) -> str:
        if self.at is not None:
            return f"later {self.at:%H:%M}"
        return "later" if self.minutes is None else f"later {self.minutes}"


@dataclass(frozen=True)
class Pause:
    """Reminders off, for `days` where they are given."""

    days: int | None = None

    def __str__(self) -> str:
        return "pause" if self.days is None else f"pause {self.days}"


@dataclass(frozen=True)
class Ask:
    """A question about an exercise, by default the current one."""

    facet: Facet
    exercise: ExerciseId | None = None

    def __str__(self) -> str:
        return f"ask {self.exercise} {self.facet}" if self.exercise else f"ask {self.facet}"


@dataclass(frozen=True)
class Pain:
    """It hurts; `score` is 0 to 10 where one is given."""

    score: int | None = None

    def __str__(self) -> str:
        return "pain" if self.score is None else f"pain {self.score}"


class Sign(StrEnum):
    """Which family of red flags was heard: decides which sentence answers it."""

    NERVES = "nerves"  # both legs, saddle numbness, bladder, bowel, sexual function
    CHEST = "chest"  # chest pain, fainting, breathlessness
    TEARING = "tearing"  # sudden tearing belly or back pain
    ACCIDENT = "accident"  # after a serious fall or accident
    OTHER = "other"


@dataclass(frozen=True)
class Flag:
    """A red flag, and how fast it needs a professional."""

    urgency: Urgency
    sign: Sign = Sign.OTHER

    def __str__(self) -> str:
        return self.urgency.value


@dataclass(frozen=True)
class At:
    """The answer to "at what time?"."""

    time: time

    def __str__(self) -> str:
        return f"time {self.time:%H:%M}"


@dataclass(frozen=True)
class Zone:
    """The answer to "which clock is yours?", as an IANA name."""

    key: str

    def __str__(self) -> str:
        return f"zone {self.key}"


@dataclass(frozen=True)
class Now:
    """The answer "it is 11:42 here"."""

    time: time

    def __str__(self) -> str:
        return f"now {self.time:%H:%M}"


@dataclass(frozen=True)
class Unclear:
    """Two or more readings are possible; `readings` are what to ask back, none where only a question will do."""

    readings: "tuple[Meaning, ...]" = ()

    def __str__(self) -> str:
        return "unclear"


Meaning = Simple | Done | Reps | Side | Skip | Later | Pause | Ask | Pain | Flag | At | Zone | Now | Unclear
