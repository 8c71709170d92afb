"""What runs when: APScheduler, told by the tables."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from jobs.store import Work, WorkStore

REFILL = 1.0  # seconds between two looks at the tables, where nothing ends and nobody moves the clock in between

_ENDED = EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED

DueTimes = Callable[[], Awaitable[Mapping[str, datetime | None]]]  # kind of work -> when its earliest row is due

logger = logging.getLogger(__name__)


class Timetable:
    """Runs each kind of work when its earliest row is due, until it is stopped."""

    def __init__(self, works: Sequence[Work], due_times: DueTimes, clock: Clock) -> None:
        self._store = WorkStore(works, clock)
        self._due_times = due_times
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, jobstores={"default": self._store}, executors={"default": AsyncIOExecutor()}
        )
        self._scheduler.add_listener(self._ended, _ENDED)
        self._changed = asyncio.Event()
        clock.moved.add(self._changed)
        self._stopping = False
        self._filling: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin: the first look at the tables comes at once. Needs a running event loop."""
        self._scheduler.start()
        self._filling = asyncio.create_task(self._keep_filled(), name="timetable")

    async def stop(self) -> None:
        """Start nothing more, and wait for what runs."""
        if self._filling is None:
            return
        self._scheduler.pause()
        self._stopping = True
        self._changed.set()
        await self._filling  # so that no wakeup() follows shutdown(): it would raise
        self._filling = None
        while self._store.running:
            self._changed.clear()
            await self._changed.wait()
        self._scheduler.shutdown()
        await asyncio.sleep(0)  # APScheduler shuts down in a callback of the event loop

    async def _keep_filled(self) -> None:
        away = False
        while not self._stopping:
            self._changed.clear()
            try:
                self._store.expect()
                self._store.fill(await self._due_times())
                away = False
            except Exception:
                if not away:  # once for each outage, not once a second
                    logger.exception("jobs.lookup_failed")
                away = True
            self._scheduler.wakeup()
            with suppress(TimeoutError):
                async with asyncio.timeout(REFILL):
                    await self._changed.wait()

    def _ended(self, event: JobExecutionEvent) -> None:
        self._store.put_back(event.job_id, rest=event.exception is not None or not event.retval)
        self._changed.set()
