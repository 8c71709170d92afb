"""SIGTERM and SIGINT while a crowd is reminded and answers: it ends in time, and nothing is lost or comes twice."""

import random
import signal
from datetime import timedelta

import pytest

from tests.faults.day import day
from tests.faults.deaths import ENDS, ends
from tests.faults.judge import judge
from tests.faults.wire import Effect, Fault
from tests.rounds import Tally

TOLD = (signal.SIGTERM, signal.SIGINT)  # one after the other
CROWD = 25  # calls: those of the start, and the reminders of twenty people
CALLS = 100  # that a morning has at least
MORNING = timedelta(minutes=10)
SLOW = Fault(Effect.DELAY, ("send", "edit", "delete"), seconds=0.2)  # so that much is on its way


@pytest.mark.rounds(test=1, faults=3, soak=125)  # on each database, and twice
async def test_told_to_stop_under_load_it_ends_in_time_and_nothing_is_lost_or_comes_twice(
    seed: int, tally: Tally, database_url: str
) -> None:
    chance = random.Random(seed)
    moments = (chance.randrange(CROWD), chance.randrange(CROWD, CALLS))
    async with day(database_url, seed, zones=("Europe/London",)) as today:
        today.its.wire.faults.append(SLOW)
        async with ends(today, moments, seed, by=TOLD) as took:
            await today.live(today.first + MORNING)
            figures = judge(today)
    assert max(took) < ENDS
    assert figures["duplicates"] == figures["answers_shown_again"] == 0
    tally.add(stops=len(took), **figures)
