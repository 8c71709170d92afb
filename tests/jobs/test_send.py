import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.domain.notices import Kind
from bot.domain.people import Card, Person, Schedule, Standing
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Phase
from bot.screens.screen import Lane
from bot.tasks import Patience
from jobs.desk import Desk
from jobs.send import send
from storage import claims, outbox, people, sessions
from storage.database import Database
from storage.looks import look
from storage.tables import outbox as outbox_rows
from storage.tables import sessions as rows
from tests.builders import ANNA, BRIDGE, LEASE, NOW, TODAY, a_schedule, a_walk, keep_person, keep_session
from tests.jobs.chat import HALTED, Chat, a_desk

DAY = timedelta(days=1)
PATIENCE = 10.0  # seconds
LOST = Outcome(Result.UNKNOWN, reason="the answer was lost")
OLD = Card(MessageId(7), NOW - DAY)
TOMORROW = a_schedule(due=NOW + DAY, day=TODAY + DAY, last_day=TODAY)
SET = a_walk(phase=Phase.SET, at=BRIDGE, done=frozenset({(BRIDGE, 1)}))


async def keep(desk: Desk, *slots: Schedule, session: dict[str, Any] | None = None, **person: Any) -> SessionId:
    """Somebody with a reminder to send, or with the session that is given."""
    async with desk.database.write() as tx:
        await keep_person(tx, person.pop("id", ANNA), *(slots or (TOMORROW,)), **person)
        return (await keep_session(tx, **(session or {"state": State.PLANNED}))).id


async def put(desk: Desk, kind: Kind, session: SessionId | None = None, about: MessageId | None = None) -> None:
    async with desk.database.write() as tx:
        await outbox.put(tx, f"{kind}:1", ANNA, kind, NOW, session, about)


async def found(desk: Desk, id_: SessionId) -> tuple[Person, Session]:
    async with desk.database.read() as tx:
        person, session = await people.get(tx, ANNA), await sessions.get(tx, id_)
    assert person is not None
    assert session is not None
    return person, session


async def outbox_states(desk: Desk) -> list[str]:
    async with desk.database.read() as tx:
        return list((await tx.execute(select(outbox_rows.c.state).order_by(outbox_rows.c.id))).scalars())


async def test_a_reminder_opens_its_session_and_becomes_the_live_card(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk)

    assert await send(desk) == 1

    person, session = await found(desk, id_)
    ((to, screen, lane),) = chat.sent
    assert (to, screen.live, screen.loud, lane) == (ANNA, True, True, Lane.REMINDER)
    assert (session.state, session.opened_at, session.message) == (State.OPEN, NOW, MessageId(501))
    assert session.nudge_at == NOW + timedelta(minutes=45)
    assert person.card == Card(MessageId(501), NOW)


async def test_nothing_is_sent_before_its_time_or_twice(desk: Desk, chat: Chat) -> None:
    await keep(desk)
    desk.clock.move(-timedelta(microseconds=1))
    assert await send(desk) == 0
    desk.clock.move(timedelta(microseconds=1))

    assert [await send(desk), await send(desk)] == [1, 0]
    assert len(chat.sent) == 1


async def test_the_new_card_comes_before_the_old_one_goes(desk: Desk, chat: Chat) -> None:
    await keep(desk, card=OLD)

    await send(desk)

    assert chat.deleted == [OLD.message]
    assert list(chat.there) == [MessageId(501)]


async def test_a_notice_that_an_answer_overtook_goes_and_the_answers_card_stays(desk: Desk, chat: Chat) -> None:
    answered = Card(MessageId(900), NOW)
    id_ = await keep(desk, card=answered, session={"walk": SET})
    await put(desk, Kind.REST, id_)

    await send(desk)

    assert chat.deleted == [MessageId(501)]
    assert (await found(desk, id_))[0].card == answered


async def test_a_reminder_that_an_answer_overtook_stays_with_its_buttons(desk: Desk, chat: Chat) -> None:
    answered = Card(MessageId(900), NOW)
    id_ = await keep(desk, card=answered)

    await send(desk)

    assert chat.deleted == []
    assert (await found(desk, id_))[0].card == answered


@pytest.mark.parametrize("person", [{"silence": 2}, {"quiet": True}, {"rest_day": TODAY}])
async def test_who_is_to_be_left_alone_gets_the_reminder_and_no_nudge(desk: Desk, person: dict[str, Any]) -> None:
    id_ = await keep(desk, **person)

    await send(desk)

    _, session = await found(desk, id_)
    assert (session.state, session.nudge_at) == (State.OPEN, None)


