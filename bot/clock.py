"""The one place that asks what time it is."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from weakref import WeakSet

# Linux counts suspended time by a clock of its own; elsewhere the monotonic one does.
_ALWAYS_ON = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class Clock:
    """The system's time, moved by an offset. The playground moves it so that a day can be tried in minutes."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset
        self.moved: WeakSet[asyncio.Event] = WeakSet()  # set at every move, for those who wait until some time

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self.offset

    def uptime(self) -> timedelta:
        """Since some moment of this machine's start, suspended time included. Setting or moving a clock leaves it."""
        return timedelta(seconds=time.clock_gettime(_ALWAYS_ON))

    def move(self, by: timedelta) -> None:
        """Move the clock; whatever is due by then becomes due at once."""
        self.offset += by
        for event in self.moved:
            event.set()


class StoppedClock(Clock):
    """A clock that stands still until it is moved, or until time is said to have passed: for tests."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self._at = at
        self._passed = timedelta()

    def now(self) -> datetime:
        """The instant it was set to, plus every move and all that has passed since."""
        return self._at + self.offset + self._passed

    def uptime(self) -> timedelta:
        """What has passed since it was made."""
        return self._passed

    def elapse(self, by: timedelta) -> None:
        """Let time pass, as it does by itself: every clock shows it, not this one alone."""
        self._passed += by
