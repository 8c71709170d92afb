"""How tasks are ended: what goes on for ever at once, what is in flight within a patience that all of it shares."""

import asyncio
import logging
from collections.abc import Coroutine, Iterable
from typing import Any

AGAIN = 0.1  # seconds until it is told once more
IN_FLIGHT, IN_ALL = 5.0, 7.0  # seconds from being told to stop: for what is in flight, and until nothing is waited for

_log = logging.getLogger(__name__)


async def end(task: "asyncio.Task[Any]") -> None:
    """Cancel it until it is over; nothing is heard of how it ended.

    Once may not do: psycopg, cancelled while its server goes away, raises an OperationalError instead, and a loop that
    survives errors would go on. Not for a task that takes its time to end in order, unless it bears being told again.
    """
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=AGAIN)


class Patience:
    """How long a process goes on that was told to stop: one time for all, so that whoever waits does so side by side.

    What is cut off in the end is as a crash would leave it: claimed or new, and the next start goes on with it. Before
    it `begins` there is no hurry.
    """

    def __init__(self, in_flight: float = IN_FLIGHT, in_all: float = IN_ALL) -> None:
        self._in_flight, self._in_all = in_flight, in_all
        self._begun = asyncio.Event()
        self._told = float("inf")  # by the event loop's clock

    def begin(self) -> None:
        """Told to stop: nothing new is taken up. Saying it again changes nothing."""
        if not self.begun:
            self._told = asyncio.get_running_loop().time()
            self._begun.set()

    @property
    def begun(self) -> bool:
        """Whether we were told to stop."""
        return self._begun.is_set()

    async def finish(self, tasks: "Iterable[asyncio.Task[Any]]") -> None:
        """Let them come to their end; those that have not when the time for what is in flight is over are cancelled."""
        pending = set(tasks)
        begun = asyncio.create_task(self._begun.wait(), name="told to stop")
        while pending and not self.begun:
            done, _ = await asyncio.wait({*pending, begun}, return_when=asyncio.FIRST_COMPLETED)
            pending -= done
        await end(begun)
        if pending:
            _, pending = await asyncio.wait(pending, timeout=self._left(self._in_flight))
        for task in pending:
            _log.warning("cut off", extra={"task": task.get_name()})
        await asyncio.gather(*(self.give(task.get_name(), end(task)) for task in pending))

    async def give(self, name: str, step: Coroutine[Any, Any, None]) -> None:
        """Take a step of the way out; once all the time is over, go on without it."""
        task = asyncio.create_task(step)
        await asyncio.wait([task], timeout=self._left(self._in_all) if self.begun else None)
        if task.done():
            await task
        else:
            _log.warning("not waited for", extra={"step": name})
            task.cancel()

    def _left(self, seconds: float) -> float:
        return max(AGAIN, self._told + seconds - asyncio.get_running_loop().time())