async def test_no_nudge_is_set_past_the_next_slot(desk: Desk) -> None:
    soon = a_schedule(Slot.EVENING, due=NOW + timedelta(minutes=30), day=TODAY)
    id_ = await keep(desk, TOMORROW, soon)

    await send(desk)

    assert (await found(desk, id_))[1].nudge_at is None


async def test_after_four_unanswered_the_reminder_makes_no_sound(desk: Desk, chat: Chat) -> None:
    await keep(desk, silence=4)

    await send(desk)

    assert not chat.sent[0][1].loud


async def test_no_more_than_a_quarter_second_of_messages_is_claimed(database: Database, chat: Chat) -> None:
    desk = a_desk(database, chat, rate=8)
    for id_ in range(5):
        await keep(desk, id=1 + id_, session={"person": PersonId(1 + id_), "state": State.PLANNED})

    assert [await send(desk) for _ in range(4)] == [2, 2, 1, 0]


async def test_notices_and_reminders_share_what_may_be_in_flight_and_notices_go_first(
    database: Database, chat: Chat
) -> None:
    desk = a_desk(database, chat, rate=4)
    await keep(desk)
    await put(desk, Kind.SORRY)

    assert [await send(desk), await send(desk)] == [1, 1]
    assert [lane for _, _, lane in chat.sent] == [Lane.PING, Lane.REMINDER]


async def test_slots_that_downtime_swallowed_are_named_in_the_next_reminder_and_in_no_other(
    desk: Desk, chat: Chat
) -> None:
    await keep(desk)
    async with desk.database.write() as tx:
        for slot in ("morning", "evening"):
            due = NOW - DAY
            await sessions.plan(tx, ANNA, slot, TODAY - DAY, due, a_walk(), State.EXPIRED, due, "downtime")
    await send(desk)
    async with desk.database.write() as tx:
        await keep_session(tx, slot="evening", due=NOW + DAY / 2, state=State.PLANNED)
    desk.clock.move(DAY / 2)
    await send(desk)

    first, second = (screen.text.plain for _, screen, _ in chat.sent)
    assert "morning and evening" in first
    assert "passed" not in second


async def test_a_slot_about_to_be_recorded_as_passed_is_named_too(desk: Desk, chat: Chat) -> None:
    await keep(desk, a_schedule(Slot.EVENING, due=NOW - DAY / 2, day=TODAY - DAY))

    await send(desk)

    assert "evening passed" in chat.sent[0][1].text.plain


async def test_who_blocked_the_bot_is_left_alone(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk)
    chat.answers = [Outcome(Result.BLOCKED, reason="Forbidden: bot was blocked by the user")]

    assert await send(desk) == 1

    person, session = await found(desk, id_)
    async with desk.database.read() as tx:
        next_morning = (await look(tx, NOW, LEASE)).slots[Slot.MORNING]
    assert (session.state, person.reachable, next_morning) == (State.BLOCKED, False, None)


async def test_what_was_certainly_not_sent_is_sent_again_later(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk)
    chat.answers = [Outcome(Result.THROTTLED, retry_after=timedelta(seconds=7))]

    assert await send(desk) == 0
    assert (await found(desk, id_))[1].state is State.PLANNED
    desk.clock.move(timedelta(seconds=6))
    assert await send(desk) == 0
    desk.clock.move(timedelta(seconds=1))
    assert await send(desk) == 1
    assert len(chat.sent) == 1


