"""Sessions and the sets done in them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.adherence import Prescribed, SessionRecord
from bot.domain.delivery import MessageId, PersonId
from bot.domain.events import Begin, Erase, Event, Finished, FinishedAll, LeaveOut, Record, Skipped, Undone
from bot.domain.routine import Share
from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Phase, Walk, step
from storage import people, sessions
from storage.database import Database
from storage.looks import look
from tests.builders import ANNA, BRIDGE, KNEE, LEASE, NOW, ROTATION, TODAY, a_person, a_walk, keep_person, keep_session

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
BEN = PersonId(2002)


async def test_a_session_is_planned_once_however_often_it_is_tried(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        args = (tx, ANNA, "morning", TODAY, NOW, a_walk(), State.PLANNED, NOW)
        first = await sessions.plan(*args)
        assert first is not None
        assert await sessions.plan(*args) is None
        assert await sessions.plan(tx, ANNA, "evening", TODAY, NOW, a_walk(), State.PLANNED, NOW) not in (None, first)
        assert len(await sessions.unfinished(tx, [ANNA])) == 2


async def test_a_closed_session_still_holds_its_slot_of_that_day(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await sessions.plan(tx, ANNA, "morning", TODAY, NOW, a_walk(), State.EXPIRED, NOW, "downtime")
        assert await sessions.plan(tx, ANNA, "morning", TODAY, NOW, a_walk(), State.PLANNED, NOW) is None


async def test_a_session_of_nobody_is_refused_loudly(database: Database) -> None:
    async with database.write() as tx:
        with pytest.raises(IntegrityError):
            await sessions.plan(tx, ANNA, "morning", TODAY, NOW, a_walk(), State.PLANNED, NOW)


async def test_a_session_comes_back_as_it_was_saved(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        events: tuple[Event, ...] = (
            Begin(),
            Finished(repetitions=12),
            Finished(),
            Skipped(KNEE),
            Finished(exercise=ROTATION),
        )
        for number, event in enumerate(events):
            session = await _live(tx, session, event, f"update:{number}")
        session = replace(
            session,
            shown_at=NOW,
            nudge_at=NOW + 45 * MINUTE,
            snooze_until=NOW + 15 * MINUTE,
            opened_at=NOW,
            message=MessageId(12),
        )
        await sessions.save(tx, session)
    async with database.read() as tx:
        assert await sessions.get(tx, session.id) == session
        assert session.walk.done == {(BRIDGE, 1), (BRIDGE, 2), (ROTATION, 1)}
        assert session.walk.skipped == {KNEE}
        assert len(session.walk.log) == 4


async def test_a_walk_that_was_kept_can_be_undone_to_its_beginning(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        events: tuple[Event, ...] = (Begin(), Finished(), Finished(sets=None), Skipped(), Undone(), Undone(), Undone())
        for number, event in enumerate(events):
            session = await _live(tx, session, event, f"update:{number}")
        kept = await sessions.get(tx, session.id)
    assert kept is not None
    assert (kept.walk.done, kept.walk.skipped, kept.walk.log) == (frozenset(), frozenset(), ())
    assert (kept.walk.phase, kept.walk.at) == (Phase.SET, BRIDGE)


async def test_a_doubled_completion_counts_once(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        for source in ("update:1", "update:1", "update:2"):
            await sessions.record(tx, session, [Record(BRIDGE, (1, 2))], source, NOW)
        kept = await sessions.get(tx, session.id)
    assert kept is not None
    assert kept.walk.done == {(BRIDGE, 1), (BRIDGE, 2)}


async def test_what_one_update_said_counts_in_one_session_only(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        morning, evening = await keep_session(tx), await keep_session(tx, slot="evening")
        for session in (morning, evening):
            await sessions.record(tx, session, [Record(BRIDGE, (1,))], "update:1", NOW)
        kept = await sessions.get(tx, evening.id)
    assert kept is not None
    assert kept.walk.done == frozenset()


async def test_erasing_takes_back_those_sets_and_no_others(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        both = [Record(BRIDGE, (1, 2, 3)), Record(KNEE, (1, 2, 3))]
        await sessions.record(tx, session, both, "update:1", NOW)
        await sessions.record(tx, session, [Erase(BRIDGE, (2, 3)), Erase(KNEE, ()), LeaveOut(KNEE)], "update:2", NOW)
        kept = await sessions.get(tx, session.id)
    assert kept is not None
    assert kept.walk.done == {(BRIDGE, 1), (KNEE, 1), (KNEE, 2), (KNEE, 3)}


async def test_a_set_that_was_taken_back_can_be_done_again(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        await sessions.record(tx, session, [Record(BRIDGE, (1,))], "update:1", NOW)
        await sessions.record(tx, session, [Erase(BRIDGE, (1,))], "update:2", NOW)
        await sessions.record(tx, session, [Record(BRIDGE, (1,))], "update:3", NOW)
        kept = await sessions.get(tx, session.id)
    assert kept is not None
    assert kept.walk.done == {(BRIDGE, 1)}


async def test_saving_keeps_a_message_and_a_reason_that_it_does_not_give(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx, message=MessageId(12))
        await sessions.save(tx, replace(session, message=None), "tapered")
        await sessions.save(tx, replace(session, message=None))
        kept = await sessions.get(tx, session.id)
        reason = (await tx.exec_driver_sql("SELECT reason FROM sessions")).scalar_one()
    assert kept is not None
    assert (kept.message, reason) == (12, "tapered")


async def test_the_newest_session_is_the_one_that_was_due_last_whatever_its_state(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_person(tx, BEN)
        assert await sessions.newest(tx, ANNA) is None
        newest = await keep_session(tx, slot="evening", due=NOW + MINUTE, state=State.MISSED)
        await keep_session(tx)
        await keep_session(tx, person=BEN, due=NOW + DAY)
        assert await sessions.newest(tx, ANNA) == newest


async def test_unfinished_are_those_that_nothing_closed_of_those_people(database: Database) -> None:
    async with database.write() as tx:
        for person in (ANNA, BEN, PersonId(3)):
            await keep_person(tx, person)
        expected = [
            await keep_session(tx, person=person, slot=state, due=NOW + number * MINUTE, state=state)
            for number, (person, state) in enumerate(
                ((ANNA, State.OPEN), (BEN, State.PLANNED), (ANNA, State.SENDING), (BEN, State.UNKNOWN))
            )
        ]
        await keep_session(tx, slot="evening", state=State.DONE)
        await keep_session(tx, person=PersonId(3))
        assert await sessions.unfinished(tx, [ANNA, BEN]) == tuple(expected)
        assert await sessions.unfinished(tx, []) == ()


async def test_the_history_is_what_was_asked_and_done_in_sessions_that_are_over(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_person(tx, BEN)
        evening = await keep_session(tx, slot="evening", due=NOW + 12 * MINUTE, state=State.PARTLY)
        await sessions.record(tx, evening, [Record(BRIDGE, (1, 2, 3)), Record(KNEE, (1,))], "update:1", NOW)
        await keep_session(tx, state=State.MISSED)
        await keep_session(tx, slot="extra", due=NOW + 13 * MINUTE, state=State.OPEN)
        await keep_session(tx, day=TODAY - DAY, due=NOW - DAY, state=State.DONE)
        await keep_session(tx, person=BEN, state=State.DONE)
        for uncounted in (State.EXPIRED, State.CANCELLED, State.BLOCKED, State.INVALID):
            await keep_session(tx, slot=uncounted, state=uncounted)
        asked = (Prescribed(BRIDGE, 3, 3), Prescribed(KNEE, 3, 2), Prescribed(ROTATION, 3, 2))
        assert await sessions.history(tx, ANNA, TODAY) == (
            SessionRecord(TODAY, "morning", asked, ((BRIDGE, 0), (KNEE, 0), (ROTATION, 0))),
            SessionRecord(TODAY, "evening", asked, ((BRIDGE, 3), (KNEE, 1), (ROTATION, 0))),
        )
        assert len(await sessions.history(tx, ANNA, TODAY - DAY)) == 3


async def test_a_session_out_of_turn_gets_the_first_free_name_of_its_day(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        for expected in ("extra", "extra-2", "extra-3"):
            assert await sessions.extra_slot(tx, ANNA, TODAY) == expected
            await keep_session(tx, slot=expected)
        assert await sessions.extra_slot(tx, ANNA, TODAY + DAY) == "extra"


async def test_the_first_timer_of_a_session_wakes_it(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        assert (await look(tx, NOW, LEASE)).wake is None
        resting = await keep_session(
            tx, walk=a_walk(phase=Phase.REST, at=BRIDGE, rest_until=NOW + MINUTE), nudge_at=NOW + 45 * MINUTE
        )
        snoozed = await keep_session(tx, slot="evening", snooze_until=NOW + 2 * MINUTE)
        assert (await look(tx, NOW, LEASE)).wake == NOW + MINUTE
        assert await sessions.waking(tx, NOW, 10) == ()
        assert await sessions.waking(tx, NOW + MINUTE, 10) == (resting.id,)
        assert await sessions.waking(tx, NOW + 2 * MINUTE, 10) == (resting.id, snoozed.id)
        assert await sessions.waking(tx, NOW + 2 * MINUTE, 1) == (resting.id,)


async def test_a_closed_session_wakes_nobody(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, nudge_at=NOW, state=State.PARTLY)
        assert await sessions.waking(tx, NOW + DAY, 10) == ()


async def test_what_sleeps_is_told_with_the_first_to_wake_first(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        later = await keep_session(tx, nudge_at=NOW + 45 * MINUTE)
        sooner = await keep_session(tx, slot="evening", snooze_until=NOW + MINUTE)
        await keep_session(tx, slot="extra")
        assert await sessions.sleeping(tx, 10) == (sooner, later)
        assert await sessions.sleeping(tx, 1) == (sooner,)


async def test_the_sessions_of_a_day_are_those_of_that_local_date_and_person(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_person(tx, BEN)
        evening = await keep_session(tx, slot="evening", due=NOW + 12 * MINUTE)
        morning = await keep_session(tx, state=State.DONE)
        await keep_session(tx, day=TODAY - DAY)
        await keep_session(tx, person=BEN)
        assert await sessions.on(tx, ANNA, TODAY) == (morning, evening)


async def test_what_one_update_recorded_is_taken_back_and_nothing_else(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        other = await keep_session(tx, slot="evening")
        await sessions.record(tx, session, [Record(BRIDGE, (1,))], "7", NOW)
        await sessions.record(tx, session, [Record(BRIDGE, (2, 3)), Record(KNEE, (1,))], "8", NOW)
        await sessions.record(tx, other, [Record(ROTATION, (1,))], "8", NOW)
        assert await sessions.take_back(tx, session.id, "8") == ((BRIDGE, 2), (BRIDGE, 3), (KNEE, 1))
        assert await sessions.take_back(tx, session.id, "8") == ()
        kept, untouched = await sessions.get(tx, session.id), await sessions.get(tx, other.id)
    assert kept is not None
    assert untouched is not None
    assert kept.walk.done == {(BRIDGE, 1)}
    assert untouched.walk.done == {(ROTATION, 1)}


async def test_the_recent_sessions_are_those_since_a_day_whatever_became_of_them(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        await keep_person(tx, BEN)
        evening = await keep_session(tx, slot="evening", due=NOW + 12 * MINUTE)
        before = await keep_session(tx, day=TODAY - DAY, due=NOW - DAY, state=State.EXPIRED)
        await keep_session(tx, day=TODAY - 2 * DAY, due=NOW - 2 * DAY, state=State.MISSED)
        await keep_session(tx, person=BEN)
        assert await sessions.recent(tx, ANNA, TODAY - DAY) == (before, evening)


async def test_no_session_is_found_where_there_is_none(database: Database) -> None:
    async with database.read() as tx:
        assert await sessions.get(tx, SessionId(1)) is None


async def test_a_whole_session_done_at_once_is_nine_sets(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, a_person(), NOW)
        session = await _live(tx, await keep_session(tx), FinishedAll(), "update:1")
        kept = await sessions.get(tx, session.id)
    assert kept is not None
    assert len(kept.walk.done) == 9
    assert kept.walk.phase is Phase.OVER


async def _live(tx: AsyncConnection, session: Session, event: Event, source: str) -> Session:
    walk, effects = step(session.walk, event, NOW)
    session = replace(session, walk=walk)
    await sessions.save(tx, session)
    await sessions.record(tx, session, effects, source, NOW)
    return session


async def test_what_a_session_asks_may_change_until_it_is_begun(database: Database) -> None:
    less = Walk((Share(KNEE, 3, 2, 0),))
    async with database.write() as tx:
        await keep_person(tx)
        session = await keep_session(tx)
        await sessions.prescribe(tx, replace(session, walk=less))
        changed = await sessions.get(tx, session.id)
        assert changed is not None
        assert changed.walk == less
        begun = replace(changed, walk=replace(less, phase=Phase.SET, at=KNEE))
        await sessions.save(tx, begun)
        await sessions.prescribe(tx, session)
        assert await sessions.get(tx, session.id) == begun
