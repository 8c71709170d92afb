"""After an absence: who may have pressed a button that nobody took is to hear of it."""

from datetime import datetime

from sqlalchemy import String, cast, exists, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.absences import EXERCISING
from bot.domain.notices import Kind
from bot.domain.sessions import State
from storage.dialects import insert
from storage.tables import Instant, outbox, people, sessions


async def tell(tx: AsyncConnection, kind: Kind, since: datetime, opened_before: datetime, send_at: datetime) -> int:
    """A message of that kind to everybody whose session was open before; gives to how many. `since` is the absence's.

    One statement, however many they are: it reads the sessions from end to end, once for each absence.
    """
    newer = sessions.alias("newer")
    newest = ~exists().where(
        newer.c.person == sessions.c.person,
        tuple_(newer.c.due, newer.c.id) > tuple_(sessions.c.due, sessions.c.id),
    )
    chosen = (
        select(
            literal("away:") + cast(sessions.c.id, String) + literal(f":{since.timestamp():.0f}"),
            sessions.c.person,
            sessions.c.id,
            literal(kind.value),
            literal(State.PLANNED.value),
            literal(send_at, Instant),
        )
        .join_from(sessions, people, people.c.id == sessions.c.person)
        .where(sessions.c.state == State.OPEN, sessions.c.opened_at <= opened_before, newest)
        .where(people.c.reachable, people.c.standing.in_(EXERCISING))
    )
    told = insert(tx, outbox).from_select(["key", "person", "session", "kind", "state", "send_at"], chosen)
    once = told.on_conflict_do_nothing(index_elements=["key"])
    return (await tx.execute(once.execution_options(preserve_rowcount=True))).rowcount
