"""Sending: a message is claimed and committed before the request (T2), and settled after it (T3).

A claim carries a fence, which grows with each claim of the row. Whoever comes back with an older fence, since its
lease ran out and another took over, settles nothing, but for a success: what was delivered stays delivered.

The clock may be set back. A lease, or a wait for another attempt, that was written before that lies as far ahead as
the clock went, and counts as over (`_written_ahead`), though nothing goes out before its due time. That takes no
message from whoever has it in flight: a process leaves out those whose messages it has on their way (`but`); and of
several processes only the leader claims, which is known by signs of life and not by anybody's clock.

Reminders are rows of `sessions`, everything else is in `outbox`; both carry the same columns.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Row,
    Select,
    Table,
    Update,
    bindparam,
    case,
    false,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningUpdate

from bot.domain.delivery import Fate, MessageId, Next, Outcome, PersonId, after
from bot.domain.notices import Kind
from bot.domain.sessions import UNSENT, SessionId, State
from storage.clocks import BEYOND_LEASE, BEYOND_NOW, LEASE_ENDS, NOW, instants
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


async def claim_reminders(
    tx: AsyncConnection, now: datetime, limit: int, lease: timedelta, but: Collection[PersonId] = ()
) -> tuple[Claim, ...]:
    """T2: up to `limit` reminders that are due, or whose claimant's lease ran out; those that wait longest first.

    None for those people `but`.
    """
    rows = await _claim(tx, sessions, now, limit, lease, but)
    return tuple(
        Claim(row.id, PersonId(row.person), row.attempt, row.fence, Kind.REMINDER, SessionId(row.id)) for row in rows
    )


async def claim_notices(
    tx: AsyncConnection, now: datetime, limit: int, lease: timedelta, but: Collection[PersonId] = ()
) -> tuple[Claim, ...]:
    """T2: the same for the outbox."""
    rows = await _claim(tx, outbox, now, limit, lease, but)
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
    if await _moved(tx, _mine(claim).values(**_settled(table, following, outcome, now))):
        return True
    if following.fate is not Fate.SENT:
        return False
    # Late, but delivered: nobody needs to send it any more.
    late = update(table).where(table.c.id == claim.id)
    if await _moved(tx, late.where(_unsent(table)).values(**_settled(table, following, outcome, now))):
        return True
    await tx.execute(late.where(table.c.message.is_(None)).values(message=outcome.message))
    return False


async def names(tx: AsyncConnection, claim: Claim, message: MessageId) -> bool:
    """Whether its row names this message already: that it was delivered is recorded."""
    table = _table(claim)
    query = select(table.c.id).where(table.c.id == claim.id, table.c.message == message)
    return (await tx.execute(query)).first() is not None


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


async def release_unknown(tx: AsyncConnection, asked: datetime) -> int:
    """A probe that was made at `asked` succeeded: those whose pause was over by then may be sent again. Gives how many.

    Every pause is some seconds long, so that whatever is released was lost before the probe was made.
    """
    released = 0
    for table in (sessions, outbox):
        over = or_(table.c.send_at <= NOW, _set_back(table))
        rows = update(table).where(_unsent(table), table.c.state == State.UNKNOWN, over)
        released += (await tx.execute(rows.values(state=State.PLANNED), instants(asked))).rowcount
    return released


def first_send(table: Table) -> Select[datetime | None]:
    """Of this table, when there is something to send next: a message is due, a lease runs out, a probe may be made.

    What waits only because the clock was set back is due. The statement is run with `instants`.
    """
    at = case(
        (_written_ahead(table), table.c.due if table is sessions else NOW),
        (table.c.state == State.SENDING, table.c.lease_until),
        else_=table.c.send_at,
    )
    return select(func.min(at)).where(_unsent(table))


async def _claim(
    tx: AsyncConnection, table: Table, now: datetime, limit: int, lease: timedelta, but: Collection[PersonId]
) -> Sequence[Row[Any]]:
    named = {**instants(now, lease), "most": limit, "but": list(but)}
    claimed = await tx.execute(_claiming(table, some_left_out=bool(but)), named)
    return sorted(claimed.all(), key=lambda row: (row.send_at, row.id))


@cache
def _claiming(table: Table, *, some_left_out: bool) -> ReturningUpdate[Any]:
    due = (table.c.state == State.PLANNED) & (table.c.send_at <= NOW)
    abandoned = (table.c.state == State.SENDING) & (table.c.lease_until <= NOW)
    set_back = (table.c.state != State.UNKNOWN) & _set_back(table)
    left_out = table.c.person.in_(bindparam("but", expanding=True)) if some_left_out else false()
    chosen = (
        select(table.c.id)
        .where(_unsent(table), or_(due, abandoned, set_back), ~left_out)
        .order_by(table.c.send_at, table.c.id)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
        .cte("chosen")  # worked out once: within IN (...) PostgreSQL might do it again for each row, and claim more
    )
    return (
        update(table)
        .where(table.c.id.in_(select(chosen.c.id)))
        .values(state=State.SENDING, attempt=table.c.attempt + 1, fence=table.c.fence + 1, lease_until=LEASE_ENDS)
        .returning(table)
    )


def _table(claim: Claim) -> Table:
    return sessions if claim.kind is Kind.REMINDER else outbox


def _mine(claim: Claim) -> Update:
    table = _table(claim)
    return update(table).where(table.c.id == claim.id, table.c.fence == claim.fence, table.c.state == State.SENDING)


def _set_back(table: Table) -> ColumnElement[bool]:
    """Whether it waits only because the clock was set back. A reminder is not early for that."""
    waits = _written_ahead(table)
    return waits & (table.c.due <= NOW) if table is sessions else waits


def _written_ahead(table: Table) -> ColumnElement[bool]:
    """Whether its lease reaches further than any can, or its wait for another attempt has yet to begin."""
    leased = (table.c.state == State.SENDING) & (table.c.lease_until > BEYOND_LEASE)
    waits = (table.c.state != State.SENDING) & (table.c.lease_until > BEYOND_NOW)
    return or_(leased, waits)


def _settled(table: Table, following: Next, outcome: Outcome, now: datetime) -> dict[str, object]:
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
        values |= {"send_at": following.at, "lease_until": now}  # since when it waits: see `_written_ahead`
    return values


async def _moved(tx: AsyncConnection, change: Update) -> bool:
    return (await tx.execute(change)).rowcount == 1


def _unsent(table: Table) -> ColumnElement[bool]:
    # Written into the statement, not bound: only then does SQLite see that the partial index serves.
    states: BindParameter[str] = bindparam("unsent", [s.value for s in UNSENT], expanding=True, literal_execute=True)
    return table.c.state.in_(states)
