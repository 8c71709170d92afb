"""kill -9 of the real process: what was acknowledged is kept, once, and the conversation goes on."""

import asyncio
import random
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.playground.people import Person
from tests.process.bots import PATIENCE, World, world
from tests.ways import sqlite_first

SUNDAY_AFTERNOON = datetime(2026, 11, 22, 15, tzinfo=UTC)  # no reminder is due for hours
AFTER = timedelta(seconds=61)  # that a dead bot stays away, by its clock: rests are over, and its leases have run out
HANDLING = 0.08  # seconds within which a typed message is stored, applied, answered and done
STARTING = 1.5  # seconds that a start takes
LEASE = "3"  # seconds; on PostgreSQL, whoever comes after one that was killed waits half as long until it leads
DEATHS = 10

# A whole session by typing. "start" ends a rest, or shows the card where that was over; it records nothing.
DIALOGUE = (
    ("/now", "Glute bridge, set 1 of 3"),
    ("done", "Recorded: bridge set 1."),
    ("start", "Set 2 of 3"),
    ("done", "Recorded: bridge set 2."),
    ("start", "Set 3 of 3"),
    ("done", "Recorded: bridge set 3."),
    ("done", "Recorded: knee to chest round 1."),
    ("done", "Recorded: knee to chest round 2."),
    ("done", "Recorded: knee to chest round 3."),
    ("done", "Recorded: rotation round 1."),
    ("done", "Recorded: rotation round 2."),
    ("done", "Done: bridge 3 of 3, knee to chest 3 of 3, rotation 3 of 3."),
)
EVERY_SET = sorted((exercise, number) for exercise in ("bridge", "knee-to-chest", "rotation") for number in (1, 2, 3))
ANSWERED = "SELECT state FROM inbox WHERE state IN ('new', 'applied')"
RECORDED = "SELECT exercise, number FROM completions ORDER BY exercise, number"


@sqlite_first
async def test_killed_in_a_rest_it_announces_the_next_set_and_has_everything_once(
    database_url: str,
) -> None:
    async with world(database_url, SUNDAY_AFTERNOON, LIMBER_LEASE=LEASE) as its:
        await its.start()
        person = await its.met()
        person.write("/now")
        await person.hears("set 1 of 3")
        person.write("done")
        rest = await person.hears("Rest. Set 2 comes")
        await its.until(lambda: its.rows(ANSWERED) == [])  # else that answer is shown again, and has the card of then
        await its.kill()

        its.clock.move(AFTER)
        await its.start()
        announced = await person.hears("Set 2 of 3", PATIENCE, after=rest.id)
        assert not announced.silent
        assert its.rows(RECORDED) == [("bridge", 1)]
        person.write("done")
        await person.hears("Recorded: bridge set 2.", after=announced.id)
        assert its.rows(RECORDED) == [("bridge", 1), ("bridge", 2)]
        assert len(its.shown(r"^Set 2 of 3")) == 1


@sqlite_first
async def test_killed_at_random_points_it_keeps_every_acknowledged_set_once_and_answers_all(
    database_url: str,
) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - shown where the test fails: with it the same points are tried again
    chance = random.Random(seed)
    doomed = Counter(chance.choices(range(len(DIALOGUE)), k=DEATHS))
    async with world(database_url, SUNDAY_AFTERNOON, LIMBER_LEASE=LEASE) as its:
        await its.start()
        person = await its.met()
        for step, (write, hear) in enumerate(DIALOGUE):
            before = len(its.playground.ledger)
            person.write(write)
            for death in range(doomed[step]):
                await _die(its, chance.uniform(0, STARTING if death else HANDLING))
            # By the ledger: a rest that is over by then has replaced the answer in the chat already.
            await person.sees(partial(_said, its, hear, before), PATIENCE)
        await _shows_it_all(its, person)


def _said(its: World, what: str, before: int) -> bool:
    sent = (call for call in its.playground.ledger[before:] if call.ok and call.method.startswith("send"))
    return any(what in str(call.params.get("text", call.params.get("caption"))) for call in sent)


async def _die(its: World, moment: float) -> None:
    """Kill the bot after so many seconds, whatever it does then, and start another a minute later."""
    asyncio.get_running_loop().call_later(moment, its.bots[-1].kill)
    await its.bots[-1].end()
    its.clock.move(AFTER)
    await its.start()


async def _shows_it_all(its: World, person: Person) -> None:
    last = person.write("/today")  # answered after everything that was written before
    # Its own words: an answer that a kill cut off is shown again, and may come after this was written.
    await person.hears("of 9 sets.", PATIENCE, after=last.id)
    its.bots[-1].process.terminate()
    assert await its.bots[-1].end() == 0
    assert its.rows(RECORDED) == EVERY_SET
    assert its.rows("SELECT count(DISTINCT source) FROM completions") == [(len(EVERY_SET),)]
    assert its.rows("SELECT state FROM sessions") == [("done",)]
    assert its.rows("SELECT DISTINCT state FROM inbox") == [("done",)]
    said = Counter(its.shown(r"^Recorded: (.+?)\."))
    assert set(said) == {re.sub(r"^Recorded: |\.$", "", hear) for _, hear in DIALOGUE if hear.startswith("Recorded")}
    assert said.total() <= len(said) + DEATHS  # one more for an answer whose showing was not yet noted
