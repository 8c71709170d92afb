"""A flood: what is too much is never worked on and known for good, and its person is told once."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.delivery import PersonId
from bot.domain.floods import MOST
from storage import inbox
from storage import tables as t
from storage.database import Database
from storage.inbox import Arrival, LetterState
from tests.builders import ANNA, NOW, keep_person

BEN = PersonId(2002)
LEASE = timedelta(seconds=30)


@pytest.fixture(autouse=True)
async def people(database: Database) -> None:
    """Anna and Ben are known."""
    async with database.write() as tx:
        await keep_person(tx, ANNA)
        await keep_person(tx, BEN)


async def _arrive(database: Database, updates: range, person: PersonId | None = ANNA) -> int:
    async with database.write() as tx:
        return await inbox.store(tx, [Arrival(update, person, "{}") for update in updates], NOW)


async def _work(database: Database, updates: range) -> None:
    async with database.write() as tx:
        await inbox.done(tx, updates)


async def _states(database: Database) -> dict[str, int]:
    async with database.read() as tx:
        query = sa.select(t.inbox.c.state, sa.func.count()).group_by(t.inbox.c.state)
        return {row[0]: row[1] for row in await tx.execute(query)}


async def _notices(database: Database) -> list[tuple[int, str]]:
    async with database.read() as tx:
        query = sa.select(t.outbox.c.person, t.outbox.c.kind).where(t.outbox.c.state == "planned")
        return [tuple(row) for row in await tx.execute(query.order_by(t.outbox.c.id))]


async def _sent(database: Database) -> None:
    async with database.write() as tx:
        await tx.execute(sa.update(t.outbox).values(state="done"))


async def test_as_many_as_may_wait_are_worked_on_and_of_the_others_only_the_id_is_kept(database: Database) -> None:
    assert await _arrive(database, range(MOST + 20)) == MOST
    assert await _states(database) == {"new": MOST, "refused": 20}
    async with database.read() as tx:
        refused = sa.select(t.inbox.c.person, t.inbox.c.payload).where(t.inbox.c.state == LetterState.REFUSED)
        assert set(await tx.execute(refused)) == {(None, None)}


async def test_what_was_too_much_is_not_taken_when_it_comes_again_though_there_is_room(database: Database) -> None:
    await _arrive(database, range(MOST + 20))
    await _work(database, range(MOST))
    assert await _arrive(database, range(MOST + 20)) == 0
    assert await _states(database) == {"done": MOST, "refused": 20}


async def test_what_is_known_takes_nobodys_room_when_it_comes_again(database: Database) -> None:
    await _arrive(database, range(MOST - 10))
    assert await _arrive(database, range(MOST)) == 10
    assert await _states(database) == {"new": MOST}


async def test_one_persons_flood_is_nobody_elses(database: Database) -> None:
    await _arrive(database, range(MOST + 20))
    assert await _arrive(database, range(1000, 1050), BEN) == 50
    assert await _arrive(database, range(2000, 2000 + 2 * MOST), None) == 2 * MOST
    async with database.write() as tx:
        letters = await inbox.claim(tx, NOW, 2, LEASE)
    assert [letter.person for letter in letters] == [ANNA, BEN]


async def test_there_is_room_again_as_letters_are_worked_on(database: Database) -> None:
    await _arrive(database, range(MOST + 1))
    await _work(database, range(3))
    assert await _arrive(database, range(1000, 1010)) == 3


async def test_a_person_is_told_once_however_long_the_flood_is(database: Database) -> None:
    await _arrive(database, range(MOST + 1))
    assert await _notices(database) == [(ANNA, "flood")]
    await _sent(database)
    await _work(database, range(MOST - 1))
    await _arrive(database, range(1000, 1000 + 2 * MOST))
    assert await _notices(database) == []


async def test_a_person_is_told_again_of_a_flood_after_their_queue_was_empty(database: Database) -> None:
    await _arrive(database, range(MOST + 1))
    await _sent(database)
    await _work(database, range(MOST))
    assert await _arrive(database, range(1000, 1001)) == 1
    assert await _notices(database) == []
    await _arrive(database, range(1001, 1001 + MOST))
    assert await _notices(database) == [(ANNA, "flood")]


async def test_a_flood_that_comes_again_as_it_was_tells_nobody(database: Database) -> None:
    await _arrive(database, range(MOST + 20))
    async with database.write() as tx:
        await tx.execute(sa.delete(t.outbox))
    await _arrive(database, range(MOST + 20))
    assert await _notices(database) == []


async def test_whoever_floods_before_they_are_known_is_told_as_soon_as_they_are(database: Database) -> None:
    stranger = PersonId(3003)
    await _arrive(database, range(MOST + 1), stranger)
    assert await _notices(database) == []
    async with database.write() as tx:
        await keep_person(tx, stranger)
    await _arrive(database, range(1000, 1001), stranger)
    assert await _notices(database) == [(stranger, "flood")]


async def test_ids_of_what_was_too_much_are_dropped_as_all_others_are(database: Database) -> None:
    await _arrive(database, range(MOST + 20))
    async with database.write() as tx:
        assert await inbox.prune(tx, NOW) == 0
        assert await inbox.prune(tx, NOW + LEASE) == 20
