"""Told to stop, it ends what is in flight, cuts off what hangs, and is gone within 10 seconds."""

import asyncio
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest

from bot.domain.schedule import Slot
from bot.playground.people import Person
from storage.database import Database
from storage.migrate import migrate
from tests.builders import a_schedule, keep_person
from tests.faults.wire import Effect, Fault
from tests.faults.world import Faulty, faulty
from tests.postgresql import OwnServer, our_own
from tests.process.bots import PATIENCE, Bot

GONE_WITHIN = 10.0  # seconds
PEOPLE = 5
SIGNALS = pytest.mark.parametrize(
    "signals",
    [(signal.SIGTERM,), (signal.SIGINT,), (signal.SIGTERM, signal.SIGTERM), (signal.SIGINT, signal.SIGINT)],
    ids=["SIGTERM", "SIGINT", "SIGTERM twice", "SIGINT twice"],
)


@pytest.fixture(scope="module")
def server() -> Iterator[OwnServer]:
    """A PostgreSQL that may be away; each test leaves it running."""
    with our_own() as server:
        yield server


@pytest.fixture
async def its_url(server: OwnServer) -> AsyncIterator[str]:
    """A migrated, empty database of that server's."""
    url = server.create()
    await migrate(url)
    yield url
    server.drop(url)


async def are_due(its: Faulty) -> list[Person]:
    """People whose reminder is due now."""
    database, now = Database(its.world.url), datetime.now(UTC)
    due = [its.world.playground.newcomer() for _ in range(PEOPLE)]
    async with database.write() as tx:
        for person in due:
            its.world.playground._world.human(person.id).started = True
            await keep_person(tx, person.id, a_schedule(Slot.MORNING, due=now, day=now.date()), zone="UTC")
    await database.close()
    # Whose letter is being worked on is passed over for the moment: a reminder that hangs holds up the next batch.
    await its.world.until(lambda: sum(each.method == "sendMessage" for each in its.wire.ledger) >= PEOPLE)
    for person in due:
        person.write("hello")
    return due


async def told(bot: Bot, signals: tuple[signal.Signals, ...]) -> float:
    """Tell it to stop. Gives how long it took to end, in order."""
    begun = time.monotonic()
    for number in signals:
        bot.process.send_signal(number)
        await bot.says("limber stops")  # the second comes while it stops
    assert await bot.end(GONE_WITHIN) == 0, "".join(bot.lines[-60:])
    return time.monotonic() - begun


def sends(its: Faulty, *effects: Effect) -> int:
    return sum(each.effect in effects and each.method == "sendMessage" for each in its.wire.ledger)


def reminded(its: Faulty) -> Counter[int]:
    return Counter(each.person for each in its.wire.sent() if each.text.startswith("Back exercises"))


def states(its: Faulty, table: str) -> Counter[object]:
    return Counter(state for (state,) in its.world.rows(f"SELECT state FROM {table}"))  # noqa: S608 - one of two


@pytest.mark.column("faults")
@SIGNALS
async def test_a_telegram_that_never_answers_keeps_it_no_longer_than_that_and_the_next_start_goes_on(
    database_url: str, signals: tuple[signal.Signals, ...]
) -> None:
    async with faulty(database_url) as its:
        its.wire.faults = [Fault(Effect.HANG)]
        bot = await its.world.start()
        await bot.says("limber runs")
        due = await are_due(its)
        writes = its.world.playground.newcomer()
        writes.write("/start")
        await its.world.until(lambda: sends(its, Effect.HANG) >= 2 * PEOPLE + 1)
        assert await told(bot, signals) < GONE_WITHIN
        assert states(its, "sessions") == {"sending": PEOPLE}
        assert set(states(its, "inbox")) <= {"applied", "new"}

        its.wire.faults.clear()
        await its.world.start()
        await writes.hears("Which clock is yours?", PATIENCE)
        await its.world.until(lambda: states(its, "sessions") == {"open": PEOPLE})
        await its.world.until(lambda: set(states(its, "inbox")) == {"done"})
        assert reminded(its) == {person.id: 1 for person in due}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_answers_that_come_meanwhile_are_recorded_and_nothing_comes_twice(
    database_url: str, number: signal.Signals
) -> None:
    async with faulty(database_url) as its:
        its.wire.faults = [Fault(Effect.DELAY, seconds=2)]
        bot = await its.world.start()
        await bot.says("limber runs")
        due = await are_due(its)
        await its.world.until(lambda: sends(its, Effect.DELAY) >= 2 * PEOPLE)
        assert await told(bot, (number,)) < GONE_WITHIN
        assert states(its, "sessions") == {"open": PEOPLE}
        assert states(its, "inbox") == {"done": PEOPLE}
        assert reminded(its) == {person.id: 1 for person in due}
        assert len(its.wire.sent()) == 2 * PEOPLE, "a reminder and an answer each"


@pytest.mark.column("faults")
@SIGNALS
async def test_a_database_that_never_answers_keeps_it_no_longer_than_that(
    server: OwnServer, its_url: str, signals: tuple[signal.Signals, ...]
) -> None:
    async with faulty(its_url) as its:
        bot = await its.world.start()
        await bot.says("limber runs")
        server.suspend()
        its.world.playground.newcomer().write("/start")
        try:
            assert await told(bot, signals) < GONE_WITHIN
        finally:
            server.resume()


@pytest.mark.column("faults")
async def test_a_database_that_is_away_keeps_it_no_longer_than_that(server: OwnServer, its_url: str) -> None:
    async with faulty(its_url) as its:
        its.wire.faults = [Fault(Effect.DELAY, seconds=1)]
        bot = await its.world.start()
        await bot.says("limber runs")
        await are_due(its)
        await its.world.until(lambda: sends(its, Effect.DELAY) >= PEOPLE)
        await asyncio.to_thread(server.stop, "fast")
        try:
            assert await told(bot, (signal.SIGTERM,)) < GONE_WITHIN
        finally:
            await asyncio.to_thread(server.start)
