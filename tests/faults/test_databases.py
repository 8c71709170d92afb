"""The database goes away under load: nothing is sent or confirmed meanwhile, and all goes on within seconds after."""

import asyncio
import random
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage.migrate import migrate
from tests.faults.crowds import DUE, MORNING, RECORDED, REMINDER, SESSION, SETS, Crowd, gather, wait_for
from tests.faults.disks import small
from tests.faults.stopwatches import Stopwatch, stopwatch
from tests.faults.world import Faulty, faulty
from tests.postgresql import LASTING, OwnServer, our_own
from tests.postgresql import SETTINGS as ORDINARY
from tests.rounds import Tally

PEOPLE, TALKING = 60, 6
RATE = 30
IN_FLIGHT = 8  # messages at that rate: so many a crash may double
EARLIER = timedelta(minutes=1)  # those who talk have their reminders by then
ENDS = 2.0  # seconds within which answers end that were under way when it went; then people write
LASTS = ENDS + 1.5  # seconds
LOCKED = ENDS + 6.0  # seconds; whoever wants to write what they wrote gives up before
WITHIN = 5.0  # seconds after its return, all goes on
SETTINGS = {"LIMBER_LEASE": "30", "RATE": f"{RATE}", "LIMBER_RATE": f"{RATE}"}
Away = Callable[[], AbstractAsyncContextManager[None]]


@dataclass
class Outage:
    """When the database went, and began to come back, in monotonic seconds."""

    went: float = 0.0
    returning: float = 0.0


@pytest.fixture(scope="module")
def server() -> Iterator[OwnServer]:
    """A PostgreSQL that comes and goes; what it has committed stays."""
    with our_own(ORDINARY + LASTING) as server:
        yield server


@pytest.fixture
async def its_url(server: OwnServer) -> AsyncIterator[str]:
    """A migrated, empty database of that server's."""
    url = server.create()
    await migrate(url)
    yield url
    server.drop(url)


@pytest.mark.rounds(test=1, faults=5, soak=100)
async def test_postgresql_crashes_and_comes_back(server: OwnServer, its_url: str, seed: int, tally: Tally) -> None:
    await _goes_on(its_url, seed, lambda: _stopped(server, "immediate"), tally)


@pytest.mark.rounds(faults=5, soak=100)
async def test_postgresql_is_restarted_in_order(server: OwnServer, its_url: str, seed: int, tally: Tally) -> None:
    await _goes_on(its_url, seed, lambda: _stopped(server, "fast"), tally)


@pytest.mark.rounds(faults=5, soak=100)
async def test_postgresql_stands_still(server: OwnServer, its_url: str, seed: int, tally: Tally) -> None:
    await _goes_on(its_url, seed, lambda: _suspended(server), tally)


@pytest.mark.rounds(test=1, faults=5, soak=100)
async def test_sqlite_is_locked_by_another_program(sqlite_url: str, seed: int, tally: Tally) -> None:
    await _goes_on(sqlite_url, seed, lambda: _locked(sqlite_url), tally, lasts=LOCKED)


@pytest.mark.rounds(test=1, faults=5, soak=100)
async def test_the_disk_is_full(template: Path, tmp_path: Path, seed: int, tally: Tally) -> None:
    (tmp_path / "disk").mkdir()
    with small(tmp_path / "disk") as disk:
        url = f"sqlite+aiosqlite:///{shutil.copy(template, disk.folder / 'limber.db')}"

        @asynccontextmanager
        async def full() -> AsyncIterator[None]:
            disk.fill()
            yield
            disk.free()

        await _goes_on(url, seed, full, tally)


@pytest.mark.rounds(faults=5, soak=100)
async def test_sqlite_may_not_grow(sqlite_url: str, tmp_path: Path, seed: int, tally: Tally) -> None:
    """What fits into the pages there are is written still, and all else is tried again."""
    file = tmp_path / "full"

    @asynccontextmanager
    async def full() -> AsyncIterator[None]:
        file.touch()
        yield
        file.unlink()

    await _goes_on(sqlite_url, seed, full, tally, writes=True, FULL=f"{file}")


