"""Pain scores: one a local date, 0 to 10."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from storage.dialects import insert
from storage.tables import pains


async def put(tx: AsyncConnection, person: PersonId, day: date, score: int, now: datetime) -> None:
    """The score of that date; a later one takes its place."""
    row = insert(tx, pains).values(person=person, day=day, score=score, at=now)
    await tx.execute(row.on_conflict_do_update(index_elements=["person", "day"], set_={"score": score, "at": now}))


async def recent(tx: AsyncConnection, person: PersonId, since: date) -> tuple[tuple[date, int], ...]:
    """The scores of a person from that date on, oldest first."""
    query = select(pains.c.day, pains.c.score).where(pains.c.person == person, pains.c.day >= since)
    return tuple((row.day, row.score) for row in await tx.execute(query.order_by(pains.c.day)))
