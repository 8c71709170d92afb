"""What is done once an hour: old rows go, and a change of the world's time zones reaches everybody's reminders."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from importlib.metadata import version

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain import talk
from bot.domain.calendar import Places, following, occurs, places
from bot.domain.delivery import PersonId
from bot.domain.people import Schedule
from jobs.desk import Desk
from storage import facts, inbox, outbox, people, schedules, talks
from storage.looks import UPKEEP

EVERY = timedelta(hours=1)
KEPT = timedelta(days=8)  # update ids turn random after a week of silence: until then one may come again
BATCH = 200  # people in one transaction

_TZDATA = "tzdata"

logger = logging.getLogger(__name__)


async def upkeep(desk: Desk) -> int:
    """Do what is due once an hour. Gives how many rows it changed, itself included."""
    now = desk.clock.now()
    rezoned = await _follow_tzdata(desk, version("tzdata"), now)
    async with desk.database.write() as tx:
        pruned = await inbox.prune(tx, now - KEPT) + await outbox.prune(tx, now - KEPT)
        pruned += await talks.prune(tx, now - talk.KEPT)
        await facts.put(tx, UPKEEP, now.isoformat())
    logger.info("upkeep.done", extra={"pruned": pruned, "rezoned": rezoned})
    return pruned + rezoned + 1


def next_upkeep(last: str | None, now: datetime) -> datetime:
    """When the next one is due: an hour after the last, and at once where there was none or the clock was set back."""
    if last is None or datetime.fromisoformat(last) > now:
        return now
    return datetime.fromisoformat(last) + EVERY


async def _follow_tzdata(desk: Desk, current: str, now: datetime) -> int:
    """Where the rules of the zones changed, work out every due time again. Begun anew if it is interrupted."""
    async with desk.database.read() as tx:
        if await facts.get(tx, _TZDATA) == current:
            return 0
        batch = await schedules.people_after(tx, None, BATCH)
    moved = 0
    while batch:
        async with desk.database.write() as tx:
            moved += await _rezone(tx, batch, now)
            batch = await schedules.people_after(tx, batch[-1], BATCH)
    async with desk.database.write() as tx:
        await facts.put(tx, _TZDATA, current)
    return moved


async def _rezone(tx: AsyncConnection, batch: Sequence[PersonId], now: datetime) -> int:
    locked = await people.lock_all(tx, batch)
    slots = await schedules.of_all(tx, batch)
    moved = [
        (person.id, after)
        for person in locked
        if (theirs := places(person)) is not None  # a zone that is gone: `plan` turns these reminders off, and says why
        for schedule in slots.get(person.id, ())
        if (after := rezoned(schedule, theirs, now)) != schedule
    ]
    await schedules.put_all(tx, moved)
    return len(moved)


def rezoned(schedule: Schedule, theirs: Places, now: datetime) -> Schedule:
    """The schedule by the rules as they are now. Its day stays: else one would be lost, or come twice."""
    if schedule.due is None or schedule.day is None or schedule.due <= now:
        return schedule
    found = occurs(schedule, theirs, schedule.day) or following(schedule, theirs, now, schedule.day)
    return replace(schedule, due=found.due, day=found.day)
