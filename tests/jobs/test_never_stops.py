"""APScheduler never stops for good: whatever raises, and wherever, due work goes on."""

import asyncio
import inspect
import logging
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from apscheduler.events import EVENT_ALL
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.jobstores.base import BaseJobStore
from apscheduler.schedulers.base import BaseScheduler

from bot.clock import Clock
from jobs import timetable as module
from jobs.desk import Desk
from jobs.store import Work, WorkStore
from jobs.timetable import Timetable
from jobs.works import works

LATER = datetime(2100, 1, 1, tzinfo=UTC)
SOON = 2.5  # seconds: two looks at the tables, and what a busy machine needs
# What Timetable says to its store, and what APScheduler may: nothing of both is private.
OURS = ("expect", "fill", "put_back")
APSCHEDULERS = tuple(name for name, _ in inspect.getmembers(BaseJobStore, inspect.isfunction) if name[0] != "_")
STARTS = ("start", "shutdown")  # before all work, and after it
CALLED_BY_OTHERS: dict[str, Callable[[BaseScheduler], object]] = {
    "get_all_jobs": lambda scheduler: scheduler.get_jobs(),
    "lookup_job": lambda scheduler: scheduler.get_job("send"),
    "add_job": lambda scheduler: scheduler.add_job(print, "date", run_date=LATER),
    "update_job": lambda scheduler: scheduler.modify_job("send", name="send"),
    "remove_all_jobs": lambda scheduler: scheduler.remove_all_jobs(),
}


class Raising:
    """Fails the first time it is called, and is itself after that."""

    def __init__(self, itself: Callable[..., Any]) -> None:
        self.itself, self.raised = itself, False

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self.raised:
            return self.itself(*args, **kwargs)
        self.raised = True
        raise RuntimeError("not today")


@pytest.fixture(autouse=True)
def quiet_loop() -> Iterator[None]:
    """What asyncio says of an error in one of its callbacks is part of these tests."""
    logger = logging.getLogger("asyncio")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(before)


class Line:
    """One kind of work whose rows are put in a line, and taken."""

    def __init__(self, kind: str = "send") -> None:
        self.kind, self.clock = kind, Clock()
        self.due: list[datetime] = []
        self.empty = asyncio.Event()
        self.timetable = Timetable([Work(kind, self._take)], self._due_times, self.clock)
        self.store: WorkStore = self.timetable._store
        self.scheduler: BaseScheduler = self.timetable._scheduler
        self.faults: list[Exception] = []

    async def _due_times(self) -> Mapping[str, datetime | None]:
        return {self.kind: min(self.due, default=None)}

    async def _take(self) -> int:
        if self.faults:
            raise self.faults.pop()
        taken, self.due = len(self.due), []
        self.empty.set()
        return taken

    async def goes_on(self) -> None:
        """Something is due now: it is done soon."""
        self.empty.clear()
        self.due.append(self.clock.now())
        async with asyncio.timeout(SOON):
            await self.empty.wait()

    async def waits(self) -> None:
        """Something is due much later, and known to be."""
        self.due.append(LATER)
        while self.store.lookup_job(self.kind) is None:  # what was done just now has yet to end
            await asyncio.sleep(0)
            await self.timetable._look()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        self.timetable.start()
        try:
            await self.goes_on()
            yield
            await self.goes_on()
            await self.goes_on()
        finally:
            await self.timetable.stop()


def raise_once(owner: object, name: str, monkeypatch: pytest.MonkeyPatch) -> Raising:
    raising = Raising(getattr(owner, name))
    monkeypatch.setattr(owner, name, raising)
    return raising


@pytest.mark.parametrize("name", [*(name for name in APSCHEDULERS if name not in STARTS), *OURS])
async def test_any_method_of_the_store_may_raise(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    async with line.running():
        await line.waits()
        raising = raise_once(line.store, name, monkeypatch)
        if name in CALLED_BY_OTHERS:
            with pytest.raises(RuntimeError):
                CALLED_BY_OTHERS[name](line.scheduler)
        await line.goes_on()
        await line.goes_on()
        assert raising.raised


async def test_nothing_that_apscheduler_calls_was_forgotten_above() -> None:
    missing = [name for name in APSCHEDULERS if name not in vars(WorkStore) and name not in STARTS]
    assert missing == []


async def test_a_store_that_cannot_end_keeps_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    async with line.running():
        raise_once(line.store, "shutdown", monkeypatch)


@pytest.mark.parametrize("name", ["submit_job", "_do_submit_job"])
async def test_the_executor_may_raise(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    async with line.running():
        executor: AsyncIOExecutor = line.scheduler._executors["default"]
        raising = raise_once(executor, name, monkeypatch)
        await line.goes_on()
        assert raising.raised


@pytest.mark.parametrize("name", ["_lookup_executor", "_process_jobs", "_dispatch_event", "wakeup"])
async def test_apscheduler_itself_may_raise(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    async with line.running():
        raising = raise_once(line.scheduler, name, monkeypatch)
        await line.goes_on()
        assert raising.raised


async def test_our_listener_may_raise(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    line = Line()
    listeners = line.scheduler._listeners
    raising = Raising(listeners[0][0])
    listeners[0] = (raising, listeners[0][1])
    async with line.running():
        await line.goes_on()
        assert raising.raised
    assert "jobs.lost" in caplog.text


async def test_a_listener_of_somebody_elses_may_raise_at_everything() -> None:
    line = Line()
    heard: list[object] = []

    def listener(event: object) -> None:
        heard.append(event)
        raise RuntimeError("not today")

    line.scheduler.add_listener(listener, EVENT_ALL)
    async with line.running():
        pass
    assert len(heard) > 5


async def test_any_kind_of_work_may_raise(desk: Desk) -> None:
    async with asyncio.TaskGroup() as all_kinds:
        for kind in {work.name for work in works(desk)}:
            all_kinds.create_task(_may_raise(Line(kind)))


async def _may_raise(line: Line) -> None:
    async with line.running():
        line.faults = [RuntimeError("not today")]
        await line.goes_on()
        assert not line.faults


async def test_the_look_at_the_tables_may_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    async with line.running():
        raising = raise_once(line.timetable, "_due_times", monkeypatch)
        await line.goes_on()
        assert raising.raised


def test_these_tests_wait_for_two_looks() -> None:
    assert module.REFILL * 2 < SOON
