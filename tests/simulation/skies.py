"""What becomes of calls on their way to Telegram and back: mostly nothing, sometimes much, for seconds or for a day."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class Mishap(StrEnum):
    """What happens to one call."""

    UNSENT = "unsent"  # no connection: it never left
    DROPPED = "dropped"  # it left, and nobody got it
    LOST = "lost"  # accepted, and the answer was lost
    BROKEN = "broken"  # 502, not accepted
    GARBAGE = "garbage"  # accepted, and the answer makes no sense
    THROTTLED = "throttled"  # 429
    SLOW = "slow"  # accepted and answered, after a while


@dataclass(frozen=True)
class Sky:
    """How often what happens, of all calls."""

    name: str
    often: Mapping[Mishap, float]

    @property
    def clear(self) -> bool:
        """Whether calls get through, but for a few."""
        return sum(self.often.values()) < 0.5


FAIR = Sky(
    "fair",
    {
        Mishap.UNSENT: 0.003,
        Mishap.DROPPED: 0.002,
        Mishap.LOST: 0.004,
        Mishap.BROKEN: 0.002,
        Mishap.GARBAGE: 0.001,
        Mishap.THROTTLED: 0.002,
        Mishap.SLOW: 0.006,
    },
)
PERFECT = Sky("perfect", {})
FOGGY = Sky("foggy", {Mishap.LOST: 0.1, Mishap.UNSENT: 0.1, Mishap.SLOW: 0.05})
MUTE = "mute"  # all is accepted, and no answer comes
OUTAGES = (
    Sky("unreachable", {Mishap.UNSENT: 1.0}),
    Sky(MUTE, {Mishap.LOST: 1.0}),
    Sky("broken", {Mishap.BROKEN: 0.7, Mishap.DROPPED: 0.3}),
    Sky("flooded", {Mishap.THROTTLED: 1.0}),
)
FAIR_FOR = timedelta(hours=14)  # on average
FOGGY_FOR = timedelta(minutes=30)
SHORT, MIDDLE, LONG = (20, 149), (151, 1_800), (3_600, 82_000)  # seconds of an outage: 82,000 is less than a day


@dataclass
class Trouble:
    """A time in which calls did not get through as usual, or the bot was not there."""

    what: str
    since: datetime
    until: datetime | None = None

    def covers(self, at: datetime) -> bool:
        """Whether it was so at that instant."""
        return self.since <= at and (self.until is None or at < self.until)

    def __str__(self) -> str:
        return f"{self.since:%d %H:%M:%S} to {self.until or self.since:%d %H:%M:%S} {self.what}"


@dataclass
class Weather:
    """One sky after another. `troubles` remembers those that were not fair."""

    chance: random.Random
    now: datetime
    sky: Sky = FAIR
    changes: datetime = field(init=False)
    troubles: list[Trouble] = field(default_factory=list)
    outages: int = 0
    over: bool = False

    def __post_init__(self) -> None:
        self.changes = self.now + self._lasts()

    def mishap(self) -> Mishap | None:
        """What happens to the next call."""
        drawn, passed = self.chance.random(), 0.0
        for mishap, often in self.sky.often.items():
            passed += often
            if drawn < passed:
                return mishap
        return None

    def turn(self, now: datetime) -> None:
        """The sky changes, where it is time."""
        while not self.over and self.changes <= now:
            self._becomes(FAIR if self.sky is not FAIR else self._bad(), self.changes)
            self.changes += self._lasts()

    def clear_up(self, now: datetime) -> None:
        """No trouble any more."""
        self.over = True
        self._becomes(PERFECT, now)

    def _becomes(self, sky: Sky, now: datetime) -> None:
        if self.sky not in (FAIR, PERFECT):
            self.troubles[-1].until = now
        if sky not in (FAIR, PERFECT):
            self.troubles.append(Trouble(sky.name, now))
            self.outages += not sky.clear
        self.sky = sky

    def _bad(self) -> Sky:
        return FOGGY if self.chance.random() < 0.3 else self.chance.choice(OUTAGES)

    def _lasts(self) -> timedelta:
        if self.sky is FAIR:
            return FAIR_FOR * self.chance.expovariate(1)
        if self.sky is FOGGY:
            return FOGGY_FOR * self.chance.expovariate(1)
        (span,) = self.chance.choices((SHORT, MIDDLE, LONG), weights=(5, 4, 1))
        return timedelta(seconds=self.chance.uniform(*span))
