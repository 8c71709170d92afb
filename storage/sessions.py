"""Sessions and the sets done in them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.adherence import Prescribed, SessionRecord
from bot.domain.delivery import MessageId, PersonId
from bot.domain.events import Effect, Erase, Record
from bot.domain.programme import ExerciseId
from bot.domain.schedule import Slot
from bot.domain.sessions import UNFINISHED, Session, SessionId, State
from bot.domain.walk import Phase, Walk
from storage import walks
from storage.dialects import insert, locked
from storage.tables import completions, schedules, sessions

COUNTED = (State.DONE, State.PARTLY, State.SKIPPED, State.MISSED)  # over, and once with the person


@dataclass(frozen=True)
class Planned:
    """A session to be. Its reminder, where the state says that there is one, goes out at `send_at`."""

    person: PersonId
    slot: str
    day: date
    due: datetime
    walk: Walk
    state: State
    send_at: datetime
    reason: str | None = None

    def row(self) -> dict[str, object]:
        """Its columns."""
        return {
            "person": self.person,
            "slot": self.slot,
            "day": self.day,
            "due": self.due,
            "state": self.state,
            "reason": self.reason,
            "send_at": self.send_at,
            "prescribed": walks.prescribed(self.walk),
            **walks.columns(self.walk),
        }


async def plan(
    tx: AsyncConnection,
    person: PersonId,
    slot: str,
    day: date,
    due: datetime,
    walk: Walk,
    state: State,
    send_at: datetime,
    reason: str | None = None,
) -> SessionId | None:
    """T1: a new session; None where this slot of that local date has its row, whatever became of it."""
    new = Planned(person, slot, day, due, walk, state, send_at, reason)
    id_: int | None = (await tx.execute(_inserting(tx).returning(sessions.c.id), new.row())).scalar_one_or_none()
    return None if id_ is None else SessionId(id_)


async def plan_all(tx: AsyncConnection, planned: Sequence[Planned]) -> None:
    """The same for many at once."""
    if planned:
        await tx.execute(_inserting(tx), [new.row() for new in planned])


async def get(tx: AsyncConnection, id: SessionId) -> Session | None:  # noqa: A002 - it is the session's id
    """That session, None where there is none."""
    return next(iter(await _load(tx, select(sessions).where(sessions.c.id == id))), None)


async def newest(tx: AsyncConnection, person: PersonId) -> Session | None:
    """The session of a person that was due last, whatever its state. In a write, nobody sends it meanwhile."""
    query = select(sessions).where(sessions.c.person == person)
    query = query.order_by(sessions.c.due.desc(), sessions.c.id.desc()).limit(1)
    return next(iter(await _load(tx, locked(tx, query))), None)


async def newest_reminders(tx: AsyncConnection, people: Sequence[PersonId]) -> dict[PersonId, datetime]:
    """When the newest reminder of each of these people was due, but for those that a schedule names as its next.

    One that was never to be sent is none.
    """
    reminders = sessions.c.slot.in_(tuple(Slot)) & sessions.c.state.not_in((State.EXPIRED, State.CANCELLED))
    same_slot = (schedules.c.person == sessions.c.person) & (schedules.c.slot == sessions.c.slot)
    its_next = select(schedules.c.slot).where(same_slot, schedules.c.day == sessions.c.day).exists()
    query = select(sessions.c.person, func.max(sessions.c.due).label("due")).group_by(sessions.c.person)
    rows = await tx.execute(query.where(sessions.c.person.in_(people), reminders, ~its_next))
    return {PersonId(row.person): row.due for row in rows}


async def unfinished(tx: AsyncConnection, people: Sequence[PersonId]) -> tuple[Session, ...]:
    """The sessions of these people that nothing has closed, in the order they were due.

    In a write, nobody sends them meanwhile.
    """
    query = select(sessions).where(sessions.c.person.in_(people), sessions.c.state.in_(UNFINISHED))
    return await _load(tx, locked(tx, query.order_by(sessions.c.due, sessions.c.id)))


async def save(tx: AsyncConnection, session: Session, reason: str | None = None) -> None:
    """All of a session but its sets (see `record`) and its sending (see `storage.claims`).

    A closed session wakes nobody. A message or a reason that is not given stays as it is: whoever sends the reminder
    may have written it since this session was read.
    """
    values: dict[str, object] = {
        "state": session.state,
        "shown_at": session.shown_at,
        "nudge_at": session.nudge_at,
        "snooze_until": session.snooze_until,
        "wake_at": session.wake_at if session.state in UNFINISHED else None,
        "opened_at": session.opened_at,
        "closed_at": session.closed_at,
        **walks.columns(session.walk),
    }
    if session.message is not None:
        values["message"] = session.message
    if reason is not None:
        values["reason"] = reason
    await tx.execute(update(sessions).where(sessions.c.id == session.id).values(**values))


async def prescribe(tx: AsyncConnection, session: Session) -> None:
    """What the session asks, in place of what it asked: only of one in which nothing was begun."""
    unbegun = (sessions.c.id == session.id) & (sessions.c.phase == Phase.WAITING)
    await tx.execute(update(sessions).where(unbegun).values(prescribed=walks.prescribed(session.walk)))


async def record(tx: AsyncConnection, session: Session, effects: Sequence[Effect], source: str, now: datetime) -> None:
    """The sets that became done or undone. A set counts once, and so does what one `source` (an update) said."""
    for effect in effects:
        if isinstance(effect, Record):
            rows = [
                {
                    "session": session.id,
                    "exercise": effect.exercise,
                    "number": number,
                    "repetitions": effect.repetitions,
                    "source": source,
                    "at": now,
                }
                for number in effect.sets
            ]
            await tx.execute(insert(tx, completions).values(rows).on_conflict_do_nothing())
        elif isinstance(effect, Erase) and effect.sets:
            theirs = (completions.c.session == session.id) & (completions.c.exercise == effect.exercise)
            await tx.execute(delete(completions).where(theirs, completions.c.number.in_(effect.sets)))


async def take_back(tx: AsyncConnection, id: SessionId, source: str) -> tuple[tuple[ExerciseId, int], ...]:  # noqa: A002 - it is the session's id
    """Drop the sets of a session that one `source` recorded; which they were. `save` the session's state after it."""
    theirs = (completions.c.session == id) & (completions.c.source == source)
    gone = await tx.execute(delete(completions).where(theirs).returning(completions.c.exercise, completions.c.number))
    return tuple(sorted((ExerciseId(row.exercise), row.number) for row in gone))


