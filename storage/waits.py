"""How long work has been waiting: what tells an operator that the bot is behind."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.inbox import undone
from storage.looks import look
from storage.tables import inbox


async def oldest(tx: AsyncConnection, now: datetime, lease: timedelta) -> datetime | None:
    """Since when, or from when on, the first thing is to be done: a reminder, a message, a timer, or an answer."""
    asked = select(func.min(func.coalesce(inbox.c.retry_at, inbox.c.received_at))).where(undone(inbox.c.state))
    first = await look(tx, now, lease)
    found = (*first.slots.values(), first.send, first.wake, (await tx.execute(asked)).scalar_one())
    return min((at for at in found if at is not None), default=None)
