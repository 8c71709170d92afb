"""A look at all that is due next. One statement, made once: it is asked every second, and whenever something ends."""

from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.schedule import Slot
from storage import claims, facts, schedules, sessions
from storage.clocks import instants
from storage.tables import outbox
from storage.tables import sessions as reminders

UPKEEP = "upkeep"  # the fact that says when the last one was


class FirstDue(NamedTuple):
    """When the first of each kind is due, None where there is none; and when the last upkeep was, in ISO 8601."""

    slots: dict[Slot, datetime | None]
    send: datetime | None
    wake: datetime | None
    upkept: str | None


async def look(tx: AsyncConnection, now: datetime, lease: timedelta) -> FirstDue:
    """What is due next. `lease` is how long the one of a message lasts: what was written for longer is due."""
    row = (await tx.execute(_looking(), instants(now, lease))).one()
    *slots, reminder, notice, wake, upkept = row
    send = min((at for at in (reminder, notice) if at is not None), default=None)
    return FirstDue(dict(zip(Slot, slots, strict=True)), send, wake, upkept)


@cache
def _looking() -> Select[Any]:
    queries = (
        *(schedules.first_due(slot) for slot in Slot),
        claims.first_send(reminders),
        claims.first_send(outbox),
        sessions.first_wake(),
        facts.value_of(UPKEEP),
    )
    return select(*(query.scalar_subquery() for query in queries))
