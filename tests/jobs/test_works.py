"""All of it together: the timetable on real tables."""

import asyncio
from datetime import timedelta

from bot.clock import Clock
from bot.domain.delivery import Outcome, PersonId
from bot.domain.sessions import State
from bot.screens.screen import Lane, Screen
from jobs.desk import Desk
from jobs.works import due_times, timetable
from storage import schedules, sessions
from storage.database import Database
from tests.builders import ANNA, NOW, TODAY, a_schedule, keep_person
from tests.jobs.chat import Chat, a_desk

PATIENCE = 10.0  # seconds before a test that waits for a signal gives up
DAY = timedelta(days=1)


class Awaited(Chat):
    """A chat that says when a message came."""

    def __init__(self) -> None:
        super().__init__()
        self.came = asyncio.Event()

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        self.came.set()
        return await super().send(person, screen, lane)


async def test_each_kind_of_work_is_due_when_its_earliest_row_is(desk: Desk) -> None:
    async with desk.database.write() as tx:
        await keep_person(tx, ANNA, a_schedule(due=NOW + DAY, day=TODAY + DAY))

    due = await due_times(desk)

    assert due == {"morning": NOW + DAY, "evening": None, "send": None, "wake": None, "upkeep": NOW}


async def test_a_reminder_goes_from_its_schedule_to_the_person_by_itself(database: Database) -> None:
    clock, chat = Clock(), Awaited()
    ordinary = a_desk(database, chat)
    desk = Desk(database, clock, chat, ordinary.programme, ordinary.rate, ordinary.lease)
    due = clock.now() + timedelta(hours=12)
    async with database.write() as tx:
        await keep_person(tx, ANNA, a_schedule(due=due, day=due.date()))

    running = timetable(desk)
    running.start()
    clock.move(timedelta(hours=12))
    async with asyncio.timeout(PATIENCE):
        await chat.came.wait()
    await running.stop()

    async with database.read() as tx:
        session = await sessions.newest(tx, ANNA)
        (schedule,) = await schedules.of(tx, ANNA)
    assert session is not None
    assert (session.state, session.due) == (State.OPEN, due)
    assert schedule.due is not None
    assert schedule.due > clock.now()
    assert len(chat.sent) == 1
