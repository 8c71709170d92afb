"""What runs when: APScheduler, told by the tables."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.tasks import Patience, end
from jobs.store import Work, WorkStore
from storage.away import is_away

REFILL = 1.0  # seconds between two looks at the tables, where nothing ends and nobody moves the clock in between

_ENDED = EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED

DueTimes = Callable[[], Awaitable[Mapping[str, datetime | None]]]  # kind of work -> when its earliest row is due

logger = logging.getLogger(__name__)


class Timetable:
    """Runs each kind of work when its earliest row is due, until it is stopped."""

    def __init__(
        self, works: Sequence[Work], due_times: DueTimes, clock: Clock, patience: Patience | None = None
    ) -> None:
        self._store = WorkStore([Work(work.name, partial(self._run, work)) for work in works], clock)
        self._due_times = due_times
        self._patience = patience or Patience()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, jobstores={"default": self._store}, executors={"default": AsyncIOExecutor()}
        )
        self._scheduler.add_listener(self._ended, _ENDED)
        self._changed = asyncio.Event()
        clock.moved.add(self._changed)
        self._stopping = False
        self._filling: asyncio.Task[None] | None = None
        self._tasks: dict[str, asyncio.Task[int]] = {}  # what runs, by its kind

    def start(self) -> None:
        """Begin: the first look at the tables comes at once. Needs a running event loop."""
        self._scheduler.start()
        self._filling = asyncio.create_task(self._keep_filled(), name="timetable")

    async def stop(self) -> None:
        """Start nothing more, and let what runs come to its end, as far as patience goes."""
        if self._filling is None:
            return
        self._stopping = True
        self._scheduler.pause()
        await end(self._filling)  # so that no wakeup() follows shutdown(): it would raise
        self._filling = None
        await asyncio.sleep(0)  # what was submitted a moment ago begins, and is known
        await self._patience.finish(self._tasks.values())
        await asyncio.sleep(0)  # APScheduler hears of it
        self._scheduler.shutdown()
        await asyncio.sleep(0)  # APScheduler shuts down in a callback of the event loop

    async def _run(self, work: Work) -> int:
        task = self._tasks[work.name] = asyncio.create_task(_ran(work), name=work.name)
        try:
            return await task
        finally:
            del self._tasks[work.name]

    async def _keep_filled(self) -> None:
        failed = False
        while not self._stopping:
            self._changed.clear()
            try:
                await self._fill()
                failed = False
            except Exception as error:
                if not failed and not is_away(error):  # once for each time that it lasts, not once a second
                    logger.exception("jobs.lookup_failed")
                failed = True
            self._scheduler.wakeup()
            with suppress(TimeoutError):
                async with asyncio.timeout(REFILL):
                    await self._changed.wait()

    async def _fill(self) -> None:
        self._store.expect()
        self._store.fill(await self._due_times())

    def _ended(self, event: JobExecutionEvent) -> None:
        self._store.put_back(event.job_id, rest=event.exception is not None or not event.retval)
        self._changed.set()


async def _ran(work: Work) -> int:
    """One run. That the database is away, the database says itself, and once."""
    try:
        return await work.run()
    except Exception as error:
        if not is_away(error):
            raise
        return 0
