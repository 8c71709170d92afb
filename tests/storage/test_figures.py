"""What an operator sees of everybody together."""

from datetime import timedelta

from sqlalchemy import update

from bot.domain.delivery import MessageId, PersonId
from bot.domain.events import Record
from bot.domain.notices import Kind
from bot.domain.people import Standing
from bot.domain.routine import Share
from bot.domain.sessions import State
from storage import inbox, outbox
from storage import sessions as stored
from storage.database import Database
from storage.figures import Adherence, Figures, Reminders, figures
from storage.tables import sessions
from tests.builders import ANNA, BRIDGE, KNEE, NOW, a_walk, keep_person, keep_session

DAY = timedelta(days=1)


async def seen(database: Database) -> Figures:
    async with database.read() as tx:
        return await figures(tx, NOW)


async def test_of_nobody_there_is_nothing_to_tell(database: Database) -> None:
    found = await seen(database)
    assert found.people.known == found.people.wrote == found.people.unreachable == 0
    assert set(found.people.standing.values()) == set(found.sessions.values()) == {0}
    assert found.adherence == Adherence(0, 0)
    assert found.adherence.share is None
    assert found.reminders == Reminders(0, 0, None, None)
    assert found.waiting.oldest is None


async def test_people_are_counted_by_where_they_stand_and_when_they_last_wrote(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx, 1, seen_at=NOW - 6 * DAY)
        await keep_person(tx, 2, seen_at=NOW - 8 * DAY, reachable=False)
        await keep_person(tx, 3, standing=Standing.PAUSED)
    people = (await seen(database)).people
    assert (people.known, people.wrote, people.unreachable) == (3, 1, 1)
    assert {standing for standing, number in people.standing.items() if number} == {Standing.ACTIVE, Standing.PAUSED}
    assert people.standing[Standing.ACTIVE] == 2


async def test_sessions_are_those_that_were_due_in_four_weeks(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        for days, state in (
            (29, State.DONE),
            (27, State.DONE),
            (1, State.MISSED),
            (0, State.OPEN),
            (-1, State.PLANNED),
        ):
            due = NOW - days * DAY
            await keep_session(tx, due=due, day=due.date(), state=state)
    counted = (await seen(database)).sessions
    assert {state: number for state, number in counted.items() if number} == {
        State.DONE: 1,
        State.MISSED: 1,
        State.OPEN: 1,
    }


async def test_adherence_is_sets_done_of_those_prescribed_where_the_session_reached_somebody(
    database: Database,
) -> None:
    fewer = a_walk(shares=(Share(BRIDGE, 2, 2, 60),))
    async with database.write() as tx:
        await keep_person(tx)
        done = await keep_session(tx, state=State.DONE)  # 9 sets
        await stored.record(tx, done, (Record(BRIDGE, (1, 2, 3)), Record(KNEE, (1,))), "update 1", NOW)
        await keep_session(tx, slot="evening", state=State.MISSED, walk=fewer)  # 2 sets
        await keep_session(tx, slot="extra", state=State.EXPIRED)
        await keep_session(tx, slot="extra-2", state=State.OPEN)
        await keep_session(tx, slot="extra-3", state=State.DONE, due=NOW - 29 * DAY)
    assert (await seen(database)).adherence == Adherence(done=4, prescribed=11)


async def test_reminders_tell_how_late_they_were(database: Database) -> None:
    delays = (0.25, 0.5, 1.999, 2.5, 90.0)
    async with database.write() as tx:
        await keep_person(tx)
        for days, delay in enumerate(delays):
            due = NOW - (days + 1) * DAY
            await keep_session(
                tx, due=due, day=due.date(), opened_at=due + timedelta(seconds=delay), message=MessageId(1)
            )
        await tx.execute(update(sessions).values(attempt=1))
        await keep_session(tx, slot="evening", opened_at=NOW + DAY)  # begun by the person: nothing was sent
    reminders = (await seen(database)).reminders
    assert (reminders.sent, reminders.late) == (5, 2)
    assert reminders.median is not None
    assert reminders.worst is not None
    assert abs(reminders.median - 1.999) < 0.002
    assert abs(reminders.worst - 90) < 0.002


async def test_what_waits_is_what_is_due_and_not_done(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, state=State.PLANNED, due=NOW - 3 * timedelta(minutes=1))
        await keep_session(tx, slot="evening", state=State.PLANNED, due=NOW + DAY)
        await outbox.put(tx, "rest", ANNA, Kind.REST, NOW - timedelta(minutes=2))
        await inbox.store(tx, [inbox.Arrival(number, PersonId(ANNA), "{}") for number in (1, 2)], NOW - DAY)
        await inbox.done(tx, [1])
    waiting = (await seen(database)).waiting
    assert (waiting.letters, waiting.reminders, waiting.notices) == (1, 1, 1)
    assert waiting.oldest == NOW - DAY
