"""The workers: what is in hand is worked on once, and what cannot be worked on holds up nobody for ever."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError, OperationalError

from bot import programmes
from bot.clock import StoppedClock
from bot.domain.delivery import PersonId
from bot.handlers import said
from bot.handlers.desk import Desk
from bot.handlers.show import Came
from bot.handlers.workers import AT_ONCE, ATTEMPTS, LEASE, Process, Workers
from bot.screens.say import Say
from bot.screens.screen import Text
from storage import inbox
from storage.database import Database
from storage.inbox import AlreadyApplied, Arrival
from tests.builders import ANNA, NOW, keep_person
from tests.jobs.chat import Chat
from tests.storage.flickering import Flickering

SECOND = timedelta(seconds=1)


def _nobody(payload: str) -> Came:
    raise AssertionError(f"{payload} was never applied")


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database, StoppedClock(NOW), Chat(), programmes.load())


async def _states(desk: Desk) -> list[str]:
    async with desk.database.read() as tx:
        return [row.state for row in await tx.execute(text('SELECT state FROM inbox ORDER BY "update"'))]


async def test_what_the_database_takes_never_is_given_up_and_the_next_letter_goes_on(desk: Desk) -> None:
    """A value that no column takes is no database that is away: waiting for that would be for ever."""
    worked_on: list[str] = []

    async def process(payload: str) -> None:
        worked_on.append(payload)
        if payload == "bad":
            raise DataError("INSERT", {}, ValueError())

    async with desk.database.write() as tx:
        await inbox.store(tx, [Arrival(1, ANNA, "bad"), Arrival(2, ANNA, "good")], NOW)
    workers = Workers(desk, process, _nobody)
    for _ in range(ATTEMPTS + 1):
        async with desk.database.write() as tx:
            letters = await inbox.claim(tx, desk.clock.now(), 10, SECOND)
        for letter in letters:
            await workers.work(letter)
        desk.clock.move(timedelta(minutes=1))
    assert worked_on == ["bad"] * ATTEMPTS + ["good"]
    assert await _states(desk) == ["failed", "done"]


async def test_however_many_people_wait_for_their_own_chats_another_is_answered(desk: Desk) -> None:
    flooding = [PersonId(person) for person in range(5000, 5000 + 2 * AT_ONCE)]
    waits, answered, under_way = asyncio.Event(), asyncio.Event(), set()

    async def process(payload: str) -> None:
        if payload == "ordinary":
            answered.set()
            return
        under_way.add(payload)
        await waits.wait()

    async with desk.database.write() as tx:
        letters = [Arrival(person, person, str(person)) for person in flooding]
        await inbox.store(tx, [*letters, Arrival(9999, ANNA, "ordinary")], NOW)
    workers = Workers(desk, process, _nobody, crowded=lambda: flooding)
    workers.start()
    try:
        async with asyncio.timeout(10):
            await answered.wait()
        assert 0 < len(under_way) <= AT_ONCE // 2, "they are answered too, by half of the workers"
    finally:
        waits.set()
        await workers.stop()


async def test_where_no_chat_is_crowded_all_workers_are_for_all(desk: Desk) -> None:
    waits, under_way, full = asyncio.Event(), set(), asyncio.Event()

    async def process(payload: str) -> None:
        under_way.add(payload)
        if len(under_way) == AT_ONCE:
            full.set()
        await waits.wait()

    async with desk.database.write() as tx:
        await inbox.store(tx, [Arrival(n, PersonId(n), str(n)) for n in range(1, 2 * AT_ONCE)], NOW)
    workers = Workers(desk, process, _nobody)
    workers.start()
    try:
        async with asyncio.timeout(10):
            await full.wait()
        assert under_way == {str(n) for n in range(1, AT_ONCE + 1)}, "the oldest first"
    finally:
        waits.set()
        await workers.stop()


class Slow:
    """Takes letters, and does not come to an end with any until `go` is set."""

    def __init__(self, database: Database) -> None:
        self.clock = StoppedClock(NOW)
        self.database = database
        self.taken: asyncio.Queue[int] = asyncio.Queue()
        self.go = asyncio.Event()

    async def process(self, payload: str) -> None:
        self.taken.put_nowait(json.loads(payload)["update_id"])
        await self.go.wait()

    async def late(self, payload: str) -> None:
        """Find out that another has applied it."""
        await self.process(payload)
        raise AlreadyApplied

    def came(self, _payload: str) -> Came:
        raise AssertionError("nothing is applied here")

    def workers(self, process: Process | None = None) -> Workers:
        """Those of a process of their own."""
        desk = Desk(self.database, self.clock, Chat(), programmes.load())
        return Workers(desk, process or self.process, self.came)

    async def arrive(self, update: int, person: int) -> None:
        async with self.database.write() as tx:
            await inbox.store(tx, [Arrival(update, PersonId(person), json.dumps({"update_id": update}))], NOW)


async def test_a_letter_whose_lease_ran_out_in_ones_own_hands_is_not_taken_twice(database: Database) -> None:
    slow = Slow(database)
    working = slow.workers()
    working.start()
    await slow.arrive(1, ANNA)
    working.ring()
    assert await slow.taken.get() == 1
    slow.clock.move(2 * LEASE)
    await slow.arrive(2, ANNA + 1)
    working.ring()
    assert await slow.taken.get() == 2
    slow.go.set()
    await working.stop()
    assert slow.taken.empty()


async def test_a_letter_in_hand_keeps_its_lease_so_that_no_other_process_takes_it(database: Database) -> None:
    slow = Slow(database)
    working, other = slow.workers(), slow.workers()
    await slow.arrive(1, ANNA)
    await working.take()
    assert await slow.taken.get() == 1
    slow.clock.move(LEASE - timedelta(seconds=1))
    await working.keep()
    slow.clock.move(LEASE - timedelta(seconds=1))
    assert await other.take() == 0
    slow.go.set()
    await working.stop()


async def test_who_is_overtaken_leaves_the_letter_to_the_other_and_apologises_for_nothing(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    slow = Slow(desk.database)
    slow.go.set()
    await slow.arrive(1, ANNA)
    for _ in range(ATTEMPTS):
        late = slow.workers(slow.late)
        await late.take()
        await slow.taken.get()
        await late.stop()
        slow.clock.move(2 * LEASE)
    assert await _states(desk) == ["new"]
    async with desk.database.read() as tx:
        assert (await tx.execute(text("SELECT kind FROM outbox"))).all() == []
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


@pytest.mark.parametrize("back", [SECOND, timedelta(hours=1), timedelta(days=30)], ids=str)
async def test_a_letter_in_hand_is_not_taken_again_where_the_clock_is_set_back(
    database: Database, back: timedelta
) -> None:
    slow = Slow(database)
    working = slow.workers()
    await slow.arrive(1, ANNA)
    await slow.arrive(2, ANNA)
    assert await working.take() == 1
    slow.clock.move(-back)
    assert await working.take() == 0
    await working.keep()
    assert await slow.workers().take() == 0, "it is leased by the new clock now"
    slow.go.set()
    await working.stop()


@pytest.fixture
async def flickering(database_url: str) -> AsyncIterator[Flickering]:
    opened = Flickering(database_url)
    yield opened
    await opened.close()


async def test_letters_of_whose_claim_nobody_heard_wait_for_no_lease(flickering: Flickering) -> None:
    slow = Slow(flickering)
    slow.go.set()
    working = slow.workers()
    await slow.arrive(1, ANNA)
    flickering.unheard = 1
    with pytest.raises(OperationalError):
        await working.take()
    assert await working.take() == 1
    await working.stop()
    assert await slow.taken.get() == 1
    assert slow.taken.empty()


async def test_a_letter_that_met_an_outage_is_tried_again_when_that_is_over_and_not_after_its_lease(
    flickering: Flickering,
) -> None:
    async def meets(_payload: str) -> None:
        flickering.writes = [False] * 2
        raise OperationalError("SELECT", {}, ConnectionError())

    slow = Slow(flickering)
    slow.go.set()
    await slow.arrive(1, ANNA)
    first = slow.workers(meets)
    await first.take()
    await first.stop()
    slow.clock.move(SECOND)
    again = slow.workers()
    assert await again.take() == 1
    await again.stop()


async def test_of_an_outage_the_workers_say_nothing_since_the_database_does(
    flickering: Flickering, caplog: pytest.LogCaptureFixture
) -> None:
    slow = Slow(flickering)
    slow.go.set()
    await slow.arrive(1, ANNA)
    flickering.writes = [False] * 3
    working = slow.workers()
    working.start()
    while flickering.writes:
        working.ring()
        await asyncio.sleep(0)
    working.ring()
    async with asyncio.timeout(10):
        assert await slow.taken.get() == 1
    await working.stop()
    assert caplog.records == []


async def test_an_answer_that_was_shown_is_noted_when_the_database_is_back_and_not_shown_again(
    flickering: Flickering,
) -> None:
    chat = Chat()
    desk = Desk(flickering, StoppedClock(NOW), chat, programmes.load())
    async with flickering.write() as tx:
        await keep_person(tx)
        await inbox.store(tx, [Arrival(1, ANNA, "{}")], NOW)
        await inbox.applied(tx, 1, said.write(Say(Text("Recorded"))))
    workers = Workers(desk, Slow(flickering).process, lambda _: Came(1, ANNA))
    await workers.take()
    flickering.writes = [False] * 3
    await workers.stop()
    assert [screen.text.plain for _, screen, _ in chat.sent] == ["Recorded"]
    assert await _states(desk) == ["done"]
