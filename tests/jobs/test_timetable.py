import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.base import BaseScheduler

from bot.clock import Clock
from jobs.store import Work
from jobs.timetable import Timetable

PATIENCE = 10.0  # seconds before a test that waits for a signal gives up


class Rows:
    """Due times, and the kind of work that takes those that are due: what a table is to the timetable."""

    def __init__(self, clock: Clock, due: list[datetime], name: str = "send") -> None:
        self.clock = clock
        self.due = sorted(due)
        self.name = name
        self.late: list[timedelta] = []
        self.taken = asyncio.Event()
        self.empty = asyncio.Event()
        self.looked = asyncio.Event()
        self.faults: list[Exception] = []  # raised, one at a time, by the lookup
        self.refusals: list[Exception] = []  # raised, one at a time, by the work

    async def earliest(self) -> Mapping[str, datetime | None]:
        self.looked.set()
        if self.faults:
            raise self.faults.pop()
        return {self.name: self.due[0] if self.due else None}

    async def take(self) -> int:
        if self.refusals:
            raise self.refusals.pop()
        now = self.clock.now()
        taken = [due for due in self.due if due <= now]
        self.due = [due for due in self.due if due > now]
        self.late += [now - due for due in taken]
        if taken:
            self.taken.set()
        if not self.due:
            self.empty.set()
        return len(taken)

    @property
    def work(self) -> Work:
        return Work(self.name, self.take)


@asynccontextmanager
async def running(*tables: Rows) -> AsyncIterator[Timetable]:
    async def due_times() -> Mapping[str, datetime | None]:
        return {name: due for rows in tables for name, due in (await rows.earliest()).items()}

    timetable = Timetable([rows.work for rows in tables], due_times, tables[0].clock)
    timetable.start()
    try:
        yield timetable
    finally:
        await timetable.stop()


async def signalled(event: asyncio.Event) -> None:
    async with asyncio.timeout(PATIENCE):
        await event.wait()


async def test_who_moves_the_clock_need_not_wait_for_the_next_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.timetable.REFILL", 10 * PATIENCE)
    clock = Clock()
    rows = Rows(clock, [])

    async with running(rows):
        await signalled(rows.looked)
        rows.due = [clock.now() + timedelta(hours=12)]
        clock.move(timedelta(hours=12))
        await signalled(rows.empty)

    assert min(rows.late) >= timedelta()


async def test_three_hundred_rows_a_millisecond_apart_are_never_early_and_seldom_late() -> None:
    clock = Clock()
    start = clock.now() + timedelta(milliseconds=50)
    rows = Rows(clock, [start + timedelta(milliseconds=n) for n in range(300)])

    async with running(rows):
        await signalled(rows.empty)

    assert len(rows.late) == 300
    assert min(rows.late) >= timedelta()
    assert sorted(rows.late)[150] < timedelta(seconds=0.5)


@pytest.mark.parametrize("by", [timedelta(hours=12), timedelta(days=30)])
async def test_what_a_moved_clock_made_due_starts_within_two_seconds(by: timedelta) -> None:
    clock = Clock()
    rows = Rows(clock, [clock.now() + by])

    async with running(rows):
        clock.move(by)
        moved = asyncio.get_running_loop().time()
        await signalled(rows.empty)

    assert asyncio.get_running_loop().time() - moved < 2


async def test_a_clock_moved_back_makes_nothing_early() -> None:
    clock = Clock()
    later = clock.now() + timedelta(milliseconds=300)
    rows = Rows(clock, [later])

    async with running(rows):
        clock.move(-timedelta(hours=1))
        rows.due.insert(0, clock.now() + timedelta(milliseconds=400))
        await signalled(rows.taken)

    assert rows.due == [later]
    assert min(rows.late) >= timedelta()


async def test_rows_that_come_while_it_runs_are_found() -> None:
    clock = Clock()
    rows = Rows(clock, [clock.now()])

    async with running(rows):
        await signalled(rows.empty)
        rows.empty.clear()
        rows.due.append(clock.now())
        await signalled(rows.empty)

    assert len(rows.late) == 2


