"""Routines are kept in their order, replaced as a whole, and go with the person."""

from sqlalchemy import select

from bot.domain.delivery import PersonId
from bot.domain.routine import Part, Share
from storage import people, routines, walks
from storage import tables as t
from storage.database import Database
from tests.builders import ANNA, BRIDGE, KNEE, ROTATION, a_walk, keep_person, keep_session

OWN = (Part(ROTATION, sets=2), Part(BRIDGE, evenings=False, sets=1, repetitions=8), Part(KNEE, False, False))
BEN, CAN = PersonId(1002), PersonId(1003)


async def test_a_routine_comes_back_as_it_was_put(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        assert await routines.of(tx, ANNA) == ()
        await routines.put(tx, ANNA, OWN)
        assert await routines.of(tx, ANNA) == OWN


async def test_a_new_routine_takes_the_place_of_the_old_one(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await routines.put(tx, ANNA, OWN)
        await routines.put(tx, ANNA, OWN[::-1][1:])
        assert await routines.of(tx, ANNA) == OWN[::-1][1:]
        await routines.put(tx, ANNA, ())
        assert await routines.of(tx, ANNA) == ()


async def test_the_routines_of_many_are_found_at_once_and_nobody_elses(database: Database) -> None:
    async with database.write() as tx:
        for person in (ANNA, BEN, CAN):
            await keep_person(tx, person)
        await routines.put(tx, ANNA, OWN)
        await routines.put(tx, CAN, OWN[:1])
        assert await routines.of_all(tx, (ANNA, BEN)) == {ANNA: OWN}
        assert await routines.of_all(tx, ()) == {}


async def test_a_routine_goes_with_the_person(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await routines.put(tx, ANNA, OWN)
        await people.forget(tx, ANNA)
        assert (await tx.execute(select(t.routines))).all() == []


async def test_a_session_keeps_the_repetitions_that_it_asked(database: Database) -> None:
    walk = a_walk(shares=(Share(BRIDGE, 2, 2, 60, 10), Share(KNEE, 2, 2, 0)))
    async with database.write() as tx:
        await keep_person(tx)
        assert (await keep_session(tx, walk=walk)).walk == walk


def test_a_session_of_the_version_before_is_still_read() -> None:
    older = '[["bridge", 3, 3, 60], ["rotation", 3, 2, 0]]'
    assert walks.shares(older) == (Share(BRIDGE, 3, 3, 60), Share(ROTATION, 3, 2, 0))
