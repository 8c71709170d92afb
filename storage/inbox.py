"""The inbox: updates are stored before they are confirmed, and worked on one at a time for each person, in order.

new -> applied -> done        applied: what it says is in the tables; done: the person has seen the answer
new -> failed                 given up
refused                       one too many of its person's (`bot.domain.floods`): never worked on, and never taken later
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.floods import MOST, past
from storage import floods
from storage.dialects import insert, one_at_a_time
from storage.tables import inbox


class AlreadyApplied(RuntimeError):  # noqa: N818 - reads as what was found
    """Another worker applied this update first: this transaction must roll back, or it would count twice."""


class LetterState(StrEnum):
    """Where a letter stands."""

    NEW = "new"
    APPLIED = "applied"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"


@dataclass(frozen=True)
class Arrival:
    """An update as it came. `payload` is its JSON; `person` is None where it is about nobody."""

    update: int
    person: PersonId | None
    payload: str


@dataclass(frozen=True)
class Letter:
    """An update to work on. `said` is what its handler answered, once it is applied.

    `payload` is None where that answer was to forget the person.
    """

    update: int
    person: PersonId | None
    payload: str | None
    state: LetterState
    said: str | None
    attempt: int
    fence: int
    received_at: datetime


_FORGOTTEN = {"person": None, "payload": None, "said": None, "lease_until": None, "retry_at": None}


async def store(tx: AsyncConnection, arrivals: Sequence[Arrival], now: datetime) -> int:
    """T4: keep what is new, ignore what is known. Gives how many were new and are to be worked on.

    Of what is too much from one person only the id is kept, and the person is told.
    """
    if not arrivals:
        return 0
    too_many = await _too_many(tx, arrivals)
    rows = [_row(arrival, arrival.update in too_many, now) for arrival in arrivals]
    new = insert(tx, inbox).values(rows).on_conflict_do_nothing(index_elements=["update"])
    kept = {row.update for row in await tx.execute(new.returning(inbox.c.update))}
    flooding = {person for update, person in too_many.items() if update in kept}
    if flooding:
        await floods.began(tx, flooding, now)
    return len(kept - too_many.keys())


def _row(arrival: Arrival, refused: bool, now: datetime) -> dict[str, object]:  # noqa: FBT001 - one of the row's values
    return {
        "update": arrival.update,
        "person": None if refused else arrival.person,
        "state": LetterState.REFUSED if refused else LetterState.NEW,
        "payload": None if refused else arrival.payload,
        "received_at": now,
        "attempt": 0,
        "fence": 0,
    }


async def _too_many(tx: AsyncConnection, arrivals: Sequence[Arrival]) -> dict[int, PersonId]:
    """The updates that are, each with its person. One that is known already is nobody's burden."""
    persons = {arrival.person for arrival in arrivals if arrival.person is not None}
    query = sa.select(inbox.c.person, sa.func.count()).where(undone(inbox.c.state), inbox.c.person.in_(persons))
    waiting = {PersonId(person): count for person, count in await tx.execute(query.group_by(inbox.c.person))}
    if idle := persons - waiting.keys():
        await floods.ended(tx, idle)
    if len(arrivals) + max(waiting.values(), default=0) <= MOST:
        return {}
    known = sa.select(inbox.c.update).where(inbox.c.update.in_([arrival.update for arrival in arrivals]))
    old = {row.update for row in await tx.execute(known)}
    return past(waiting, sorted((a.update, a.person) for a in arrivals if a.update not in old))