async def test_work_that_raised_is_done_again(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    rows = Rows(clock, [clock.now()])
    rows.refusals = [RuntimeError("the table is away")]

    async with running(rows):
        await signalled(rows.empty)

    assert "raised an exception" in caplog.text


async def test_a_lookup_that_raised_is_done_again_and_an_outage_is_logged_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock = Clock()
    rows = Rows(clock, [clock.now()])
    rows.faults = [OSError("the database is away"), OSError("the database is away")]

    async with running(rows):
        await signalled(rows.empty)

    assert [record.message for record in caplog.records if record.name == "jobs.timetable"] == ["jobs.lookup_failed"]


async def test_a_listener_that_raises_is_survived(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    rows = Rows(clock, [clock.now()])

    def listener(event: object) -> None:
        raise RuntimeError("a listener of somebody else's")

    async with running(rows) as timetable:
        scheduler: BaseScheduler = timetable._scheduler
        scheduler.add_listener(listener)
        await signalled(rows.empty)
        rows.empty.clear()
        rows.due.append(clock.now())
        await signalled(rows.empty)

    assert len(rows.late) == 2
    assert "Error notifying listener" in caplog.text


async def test_work_that_moved_no_row_rests_a_second_before_it_runs_again() -> None:
    clock = Clock()
    runs: list[float] = []
    twice = asyncio.Event()

    async def idle() -> int:
        runs.append(asyncio.get_running_loop().time())
        if len(runs) == 2:
            twice.set()
        return 0

    async def always_due() -> Mapping[str, datetime | None]:
        return {"send": clock.now()}

    timetable = Timetable([Work("send", idle)], always_due, clock)
    timetable.start()
    await signalled(twice)
    await timetable.stop()

    assert 1 <= runs[1] - runs[0] < 2


async def test_a_kind_of_work_never_runs_twice_at_once() -> None:
    clock = Clock()
    at_once = most = runs = 0
    enough = asyncio.Event()

    async def slow() -> int:
        nonlocal at_once, most, runs
        at_once, runs = at_once + 1, runs + 1
        most = max(most, at_once)
        for _ in range(20):
            await asyncio.sleep(0)
        at_once -= 1
        if runs == 50:
            enough.set()
        return 1

    async def always_due() -> Mapping[str, datetime | None]:
        await asyncio.sleep(0)
        return {"send": clock.now()}

    timetable = Timetable([Work("send", slow)], always_due, clock)
    timetable.start()
    await signalled(enough)
    await timetable.stop()

    assert most == 1


async def test_kinds_of_work_run_beside_each_other() -> None:
    clock = Clock()
    met = asyncio.Barrier(2)
    both = asyncio.Event()

    async def meet() -> int:
        await met.wait()
        both.set()
        return 0

    async def due() -> Mapping[str, datetime | None]:
        return {"morning": clock.now(), "send": clock.now()}

    timetable = Timetable([Work("morning", meet), Work("send", meet)], due, clock)
    timetable.start()
    await signalled(both)
    await timetable.stop()


async def test_stop_waits_for_what_runs_and_starts_nothing_more() -> None:
    clock = Clock()
    begun, release = asyncio.Event(), asyncio.Event()
    ended: list[bool] = []

    async def work() -> int:
        begun.set()
        await release.wait()
        ended.append(True)
        return 1

    async def always_due() -> Mapping[str, datetime | None]:
        return {"send": clock.now()}

    timetable = Timetable([Work("send", work)], always_due, clock)
    timetable.start()
    await signalled(begun)
    stopping = asyncio.create_task(timetable.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    release.set()
    async with asyncio.timeout(PATIENCE):
        await stopping

    assert ended == [True]
    assert not timetable._scheduler.running


async def test_stopping_twice_or_before_the_start_does_no_harm(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    clock = Clock()
    rows = Rows(clock, [datetime(2100, 1, 1, tzinfo=UTC)])
    unstarted = Timetable([rows.work], rows.earliest, clock)
    await unstarted.stop()

    async with running(rows) as timetable:
        await timetable.stop()

    assert not caplog.records