async def _goes_on(
    url: str, seed: int, away: Away, tally: Tally, *, lasts: float = LASTS, writes: bool = False, **settings: str
) -> None:
    """Reminders go out at Telegram's pace, and people do their sessions; amid that it goes."""
    chance = random.Random(seed)
    async with faulty(url, MORNING, seed, **SETTINGS, **settings) as its:
        crowd, talking = await gather(its, PEOPLE), await gather(its, TALKING, DUE - EARLIER)
        await its.world.start()
        its.world.clock.move(DUE - EARLIER - MORNING)
        await talking.until(lambda: talking.unreminded() == 0)
        begun = [chance.randrange(len(SESSION)) for _ in talking.people]
        for person, number in zip(talking.people, begun, strict=True):
            for words in SESSION[:number]:
                person.write(words)
        before = chance.randrange(PEOPLE // 4)
        its.world.clock.move(EARLIER)
        await crowd.until(lambda: crowd.unreminded() <= PEOPLE - before)
        outage = Outage(went=time.monotonic())
        async with away():
            await _quiet(its, outage, ENDS)
            for person, number in zip(talking.people, begun, strict=True):
                for words in SESSION[number:]:
                    person.write(words)
            await _quiet(its, outage, lasts)
            waiting = len(its.world.playground._world.state.updates)
            outage.returning = time.monotonic()
        took = await _recovered(its, outage, stopwatch(its), tally)
        await crowd.until(crowd.finished)
        if not writes:
            assert waiting >= sum(len(SESSION) - number for number in begun)
            assert _sent_meanwhile(its, outage) == []
        _judge(crowd, talking, took, tally)


async def _quiet(its: Faulty, outage: Outage, seconds: float) -> None:
    """Let time pass: that nothing happens can only be waited for."""
    await wait_for(its, lambda: time.monotonic() >= outage.went + seconds)


async def _recovered(its: Faulty, outage: Outage, watch: Stopwatch, tally: Tally) -> float:
    """How many seconds after its return a reminder and an answer had gone out."""

    def first() -> list[float]:
        after = [each for each in its.wire.sent() if each.tick > outage.returning]
        reminders = [each.tick for each in after if each.text.startswith(REMINDER)]
        answers = [each.tick for each in after if each.text.startswith(RECORDED)]
        return [reminders[0], answers[0]] if reminders and answers else []

    await wait_for(its, lambda: bool(first()))
    tally.worst(recovery=watch.seconds(max(first())))
    return watch.own(max(first()))


def _sent_meanwhile(its: Faulty, outage: Outage) -> list[str]:
    """What went out while the database was away, but for what was under way when it went."""
    return [each.text for each in its.wire.sent() if outage.went + ENDS < each.tick < outage.returning]


def _judge(crowd: Crowd, talking: Crowd, took: float, tally: Tally) -> None:
    recorded = crowd.recorded()
    doubled = crowd.extra().total()
    tally.add(
        outages=1,
        reminders=len(crowd.reminders()),
        lost=crowd.unreminded() + sum(SETS - recorded[person.id] for person in talking.people),
        doubled=doubled,
    )
    assert crowd.unreminded() == 0
    assert recorded == dict.fromkeys((person.id for person in talking.people), SETS)
    assert doubled <= IN_FLIGHT
    assert took < WITHIN


@asynccontextmanager
async def _stopped(server: OwnServer, mode: str) -> AsyncIterator[None]:
    await asyncio.to_thread(server.stop, mode)
    yield
    await asyncio.to_thread(server.start)


@asynccontextmanager
async def _suspended(server: OwnServer) -> AsyncIterator[None]:
    server.suspend()
    try:
        yield
    finally:
        server.resume()


@asynccontextmanager
async def _locked(url: str) -> AsyncIterator[None]:
    other = sqlite3.connect(make_url(url).database or "", isolation_level=None, timeout=30)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()
