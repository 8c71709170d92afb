"""Several processes at once, each half-way through a transaction, in PostgreSQL.

In SQLite there is nothing to see: a write stands alone from its first statement on (test_database shows it).
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import text

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.domain.sessions import State
from storage import claims, inbox, people, sessions
from storage.claims import Claim
from storage.database import Database
from storage.inbox import AlreadyApplied, Arrival
from tests.builders import ANNA, NOW, TODAY, a_walk, keep_person, keep_session

T = TypeVar("T")

LEASE = timedelta(seconds=30)
PATIENCE = 10.0  # seconds
LOCKED = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


@pytest.fixture
async def database(postgresql_url: str) -> AsyncIterator[Database]:
    opened = Database(postgresql_url)
    yield opened
    await opened.close()


async def _begun(database: Database, work: Coroutine[None, None, T]) -> "asyncio.Task[T]":
    """That work, which by now waits for what another transaction has locked."""
    task = asyncio.create_task(work)
    async with asyncio.timeout(PATIENCE):
        while not await _locked(database):
            assert not task.done(), "it waited for nobody"
    return task


async def _locked(database: Database) -> int:
    async with database.read() as tx:
        return int((await tx.execute(LOCKED)).scalar_one())


async def _claim(database: Database, limit: int = 10) -> list[int]:
    async with database.write() as tx:
        return [claim.person for claim in await claims.claim_reminders(tx, NOW, limit, LEASE)]


async def _letters(database: Database) -> list[int]:
    async with database.write() as tx:
        return [letter.update for letter in await inbox.claim(tx, NOW, 10, LEASE)]


async def _arrive(database: Database, *updates: int, person: PersonId = ANNA) -> None:
    async with database.write() as tx:
        await inbox.store(tx, [Arrival(update, person, "{}") for update in updates], NOW)


async def _planned(database: Database, *ids: int) -> None:
    async with database.write() as tx:
        for id_ in ids:
            await keep_person(tx, id_)
            await keep_session(tx, person=PersonId(id_), state=State.PLANNED)


async def test_what_another_is_claiming_is_left_to_them_without_waiting(database: Database) -> None:
    await _planned(database, 1, 2, 3)
    async with database.write() as tx:
        assert [claim.person for claim in await claims.claim_reminders(tx, NOW, 2, LEASE)] == [1, 2]
        assert await _claim(database) == [3]


async def test_a_late_success_is_recorded_although_another_is_claiming_the_same(database: Database) -> None:
    async def settle(claim: Claim) -> bool:
        async with database.write() as tx:
            return await claims.settle(tx, claim, Outcome(Result.DONE, MessageId(12)), NOW + LEASE)

    await _planned(database, ANNA)
    async with database.write() as tx:
        (older,) = await claims.claim_reminders(tx, NOW, 1, LEASE)
    async with database.write() as tx:
        (newer,) = await claims.claim_reminders(tx, NOW + LEASE, 1, LEASE)
        late = await _begun(database, settle(older))
    assert await late
    assert not await settle(newer)
    assert await _claim(database) == []


async def test_a_person_who_answers_is_sent_nothing_meanwhile(database: Database) -> None:
    await _planned(database, ANNA)
    async with database.write() as tx:
        await people.lock(tx, ANNA)
        session = await sessions.newest(tx, ANNA)
        assert session is not None
        assert await _claim(database) == []
        await sessions.save(tx, replace(session, state=State.OPEN))
    assert await _claim(database) == []


async def test_whoever_answers_while_a_reminder_is_claimed_knows_that_it_is_on_its_way(database: Database) -> None:
    async def state() -> State | None:
        async with database.write() as tx:
            await people.lock(tx, ANNA)
            session = await sessions.newest(tx, ANNA)
            return None if session is None else session.state

    await _planned(database, ANNA)
    async with database.write() as tx:
        await claims.claim_reminders(tx, NOW, 1, LEASE)
        answer = await _begun(database, state())
    assert await answer is State.SENDING


async def test_an_older_letter_that_comes_while_another_is_claimed_waits_for_it(database: Database) -> None:
    await _arrive(database, 5)
    async with database.write() as tx:
        assert [letter.update for letter in await inbox.claim(tx, NOW, 10, LEASE)] == [5]
        await _arrive(database, 4)
        others = await _begun(database, _letters(database))
    assert await others == []


async def test_of_many_that_claim_letters_at_once_no_two_work_on_one_person(database: Database) -> None:
    for id_ in range(1, 11):
        await _arrive(database, id_ * 10, id_ * 10 + 1, person=PersonId(id_))
    claimed = await asyncio.gather(*(_letters(database) for _ in range(8)))
    assert sorted(letter for batch in claimed for letter in batch) == [id_ * 10 for id_ in range(1, 11)]


async def test_an_update_that_two_work_on_is_applied_once(database: Database) -> None:
    async def apply() -> None:
        async with database.write() as tx:
            await inbox.applied(tx, 1, "{}")

    await _arrive(database, 1)
    async with database.write() as tx:
        await inbox.applied(tx, 1, "{}")
        second = await _begun(database, apply())
    with pytest.raises(AlreadyApplied):
        await second


async def test_an_update_that_two_store_is_new_to_one_of_them(database: Database) -> None:
    async def store() -> int:
        async with database.write() as tx:
            return await inbox.store(tx, [Arrival(1, ANNA, "{}")], NOW)

    async with database.write() as tx:
        assert await inbox.store(tx, [Arrival(1, ANNA, "{}")], NOW) == 1
        again = await _begun(database, store())
    assert await again == 0


async def test_a_slot_that_two_plan_has_one_session(database: Database) -> None:
    async def plan() -> object:
        async with database.write() as tx:
            return await sessions.plan(tx, ANNA, "morning", TODAY, NOW, a_walk(), State.PLANNED, NOW)

    async with database.write() as tx:
        await keep_person(tx)
    async with database.write() as tx:
        await keep_session(tx)
        second = await _begun(database, plan())
    assert await second is None
