"""A time that a test turns by hand: an `Alarm` for the pace."""

import asyncio
import heapq
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(order=True)
class Bell:
    when: float
    number: int
    callback: Callable[[], object] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        self.cancelled = True


class HandTurned:
    """Rings `late` seconds after it should, as an event loop may."""

    def __init__(self, late: float = 0.0) -> None:
        self.now = 1000.0
        self._late = late
        self._bells: list[Bell] = []
        self._number = 0

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], object], /) -> Bell:
        self._number += 1
        bell = Bell(max(when + self._late, self.now), self._number, callback)
        heapq.heappush(self._bells, bell)
        return bell

    async def forward(self, seconds: float) -> None:
        end = self.now + seconds
        await settled()
        while self._bells and self._bells[0].when <= end:
            bell = heapq.heappop(self._bells)
            if not bell.cancelled:
                self.now = bell.when
                bell.callback()
                await settled()
        self.now = end


async def settled() -> None:
    """Let every task run until it waits for something that only the test can bring about."""
    for _ in range(20):
        await asyncio.sleep(0)
