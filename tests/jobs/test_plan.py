import logging
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.delivery import MessageId, PersonId
from bot.domain.notices import Kind
from bot.domain.people import Card, Standing
from bot.domain.routine import Part, Share
from bot.domain.schedule import Slot
from bot.domain.sessions import State
from jobs.desk import Desk
from jobs.plan import plan
from storage import claims, people, routines, schedules, sessions
from storage.looks import look
from storage.tables import sessions as rows
from tests.builders import (
    ANNA,
    BRIDGE,
    KNEE,
    LEASE,
    NOW,
    ROTATION,
    TODAY,
    a_schedule,
    a_walk,
    keep_person,
    keep_session,
)

DAY = timedelta(days=1)
MORNING = a_schedule(due=NOW, day=TODAY)
CARD = Card(MessageId(7), NOW - DAY)
LAST_EVENING = {"slot": "evening", "day": TODAY - DAY, "due": NOW - DAY / 2}


async def keep(desk: Desk, id: int = ANNA, **changes: object) -> None:  # noqa: A002 - it is the person's id
    async with desk.database.write() as tx:
        await keep_person(tx, id, MORNING, **changes)


async def states(desk: Desk) -> list[tuple[str, str | None]]:
    async with desk.database.read() as tx:
        return [(row.state, row.reason) for row in await tx.execute(select(rows).order_by(rows.c.id))]


async def notices(desk: Desk) -> list[tuple[Kind, MessageId | None]]:
    async with desk.database.write() as tx:
        return [(c.kind, c.about) for c in await claims.claim_notices(tx, desk.clock.now(), 10, desk.lease)]


async def test_a_due_slot_becomes_a_session_of_the_whole_programme_and_moves_on(desk: Desk) -> None:
    await keep(desk)

    assert await plan(desk, Slot.MORNING) == 1

    async with desk.database.read() as tx:
        session = await sessions.newest(tx, ANNA)
        (schedule,) = await schedules.of(tx, ANNA)
        sends = (await look(tx, NOW, LEASE)).send
    assert session is not None
    assert (session.slot, session.day, session.state) == ("morning", TODAY, State.PLANNED)
    assert [share.exercise for share in session.walk.shares] == ["bridge", "knee-to-chest", "rotation"]
    assert (schedule.due, schedule.last_day) == (NOW + DAY, TODAY)
    assert sends == NOW


async def test_in_one_batch_each_is_asked_what_their_own_routine_says(desk: Desk) -> None:
    ben = PersonId(1002)
    await keep(desk)
    await keep(desk, ben)
    own = (Part(KNEE, sets=2), Part(BRIDGE, mornings=False), Part(ROTATION, mornings=False))
    async with desk.database.write() as tx:
        await routines.put(tx, ben, own)

    assert await plan(desk, Slot.MORNING) == 2

    async with desk.database.read() as tx:
        asked = {person: await sessions.newest(tx, person) for person in (ANNA, ben)}
    assert {person: session.walk.shares for person, session in asked.items() if session} == {
        ANNA: a_walk().shares,
        ben: (Share(KNEE, 2, 2, 0),),
    }


async def test_planning_again_changes_nothing(desk: Desk) -> None:
    await keep(desk)
    await plan(desk, Slot.MORNING)

    assert await plan(desk, Slot.MORNING) == 0
    assert await states(desk) == [("planned", None)]


async def test_nothing_is_planned_before_it_is_due(desk: Desk) -> None:
    await keep(desk)
    desk.clock.move(-timedelta(microseconds=1))

    assert await plan(desk, Slot.MORNING) == 0


async def test_the_other_slot_is_left_to_itself(desk: Desk) -> None:
    await keep(desk)

    assert await plan(desk, Slot.EVENING) == 0


async def test_a_session_done_early_is_not_sent_again_and_keeps_its_card(desk: Desk) -> None:
    await keep(desk, card=CARD)
    async with desk.database.write() as tx:
        await keep_session(tx, state=State.DONE)
        await keep_session(tx, **LAST_EVENING)

    assert await plan(desk, Slot.MORNING) == 1

    assert [state for state, _ in await states(desk)] == ["done", "missed"]
    assert await notices(desk) == []


async def test_what_was_never_delivered_expires_with_a_reason(desk: Desk) -> None:
    await keep(desk)
    async with desk.database.write() as tx:
        await keep_session(tx, state=State.PLANNED, **LAST_EVENING)

    await plan(desk, Slot.MORNING)

    assert await states(desk) == [("expired", "the next slot came"), ("planned", None)]


async def test_a_goodbye_turns_reminders_off_and_takes_the_unanswered_card_away(desk: Desk) -> None:
    await keep(desk, silence=5, card=CARD)
    async with desk.database.write() as tx:
        await keep_session(tx, **LAST_EVENING)

    await plan(desk, Slot.MORNING)

    async with desk.database.read() as tx:
        person = await people.get(tx, ANNA)
        next_morning = (await look(tx, NOW, LEASE)).slots[Slot.MORNING]
    assert person is not None
    assert (person.standing, person.silence, person.card) == (Standing.SILENT, 6, None)
    assert next_morning is None
    assert await states(desk) == [("missed", None), ("cancelled", "silent")]
    assert await notices(desk) == [(Kind.CLEAR, CARD.message), (Kind.GOODBYE, None)]


async def test_more_people_than_a_batch_holds_are_planned_batch_by_batch(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.plan.BATCH", 2)
    for id_ in range(5):
        await keep(desk, 1 + id_)

    assert [await plan(desk, Slot.MORNING) for _ in range(4)] == [2, 2, 1, 0]


async def test_one_persons_broken_row_does_not_cost_the_others_their_reminder(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    for id_ in (1, 2, 3):
        await keep(desk, id_)
    async with desk.database.write() as tx:
        await keep_session(tx, person=PersonId(2), **LAST_EVENING)
        await tx.execute(rows.update().values(log="not JSON"))

    with caplog.at_level(logging.ERROR):
        assert await plan(desk, Slot.MORNING) == 2

    assert [record.message for record in caplog.records] == ["plan.batch_failed", "plan.person_failed"]


async def test_after_downtime_every_day_has_its_row_and_one_reminder_goes_out(desk: Desk) -> None:
    async with desk.database.write() as tx:
        await keep_person(tx, ANNA, MORNING, a_schedule(Slot.EVENING, due=NOW + DAY / 2, day=TODAY))
    desk.clock.move(2 * DAY)

    assert await plan(desk, Slot.EVENING) + await plan(desk, Slot.MORNING) == 2

    found = await states(desk)
    assert found.count(("expired", "downtime")) == 4
    assert found.count(("planned", None)) == 1
    assert len(found) == 5
