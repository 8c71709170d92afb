"""The outbox: what is said unasked, but for the reminders, which are sessions. `storage.claims` sends both."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import MessageId, PersonId
from bot.domain.notices import Kind
from bot.domain.sessions import UNSENT, SessionId, State
from storage.dialects import insert
from storage.tables import outbox


async def put(
    tx: AsyncConnection,
    key: str,
    person: PersonId,
    kind: Kind,
    send_at: datetime,
    session: SessionId | None = None,
    about: MessageId | None = None,
) -> bool:
    """A message to send, not before `send_at`; False where that `key` was written before: it is said once."""
    row = insert(tx, outbox).values(
        key=key, person=person, kind=kind, send_at=send_at, session=session, about=about, state=State.PLANNED
    )
    written = await tx.execute(row.on_conflict_do_nothing(index_elements=["key"]).returning(outbox.c.id))
    return written.first() is not None


async def prune(tx: AsyncConnection, before: datetime) -> int:
    """Drop what is over and was to be sent before that instant. Gives how many there were."""
    over = outbox.c.state.not_in(UNSENT)
    return (await tx.execute(delete(outbox).where(over, outbox.c.send_at < before))).rowcount
