"""An absence is found by whoever takes updates after it, and said once."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import StoppedClock
from bot.tasks import end
from jobs import attendance as module
from jobs.attendance import LAST_SEEN, Attendance
from storage import facts
from storage.database import Database
from storage.tables import outbox
from tests.builders import NOW, keep_person, keep_session

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
GONE = 151 * SECOND


@pytest.fixture
async def clock(database: Database) -> StoppedClock:
    """A clock at NOW; somebody has a session open, and has had it for long."""
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, opened_at=NOW - 24 * HOUR)
    return StoppedClock(NOW)


@pytest.fixture
def attendance(database: Database, clock: StoppedClock) -> Attendance:
    """Of a process that has just started."""
    return Attendance(database, clock)


async def take(attendance: Attendance) -> None:
    async with attendance.taking():
        pass


async def told(database: Database) -> list[str]:
    async with database.read() as tx:
        return list((await tx.execute(select(outbox.c.kind).order_by(outbox.c.id))).scalars())


async def test_at_the_very_first_start_nobody_was_away(database: Database, attendance: Attendance) -> None:
    await take(attendance)
    assert await told(database) == []


@pytest.mark.parametrize(("seconds", "kinds"), [(150, []), (151, ["away"]), (901, ["long away"])])
async def test_the_next_process_knows_how_long_nobody_was_there(
    database: Database, clock: StoppedClock, attendance: Attendance, seconds: int, kinds: list[str]
) -> None:
    await take(attendance)
    clock.elapse(seconds * SECOND)
    await take(Attendance(database, clock))
    assert await told(database) == kinds


async def test_so_does_a_process_that_heard_nothing_or_was_suspended(
    database: Database, clock: StoppedClock, attendance: Attendance
) -> None:
    await take(attendance)
    clock.elapse(GONE)
    await take(attendance)
    assert await told(database) == ["away"]


@pytest.mark.parametrize("by", [HOUR, 24 * 30 * HOUR, -HOUR])
async def test_a_clock_that_is_set_is_no_absence(
    database: Database, clock: StoppedClock, attendance: Attendance, by: timedelta
) -> None:
    await take(attendance)
    clock.move(by)
    await take(attendance)
    assert await told(database) == []


async def test_an_absence_is_found_although_the_clock_was_set_back_in_it(
    database: Database, clock: StoppedClock, attendance: Attendance
) -> None:
    await take(attendance)
    clock.elapse(GONE)
    clock.move(-HOUR)
    await take(attendance)
    assert await told(database) == ["away"]


async def test_many_short_absences_are_none(database: Database, clock: StoppedClock, attendance: Attendance) -> None:
    for _ in range(5):
        await take(attendance)
        clock.elapse(150 * SECOND)
    assert await told(database) == []


async def test_nobody_was_away_while_another_process_took_them(
    database: Database, clock: StoppedClock, attendance: Attendance
) -> None:
    other = Attendance(database, clock)
    await take(attendance)
    for _ in range(3):
        clock.elapse(100 * SECOND)
        await take(other)
    clock.elapse(100 * SECOND)
    await take(attendance)
    assert await told(database) == []


async def test_killed_before_the_commit_it_is_said_by_the_next_and_after_it_by_nobody(
    database: Database, clock: StoppedClock, attendance: Attendance, monkeypatch: pytest.MonkeyPatch
) -> None:
    await take(attendance)
    clock.elapse(GONE)

    async def killed(tx: AsyncConnection, name: str, value: str) -> None:
        raise ConnectionError("before the commit")

    with monkeypatch.context() as patch:
        patch.setattr(facts, "put", killed)
        with pytest.raises(ConnectionError):
            await take(Attendance(database, clock))
    assert await told(database) == []

    await take(Attendance(database, clock))
    await take(Attendance(database, clock))
    assert await told(database) == ["away"]


async def test_updates_that_could_not_be_stored_were_not_taken(
    database: Database, clock: StoppedClock, attendance: Attendance
) -> None:
    await take(attendance)
    for _ in range(2):
        clock.elapse(100 * SECOND)
        with pytest.raises(OSError, match="disk full"):
            async with attendance.taking():
                raise OSError("disk full")
    await take(attendance)
    assert await told(database) == ["away"]


async def test_two_processes_that_find_one_absence_tell_of_it_once(database: Database, clock: StoppedClock) -> None:
    await take(Attendance(database, clock))
    clock.elapse(GONE)
    await asyncio.gather(*(take(Attendance(database, clock)) for _ in range(2)))
    assert await told(database) == ["away"]


async def test_behind_a_webhook_it_is_noted_again_and_again_through_an_outage_of_the_database(
    database: Database,
    clock: StoppedClock,
    attendance: Attendance,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(module, "BEAT", 0.01)
    write, noted, failed = database.write, asyncio.Event(), asyncio.Event()

    @asynccontextmanager
    async def observed() -> AsyncIterator[AsyncConnection]:
        async with write() as tx:
            yield tx
        noted.set()

    @asynccontextmanager
    async def fails() -> AsyncIterator[AsyncConnection]:
        failures.append(1)
        if len(failures) == 3:
            failed.set()
        raise ConnectionError("the database is away")
        yield

    failures: list[int] = []
    monkeypatch.setattr(database, "write", observed)
    beating = asyncio.create_task(attendance.beat())
    try:
        async with asyncio.timeout(10):
            await noted.wait()
            monkeypatch.setattr(database, "write", fails)
            await failed.wait()
            clock.elapse(GONE)
            noted.clear()
            monkeypatch.setattr(database, "write", observed)
            await noted.wait()
    finally:
        await end(beating)
    async with database.read() as tx:
        assert await facts.get(tx, LAST_SEEN) == clock.now().isoformat()
    assert await told(database) == ["away"]
    errors = [record.message for record in caplog.records if record.levelno >= logging.WARNING]
    assert errors == ["attendance.not_noted"]
