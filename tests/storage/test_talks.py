"""What was said last: there for the next reply, gone in minutes."""

from datetime import timedelta

from bot.domain.delivery import PersonId
from bot.domain.programme import Facet
from bot.domain.talk import KEPT, NOTHING_SAID, Talk
from storage import people, talks
from storage.database import Database
from tests.builders import ANNA, BRIDGE, KNEE, NOW, keep_person

TALK = Talk(BRIDGE, Facet.DOSE, (KNEE,), (("Yes, record it", "past:5::::3-0-0"), ("No", "past::::no")), "undo:5::::0-1")
SECOND = timedelta(seconds=1)


async def test_what_was_said_comes_back_as_it_was_for_ten_minutes(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await talks.put(tx, ANNA, TALK, NOW)
        assert await talks.of(tx, ANNA, NOW) == TALK
        assert await talks.of(tx, ANNA, NOW + KEPT) == TALK
        assert await talks.of(tx, ANNA, NOW + KEPT + SECOND) == NOTHING_SAID
        assert await talks.of(tx, ANNA, NOW - SECOND) == NOTHING_SAID, "the clock was set back"
        assert await talks.of(tx, PersonId(2002), NOW) == NOTHING_SAID


async def test_the_last_takes_the_place_of_the_one_before_and_nothing_said_leaves_no_row(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await talks.put(tx, ANNA, TALK, NOW)
        await talks.put(tx, ANNA, Talk(KNEE, Facet.WHY), NOW)
        assert await talks.of(tx, ANNA, NOW) == Talk(KNEE, Facet.WHY)
        await talks.put(tx, ANNA, NOTHING_SAID, NOW)
        assert (await tx.exec_driver_sql("SELECT count(*) FROM talks")).scalar_one() == 0


async def test_what_is_old_goes_and_what_is_fresh_stays(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_person(tx, PersonId(2002))
        await talks.put(tx, ANNA, TALK, NOW)
        await talks.put(tx, PersonId(2002), TALK, NOW + SECOND)
        assert await talks.prune(tx, NOW + SECOND) == 1
        assert await talks.of(tx, ANNA, NOW) == NOTHING_SAID
        assert await talks.of(tx, PersonId(2002), NOW + SECOND) == TALK


async def test_who_is_forgotten_said_nothing(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await talks.put(tx, ANNA, TALK, NOW)
        await people.forget(tx, ANNA)
        assert (await tx.exec_driver_sql("SELECT count(*) FROM talks")).scalar_one() == 0
