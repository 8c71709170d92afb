"""A day of some people with the real bot: the clock jumps from one instant at which something comes to the next."""

import random
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as wall_time
from itertools import count
from zoneinfo import ZoneInfo

from bot.domain.schedule import Slot
from storage.database import Database
from tests.builders import a_schedule, keep_person
from tests.faults.people import Due, Habit, Somebody
from tests.faults.world import LOOKS, PATIENCE, UNDONE, Faulty, faulty

BEGINS = datetime(2026, 11, 23, tzinfo=UTC)  # a Monday. No clock changes that day
WHOLE = timedelta(days=1)
ZONES = ("Europe/London", "Asia/Kolkata", "America/New_York")


@dataclass
class Incident:
    """Something that may double what was on its way: it began and ended at these monotonic instants."""

    begun: float
    over: float = float("inf")


@dataclass
class Day:
    """The people of a day, and what befell them. `its` has the bots, the wire and the database."""

    its: Faulty
    people: Sequence[Somebody]
    incidents: list[Incident] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        """By the clock of all."""
        return self.its.world.clock.now()

    @property
    def first(self) -> datetime:
        """When the first reminder is due."""
        return min(due.at for somebody in self.people for due in somebody.dues)

    async def live(self, until: datetime = BEGINS + WHOLE) -> None:
        """Let everything up to that instant happen. A bot has to run, or to be started meanwhile."""
        while (coming := min((at for each in self.people for at in each.wakes()), default=until)) < until:
            self.its.world.clock.move(max(coming - self.now, timedelta()))
            await self.settle()

    async def settle(self) -> None:
        """Wait until everybody has what they are to have by now, and has done what they want to do about it."""
        bell, latest = self.its.world.playground._world.bell, time.monotonic() + PATIENCE
        while True:
            for somebody in self.people:
                somebody.look(self.now)
            waiting = [each for each in self.people if each.waits(self.now)]
            if not waiting and self.its.world.rows(UNDONE) == [(0,)]:
                return
            await bell.heard(LOOKS)
            assert time.monotonic() < latest, self._stuck(waiting)

    def _stuck(self, waiting: Sequence[Somebody]) -> str:
        chats = (f"{each.hands.id} {each.habit}: {each.deeds[-1:]} {each.hopes}" for each in waiting)
        lines = [line for bot in self.its.world.bots for line in bot.lines][-20:]
        first = [each.hands.transcript() for each in waiting[:1]]
        return "\n".join(["it does not come:", *chats, *first, *lines])


@asynccontextmanager
async def day(
    url: str,
    seed: int,
    people: int = 20,
    habits: tuple[Habit, ...] = tuple(Habit),
    zones: tuple[str, ...] = ZONES,
    **settings: str,
) -> AsyncIterator[Day]:
    """It begins, and no bot runs yet: `its.world.start()`, then `live()`. `settings` are those of the process.

    Those of one zone are reminded at the same times.
    """
    chance = random.Random(seed)
    async with faulty(url, BEGINS, seed, **settings) as its:
        walls = {zone: _walls(chance) for zone in zones}
        database = Database(url)
        made = []
        async with database.write() as tx:
            for number in range(people):
                zone, hands = zones[number % len(zones)], its.world.playground.newcomer(f"Ada {number}")
                its.world.playground._world.human(hands.id).started = True
                dues = [_due(hands.id, slot, wall, zone) for slot, wall in walls[zone].items()]
                slots = (a_schedule(Slot(d.slot), wall=walls[zone][d.slot], due=d.at, day=d.day) for d in dues)
                await keep_person(tx, hands.id, *slots, zone=zone)
                own = random.Random(chance.random())
                made.append(Somebody(hands, sorted(dues, key=lambda due: due.at), own, zone, habits))
        await database.close()
        yield Day(its, made)


def _walls(chance: random.Random) -> dict[str, wall_time]:
    """On the quarter of an hour: mornings from six to nine, evenings from six."""
    hours = {"morning": (6, 9), "evening": (18, 21)}
    quarters = {slot: chance.randrange(first * 4, last * 4) for slot, (first, last) in hours.items()}
    return {slot: wall_time(quarter // 4, quarter % 4 * 15) for slot, quarter in quarters.items()}


def _due(person: int, slot: str, wall: wall_time, zone: str) -> Due:
    """The one of the 24 hours that begin then."""
    for days in count(-1):
        local = datetime.combine(BEGINS.date() + timedelta(days=days), wall, ZoneInfo(zone))
        if (at := local.astimezone(UTC)) > BEGINS:
            return Due(person, slot, local.date(), at)
    raise AssertionError