async def claim(
    tx: AsyncConnection, now: datetime, limit: int, lease: timedelta, *, but: Collection[PersonId] = ()
) -> tuple[Letter, ...]:
    """The oldest letter of each person of whom none is being worked on, the oldest first. None of those in `but`.

    One that waits to be tried again holds up what the person wrote after it. Letters of nobody wait for none.
    """
    await one_at_a_time(tx, "inbox")  # what another is claiming holds up letters too, and only it can see that yet
    other = inbox.alias("other")
    leased = other.c.lease_until > now
    held_up = sa.select(other.c.update).where(other.c.person == inbox.c.person, undone(other.c.state), leased).exists()
    # One pass over the index, and then only the oldest are looked at: to ask of each letter whether there is an older
    # one took 0.1 s where there were 10,000.
    oldest = sa.select(sa.func.min(inbox.c.update)).where(undone(inbox.c.state), inbox.c.person.is_not(None))
    ready = (
        sa.select(inbox.c.update)
        .where(undone(inbox.c.state), ~held_up, _none_of(inbox.c.person, but))
        .where(sa.or_(inbox.c.person.is_(None), inbox.c.update.in_(oldest.group_by(inbox.c.person))))
        .where(sa.or_(inbox.c.retry_at.is_(None), inbox.c.retry_at <= now))
        .where(sa.or_(inbox.c.lease_until.is_(None), inbox.c.lease_until <= now))
        .order_by(inbox.c.update)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("ready")  # worked out once: within IN (...) PostgreSQL might do it again for each row, and claim more
    )
    claimed = await tx.execute(
        sa.update(inbox)
        .where(inbox.c.update.in_(sa.select(ready.c.update)))
        .values(attempt=inbox.c.attempt + 1, fence=inbox.c.fence + 1, lease_until=now + lease, retry_at=None)
        .returning(inbox)
    )
    letters = (
        Letter(
            row.update,
            None if row.person is None else PersonId(row.person),
            row.payload,
            LetterState(row.state),
            row.said,
            row.attempt,
            row.fence,
            row.received_at,
        )
        for row in claimed
    )
    return tuple(sorted(letters, key=lambda letter: letter.update))


def _none_of(person: sa.ColumnElement[Any], persons: Collection[PersonId]) -> sa.ColumnElement[bool]:
    return sa.or_(person.is_(None), person.not_in(persons)) if persons else sa.true()


async def applied(tx: AsyncConnection, update: int, said: str) -> None:
    """T5: its effects are in this same transaction, and it is never stepped again; AlreadyApplied where it was."""
    first = sa.update(inbox).where(inbox.c.update == update, inbox.c.state == LetterState.NEW)
    if (await tx.execute(first.values(state=LetterState.APPLIED, said=said))).rowcount == 0:
        raise AlreadyApplied(f"update {update} was applied before")


async def done(tx: AsyncConnection, updates: Sequence[int]) -> None:
    """T6: the answers were shown. Who wrote what is forgotten; the id stays, so that it is known."""
    await tx.execute(sa.update(inbox).where(inbox.c.update.in_(updates)).values(state=LetterState.DONE, **_FORGOTTEN))


async def failed(tx: AsyncConnection, update: int, retry_at: datetime | None) -> None:
    """It could not be worked on: again at `retry_at`, or never (None)."""
    letter = sa.update(inbox).where(inbox.c.update == update, undone(inbox.c.state))
    if retry_at is None:
        await tx.execute(letter.values(state=LetterState.FAILED, **_FORGOTTEN))
    else:
        await tx.execute(letter.values(lease_until=None, retry_at=retry_at))


async def prune(tx: AsyncConnection, before: datetime) -> int:
    """Drop the ids of letters that are over and came before that instant."""
    over = inbox.c.state.in_((LetterState.DONE, LetterState.FAILED, LetterState.REFUSED))
    return (await tx.execute(sa.delete(inbox).where(over, inbox.c.received_at < before))).rowcount


def undone(state: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Whether a letter in that state is still to be worked on, or its answer to be shown."""
    # Written into the statement, not bound: only then does SQLite see that the partial index serves.
    states: sa.BindParameter[str] = sa.bindparam(
        "undone", (LetterState.NEW.value, LetterState.APPLIED.value), expanding=True, literal_execute=True
    )
    return state.in_(states)
