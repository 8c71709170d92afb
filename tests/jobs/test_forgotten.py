"""Who asks to be forgotten while a reminder is on its way to them."""

from bot.domain.delivery import MessageId, Outcome, PersonId
from bot.domain.sessions import State
from bot.screens.screen import Lane, Screen
from jobs.desk import Desk
from jobs.send import send
from storage import people
from storage.database import Database
from tests.builders import ANNA, keep_person, keep_session
from tests.jobs.chat import Chat, a_desk


class Leaving(Chat):
    """Whoever a message is sent to asks to be forgotten before its answer comes."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        async with self._database.write() as tx:
            await people.forget(tx, person)
        return await super().send(person, screen, lane)


async def test_a_reminder_that_overtakes_being_forgotten_is_taken_back(database: Database) -> None:
    chat = Leaving(database)
    desk: Desk = a_desk(database, chat)
    async with database.write() as tx:
        await keep_person(tx)
        await keep_session(tx, state=State.PLANNED)
    assert await send(desk) == 1
    assert chat.there == {}
    assert chat.deleted == [MessageId(501)]
    async with database.read() as tx:
        assert await people.get(tx, ANNA) is None
    assert await send(desk) == 0
