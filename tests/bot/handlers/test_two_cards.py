"""An answer and a notice to one person at the same moment: one card stays, the one further down the chat."""

from dataclasses import dataclass

import pytest

from bot.clock import StoppedClock
from bot.domain.delivery import MessageId, Outcome, PersonId
from bot.domain.people import Card, placed
from bot.handlers.desk import Desk
from bot.handlers.show import Came, show
from bot.programmes import load
from bot.screens.say import Say
from bot.screens.screen import Lane, Screen, Text
from storage import inbox, people
from storage.database import Database
from storage.inbox import Arrival
from tests.builders import ANNA, NOW, keep_person, keep_session
from tests.jobs.chat import Chat

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
