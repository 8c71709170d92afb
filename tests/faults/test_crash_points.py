"""A crash at each point of CONTRACT's table, on both databases: what is there at that moment, and what comes of it."""

import random
from datetime import UTC, datetime

import pytest

from storage.database import Database
from tests.faults.crashes import ANSWERING, LEASE, REMINDING, Crash, Place
from tests.faults.people import REMINDER
from tests.faults.world import faulty
from tests.rounds import Tally

EARLY = datetime(2026, 11, 23, 6, tzinfo=UTC)
MOST = 7  # are on their way at once, at 30 a second
OPENED = "SELECT count(*) FROM sessions WHERE state = 'open'"
COUNTED = "SELECT count(*) FROM completions"
RECORDED = r"\ARecorded: bridge set 1\."


@pytest.mark.rounds(test=1, faults=5, soak=500)  # on each database
async def test_killed_while_it_reminds_it_goes_on_and_at_most_doubles_what_was_on_its_way(
    seed: int, tally: Tally, database_url: str
) -> None:
    chance, database = random.Random(seed), Database(database_url)
    async with faulty(database_url, EARLY, seed, LIMBER_LEASE=LEASE) as its:
        for point in chance.sample(list(REMINDING), len(REMINDING)):
            await _reminding(Place(its, database), point, *_how_many(chance, REMINDING[point]), tally)
    await database.close()


@pytest.mark.rounds(test=1, faults=5, soak=500)
async def test_killed_while_it_answers_it_counts_each_set_once_and_answers_all(
    seed: int, tally: Tally, database_url: str
) -> None:
    chance, database = random.Random(seed), Database(database_url)
    async with faulty(database_url, EARLY, seed, LIMBER_LEASE=LEASE) as its:
        for point in chance.sample(list(ANSWERING), len(ANSWERING)):
            await _answering(Place(its, database), point, *_how_many(chance, ANSWERING[point]), tally)
    await database.close()


def _how_many(chance: random.Random, crash: Crash) -> tuple[int, int]:
    """The people, one or several, and the time at the point that is the last."""
    people = chance.choice((1, chance.randint(2, MOST)))
    return people, chance.randint(1, people) if crash.each else 1


async def _reminding(place: Place, point: str, people: int, number: int, tally: Tally) -> None:
    crash, since, rows = REMINDING[point], len(place.its.wire.ledger), place.its.world.rows
    [(before,)] = rows(OPENED)
    theirs = await place.reminded(people)
    await place.dies(point, number)
    if people == 1:
        assert dict(rows("SELECT person, state FROM sessions")).get(theirs[0]) == crash.state, point
        assert place.came(since, REMINDER).total() == crash.messages, point
    await place.lives(OPENED, before + people)
    came = place.came(since, REMINDER)
    assert set(came) == set(theirs), f"{point}: a reminder is lost"
    assert max(came.values()) <= (crash.at_most if people == 1 else crash.among_others), point
    tally.add(crashes=1, reminders=people, lost=0, duplicates=came.total() - people)


async def _answering(place: Place, point: str, people: int, number: int, tally: Tally) -> None:
    crash, since, rows = ANSWERING[point], len(place.its.wire.ledger), place.its.world.rows
    [(before,)] = rows(COUNTED)
    theirs = await place.answering(people)
    await place.dies(point, number)
    if people == 1:
        newest = place.its.world.playground._world.state.last_update
        assert dict(rows('SELECT "update", state FROM inbox')).get(newest) == crash.state, point
        assert rows(COUNTED) == [(before + crash.completions,)], point
        assert place.came(since, RECORDED).total() == crash.messages, point
    await place.lives(COUNTED, before + people)
    came = place.came(since, RECORDED)
    assert set(came) == set(theirs), f"{point}: an answer is lost"
    assert max(came.values()) <= (crash.at_most if people == 1 else crash.among_others), point
    assert rows("SELECT DISTINCT state FROM inbox") == [("done",)]
    assert rows("SELECT count(*) FROM completions GROUP BY session HAVING count(*) > 1") == []
    tally.add(crashes=1, completions=people, lost=0, doubled=0, answers_shown_again=came.total() - people)
