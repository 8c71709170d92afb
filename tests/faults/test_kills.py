"""kill -9 of the real process at random moments of a day: nothing is lost, and nothing counts twice."""

import pytest

from tests.faults.day import day
from tests.faults.deaths import anywhere, ends
from tests.faults.judge import judge
from tests.rounds import Tally

KILLS = 5  # of one day


@pytest.mark.rounds(test=1, faults=6, soak=200)  # on each database
async def test_killed_at_random_moments_of_a_day_it_loses_nothing_and_counts_all_once(
    seed: int, tally: Tally, database_url: str
) -> None:
    async with day(database_url, seed) as today, ends(today, anywhere(seed, KILLS), seed):
        await today.live()
        tally.add(kills=len(today.incidents), **judge(today))
