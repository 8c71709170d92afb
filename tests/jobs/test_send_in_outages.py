"""Sending while the database goes away: what Telegram accepted is recorded once that is back, and not sent again."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.domain.delivery import MessageId, Outcome, Result
from bot.domain.notices import Kind
from bot.domain.people import Card, Person, Standing
from bot.domain.sessions import SessionId, State
from bot.domain.walk import Phase
from jobs.desk import Desk
from jobs.send import send
from storage import outbox, people
from storage import tables as t
from tests.builders import ANNA, BRIDGE, NOW, a_walk, keep_person, keep_session
from tests.jobs.chat import Chat, a_desk
from tests.storage.flickering import Flickering

SECOND = timedelta(seconds=1)
OLD = Card(MessageId(7), NOW - timedelta(days=1))
SET = a_walk(phase=Phase.SET, at=BRIDGE, done=frozenset({(BRIDGE, 1)}))
KINDS = pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.REST], ids=lambda kind: kind.value)


class Far(Chat):
    """A Telegram at the time of whose answers the database goes away."""

    def __init__(self, database: Flickering, **goes: Any) -> None:
        super().__init__()
        self.database, self.goes = database, goes
        self.accepted = asyncio.Event()

    async def send(self, *given: Any) -> Outcome:
        outcome = await super().send(*given)
        for name, how in self.goes.items():
            setattr(self.database, name, how)
        self.accepted.set()
        return outcome


@pytest.fixture
async def flickering(database_url: str) -> AsyncIterator[Flickering]:
    opened = Flickering(database_url)
    yield opened
    await opened.close()


async def keep(desk: Desk, kind: Kind, **person: Any) -> None:
    """Something of that kind to send to Anna."""
    async with desk.database.write() as tx:
        await keep_person(tx, card=OLD, **person)
        if kind is Kind.REMINDER:
            await keep_session(tx, state=State.PLANNED)
        else:
            session = await keep_session(tx, walk=SET)
            await outbox.put(tx, "rest:1", ANNA, kind, NOW, SessionId(session.id))


async def found(desk: Desk, kind: Kind) -> tuple[Person, str, int | None]:
    """Anna; state and message of what was to be sent."""
    table = t.sessions if kind is Kind.REMINDER else t.outbox
    async with desk.database.read() as tx:
        person = await people.get(tx, ANNA)
        row = (await tx.execute(select(table.c.state, table.c.message))).one()
    assert person is not None
    return person, row.state, row.message


async def is_over(desk: Desk, kind: Kind, chat: Chat) -> None:
    """It was sent once, is the live card, and nobody sends it again."""
    desk.clock.move(2 * desk.lease)
    assert await send(desk) == 0
    person, state, message = await found(desk, kind)
    assert state in (State.OPEN, State.DONE)
    assert message == 501
    assert person.card is not None
    assert person.card.message == 501
    assert len(chat.sent) == 1
    assert list(chat.there) == [501]
    assert chat.deleted == [OLD.message]


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else is taken up while something is recorded: which commit it is that fails would be a matter of luck."""
    monkeypatch.setattr("jobs.send.SLOW", 60.0)


@KINDS
async def test_a_message_whose_record_fails_is_recorded_when_the_database_is_back(
    flickering: Flickering, kind: Kind
) -> None:
    chat = Far(flickering, writes=[False] * 3)
    desk = a_desk(flickering, chat)
    await keep(desk, kind)
    assert await send(desk) == 1
    await is_over(desk, kind, chat)


@KINDS
async def test_a_record_of_which_nobody_heard_is_not_made_anew(flickering: Flickering, kind: Kind) -> None:
    chat = Far(flickering, unheard=2)
    desk = a_desk(flickering, chat)
    await keep(desk, kind)
    assert await send(desk) == 1
    await is_over(desk, kind, chat)


async def test_only_being_stopped_ends_the_wait_for_the_database(flickering: Flickering) -> None:
    chat = Far(flickering, away=True)
    desk = a_desk(flickering, chat)
    await keep(desk, Kind.REMINDER)
    sending = asyncio.create_task(send(desk))
    await chat.accepted.wait()
    sending.cancel()
    await asyncio.wait([sending])
    assert sending.cancelled()
    flickering.away = False
    assert (await found(desk, Kind.REMINDER))[1] == State.SENDING, "as a crash would leave it"


@KINDS
async def test_claims_of_which_nobody_heard_wait_for_no_lease(flickering: Flickering, kind: Kind) -> None:
    chat = Chat()
    desk = a_desk(flickering, chat)
    await keep(desk, kind)
    flickering.unheard = 1
    with pytest.raises(OperationalError):
        await send(desk)
    assert chat.sent == []
    desk.clock.move(SECOND)
    assert await send(desk) == 1
    await is_over(desk, kind, chat)


@KINDS
async def test_what_was_claimed_and_could_not_be_looked_at_waits_for_no_lease(
    flickering: Flickering, kind: Kind
) -> None:
    chat = Chat()
    desk = a_desk(flickering, chat)
    await keep(desk, kind)
    flickering.reads = [True, False]  # the first is for the probe
    assert await send(desk) == 0
    assert chat.sent == []
    desk.clock.move(SECOND)
    assert await send(desk) == 1
    await is_over(desk, kind, chat)


async def test_what_no_longer_fits_is_cancelled_when_the_database_is_back(flickering: Flickering) -> None:
    desk = a_desk(flickering, Chat())
    await keep(desk, Kind.REMINDER, standing=Standing.PAUSED)
    flickering.writes = [True, False]  # the first claims it
    assert await send(desk) == 1
    assert (await found(desk, Kind.REMINDER))[1] == State.CANCELLED


@pytest.mark.parametrize("result", [Result.THROTTLED, Result.UNKNOWN, Result.BLOCKED], ids=lambda result: result.value)
async def test_whatever_a_request_came_to_is_recorded_when_the_database_is_back(
    flickering: Flickering, result: Result
) -> None:
    class Refusing(Far):
        async def send(self, *given: Any) -> Outcome:
            await super().send(*given)
            return Outcome(result)

    desk = a_desk(flickering, Refusing(flickering, writes=[False], unheard=1))
    await keep(desk, Kind.REMINDER)
    await send(desk)
    states = {Result.THROTTLED: State.PLANNED, Result.UNKNOWN: State.UNKNOWN, Result.BLOCKED: State.BLOCKED}
    person, state, _ = await found(desk, Kind.REMINDER)
    assert state == states[result]
    assert person.reachable == (result is not Result.BLOCKED)
