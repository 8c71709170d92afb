"""How long work has been waiting: what tells an operator that the bot is behind."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.schedule import Slot
from storage import claims, schedules, sessions
from storage.inbox import undone
from storage.tables import inbox


async def oldest(tx: AsyncConnection) -> datetime | None:
    """Since when, or from when on, the first thing is to be done: a reminder, a message, a timer, or an answer."""
    asked = select(func.min(func.coalesce(inbox.c.retry_at, inbox.c.received_at))).where(undone(inbox.c.state))
    found = (
        *[await schedules.earliest(tx, slot) for slot in Slot],
        await claims.next_send(tx),
        await sessions.next_wake(tx),
        (await tx.execute(asked)).scalar_one(),
    )
    return min((at for at in found if at is not None), default=None)
