"""What went by undelivered: Limber was away, or Telegram was."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.schedule import Slot
from bot.domain.sessions import State
from storage.tables import sessions


async def since_delivered(tx: AsyncConnection, person: PersonId) -> tuple[str, ...]:
    """The slots that expired since the newest of a slot that this person had, the oldest first.

    A session out of turn says nothing of what passed: it may be begun as soon as we are back.
    """
    theirs = sessions.c.person == person
    of_a_slot = sessions.c.slot.in_(tuple(Slot))
    had = select(func.max(sessions.c.due)).where(theirs, of_a_slot, sessions.c.opened_at.is_not(None))
    delivered = had.scalar_subquery()
    query = select(sessions.c.slot).where(
        theirs,
        sessions.c.state == State.EXPIRED,
        (sessions.c.due > delivered) | delivered.is_(None),
    )
    return tuple((await tx.execute(query.order_by(sessions.c.due))).scalars())
