"""Workers: what is in hand is worked on once, however long that takes."""

import asyncio
import json
from datetime import timedelta

from sqlalchemy import select

from bot.clock import StoppedClock
from bot.domain.delivery import PersonId
from bot.handlers.desk import Desk
from bot.handlers.show import Came
from bot.handlers.workers import ATTEMPTS, LEASE, Workers
from bot.programmes import load
from storage import inbox, tables
from storage.database import Database
from storage.inbox import AlreadyApplied, Arrival
from tests.builders import ANNA, NOW
from tests.jobs.chat import Chat


class Slow:
    """Takes letters, and does not come to an end with any until `go` is set."""

    def __init__(self, database: Database) -> None:
        self.clock = StoppedClock(NOW)
        self.desk = Desk(database, self.clock, Chat(), load())
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

    def workers(self) -> Workers:
        return Workers(self.desk, self.process, self.came)

    async def arrive(self, update: int, person: int) -> None:
        async with self.desk.database.write() as tx:
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


async def test_who_is_overtaken_leaves_the_letter_to_the_other_and_apologises_for_nothing(database: Database) -> None:
    slow = Slow(database)
    slow.go.set()
    await slow.arrive(1, ANNA)
    late = Workers(slow.desk, slow.late, slow.came)
    for _ in range(ATTEMPTS):
        await late.take()
        await slow.taken.get()
        await late.stop()
        slow.clock.move(2 * LEASE)
    async with database.read() as tx:
        assert (await tx.execute(select(tables.inbox.c.state))).scalars().all() == ["new"]
        assert (await tx.execute(select(tables.outbox.c.kind))).scalars().all() == []
