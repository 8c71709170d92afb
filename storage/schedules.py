"""Schedules: the slots of each person, and who is due next."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from sqlalchemy import Executable, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.people import Schedule
from bot.domain.schedule import Slot
from storage.dialects import insert
from storage.tables import schedules


async def of(tx: AsyncConnection, person: PersonId) -> tuple[Schedule, ...]:
    """The slots of a person, the earlier wall time first."""
    return (await of_all(tx, (person,))).get(person, ())


async def of_all(tx: AsyncConnection, people: Sequence[PersonId]) -> dict[PersonId, tuple[Schedule, ...]]:
    """The same of all these people who have any."""
    query = select(schedules).where(schedules.c.person.in_(people)).order_by(schedules.c.wall, schedules.c.slot)
    found: dict[PersonId, list[Schedule]] = defaultdict(list)
    for row in await tx.execute(query):
        found[PersonId(row.person)].append(_schedule(row))
    return {person: tuple(theirs) for person, theirs in found.items()}


async def put(tx: AsyncConnection, person: PersonId, schedule: Schedule) -> None:
    """One slot of a person, new or changed."""
    await tx.execute(_upsert(tx), _columns(person, schedule))


async def put_all(tx: AsyncConnection, changed: Sequence[tuple[PersonId, Schedule]]) -> None:
    """The same of many people at once."""
    if changed:
        await tx.execute(_upsert(tx), [_columns(person, schedule) for person, schedule in changed])


async def due(tx: AsyncConnection, slot: Slot, now: datetime, limit: int) -> tuple[PersonId, ...]:
    """Whose slot is due by `now`, those who wait longest first."""
    query = select(schedules.c.person).where(schedules.c.slot == slot, schedules.c.due <= now)
    rows = await tx.execute(query.order_by(schedules.c.due, schedules.c.person).limit(limit))
    return tuple(PersonId(row.person) for row in rows)


def first_due(slot: Slot) -> Select[datetime | None]:
    """When the slot is next due for anybody."""
    return select(func.min(schedules.c.due)).where(schedules.c.slot == slot, schedules.c.due.is_not(None))


async def upcoming(tx: AsyncConnection, limit: int) -> list[tuple[PersonId, Slot, datetime]]:
    """What is due next, of whom, the earliest first."""
    query = select(schedules).where(schedules.c.due.is_not(None)).order_by(schedules.c.due).limit(limit)
    return [(PersonId(row.person), Slot(row.slot), row.due) for row in await tx.execute(query)]


async def people_after(tx: AsyncConnection, person: PersonId | None, limit: int) -> tuple[PersonId, ...]:
    """The next `limit` people with a reminder due some time, by their ids, from the one after `person` on."""
    query = select(schedules.c.person).distinct().where(schedules.c.due.is_not(None))
    if person is not None:
        query = query.where(schedules.c.person > person)
    rows = await tx.execute(query.order_by(schedules.c.person).limit(limit))
    return tuple(PersonId(row.person) for row in rows)


def _upsert(tx: AsyncConnection) -> Executable:
    row = insert(tx, schedules)
    changed = {column.name: row.excluded[column.name] for column in schedules.c if not column.primary_key}
    return row.on_conflict_do_update(index_elements=schedules.primary_key.columns, set_=changed)


def _columns(person: PersonId, schedule: Schedule) -> dict[str, Any]:
    return {
        "person": person,
        "slot": schedule.slot,
        "wall": f"{schedule.wall:%H:%M}",
        "weekend": f"{schedule.weekend:%H:%M}" if schedule.weekend else None,
        "weekends": schedule.weekends,
        "enabled": schedule.enabled,
        "silent": schedule.silent,
        "due": schedule.due,
        "day": schedule.day,
        "last_day": schedule.last_day,
    }


def _schedule(row: Row[Any]) -> Schedule:
    return Schedule(
        slot=Slot(row.slot),
        wall=time.fromisoformat(row.wall),
        weekend=time.fromisoformat(row.weekend) if row.weekend else None,
        weekends=row.weekends,
        enabled=row.enabled,
        silent=row.silent,
        due=row.due,
        day=row.day,
        last_day=row.last_day,
    )
