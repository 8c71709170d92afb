"""The inbox: updates are stored before they are confirmed, and worked on one at a time for each person, in order.

new -> applied -> done        applied: what it says is in the tables; done: the person has seen the answer
new -> failed                 given up
refused                       one too many of its person's (`bot.domain.floods`): never worked on, and never taken later

A claim carries a fence, which grows with each claim of the letter. Whoever comes back with an older one, since its
lease ran out and another took over, changes nothing any more: see `applied`, `done` and `failed`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningUpdate

from bot.domain.delivery import PersonId
from bot.domain.floods import MOST, past
from storage import floods
from storage.clocks import BEYOND_LEASE, BEYOND_RETRY, LEASE_ENDS, NOW, instants
from storage.dialects import insert, one_at_a_time
from storage.tables import inbox

LONGEST_RETRY = timedelta(seconds=5)  # from a failure to the next attempt


class AlreadyApplied(RuntimeError):  # noqa: N818 - reads as what was found
    """Another worker applied this update first, or has it now: this transaction must roll back, or it counts twice."""


class LetterState(StrEnum):
    """Where a letter stands."""

    NEW = "new"
    APPLIED = "applied"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"


@dataclass(frozen=True)
class Arrival:
    """An update as it came. `payload` is its JSON; `person` is None where it is about nobody.

    `fleeting`: it is worth nothing in a few seconds, and is not for the inbox.
    """

    update: int
    person: PersonId | None
    payload: str
    fleeting: bool = False


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
    lease_until: datetime
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
    tx: AsyncConnection,
    now: datetime,
    limit: int,
    lease: timedelta,
    in_hand: Collection[int] = (),
    *,
    but: Collection[PersonId] = (),
) -> tuple[Letter, ...]:
    """The oldest letter of each person of whom none is being worked on, the oldest first. None of those in `but`.

    One that waits to be tried again holds up what the person wrote after it. Letters of nobody wait for none. `in_hand`
    are the updates that this process works on: those stay with it, whatever the clock says of their leases.
    """
    await one_at_a_time(tx, "inbox")  # what another is claiming holds up letters too, and only it can see that yet
    named = {**instants(now, lease, LONGEST_RETRY), "most": limit, "in_hand": list(in_hand), "but": list(but)}
    claimed = await tx.execute(_claiming(some_in_hand=bool(in_hand), some_left_out=bool(but)), named)
    return tuple(sorted(map(_letter, claimed), key=lambda letter: letter.update))


@cache
def _claiming(*, some_in_hand: bool, some_left_out: bool) -> ReturningUpdate[Any]:
    def held(update: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
        # Of an empty list, SQLite would make a table to search.
        return update.in_(sa.bindparam("in_hand", expanding=True)) if some_in_hand else sa.false()

    left_out = inbox.c.person.in_(sa.bindparam("but", expanding=True)) if some_left_out else sa.false()
    other = inbox.alias("other")
    worked_on = sa.or_(~_passed(other.c.lease_until, BEYOND_LEASE), held(other.c.update))
    theirs = (other.c.person == inbox.c.person) & undone(other.c.state)
    held_up = sa.select(other.c.update).where(theirs, worked_on).exists()
    # One pass over the index, and then only the oldest are looked at: to ask of each letter whether there is an older
    # one took 0.1 s where there were 10,000.
    oldest = sa.select(sa.func.min(inbox.c.update)).where(undone(inbox.c.state), inbox.c.person.is_not(None))
    ready = (
        sa.select(inbox.c.update)
        .where(undone(inbox.c.state), ~held_up, ~held(inbox.c.update), sa.or_(inbox.c.person.is_(None), ~left_out))
        .where(sa.or_(inbox.c.person.is_(None), inbox.c.update.in_(oldest.group_by(inbox.c.person))))
        .where(_passed(inbox.c.retry_at, BEYOND_RETRY), _passed(inbox.c.lease_until, BEYOND_LEASE))
        .order_by(inbox.c.update)
        .limit(sa.bindparam("most", type_=sa.Integer))
        .with_for_update(skip_locked=True)
        .cte("ready")  # worked out once: within IN (...) PostgreSQL might do it again for each row, and claim more
    )
    return (
        sa.update(inbox)
        .where(inbox.c.update.in_(sa.select(ready.c.update)))
        .values(attempt=inbox.c.attempt + 1, fence=inbox.c.fence + 1, lease_until=LEASE_ENDS, retry_at=None)
        .returning(inbox)
    )


async def keep(tx: AsyncConnection, in_hand: Mapping[int, int], until: datetime) -> None:
    """Whoever works on them still does: nobody else takes them before that instant. By update, the claim's fence."""
    for update, fence in tuple(in_hand.items()):  # some end meanwhile
        letter = _held(update, fence).where(undone(inbox.c.state), inbox.c.retry_at.is_(None))
        await tx.execute(letter.values(lease_until=until))


async def applied(tx: AsyncConnection, update: int, said: str, fence: int | None = None) -> None:
    """T5: its effects are in this same transaction, and it is never stepped again.

    AlreadyApplied where it was, or where another has claimed it since: only its last claimant applies it, so that who
    applied it is who shows the answer. (`fence` is None, here and below, where no other can have it.)
    """
    first = _held(update, fence).where(inbox.c.state == LetterState.NEW)
    if (await tx.execute(first.values(state=LetterState.APPLIED, said=said))).rowcount == 0:
        raise AlreadyApplied(f"update {update} was applied before, or is another's")


async def done(tx: AsyncConnection, updates: Sequence[int], fence: int | None = None) -> None:
    """T6: the answers were shown. Who wrote what is forgotten; the id stays, so that it is known."""
    for update in updates:
        await tx.execute(_held(update, fence).values(state=LetterState.DONE, **_FORGOTTEN))


async def failed(tx: AsyncConnection, update: int, retry_at: datetime | None, fence: int | None = None) -> bool:
    """It could not be worked on: again at `retry_at`, at most LONGEST_RETRY from now, or never (None).

    False where it is over, or another's by now: then that one sees to it.
    """
    letter = _held(update, fence).where(undone(inbox.c.state))
    over = {"state": LetterState.FAILED, **_FORGOTTEN}
    again = {"lease_until": None, "retry_at": retry_at}
    return (await tx.execute(letter.values(**(over if retry_at is None else again)))).rowcount == 1


async def give_back(tx: AsyncConnection, letters: Sequence[Letter]) -> None:
    """Claim them no longer, where they were claimed at all: nobody heard whether that was committed.

    By lease and fence: had it not been, the next claimant's would have the same fence.
    """
    for letter in letters:
        mine = _held(letter.update, letter.fence).where(inbox.c.lease_until == letter.lease_until)
        await tx.execute(mine.values(lease_until=None))


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


def _held(update: int, fence: int | None) -> sa.Update:
    letter = sa.update(inbox).where(inbox.c.update == update)
    return letter if fence is None else letter.where(inbox.c.fence == fence)


def _passed(instant: sa.ColumnElement[datetime], beyond: sa.BindParameter[datetime]) -> sa.ColumnElement[bool]:
    """Whether it is over: not set, past, or so far ahead that the clock must have been set back since.

    Where that was so for one process of several, it takes over what another has in hand. It counts once all the same
    (`applied`), and is at worst shown twice.
    """
    return sa.or_(instant.is_(None), instant <= NOW, instant > beyond)


def _letter(row: sa.Row[Any]) -> Letter:
    return Letter(
        row.update,
        None if row.person is None else PersonId(row.person),
        row.payload,
        LetterState(row.state),
        row.said,
        row.attempt,
        row.fence,
        row.lease_until,
        row.received_at,
    )
