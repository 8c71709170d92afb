"""Who floods us is told so once, until their queue was empty again. That they were told is the outbox's row itself."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.notices import Kind
from bot.domain.sessions import UNSENT
from storage import outbox
from storage import tables as t


async def began(tx: AsyncConnection, persons: Collection[PersonId], now: datetime) -> None:
    """More came from these people than may wait: tell each of them, where they were not told of this flood."""
    known = await tx.execute(sa.select(t.people.c.id).where(t.people.c.id.in_(persons)))
    for row in known.all():  # whoever wrote for the first time is in no table yet; the next that is too much tells them
        await outbox.put(tx, _key(PersonId(row.id)), PersonId(row.id), Kind.FLOOD, now)


async def ended(tx: AsyncConnection, persons: Collection[PersonId]) -> None:
    """Nothing of these people waited any more: a flood that comes now is another one."""
    told = sa.delete(t.outbox).where(t.outbox.c.key.in_([_key(person) for person in persons]))
    await tx.execute(told.where(t.outbox.c.state.not_in(UNSENT)))


def _key(person: PersonId) -> str:
    return f"flood:{person}"