async def recent(tx: AsyncConnection, person: PersonId, since: date) -> tuple[Session, ...]:
    """The sessions of a person from that local date on, whatever their state, in the order they were due.

    In a write, nobody else changes them meanwhile.
    """
    query = select(sessions).where(sessions.c.person == person, sessions.c.day >= since)
    return await _load(tx, locked(tx, query.order_by(sessions.c.due, sessions.c.id)))


async def history(tx: AsyncConnection, person: PersonId, since: date) -> tuple[SessionRecord, ...]:
    """What was asked and done in the sessions that are over, from that local date on, oldest first.

    Those that never reached the person, or were called off, are not held against them.
    """
    query = select(sessions).where(sessions.c.person == person, sessions.c.day >= since, sessions.c.state.in_(COUNTED))
    return tuple(_record(session) for session in await _load(tx, query.order_by(sessions.c.due, sessions.c.id)))


async def on(tx: AsyncConnection, person: PersonId, day: date) -> tuple[Session, ...]:
    """The sessions of a person's local date, in the order they were due."""
    query = select(sessions).where(sessions.c.person == person, sessions.c.day == day)
    return await _load(tx, query.order_by(sessions.c.due, sessions.c.id))


async def sleeping(tx: AsyncConnection, limit: int) -> tuple[Session, ...]:
    """The sessions of which something is due at some time, the earliest first."""
    query = select(sessions).where(sessions.c.wake_at.is_not(None))
    return await _load(tx, query.order_by(sessions.c.wake_at).limit(limit))


async def extra_slot(tx: AsyncConnection, person: PersonId, day: date) -> str:
    """The first free name of a session out of turn: "extra", "extra-2", ..."""
    query = select(sessions.c.slot).where(sessions.c.person == person, sessions.c.day == day)
    taken = set((await tx.execute(query)).scalars())
    slot, number = "extra", 1
    while slot in taken:
        number += 1
        slot = f"extra-{number}"
    return slot


async def waking(tx: AsyncConnection, now: datetime, limit: int) -> tuple[SessionId, ...]:
    """The sessions of which a rest, a nudge or a snooze is due by `now`, the earliest first."""
    query = select(sessions.c.id).where(sessions.c.wake_at <= now).order_by(sessions.c.wake_at).limit(limit)
    return tuple(SessionId(row.id) for row in await tx.execute(query))


def first_wake() -> Select[datetime | None]:
    """When the next rest, nudge or snooze is due."""
    return select(func.min(sessions.c.wake_at)).where(sessions.c.wake_at.is_not(None))


def _inserting(tx: AsyncConnection) -> sqlite.Insert | postgresql.Insert:
    return insert(tx, sessions).on_conflict_do_nothing(index_elements=["person", "slot", "day"])


def _record(session: Session) -> SessionRecord:
    walk = session.walk
    return SessionRecord(
        session.day,
        session.slot,
        tuple(Prescribed(share.exercise, share.sets, share.enough) for share in walk.shares),
        tuple((share.exercise, walk.count(share.exercise)) for share in walk.shares),
    )


async def _load(tx: AsyncConnection, query: Select[Any]) -> tuple[Session, ...]:
    rows = (await tx.execute(query)).all()
    done: dict[int, list[tuple[ExerciseId, int]]] = defaultdict(list)
    if rows:
        theirs = select(completions).where(completions.c.session.in_([row.id for row in rows]))
        for row in await tx.execute(theirs):
            done[row.session].append((ExerciseId(row.exercise), row.number))
    return tuple(_session(row, walks.walk(row, done[row.id])) for row in rows)


def _session(row: Row[Any], walk: Walk) -> Session:
    return Session(
        id=SessionId(row.id),
        person=PersonId(row.person),
        slot=row.slot,
        day=row.day,
        due=row.due,
        state=State(row.state),
        walk=walk,
        shown_at=row.shown_at,
        nudge_at=row.nudge_at,
        snooze_until=row.snooze_until,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        message=None if row.message is None else MessageId(row.message),
    )
