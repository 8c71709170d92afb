"""The tables as an APScheduler job store: its jobs are kinds of work, each due when its earliest row is.

APScheduler sleeps until exactly then, and is told nothing about rows or people. Whatever it asks is answered from
memory, so it is never blocked and never meets an error: one exception in `get_next_run_time` would stop it for good.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.jobstores.base import BaseJobStore
from apscheduler.triggers.date import DateTrigger

from bot.clock import Clock

REST = 1.0  # seconds before a kind runs again that failed or found nothing to do


@dataclass(frozen=True)
class Work:
    """One kind of work. `run` does a batch of what is due and gives the number of rows that it moved."""

    name: str
    run: Callable[[], Awaitable[int]]


class WorkStore(BaseJobStore):  # type: ignore[misc] # APScheduler 3 ships no types
    """What APScheduler asks about the tables, answered from memory. A kind that runs is not in the store."""

    def __init__(self, works: Sequence[Work], clock: Clock) -> None:
        super().__init__()
        self.running: set[str] = set()
        self._works = {work.name: work for work in works}
        self._clock = clock
        self._due: dict[str, datetime | None] = {}
        self._rested: dict[str, float] = {}  # by the event loop's clock: a rest is not shortened by moving ours
        self._outdated: set[str] = set()

    def expect(self) -> None:
        """Due times are being looked up: what is said about a kind that runs meanwhile will be out of date."""
        self._outdated = set(self.running)

    def fill(self, due: Mapping[str, datetime | None]) -> None:
        """Take the due times that were looked up since `expect`. A kind that runs stays out until it was put back."""
        self._due.update({name: due.get(name) for name in self._works if name not in self._outdated})

    def put_back(self, name: str, *, rest: bool) -> None:
        """The kind has ended: it is in the store again as soon as its due time is known."""
        self.running.discard(name)
        if rest:
            self._rested[name] = asyncio.get_running_loop().time() + REST

    def get_due_jobs(self, now: datetime) -> list[Job]:
        """The kinds that are due by Limber's clock, the longest overdue first."""
        return [self._job(name, now) for name, wait in self._waits() if wait <= 0]

    def get_next_run_time(self) -> datetime | None:
        """When to ask again, on the system's clock: that is the one APScheduler sleeps by."""
        for _, wait in self._waits():
            return datetime.now(UTC) + timedelta(seconds=max(wait, 0))
        return None

    def get_all_jobs(self) -> list[Job]:
        """Every kind that waits, the next one first."""
        return [self._job(name, datetime.now(UTC) + timedelta(seconds=wait)) for name, wait in self._waits()]

    def lookup_job(self, job_id: str) -> Job | None:
        """The kind of that name, where it waits."""
        return next((job for job in self.get_all_jobs() if job.id == job_id), None)

    def remove_job(self, job_id: str) -> None:
        """The kind was submitted: it is out of the store until it ends."""
        self.running.add(job_id)
        self._outdated.add(job_id)
        self._due[job_id] = None

    def add_job(self, job: Job) -> None:
        """Nothing: work comes to be by a row in a table."""

    def update_job(self, job: Job) -> None:
        """Nothing: a kind fires once and comes back with its next row."""

    def remove_all_jobs(self) -> None:
        """Nothing: the tables stay."""

    def _waits(self) -> list[tuple[str, float]]:
        now, tick = self._clock.now(), asyncio.get_running_loop().time()
        waits = {name: (due - now).total_seconds() for name, due in self._due.items() if due is not None}
        for name, until in self._rested.items():
            if name in waits and until > tick:
                waits[name] = max(waits[name], until - tick)
        return sorted(waits.items(), key=lambda item: item[1])

    def _job(self, name: str, at: datetime) -> Job:
        job = Job(
            self._scheduler,
            id=name,
            func=_run,
            args=(self._works[name],),
            kwargs={},
            trigger=DateTrigger(at, timezone=UTC),
            executor="default",
            misfire_grace_time=None,  # the default drops work that is a second late
            coalesce=True,
            max_instances=1,
            next_run_time=at,
        )
        job._jobstore_alias = self._alias  # noqa: SLF001 - how every store of APScheduler's own marks its jobs
        return job


async def _run(work: Work) -> int:
    return await work.run()
