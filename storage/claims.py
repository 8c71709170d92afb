"""Sending: a message is claimed and committed before the request (T2), and settled after it (T3).

A claim carries a fence, which grows with each claim of the row. Whoever comes back with an older fence, since its
lease ran out and another took over, settles nothing, but for a success: what was delivered stays delivered.

Reminders are rows of `sessions`, everything else is in `outbox`; both carry the same columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Row, Table, Update, bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Fate, MessageId, Next, Outcome, PersonId, after
from bot.domain.notices import Kind
from bot.domain.sessions import UNSENT, SessionId, State
from storage.tables import outbox, sessions

_REASON = 200  # characters, as the column is long


@dataclass(frozen=True)
class Claim:
    """One row to send: nobody else sends it before its lease is over. `about` is the message that a CLEAR deletes."""

    id: int
    person: PersonId
    attempt: int
    fence: int
    kind: Kind
    session: SessionId | None
    about: MessageId | None = None


async def claim_reminders(tx: AsyncConnection, now: datetime, limit: int, lease: timedelta) -> tuple[Claim, ...]:
    """T2: up to `limit` reminders that are due, or whose claimant's lease ran out; those that wait longest first."""
    rows = await _claim(tx, sessions, now, limit, lease)
    return tuple(
        Claim(row.id, PersonId(row.person), row.attempt, row.fence, Kind.REMINDER, SessionId(row.id)) for row in rows
    )


async def claim_notices(tx: AsyncConnection, now: datetime, limit: int, lease: timedelta) -> tuple[Claim, ...]:
    """T2: the same for the outbox."""
    rows = await _claim(tx, outbox, now, limit, lease)
    return tuple(
        Claim(
            row.id,
            PersonId(row.person),
            row.attempt,
            row.fence,
            Kind(row.kind),
            None if row.session is None else SessionId(row.session),
            None if row.about is None else MessageId(row.about),
        )
        for row in rows
    )


async def settle(tx: AsyncConnection, claim: Claim, outcome: Outcome, now: datetime) -> bool:
    """T3: what the request came to. Says whether this changed the row's state.

    False: another claimed it since, or the person was faster (they did it all while the reminder was on its way).
    """
    table = _table(claim)
    following = after(outcome, claim.attempt, now)
    if await _moved(tx, _mine(claim).values(**_settled(table, following, outcome))):
        return True
    if following.fate is not Fate.SENT:
        return False
    # Late, but delivered: nobody needs to send it any more.
    late = update(table).where(table.c.id == claim.id)
    if await _moved(tx, late.where(_unsent(table)).values(**_settled(table, following, outcome))):
        return True
    await tx.execute(late.where(table.c.message.is_(None)).values(message=outcome.message))
    return False


async def cancel(tx: AsyncConnection, claim: Claim, reason: str) -> None:
    """It no longer fits, and is not sent. Nothing happens where another has claimed it since."""
    await tx.execute(_mine(claim).values(state=State.CANCELLED, reason=reason[:_REASON], lease_until=None))


async def unknown(tx: AsyncConnection) -> bool:
    """Whether there is a message of which nobody knows if it was sent. `release_unknown` once Telegram answers."""
    for table in (sessions, outbox):
        query = select(table.c.id).where(_unsent(table), table.c.state == State.UNKNOWN).limit(1)
        if (await tx.execute(query)).first() is not None:
            return True
    return False


async def release_unknown(tx: AsyncConnection, now: datetime) -> int:
    """A probe succeeded: those whose pause is over by `now` may be sent again. Gives how many."""
    released = 0
    for table in (sessions, outbox):
        rows = update(table).where(_unsent(table), table.c.state == State.UNKNOWN, table.c.send_at <= now)
        released += (await tx.execute(rows.values(state=State.PLANNED))).rowcount
    return released


async def next_send(tx: AsyncConnection) -> datetime | None:
    """When there is something to send next: a message is due, a lease runs out, or a probe may be made."""
    found: list[datetime | None] = []
    for table in (sessions, outbox):
        at = case((table.c.state == State.SENDING, table.c.lease_until), else_=table.c.send_at)
        found.append((await tx.execute(select(func.min(at)).where(_unsent(table)))).scalar_one())
    return min((at for at in found if at is not None), default=None)


async def _claim(tx: AsyncConnection, table: Table, now: datetime, limit: int, lease: timedelta) -> Sequence[Row[Any]]:
    due = (table.c.state == State.PLANNED) & (table.c.send_at <= now)
    abandoned = (table.c.state == State.SENDING) & (table.c.lease_until <= now)
    chosen = (
        select(table.c.id)
        .where(_unsent(table), or_(due, abandoned))
        .order_by(table.c.send_at, table.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("chosen")  # worked out once: within IN (...) PostgreSQL might do it again for each row, and claim more
    )
    claimed = await tx.execute(
        update(table)
        .where(table.c.id.in_(select(chosen.c.id)))
        .values(state=State.SENDING, attempt=table.c.attempt + 1, fence=table.c.fence + 1, lease_until=now + lease)
        .returning(table)
    )
    return sorted(claimed.all(), key=lambda row: (row.send_at, row.id))


def _table(claim: Claim) -> Table:
    return sessions if claim.kind is Kind.REMINDER else outbox


def _mine(claim: Claim) -> Update:
    table = _table(claim)
    return update(table).where(table.c.id == claim.id, table.c.fence == claim.fence, table.c.state == State.SENDING)


def _settled(table: Table, following: Next, outcome: Outcome) -> dict[str, object]:
    states = {
        Fate.SENT: State.OPEN if table is sessions else State.DONE,
        Fate.AGAIN: State.PLANNED,
        Fate.UNSURE: State.UNKNOWN,
        Fate.REFUSED: State.BLOCKED,
        Fate.NEVER: State.INVALID,
    }
    values: dict[str, object] = {"state": states[following.fate], "lease_until": None}
    if following.fate is Fate.SENT:
        values["message"] = outcome.message
    else:
        values["reason"] = (outcome.reason or outcome.result)[:_REASON]
    if following.at is not None:
        values["send_at"] = following.at
    return values


async def _moved(tx: AsyncConnection, change: Update) -> bool:
    return (await tx.execute(change)).rowcount == 1


def _unsent(table: Table) -> ColumnElement[bool]:
    # Written into the statement, not bound: only then does SQLite see that the partial index serves.
    states: BindParameter[str] = bindparam("unsent", [s.value for s in UNSENT], expanding=True, literal_execute=True)
    return table.c.state.in_(states)
