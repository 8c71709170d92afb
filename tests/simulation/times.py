"""The simulation's time: the world's, which only goes on, and that of the bot's machine, which may be set wrong."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

from bot.clock import Clock

TICK = timedelta(microseconds=1)


class Traveller(Protocol):
    """What says which time the system's clock shows."""

    def move_to(self, destination: datetime) -> None:
        """Let it show that instant."""
        ...


class Time:
    """`now` is the world's. The bot's machine shows `shown`, which is `wrong` by so much."""

    def __init__(self, start: datetime, traveller: Traveller) -> None:
        self._start = start
        self._traveller = traveller
        self.passed = timedelta()
        self.wrong = timedelta()

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self._start + self.passed

    @property
    def shown(self) -> datetime:
        """What time it is for the bot."""
        return self.now + self.wrong

    @property
    def seconds(self) -> float:
        """For how long the simulation runs: what a monotonic clock would count."""
        return self.passed.total_seconds()

    def forward(self, to: datetime) -> None:
        """Let time pass until then; one that is over already changes nothing."""
        self.passed = max(self.passed, to - self._start)
        self._traveller.move_to(self.shown)

    def pass_by(self, seconds: float) -> None:
        """Let so much time pass."""
        self.forward(self.now + timedelta(seconds=seconds) + TICK)

    def set_wrong(self, wrong: timedelta) -> None:
        """Somebody sets the clock of the bot's machine."""
        self.wrong = wrong
        self._traveller.move_to(self.shown)


class WorldClock(Clock):
    """What time it is at Telegram."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self._time = time

    def now(self) -> datetime:
        return self._time.now.astimezone(UTC)