async def test_a_halt_is_said_loudly_and_once_and_marks_nobody(
    desk: Desk, chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    id_ = await keep(desk)
    chat.answers = [HALTED, HALTED]

    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            await send(desk)
            desk.clock.move(timedelta(hours=1))

    person, session = await found(desk, id_)
    assert (person.reachable, session.state) == (True, State.OPEN)
    assert [record.message for record in caplog.records] == ["send.halted", "send.resumed"]


async def test_a_lost_answer_is_followed_by_another_attempt_only_once_telegram_answers(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk)
    chat.answers = [LOST]
    assert await send(desk) == 0
    assert (await found(desk, id_))[1].state is State.UNKNOWN
    desk.clock.move(timedelta(hours=1))

    chat.probes = [Outcome(Result.NOT_SENT)]
    assert await send(desk) == 0
    assert chat.sent == []

    assert await send(desk) >= 1
    assert len(chat.sent) == 1
    assert (await found(desk, id_))[1].state is State.OPEN


@pytest.mark.parametrize(
    "result", [result for result in Result if result is not Result.DONE], ids=lambda result: result.value
)
async def test_a_probe_that_does_not_succeed_releases_nothing(desk: Desk, chat: Chat, result: Result) -> None:
    id_ = await keep(desk)
    chat.answers = [LOST]
    await send(desk)
    desk.clock.move(timedelta(hours=1))
    chat.probes = [Outcome(result, retry_after=timedelta(seconds=1))]
    assert await send(desk) == 0
    assert (await found(desk, id_))[1].state is State.UNKNOWN


async def test_a_probe_releases_only_what_was_lost_before_it_was_made(desk: Desk) -> None:
    """A leader that was suspended may note a loss while its follower waits for the answer to a probe."""
    earlier = await keep(desk)
    later = await keep(desk, id=1, session={"person": PersonId(1), "state": State.OPEN})

    class Slow(Chat):
        async def probe(self) -> Outcome:
            await lose(desk, later)
            desk.clock.move(timedelta(minutes=1))
            return await super().probe()

    await lose(desk, earlier)
    desk.clock.move(timedelta(seconds=30))
    await send(replace(desk, messenger=Slow()))
    states = [(await found(desk, id_))[1].state for id_ in (earlier, later)]
    assert states == [State.OPEN, State.UNKNOWN]


async def lose(desk: Desk, session: SessionId) -> None:
    """Of this reminder, nobody knows whether it was sent."""
    values = {"state": State.UNKNOWN, "send_at": desk.clock.now() + timedelta(seconds=5)}
    async with desk.database.write() as tx:
        await tx.execute(rows.update().where(rows.c.id == session).values(**values))


async def test_a_claim_whose_lease_ran_out_is_sent_by_the_next(desk: Desk, chat: Chat) -> None:
    await keep(desk)
    async with desk.database.write() as tx:
        assert await claims.claim_reminders(tx, NOW, 1, desk.lease)

    assert await send(desk) == 0
    desk.clock.move(desk.lease)
    assert await send(desk) == 1


async def test_a_reminder_that_arrives_after_its_slot_was_closed_is_taken_away_again(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk)

    class Slow(Chat):
        async def send(self, *given: Any) -> Outcome:
            async with desk.database.write() as tx:
                await tx.execute(rows.update().values(state=State.EXPIRED))
            return await super().send(*given)

    slow = Slow()
    await send(a_desk(desk.database, slow))

    person, session = await found(desk, id_)
    assert (session.state, person.card) == (State.EXPIRED, None)
    assert slow.there == {}


async def test_a_person_who_paused_meanwhile_gets_no_reminder(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, standing=Standing.PAUSED)

    assert await send(desk) == 1
    assert chat.sent == []
    assert (await found(desk, id_))[1].state is State.CANCELLED


async def test_a_rest_that_ended_moves_the_card_to_a_new_message(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, session={"walk": SET}, card=OLD)
    await put(desk, Kind.REST, id_)

    assert await send(desk) == 1

    person, session = await found(desk, id_)
    ((_, screen, lane),) = chat.sent
    assert (screen.loud, lane) == (True, Lane.PING)
    assert person.card == Card(MessageId(501), NOW)
    assert chat.deleted == [OLD.message]
    assert session.shown_at == NOW
    assert await outbox_states(desk) == ["done"]


async def test_a_rest_that_no_longer_fits_is_cancelled(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, session={"state": State.PARTLY, "walk": a_walk(phase=Phase.OVER)})
    await put(desk, Kind.REST, id_)

    assert await send(desk) == 1
    assert chat.sent == []
    assert await outbox_states(desk) == ["cancelled"]


async def test_nobody_is_called_to_the_next_set_in_an_emergency(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, session={"walk": SET}, standing=Standing.EMERGENCY)
    await put(desk, Kind.REST, id_)

    await send(desk)

    assert chat.sent == []


async def test_an_apology_is_the_new_card_with_what_the_session_asks_for(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, session={"walk": SET}, card=OLD)
    await put(desk, Kind.AWAY, id_)

    assert await send(desk) == 1

    person, _ = await found(desk, id_)
    ((_, screen, lane),) = chat.sent
    assert (screen.loud, lane, person.card) == (False, Lane.PING, Card(MessageId(501), NOW))
    assert chat.deleted == [OLD.message]


@pytest.mark.parametrize(
    ("slot", "session", "person"),
    [
        (a_schedule(due=NOW, day=TODAY), {}, {}),  # its reminder is about to come
        (TOMORROW, {"state": State.PARTLY, "walk": a_walk(phase=Phase.OVER)}, {}),
        (TOMORROW, {}, {"standing": Standing.EMERGENCY}),
        (TOMORROW, {}, {"reachable": False}),
    ],
)
async def test_an_apology_that_no_longer_fits_is_not_made(
    desk: Desk, chat: Chat, slot: Schedule, session: dict[str, Any], person: dict[str, Any]
) -> None:
    id_ = await keep(desk, slot, session={"state": State.OPEN, **session}, **person)
    await put(desk, Kind.AWAY, id_)

    assert await send(desk) == 1
    assert chat.sent == []
    assert await outbox_states(desk) == ["cancelled"]


async def test_of_two_cards_for_one_person_the_second_waits_until_the_first_is_live(desk: Desk) -> None:
    id_ = await keep(desk, session={"walk": SET}, card=OLD)
    for kind in (Kind.REST, Kind.AWAY):
        await put(desk, kind, id_)

    class Noting(Chat):
        async def send(self, *given: Any) -> Outcome:
            outcome = await super().send(*given)
            calls.append(f"sent {outcome.message}")
            return outcome

        async def delete(self, *given: Any) -> Outcome:
            calls.append(f"deleted {given[1]}")
            return await super().delete(*given)

    calls: list[str] = []
    chat = Noting()
    assert await send(a_desk(desk.database, chat)) == 2

    assert calls == ["sent 501", "deleted 7", "sent 502", "deleted 501"]
    assert "away" in chat.sent[-1][1].text.plain
    assert (await found(desk, id_))[0].card == Card(MessageId(502), NOW)


async def test_a_goodbye_is_no_card(desk: Desk, chat: Chat) -> None:
    id_ = await keep(desk, standing=Standing.SILENT, card=OLD, session={"state": State.MISSED})
    await put(desk, Kind.GOODBYE)

    await send(desk)

    assert "I'll stop reminding you" in chat.sent[0][1].text.plain
    assert (await found(desk, id_))[0].card == OLD
    assert chat.deleted == []


@pytest.mark.parametrize("result", [Result.DONE, Result.GONE])
async def test_an_unanswered_reminder_is_deleted_or_was_gone_already(
    desk: Desk, chat: Chat, monkeypatch: pytest.MonkeyPatch, result: Result
) -> None:
    await keep(desk, session={"state": State.MISSED})
    await put(desk, Kind.CLEAR, about=MessageId(9))

    async def delete(person: PersonId, message: MessageId) -> Outcome:
        chat.deleted.append(message)
        return Outcome(result)

    monkeypatch.setattr(chat, "delete", delete)

    assert await send(desk) == 1
    assert chat.deleted == [MessageId(9)]
    assert await outbox_states(desk) == ["done"]


async def test_one_broken_row_does_not_hold_up_the_others(desk: Desk) -> None:
    broken = await keep(desk, id=1, session={"person": PersonId(1), "state": State.PLANNED})
    sound = await keep(desk)
    async with desk.database.write() as tx:
        await tx.execute(rows.update().where(rows.c.id == broken).values(log="not JSON"))

    with pytest.raises(ExceptionGroup):
        await send(desk)

    assert (await found(desk, sound))[1].state is State.OPEN


async def test_whoever_telegram_is_slow_for_holds_up_nobody_else(
    desk: Desk, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("jobs.send.SLOW", 0.01)
    slow, goes_on, sent = asyncio.Event(), asyncio.Event(), asyncio.Event()

    class Slow(Chat):
        async def send(self, person: PersonId, *given: Any) -> Outcome:
            if person == ANNA:
                slow.set()
                await goes_on.wait()
            outcome = await super().send(person, *given)
            sent.set()
            return outcome

    telegram = Slow()
    await keep(desk)
    sending = asyncio.create_task(send(a_desk(desk.database, telegram)))
    await slow.wait()
    await keep(desk, id=1, session={"person": PersonId(1), "state": State.PLANNED})
    await put(desk, Kind.GOODBYE)  # her own next message waits for the first
    async with asyncio.timeout(PATIENCE):
        await sent.wait()
    assert [person for person, *_ in telegram.sent] == [1]
    goes_on.set()
    await sending
    assert [person for person, *_ in telegram.sent][:2] == [1, ANNA]


async def test_once_told_to_stop_it_takes_up_nothing(desk: Desk, chat: Chat) -> None:
    patience = Patience()
    waits = await keep(desk)
    patience.begin()
    assert await send(desk, patience) == 0
    assert (await found(desk, waits))[1].state is State.PLANNED


async def test_one_message_that_fails_does_not_cost_another_its_record(desk: Desk, chat: Chat) -> None:
    await keep(desk, id=1, session={"person": PersonId(1), "state": State.PLANNED})
    sound = await keep(desk)

    class Faulty(Chat):
        async def send(self, person: PersonId, *given: Any) -> Outcome:
            if person == 1:
                raise RuntimeError("an error of ours")
            return await super().send(person, *given)

    with pytest.raises(ExceptionGroup):
        await send(a_desk(desk.database, Faulty()))

    assert (await found(desk, sound))[1].state is State.OPEN
