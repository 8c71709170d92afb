"""What passed while Limber was away, as the next reminder names it."""

from datetime import timedelta

from bot.domain.sessions import State
from storage.database import Database
from storage.gaps import since_delivered
from tests.builders import ANNA, NOW, TODAY, keep_person, keep_session

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_what_expired_since_the_last_one_that_came_is_named(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, day=TODAY - 2 * DAY, due=NOW - 48 * HOUR, state=State.EXPIRED)
        await keep_session(tx, day=TODAY - DAY, due=NOW - 24 * HOUR, state=State.MISSED, opened_at=NOW - 24 * HOUR)
        assert await since_delivered(tx, ANNA) == ()
        await keep_session(tx, slot="evening", day=TODAY - DAY, due=NOW - 12 * HOUR, state=State.EXPIRED)
        assert await since_delivered(tx, ANNA) == ("evening",)


async def test_a_session_out_of_turn_does_not_stand_for_what_passed(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, slot="evening", day=TODAY - DAY, due=NOW - 12 * HOUR, state=State.EXPIRED)
        await keep_session(tx, slot="extra", due=NOW - HOUR, state=State.DONE, opened_at=NOW - HOUR)
        assert await since_delivered(tx, ANNA) == ("evening",)
