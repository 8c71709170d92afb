"""The clock is set, back and forth, and the process is suspended: nothing comes early, nothing comes twice."""

import random
import signal
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from bot.domain.schedule import Slot
from storage import tables
from storage.database import Database
from tests.faults.crowds import DUE, MORNING, Crowd, gather
from tests.faults.stopwatches import stopwatch
from tests.faults.wire import Passage
from tests.faults.world import faulty
from tests.rounds import Tally

PEOPLE = 20
MINUTE = timedelta(minutes=1)
JUMPS = tuple(timedelta(seconds=seconds) for seconds in (1, 60, 1800, 7 * 3600, 86_400, 30 * 86_400))
CATCHES_UP = 2.0  # seconds after a jump, the first that is due has gone out
ON_ITS_WAY = 2.0  # seconds before a jump, within which something may have been claimed that comes after it


@dataclass
class Jumps:
    """What the clock showed when it was set, and when that was in monotonic seconds."""

    at: list[tuple[float, datetime]] = field(default_factory=list)

    def shown(self, passage: Passage) -> datetime:
        """The latest that the clock showed while a message was on its way."""
        lately = [shown for tick, shown in self.at if passage.tick - ON_ITS_WAY <= tick <= passage.tick]
        return max(passage.at, *lately) if lately else passage.at


@pytest.mark.rounds(test=1, faults=6, soak=400, kept=(2479920289, 353556665))
async def test_however_the_clock_is_set_no_reminder_is_early_or_comes_twice(url: str, seed: int, tally: Tally) -> None:
    await _a_jumpy_day(url, seed, tally, suspended=False)


@pytest.mark.rounds(test=1, faults=4, soak=200)
async def test_a_process_that_stood_still_for_hours_goes_on_at_once(url: str, seed: int, tally: Tally) -> None:
    await _a_jumpy_day(url, seed, tally, suspended=True)


async def _a_jumpy_day(url: str, seed: int, tally: Tally, *, suspended: bool) -> None:
    chance, jumps = random.Random(seed), Jumps()
    async with faulty(url, MORNING, seed, LIMBER_LEASE="30", REFILL="1") as its:
        each = [await gather(its, 1, DUE + chance.randrange(60) * MINUTE, evenings=True) for _ in range(PEOPLE)]
        crowd = Crowd(its, [person for one in each for person in one.people])
        bot = await its.world.start()
        await bot.says("upkeep.done")  # the first that it does: now it is at work
        late, caught_up = 0.0, 0
        # After the last, all is due that was planned while the clock was ahead.
        for jump in (*_some(chance, suspended=suspended), JUMPS[-1] + timedelta(days=2)):
            its.world.change("UPDATE people SET silence = 0")  # as if they answered: nobody is given up
            if suspended:
                bot.process.send_signal(signal.SIGSTOP)
            jumps.at.append((time.monotonic(), its.world.clock.now()))
            before = len(crowd.reminders())
            some_are_due = crowd.due(its.world.clock.now() + jump)
            its.world.clock.move(jump)
            if suspended:
                bot.process.send_signal(signal.SIGCONT)
            if some_are_due:
                watch = stopwatch(its)
                await crowd.until(partial(_more, crowd, before))
                first = crowd.reminders()[before].tick
                late = max(late, watch.own(first))
                tally.worst(catching_up=watch.seconds(first))
                caught_up += 1
            if chance.random() < 0.5:  # else it is set again amid what it began
                await crowd.until(crowd.finished)
        await crowd.until(crowd.finished)
        early, doubled = await _early_and_doubled(crowd, jumps)
        tally.add(jumps=len(jumps.at), reminders=len(crowd.reminders()), early=early, doubled=doubled)
        assert (early, doubled) == (0, 0)
        assert caught_up > 0
        assert late < CATCHES_UP


def _more(crowd: Crowd, before: int) -> bool:
    return len(crowd.reminders()) > before


def _some(chance: random.Random, *, suspended: bool) -> list[timedelta]:
    """Jumps in an order of their own, forth and back; a process that stands still misses time, no more."""
    if suspended:
        return chance.sample(JUMPS[2:], 3)
    return [sign * jump for jump in chance.sample(JUMPS, len(JUMPS)) for sign in chance.sample((1, -1), 2)]


async def _early_and_doubled(crowd: Crowd, jumps: Jumps) -> tuple[int, int]:
    """How many reminders came before they were due, and how many beside the one that a session has."""
    database = Database(crowd.its.world.url)
    try:
        async with database.read() as tx:
            rows = (await tx.execute(select(tables.sessions).where(tables.sessions.c.message.is_not(None)))).all()
    finally:
        await database.close()
    due = {row.message: row.due for row in rows if row.slot in tuple(Slot)}
    known = [each for each in crowd.reminders() if each.message in due]
    early = sum(jumps.shown(each) < due[each.message] for each in known)
    return early, len(crowd.reminders()) - len(due)
