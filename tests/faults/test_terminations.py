"""SIGTERM and SIGINT while a crowd is reminded and answers: it ends in time, and nothing is lost or comes twice."""

import signal
from datetime import timedelta

import pytest

from tests.faults.day import day
from tests.faults.deaths import ENDS, ends
from tests.faults.judge import judge
from tests.faults.wire import Effect, Fault
from tests.rounds import Tally

TOLD = (signal.SIGTERM, signal.SIGINT)  # one after the other
CALLS = 100  # that a morning has at least
MORNING = timedelta(minutes=10)
SLOW = Fault(Effect.DELAY, ("send", "edit", "delete"), share=0.3, seconds=0.2)  # so that much is on its way


@pytest.mark.rounds(test=1, faults=3, soak=125, kept=(1688601038,))  # on each database, and twice
async def test_told_to_stop_under_load_it_ends_in_time_and_nothing_is_lost_or_comes_twice(
    seed: int, tally: Tally, database_url: str
) -> None:
    async with day(database_url, seed, zones=("Europe/London",)) as today:
        today.its.wire.faults.append(SLOW)
        async with ends(today, len(TOLD), seed, by=TOLD, calls=CALLS) as took:
            await today.live(today.first + MORNING)
            figures = judge(today)
    assert max(took) < ENDS
    assert figures["duplicates"] == figures["answers_shown_again"] == 0
    tally.add(stops=len(took), **figures)
