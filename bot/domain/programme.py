"""The prescription: which exercises, how much of each, and how to do them."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ExerciseId = NewType("ExerciseId", str)  # "bridge", "knee-to-chest", "rotation"

_ID = re.compile(r"[a-z][a-z0-9-]{0,19}")  # short, so that it fits into a button's 64 bytes with a session and a set


class Facet(StrEnum):
    """What a person can ask about an exercise."""

    STEPS = "steps"
    DOSE = "dose"
    LEFT = "left"
    REST = "rest"
    WHY = "why"
    MISTAKES = "mistakes"
    EASIER = "easier"


class InvalidProgramme(ValueError):  # noqa: N818 - reads as the field's term
    """A programme whose data break a rule: says the field and the reason."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


def _require(condition: bool, field: str, reason: str) -> None:  # noqa: FBT001 - an assertion that names its field
    if not condition:
        raise InvalidProgramme(field, reason)


@dataclass(frozen=True)
class Dose:
    """How much of one exercise is prescribed for one session.

    `sets` is the target and `enough` the number that already counts as the whole dose. A set is either
    `repetitions` lifts, or one round: a hold of `hold` seconds (shortest, longest) on each side.
    `rest` is the pause between two sets, in seconds; `times_a_day` is None where the source gives none.
    A person may choose less, down to `fewest_sets` and `fewest_repetitions` (None: no less), and never more.
    """

    sets: int
    enough: int
    rest: int
    repetitions: int | None = None
    hold: tuple[int, int] | None = None
    times_a_day: int | None = None
    fewest_sets: int | None = None
    fewest_repetitions: int | None = None

    def __post_init__(self) -> None:
        _require(1 <= self.sets <= 10, "sets", f"must be 1 to 10, is {self.sets}")
        _require(1 <= self.enough <= self.sets, "enough", f"must be 1 to sets ({self.sets}), is {self.enough}")
        _require(0 <= self.rest <= 600, "rest", f"must be 0 to 600 seconds, is {self.rest}")
        _require((self.repetitions is None) != (self.hold is None), "repetitions", "give either repetitions or hold")
        if self.repetitions is not None:
            _require(1 <= self.repetitions <= 100, "repetitions", f"must be 1 to 100, is {self.repetitions}")
        if self.hold is not None:
            shortest, longest = self.hold
            _require(
                1 <= shortest <= longest <= 120, "hold", f"must be 1 to 120 seconds, short to long, is {self.hold}"
            )
        if self.times_a_day is not None:
            _require(1 <= self.times_a_day <= 6, "times_a_day", f"must be 1 to 6, is {self.times_a_day}")
        if self.fewest_sets is not None:
            fits = 1 <= self.fewest_sets <= self.sets
            _require(fits, "fewest_sets", f"must be 1 to sets ({self.sets}), is {self.fewest_sets}")
        if self.fewest_repetitions is not None:
            fits = 1 <= self.fewest_repetitions <= (self.repetitions or 0)
            reason = f"must be 1 to repetitions ({self.repetitions}), is {self.fewest_repetitions}"
            _require(fits, "fewest_repetitions", reason)

    @property
    def sets_to_choose(self) -> range:
        """The numbers of sets that a person may choose from."""
        return range(self.fewest_sets or self.sets, self.sets + 1)

    @property
    def repetitions_to_choose(self) -> range:
        """The numbers of repetitions that a person may choose from; none of an exercise that is held."""
        if self.repetitions is None:
            return range(0)
        return range(self.fewest_repetitions or self.repetitions, self.repetitions + 1)


@dataclass(frozen=True)
class Source:
    """Public information for patients that something here follows: who says it and under which title, and where."""

    title: str
    url: str

    def __post_init__(self) -> None:
        _require(bool(self.title.strip()), "title", "must not be empty")
        _require(self.url.startswith("https://"), "url", f"must begin with https://, is {self.url!r}")


@dataclass(frozen=True)
class Exercise:
    """One exercise. Its texts are message ids of the catalogue, in English: screens translate them.

    `name` stands alone ("Glute bridge"), `one` fits into a sentence ("bridge 3 of 3"), `cue` is the one line
    under a set's title, `side` the noun of a side ("knee", "side") where the exercise has two. `mistakes` is what to
    watch, `easier` how to do less of it: both general, and said by one of the `sources`.
    """

    id: ExerciseId
    name: str
    one: str
    cue: str
    steps: tuple[str, ...]
    why: str
    dose: Dose
    minutes: int
    side: str | None = None
    picture: str | None = None  # a file beside the programme's data
    described: str | None = None  # what the picture shows, in words
    mistakes: str | None = None
    easier: str | None = None
    sources: tuple[Source, ...] = ()  # never shown; for whoever reads over what is said

    def __post_init__(self) -> None:
        _require(_ID.fullmatch(self.id) is not None, "id", f"must be lower-case letters, digits, '-', is {self.id!r}")
        for field in ("name", "one", "cue", "why"):
            _require(bool(getattr(self, field).strip()), field, "must not be empty")
        _require(len(self.steps) > 0, "steps", "needs at least one step")
        _require(all(step.strip() for step in self.steps), "steps", "must not hold an empty step")
        _require(1 <= self.minutes <= 30, "minutes", f"must be 1 to 30, is {self.minutes}")
        _require(
            (self.dose.hold is None) == (self.side is None),
            "side",
            "belongs to an exercise that is held, and to no other",
        )
        _require(
            bool(self.sources) or (self.mistakes is None and self.easier is None),
            "sources",
            "must say where mistakes and easier come from",
        )
        rests = self.dose.rest * self.dose.sets
        _require(rests < self.minutes * 60, "minutes", f"must be more than the rests alone ({rests} seconds)")

    def seconds(self, sets: int, repetitions: int | None = None) -> float:
        """About how long so many sets take, each with its rest; `repetitions` a set, None: as prescribed."""
        lifting = self.minutes * 60 / self.dose.sets - self.dose.rest
        share = repetitions / self.dose.repetitions if repetitions and self.dose.repetitions else 1
        return sets * (self.dose.rest + lifting * share)


@dataclass(frozen=True)
class Programme:
    """The exercises of a session, in their order."""

    id: str
    exercises: tuple[Exercise, ...]

    def __post_init__(self) -> None:
        _require(_ID.fullmatch(self.id) is not None, "id", f"must be lower-case letters, digits, '-', is {self.id!r}")
        _require(len(self.exercises) > 0, "exercises", "needs at least one exercise")
        ids = [exercise.id for exercise in self.exercises]
        _require(len(set(ids)) == len(ids), "exercises", f"ids must differ, are {', '.join(ids)}")

    def __getitem__(self, exercise: ExerciseId) -> Exercise:
        """The exercise of that id; KeyError where the programme has none."""
        for known in self.exercises:
            if known.id == exercise:
                return known
        raise KeyError(exercise)

    @property
    def minutes(self) -> int:
        """About how long the whole session takes, in minutes."""
        return sum(exercise.minutes for exercise in self.exercises)
