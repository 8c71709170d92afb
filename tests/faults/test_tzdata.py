"""The rules of the zones change under people: every reminder to come is worked out again, none comes twice."""

import random
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, reset_tzpath

import pytest
from sqlalchemy import select

from bot.domain.calendar import Places, following
from bot.domain.schedule import Slot, zone
from jobs.desk import Desk
from jobs.plan import plan
from jobs.upkeep import upkeep
from storage import facts, people, tables
from storage.database import Database
from tests.bot.domain.zones import MINUTE, file, keys, shown_first
from tests.builders import a_person, a_schedule
from tests.jobs.chat import Chat, a_desk
from tests.rounds import Tally

FIRST, LAST = datetime(2026, 1, 2, tzinfo=UTC), datetime(2027, 12, 20, tzinfo=UTC)
DAYS = 3  # lived by the new rules
STEP = timedelta(hours=7)
HALF_A_DAY = 12 * 60  # minutes between the two slots of a person: never so near that one would wait for the other


@dataclass(frozen=True)
class Due:
    """A slot of a person's, and what it was due for by the old rules."""

    person: int
    slot: Slot
    wall: time
    key: str
    day: date
    due: datetime

    def by_the_oracle(self, day: date) -> datetime:
        """When it is due on that date by the rules as they are."""
        return shown_first(self.key, datetime.combine(day, self.wall))


@pytest.fixture(autouse=True)
def _the_package_s_rules() -> Iterator[None]:
    _rules()
    yield
    reset_tzpath()
    ZoneInfo.clear_cache()


@pytest.fixture
async def desk(url: str, seed: int) -> AsyncIterator[Desk]:
    """At a random minute of two years."""
    database = Database(url)
    made = a_desk(database, Chat())
    now = FIRST + random.Random(seed).randrange((LAST - FIRST) // MINUTE) * MINUTE
    made.clock.move(now - made.clock.now())
    yield made
    await database.close()


@pytest.mark.rounds(test=1, faults=100, soak=1000)
async def test_new_rules_reach_the_next_reminder_of_everybody(
    desk: Desk, seed: int, tally: Tally, tmp_path: Path
) -> None:
    old = await _moved(desk, random.Random(seed), 1000, tmp_path)
    async with desk.database.read() as tx:
        found = {(row.person, row.slot): row for row in await tx.execute(select(tables.schedules))}
    kept = [(each, found[each.person, each.slot]) for each in old]
    wrong = [each for each, row in kept if (row.day, row.due) != (each.day, each.by_the_oracle(each.day))]
    tally.add(people=len(old) // 2, moved=sum(row.due != each.due for each, row in kept), wrong=len(wrong))
    assert wrong == []


@pytest.mark.rounds(test=1, faults=20, soak=1000)
async def test_by_new_rules_no_date_is_missed_or_comes_twice(
    desk: Desk, seed: int, tally: Tally, tmp_path: Path
) -> None:
    old = await _moved(desk, random.Random(seed), 30, tmp_path)
    now = desk.clock.now()
    while desk.clock.now() < now + timedelta(days=DAYS):
        for slot in Slot:
            while await plan(desk, slot):
                pass
        desk.clock.move(STEP)
    async with desk.database.read() as tx:
        rows = (await tx.execute(select(tables.sessions).order_by(tables.sessions.c.due))).all()
    missed = doubled = 0
    for each in old:
        theirs = [row for row in rows if (row.person, row.slot) == (each.person, each.slot)]
        days = [each.day + timedelta(days=number) for number in range(len(theirs))]
        missed += len(set(days) - {row.day for row in theirs})
        doubled += sum(row.due != each.by_the_oracle(row.day) for row in theirs)
        assert [(row.day, row.due) for row in theirs] == [(day, each.by_the_oracle(day)) for day in days], each
    tally.add(people=len(old) // 2, reminders=len(rows), missed=missed, doubled=doubled)


async def _moved(desk: Desk, chance: random.Random, number: int, folder: Path) -> list[Due]:
    """People whose reminders were worked out by other rules, and then the hourly upkeep by those there are."""
    old = _worked_out(chance, desk.clock.now(), number, folder)
    who = [a_person(each.person, zone=each.key) for each in old if each.slot is Slot.MORNING]
    created = {"created_at": desk.clock.now()}
    async with desk.database.write() as tx:
        await tx.execute(tables.people.insert(), [{"id": each.id, **people._columns(each), **created} for each in who])
        await tx.execute(tables.schedules.insert(), [_row(each) for each in old])
        await facts.put(tx, "tzdata", "2020.1")
    await upkeep(desk)
    return old


def _row(due: Due) -> dict[str, object]:
    named = {"person": due.person, "slot": due.slot, "wall": f"{due.wall:%H:%M}", "due": due.due, "day": due.day}
    return named | {"weekends": True, "enabled": True, "silent": False}


def _worked_out(chance: random.Random, now: datetime, number: int, folder: Path) -> list[Due]:
    """What people are due for by other rules: each zone has those of some other, as if it had been changed since."""
    for key, other in zip(keys(), chance.sample(keys(), len(keys())), strict=True):
        (folder / key).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file(other), folder / key)
    _rules(folder)
    found = []
    for person in range(1, number + 1):
        key, minute = chance.choice(keys()), chance.randrange(24 * 60)
        for slot, later in ((Slot.MORNING, 0), (Slot.EVENING, HALF_A_DAY)):
            wall = time(*divmod((minute + later) % (24 * 60), 60))
            coming = following(a_schedule(slot, wall=wall), Places(zone(key)), now)
            found.append(Due(person, slot, wall, key, coming.day, coming.due))
    _rules()
    return found


def _rules(*folders: Path) -> None:
    """Let zones go by the files in there, and by the package's where there are none."""
    reset_tzpath(to=[f"{folder}" for folder in folders])
    ZoneInfo.clear_cache()
