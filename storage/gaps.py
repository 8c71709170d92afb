"""What went by undelivered: Limber was away, or Telegram was."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.sessions import State
from storage.tables import sessions


async def since_delivered(tx: AsyncConnection, person: PersonId) -> tuple[str, ...]:
    """The slots that expired since the newest session that this person had, the oldest first."""
    theirs = sessions.c.person == person
    delivered = select(func.max(sessions.c.due)).where(theirs, sessions.c.opened_at.is_not(None)).scalar_subquery()
    query = select(sessions.c.slot).where(
        theirs,
        sessions.c.state == State.EXPIRED,
        (sessions.c.due > delivered) | delivered.is_(None),
    )
    return tuple((await tx.execute(query.order_by(sessions.c.due))).scalars())
