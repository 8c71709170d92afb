"""Three processes on one PostgreSQL, whose leader is stopped for longer than its lease, and then goes on."""

import asyncio
import random
import signal
import time
from datetime import timedelta

import pytest

from tests.faults.day import Day, Incident, day
from tests.faults.deaths import passed
from tests.faults.judge import judge
from tests.faults.stopwatches import Stopwatch
from tests.process.bots import Bot
from tests.rounds import Tally

REPLICAS = 3
AWAKE = 1.0  # seconds in which what a process had in hand goes out, once it goes on
CALLS = 100  # that a morning has at least
MORNING = timedelta(minutes=10)
TAKEOVER = 20.0  # seconds, at most, with the settings as they come
LEASE = timedelta(seconds=30)  # as it comes
SHORT = timedelta(seconds=6)  # but long enough that no other process stands still for so long on a loaded machine


@pytest.mark.rounds(test=1, faults=1, soak=25)
async def test_with_the_settings_as_they_come_another_leads_within_20_seconds(
    seed: int, tally: Tally, postgresql_url: str
) -> None:
    took = await _paused(postgresql_url, seed, tally, LEASE)
    assert took <= TAKEOVER


@pytest.mark.rounds(test=0, faults=3, soak=475, kept=(1617287487, 3392939036))
async def test_a_leader_that_was_stopped_doubles_at_most_what_was_on_its_way(
    seed: int, tally: Tally, postgresql_url: str
) -> None:
    await _paused(postgresql_url, seed, tally, SHORT)


async def _paused(url: str, seed: int, tally: Tally, lease: timedelta) -> float:
    """A morning in which that happens once; how many seconds it took until another led."""
    chance, seconds = random.Random(seed), lease.total_seconds()
    async with day(url, seed, zones=("Europe/London",), LIMBER_LEASE=f"{seconds}") as today:
        for _ in range(REPLICAS):
            bot = await today.its.world.start()
            await bot.says("limber runs")
        pausing = asyncio.create_task(_pause_the_leader(today, chance, lease, tally))
        await today.live(today.first + MORNING)
        took = await pausing
        await today.settle()
        tally.add(pauses=1, **judge(today))
    return took


async def _pause_the_leader(today: Day, chance: random.Random, lease: timedelta, tally: Tally) -> float:
    await passed(today, chance.randrange(CALLS))
    bots = today.its.world.bots
    leader = max(bots, key=_terms)
    others = [bot for bot in bots if bot is not leader]
    incident, watch = Incident(time.monotonic()), Stopwatch(*(bot.process.pid for bot in others))
    today.incidents.append(incident)
    leader.process.send_signal(signal.SIGSTOP)
    leads = [asyncio.create_task(bot.says("lead.taken", _terms(bot) + 1)) for bot in others]
    await asyncio.wait(leads, return_when=asyncio.FIRST_COMPLETED)
    led = time.monotonic()
    tally.worst(takeover=watch.seconds(led))
    took = watch.own(led)
    for each in leads:
        each.cancel()
    found = await asyncio.gather(*leads, return_exceptions=True)
    assert any(isinstance(each, str) for each in found), found
    today.its.world.clock.move(lease)  # what the stopped one had in hand may be taken up
    await passed(today, 1)
    leader.process.send_signal(signal.SIGCONT)
    await leader.says("lead.ended")
    incident.over = time.monotonic() + AWAKE
    return took


def _terms(bot: Bot) -> int:
    return sum("lead.taken" in line for line in bot.lines)
