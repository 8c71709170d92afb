"""What an operator wants to know of everybody together, in numbers. No statement goes through people one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.people import Standing
from bot.domain.schedule import Slot
from bot.domain.sessions import UNSENT, State
from storage import walks
from storage.dialects import seconds
from storage.inbox import undone
from storage.sessions import COUNTED
from storage.tables import completions, inbox, outbox, people, sessions

WEEK = timedelta(days=7)
PERIOD = timedelta(days=28)
LATE = 2.0  # seconds after it was due, from when on a reminder is late


@dataclass(frozen=True)
class People:
    """Everybody, by where they stand; who cannot be reached, as they blocked the bot; who wrote in the last week."""

    known: int
    standing: Mapping[Standing, int]
    unreachable: int
    wrote: int


@dataclass(frozen=True)
class Adherence:
    """Sets done and prescribed, in the sessions of the period that are over and reached their person."""

    done: int
    prescribed: int

    @property
    def share(self) -> float | None:
        """0 to 1; None where nothing was prescribed."""
        return self.done / self.prescribed if self.prescribed else None


@dataclass(frozen=True)
class Reminders:
    """Those of the period that were delivered, how many late, and the seconds that the middle and the worst took."""

    sent: int
    late: int
    median: float | None
    worst: float | None


@dataclass(frozen=True)
class Waiting:
    """Rows that are due now: letters to work on, and reminders and notices to send. `oldest`: since when."""

    letters: int
    reminders: int
    notices: int
    oldest: datetime | None


@dataclass(frozen=True)
class Figures:
    """All of it, at one moment. `sessions` are those that were due in the period, by their state."""

    at: datetime
    people: People
    sessions: Mapping[State, int]
    adherence: Adherence
    reminders: Reminders
    waiting: Waiting


async def figures(tx: AsyncConnection, now: datetime) -> Figures:
    """Everything as of now. The period is the last 28 days, the week the last 7."""
    return Figures(
        now,
        await _people(tx, now),
        await _sessions(tx, now),
        await _adherence(tx, now),
        await _reminders(tx, now),
        await _waiting(tx, now),
    )


async def _people(tx: AsyncConnection, now: datetime) -> People:
    rows = await tx.execute(select(people.c.standing, func.count().label("number")).group_by(people.c.standing))
    counts = {Standing(row.standing): row.number for row in rows}
    unreachable = case((people.c.reachable.is_(False), 1))
    wrote = case((people.c.seen_at > now - WEEK, 1))
    both = (await tx.execute(select(func.count(unreachable), func.count(wrote)))).one()
    return People(sum(counts.values()), {each: counts.get(each, 0) for each in Standing}, both[0], both[1])


async def _sessions(tx: AsyncConnection, now: datetime) -> dict[State, int]:
    query = select(sessions.c.state, func.count().label("number")).where(_lately(now)).group_by(sessions.c.state)
    counts = {State(row.state): row.number for row in await tx.execute(query)}
    return {each: counts.get(each, 0) for each in State}


async def _adherence(tx: AsyncConnection, now: datetime) -> Adherence:
    over = _lately(now) & sessions.c.state.in_(COUNTED)
    # Prescriptions differ little from one another: as many rows as there are kinds of them, not as there are people.
    query = select(sessions.c.prescribed, func.count().label("number")).where(over).group_by(sessions.c.prescribed)
    prescribed = 0
    for row in await tx.execute(query):
        prescribed += row.number * sum(share.sets for share in walks.shares(row.prescribed))
    done = select(func.count()).select_from(completions.join(sessions)).where(over)  # never more than prescribed
    return Adherence((await tx.execute(done)).scalar_one(), prescribed)


async def _reminders(tx: AsyncConnection, now: datetime) -> Reminders:
    delivered = (sessions.c.attempt > 0) & sessions.c.message.is_not(None) & sessions.c.opened_at.is_not(None)
    took = seconds(tx, sessions.c.due, sessions.c.opened_at).label("took")
    each = select(took).where(_lately(now), delivered, sessions.c.slot.in_(tuple(Slot))).subquery()
    late = case((each.c.took > LATE, 1))
    sent, too_late, worst = (await tx.execute(select(func.count(), func.count(late), func.max(each.c.took)))).one()
    middle = select(each.c.took).order_by(each.c.took).offset(max(0, (sent - 1) // 2)).limit(1)
    return Reminders(sent, too_late, (await tx.execute(middle)).scalar_one_or_none(), worst)


async def _waiting(tx: AsyncConnection, now: datetime) -> Waiting:
    letters = await _due(tx, inbox.c.received_at, undone(inbox.c.state), now)
    reminders = await _due(tx, sessions.c.send_at, sessions.c.state.in_(UNSENT), now)
    notices = await _due(tx, outbox.c.send_at, outbox.c.state.in_(UNSENT), now)
    since = [oldest for _, oldest in (letters, reminders, notices) if oldest is not None]
    return Waiting(letters[0], reminders[0], notices[0], min(since, default=None))


async def _due(
    tx: AsyncConnection, at: ColumnElement[datetime], waits: ColumnElement[bool], now: datetime
) -> tuple[int, datetime | None]:
    row = (await tx.execute(select(func.count(), func.min(at)).where(waits, at <= now))).one()
    return row[0], row[1]


def _lately(now: datetime) -> ColumnElement[bool]:
    return sessions.c.due.between(now - PERIOD, now)
