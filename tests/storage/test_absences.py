"""Who is told that a press may be lost."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.absences import EXERCISING, lost_before
from bot.domain.delivery import PersonId
from bot.domain.notices import Kind
from bot.domain.people import Standing
from bot.domain.sessions import State
from storage import absences, claims
from storage.database import Database
from storage.tables import outbox
from tests.builders import ANNA, NOW, TODAY, keep_person, keep_session

SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
SINCE = NOW - timedelta(minutes=5)
BEFORE = {"opened_at": NOW - HOUR}


async def told(database: Database) -> list[int]:
    async with database.read() as tx:
        return list((await tx.execute(select(outbox.c.person).order_by(outbox.c.person))).scalars())


async def tell(database: Database) -> int:
    async with database.write() as tx:
        return await absences.tell(tx, Kind.AWAY, SINCE, lost_before(NOW), NOW + SECOND)


async def test_everybody_with_an_open_session_is_told_once_for_one_absence(database: Database) -> None:
    people = [PersonId(number) for number in range(1, 251)]
    async with database.write() as tx:
        for person in people:
            await keep_person(tx, person)
            await keep_session(tx, person=person, **BEFORE)

    assert [await tell(database), await tell(database)] == [250, 0]
    assert await told(database) == people

    async with database.write() as tx:
        assert await absences.tell(tx, Kind.AWAY, SINCE + HOUR, NOW, NOW) == 250


async def test_the_message_is_one_to_send_about_that_session_and_not_before_its_time(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx, **BEFORE)
    await tell(database)

    async with database.write() as tx:
        assert await claims.claim_notices(tx, NOW, 8, SECOND) == ()
        (claim,) = await claims.claim_notices(tx, NOW + SECOND, 8, SECOND)
    assert (claim.person, claim.kind, claim.session, claim.attempt) == (ANNA, Kind.AWAY, session.id, 1)


@pytest.mark.parametrize("state", State)
async def test_nobody_hears_of_a_session_that_is_not_open(database: Database, state: State) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, state=state, **BEFORE)

    assert await tell(database) == (state is State.OPEN)


@pytest.mark.parametrize("person", [{"reachable": False}, *({"standing": s} for s in Standing if s not in EXERCISING)])
async def test_nobody_hears_who_cannot_be_at_it(database: Database, person: dict[str, Any]) -> None:
    async with database.write() as tx:
        await keep_person(tx, **person)
        await keep_session(tx, **BEFORE)

    assert await tell(database) == 0


@pytest.mark.parametrize(("seconds", "people"), [(149, 0), (150, 1)])
async def test_in_a_session_opened_since_then_every_press_is_still_at_telegram(
    database: Database, seconds: int, people: int
) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, opened_at=NOW - seconds * SECOND)

    assert await tell(database) == people


async def test_only_the_newest_session_of_a_person_counts(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, day=TODAY - DAY, due=NOW - DAY, **BEFORE)
        newest = await keep_session(tx, slot="extra", **BEFORE)
    await tell(database)

    async with database.read() as tx:
        assert list((await tx.execute(select(outbox.c.session))).scalars()) == [newest.id]
