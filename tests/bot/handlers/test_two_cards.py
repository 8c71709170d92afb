"""An answer and a notice to one person at the same moment: one card stays, the one further down the chat.

And a reminder that came twice, since whoever sent it first was cut off before they wrote that down: the one that is
answered stays.
"""

from dataclasses import dataclass

import pytest

from bot.clock import StoppedClock
from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.domain.notices import Kind
from bot.domain.people import Card, placed
from bot.domain.sessions import State
from bot.handlers.desk import Desk
from bot.handlers.show import Came, show
from bot.playground.chats import Message
from bot.playground.people import Person
from bot.programmes import load
from bot.screens.say import Say
from bot.screens.screen import Lane, Screen, Text
from jobs.delivered import record
from storage import inbox, people
from storage import tables as t
from storage.claims import Claim
from storage.database import Database
from storage.inbox import Arrival
from tests.bot.limber import Limber, last
from tests.builders import ANNA, LEASE, NOW, keep_person, keep_session
from tests.jobs.chat import Chat, a_desk

OLD, ANSWER = Card(MessageId(7), NOW), MessageId(501)


def card(number: int) -> Card:
    return Card(MessageId(number), NOW)


@pytest.mark.parametrize(
    ("shown", "seen", "stored", "stays", "goes"),
    [
        (card(2), None, None, 2, None),
        (card(2), card(1), card(1), 2, None),
        (card(1), card(1), card(1), 1, None),  # edited in place
        (card(2), card(1), card(3), 3, 2),
        (card(3), card(1), card(2), 3, 2),
        (card(2), None, card(2), 2, None),  # shown again after a crash
        (None, card(1), card(1), None, None),
        (None, card(1), card(2), 2, None),
    ],
)
def test_the_card_further_down_the_chat_stays(
    shown: Card | None, seen: Card | None, stored: Card | None, stays: int | None, goes: int | None
) -> None:
    live, gone = placed(shown, seen, stored)
    assert (live and live.message, gone) == (stays, goes)


@dataclass
class Crossing(Chat):
    """While an answer is sent, a notice comes through: its card is stored before the answer's."""

    database: Database | None = None
    notice: int = 0

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        outcome = await super().send(person, screen, lane)
        assert self.database is not None
        async with self.database.write() as tx:
            await people.set_card(tx, person, card(self.notice))
        return outcome


@pytest.mark.parametrize("notice", [ANSWER - 1, ANSWER + 1])
async def test_whichever_was_sent_first_goes(database: Database, notice: int) -> None:
    chat = Crossing(database=database, notice=notice)
    async with database.write() as tx:
        await keep_person(tx, card=OLD)
        await keep_session(tx)
        await inbox.store(tx, [Arrival(1, ANNA, "{}")], NOW)
        await inbox.applied(tx, 1, "")

    await show(Desk(database, StoppedClock(NOW), chat, load()), Came(1, ANNA), Say(Text("an answer")))

    async with database.read() as tx:
        kept = await people.get(tx, ANNA)
    assert kept is not None
    assert kept.card == card(max(notice, ANSWER))
    assert chat.deleted == [OLD.message, min(notice, ANSWER)]


class Cleared(Chat):
    """What was pressed is not there any more."""

    async def edit(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        return Outcome(Result.GONE, reason="message to edit not found")

    async def answer(self, callback: str, toast: str = "") -> Outcome:
        return Outcome(Result.DONE)


async def test_an_answer_comes_though_what_was_pressed_is_gone(database: Database) -> None:
    chat = Cleared()
    async with database.write() as tx:
        await keep_person(tx, card=OLD)
        await keep_session(tx, state=State.SKIPPED, closed_at=NOW)
        await inbox.store(tx, [Arrival(1, ANNA, "{}")], NOW)
        await inbox.applied(tx, 1, "")

    await show(Desk(database, StoppedClock(NOW), chat, load()), Came(1, ANNA, "5", MessageId(6)), Say(Text("Left out")))

    assert [screen.text.plain for _, screen, _ in chat.sent] == ["Left out"]
    assert chat.deleted == [OLD.message]
    async with database.read() as tx:
        kept = await people.get(tx, ANNA)
    assert kept is not None
    assert kept.card is None


async def test_of_a_reminder_that_came_twice_the_first_is_answered_and_the_second_goes(limber: Limber) -> None:
    ada = await limber.met()
    first, second = await _twice(limber, ada)
    ada.press(first.id, _buttons(first)["Not this one"])
    await limber.settled()
    await ada.sees(lambda: second not in ada.chat)
    assert last(ada).text.startswith("Left out")
    assert (await limber.person(ada)).card is None


async def test_a_reminder_answered_before_anybody_knew_that_it_came_goes_no_more(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    first = last(ada)
    await _forget_that_it_came(limber, State.SENDING)
    await limber.taps(ada, "Not this one")
    (session,) = (each for each in await limber.sessions(ada) if each.slot == "evening")
    assert (session.state, session.message) == (State.SKIPPED, first.id)
    claim = Claim(session.id, PersonId(ada.id), 1, 0, Kind.REMINDER, session.id)
    desk = a_desk(limber.database, Chat())
    known, second = Outcome(Result.DONE, message=MessageId(first.id)), Outcome(Result.DONE, message=MessageId(900))
    assert await record(desk, claim, second, live=True) == (900,)
    assert await record(desk, claim, known, live=True) == ()


def _buttons(message: Message) -> dict[str, str]:
    return {button.text: button.data or "" for row in message.buttons for button in row}


async def _twice(limber: Limber, ada: Person) -> tuple[Message, Message]:
    await limber.at("20:00")
    first = last(ada)
    await _forget_that_it_came(limber, State.PLANNED)
    await limber.passes(seconds=1)
    assert first in ada.chat
    assert last(ada).text == first.text
    return first, last(ada)


async def _forget_that_it_came(limber: Limber, state: State) -> None:
    """As a crash leaves it that comes between the request and its record."""
    now = limber.clock.now()
    async with limber.database.write() as tx:
        sent = t.sessions.c.slot == "evening"
        await tx.execute(t.sessions.update().where(sent).values(state=state, message=None, lease_until=now + LEASE))
        await tx.execute(t.people.update().values(card=None))
