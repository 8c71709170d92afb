"""What `/readyz` says of a bot at work."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot import checks
from bot.checks import LARGEST_LAG, readiness
from bot.clock import StoppedClock
from bot.domain.delivery import Outcome, PersonId, Result
from bot.domain.notices import Kind
from storage import inbox, outbox
from storage.database import Database
from storage.inbox import Arrival
from tests.builders import ANNA, LEASE, NOW, keep_person
from tests.jobs.chat import Chat


@pytest.fixture(autouse=True)
def all_the_time_in_the_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no fault of the bot's."""
    monkeypatch.setattr(checks, "LOOKING", 60.0)


async def _looks(database: Database, chat: Chat | None = None, late: timedelta = timedelta()) -> dict[str, bool]:
    return {look.name: look.ok for look in await readiness(database, chat or Chat(), StoppedClock(NOW + late), LEASE)}


async def test_a_bot_with_nothing_to_do_is_ready(database: Database) -> None:
    assert await _looks(database) == {"database": True, "schema": True, "telegram": True, "lag": True}


async def test_it_is_not_ready_while_telegram_does_not_answer(database: Database) -> None:
    silent = Chat(probes=[Outcome(Result.UNKNOWN)])
    assert (await _looks(database, silent))["telegram"] is False


async def test_it_is_not_ready_without_its_database() -> None:
    nowhere = Database("postgresql+psycopg://limber@/limber?host=/nowhere")
    looks = await _looks(nowhere)
    await nowhere.close()
    assert looks == {"database": False, "schema": False, "telegram": True, "lag": False}


async def test_it_is_not_ready_while_the_schema_is_behind(tmp_path: Path) -> None:
    empty = Database(f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}")
    assert (await _looks(empty))["schema"] is False
    await empty.close()


async def test_it_is_not_ready_while_a_message_waits_for_too_long(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await outbox.put(tx, "sorry:1", ANNA, Kind.SORRY, NOW)
    assert (await _looks(database, late=LARGEST_LAG - timedelta(seconds=1)))["lag"] is True
    assert (await _looks(database, late=LARGEST_LAG))["lag"] is False


async def test_it_is_not_ready_while_somebody_waits_for_an_answer_for_too_long(database: Database) -> None:
    async with database.write() as tx:
        await inbox.store(tx, [Arrival(1, PersonId(1), "{}")], NOW)
    assert (await _looks(database, late=LARGEST_LAG))["lag"] is False
    async with database.write() as tx:
        await inbox.done(tx, [1])
    assert (await _looks(database, late=LARGEST_LAG))["lag"] is True


async def test_while_telegram_hangs_the_rest_is_looked_at_all_the_same(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hanging(Chat):
        async def probe(self) -> Outcome:
            await asyncio.Event().wait()
            raise AssertionError("never")

    monkeypatch.setattr(checks, "LOOKING", 0.1)
    looks = await _looks(database, Hanging())
    assert looks.keys() == {"database", "schema", "lag", "telegram"}
    assert looks["telegram"] is False
