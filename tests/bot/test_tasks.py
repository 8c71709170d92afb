"""How a loop that survives every error is ended."""

import asyncio

import pytest

from bot.handlers.desk import Desk
from bot.handlers.show import Came
from bot.handlers.workers import Workers
from bot.tasks import end
from jobs.lead import Lead
from storage import inbox, leases
from storage.database import Database
from tests.jobs.chat import Chat, a_desk


class GoneAway:
    """A query whose server goes away just as it is cancelled: psycopg then raises its own error. Only the first."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.swallowed = False

    async def __call__(self, *_: object, **__: object) -> None:
        self.asked.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            if self.swallowed:
                raise
            self.swallowed = True
            raise ConnectionError("the server closed the connection") from None


async def test_a_task_that_turns_its_cancellation_into_an_error_is_ended_all_the_same() -> None:
    query = GoneAway()

    async def loop() -> None:
        while True:
            try:
                await query()
            except ConnectionError:
                continue

    task = asyncio.create_task(loop())
    await query.asked.wait()
    await end(task)
    assert query.swallowed
    assert task.cancelled()


async def test_a_task_that_is_over_is_left_alone() -> None:
    async def fails() -> None:
        raise ValueError

    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    await end(task)
    assert isinstance(task.exception(), ValueError)


async def test_workers_stop_while_the_database_goes_away(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    query, jobs = GoneAway(), a_desk(database, Chat())
    monkeypatch.setattr(inbox, "claim", query)

    async def process(_payload: str) -> None:
        raise AssertionError("nothing came")

    def came(_payload: str) -> Came:
        raise AssertionError("nothing came")

    working = Workers(Desk(database, jobs.clock, jobs.messenger, jobs.programme), process, came)
    working.start()
    async with asyncio.timeout(5):
        await query.asked.wait()
        await working.stop()
    assert query.swallowed


@pytest.mark.parametrize("at", ["look", "renew"])
async def test_who_leads_or_stands_by_stops_while_the_database_goes_away(
    database: Database, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    query = GoneAway()
    monkeypatch.setattr(leases, at, query)

    async def term(_holder: str) -> None:
        await asyncio.Event().wait()

    lead = Lead(database, term, 0.5)
    lead.start()
    async with asyncio.timeout(5):
        await query.asked.wait()
        await lead.stop()
    assert query.swallowed
