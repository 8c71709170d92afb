"""The one place that asks what time it is."""

import asyncio
from datetime import UTC, datetime, timedelta
from weakref import WeakSet


class Clock:
    """The system's time, moved by an offset. The playground moves it so that a day can be tried in minutes."""

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self.offset = offset
        self.moved: WeakSet[asyncio.Event] = WeakSet()  # set at every move, for those who wait until some time

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self.offset

    def move(self, by: timedelta) -> None:
        """Move the clock; whatever is due by then becomes due at once."""
        self.offset += by
        for event in self.moved:
            event.set()


class StoppedClock(Clock):
    """A clock that stands still until it is moved: for tests."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self._at = at

    def now(self) -> datetime:
        """The instant it was set to, plus every move since."""
        return self._at + self.offset
