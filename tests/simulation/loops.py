"""An event loop in which no time passes: it runs until everybody in it waits, and then returns to who steps it."""

import asyncio
import selectors
from collections.abc import Mapping
from typing import Any

from tests.simulation.times import Time

OURS = 1  # the loop's own descriptor, by which threads wake it
PATIENCE = 60.0  # seconds, of the real kind, that a database server may take for one answer


class Stuck(AssertionError):  # noqa: N818 - reads as what is so
    """A server that was asked does not answer."""


class Idle(selectors.BaseSelector):
    """Where a loop would sleep until its next timer, it stops instead. Only a database's answer is waited for."""

    def __init__(self) -> None:
        self._real = selectors.DefaultSelector()
        self.loop: Steps | None = None

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = self._real.select(0)
        if events or timeout == 0:
            return events
        if len(self._real.get_map()) > OURS:  # somebody waits for a socket
            events = self._real.select(PATIENCE)
            if not events:
                raise Stuck("no answer from the database")
            return events
        if self.loop is not None:
            self.loop.idle(timeout)
        return []

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.register(fileobj, events, data)

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._real.unregister(fileobj)

    def modify(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        return self._real.modify(fileobj, events, data)

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return self._real.get_map()

    def close(self) -> None:
        self._real.close()


class Steps(asyncio.SelectorEventLoop):
    """Its time is the simulation's. `wait` is how many seconds it would sleep now; None: for ever."""

    def __init__(self, time: Time) -> None:
        idle = Idle()
        super().__init__(idle)
        idle.loop = self
        self._simulated = time
        self.wait: float | None = None

    def time(self) -> float:
        return self._simulated.seconds

    def idle(self, wait: float | None) -> None:
        """Everybody waits."""
        self.wait = wait
        self.stop()

    def step(self) -> None:
        """Run until everybody waits."""
        self.run_forever()
