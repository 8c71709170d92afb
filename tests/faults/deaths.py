"""Ends of the bot at random moments of a day, each followed by a new start at once."""

import asyncio
import random
import signal
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import cycle, pairwise

from tests.faults.day import Day, Incident
from tests.faults.wire import Passage
from tests.faults.world import SHORT_LEASE
from tests.process.bots import Bot

CALLS = 400  # that a day has at least: so they come while people are reminded, and answer
FIRST = 3  # calls of a start: until then it has not begun to listen to what it is told
LATER = 0.03  # seconds from a call to the end that it brings, at most: in them it is stored, applied, answered
ENDS = 10.0  # seconds that an end takes at most
AWAY = timedelta(seconds=float(SHORT_LEASE))  # by the clock of all, from an end to the next start


def anywhere(seed: int, number: int) -> list[int]:
    """So many moments of a day, by the calls that come before them."""
    return sorted(random.Random(seed).sample(range(CALLS), number))


@asynccontextmanager
async def ends(
    day: Day, moments: Sequence[int], seed: int, by: Sequence[signal.Signals] = (signal.SIGKILL,)
) -> AsyncIterator[list[float]]:
    """Start the bot, and let it end after so many calls each, in order. Gives the seconds that each end took.

    Where there are several signals, they take turns. Only after a kill anything may be doubled.
    """
    chance, took = random.Random(seed), list[float]()
    gaps = [after - before for before, after in pairwise((0, *moments))]
    await day.its.world.start()
    living = asyncio.create_task(_live_and_die(day, zip(gaps, cycle(by), strict=False), chance, took))
    try:
        yield took
    finally:
        living.cancel()
        await asyncio.wait([living])
        if not living.cancelled():
            await living


async def _live_and_die(
    day: Day, moments: Iterable[tuple[int, signal.Signals]], chance: random.Random, took: list[float]
) -> None:
    for calls, number in moments:
        await passed(day, calls + FIRST)
        incident = await _end(day.its.world.bots[-1], number, chance.uniform(0, LATER))
        took.append(time.monotonic() - incident.begun)
        if number is signal.SIGKILL:
            day.incidents.append(incident)
        day.its.world.clock.move(AWAY)
        await day.its.world.start()
        incident.over = time.monotonic()


async def _end(bot: Bot, number: signal.Signals, after: float) -> Incident:
    incident = Incident(float("inf"))

    def end() -> None:
        incident.begun = time.monotonic()
        bot.process.send_signal(number)

    asyncio.get_running_loop().call_later(after, end)
    code = await bot.end(ENDS)
    assert code == (-number if number is signal.SIGKILL else 0), "".join(bot.lines[-20:])
    return incident


async def passed(day: Day, calls: int) -> None:
    """Wait until the wire has had so many more."""
    reached, number = asyncio.Event(), len(day.its.wire.ledger) + calls

    def count(_: Passage) -> None:
        if len(day.its.wire.ledger) >= number:
            reached.set()

    day.its.wire.watchers.append(count)
    await reached.wait()
    day.its.wire.watchers.remove(count)
