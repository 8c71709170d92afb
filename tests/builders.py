"""What tests need, in one line each. Everything given by keyword; everything else is ordinary."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.people import Person, Schedule, Standing
from bot.domain.programme import ExerciseId
from bot.domain.routine import Share
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Walk
from storage import people, schedules, sessions

NOW = datetime(2026, 3, 9, 6, 30, tzinfo=UTC)  # a Monday, 07:30 in Berlin
LEASE = timedelta(seconds=30)  # of a claim
TODAY = date(2026, 3, 9)
ANNA = PersonId(1001)
BRIDGE, KNEE, ROTATION = ExerciseId("bridge"), ExerciseId("knee-to-chest"), ExerciseId("rotation")


def a_person(id: int = ANNA, **changes: Any) -> Person:  # noqa: A002 - it is the person's id
    """Somebody in Berlin whose reminders are on."""
    return Person(PersonId(id), **{"standing": Standing.ACTIVE, "zone": "Europe/Berlin", "language": "en", **changes})


def a_schedule(slot: Slot = Slot.MORNING, **changes: Any) -> Schedule:
    """Mornings at 07:30, evenings at 20:00, due nowhere near."""
    return Schedule(slot, **{"wall": time(7, 30) if slot is Slot.MORNING else time(20), **changes})


def a_walk(**changes: Any) -> Walk:
    """The three exercises, not begun."""
    shares = (Share(BRIDGE, 3, 3, 60, 15), Share(KNEE, 3, 2, 0), Share(ROTATION, 3, 2, 0))
    return Walk(**{"shares": shares, **changes})


def a_session(id: int = 1, **changes: Any) -> Session:  # noqa: A002 - it is the session's id
    """A morning with Anna, open."""
    ordinary = {"person": ANNA, "slot": "morning", "day": TODAY, "due": NOW, "state": State.OPEN, "walk": a_walk()}
    return Session(SessionId(id), **{**ordinary, **changes})


async def keep_person(tx: AsyncConnection, id: int = ANNA, *slots: Schedule, **changes: Any) -> Person:  # noqa: A002
    """Somebody, in the tables, with these slots."""
    person = a_person(id, **changes)
    await people.add(tx, person, NOW)
    for schedule in slots:
        await schedules.put(tx, person.id, schedule)
    return person


async def keep_session(tx: AsyncConnection, **changes: Any) -> Session:
    """A session, in the tables; the id is the table's."""
    new = a_session(**changes)
    id_ = await sessions.plan(tx, new.person, new.slot, new.day, new.due, new.walk, new.state, new.due)
    assert id_ is not None, "this slot of that day has its session"
    await sessions.save(tx, a_session(**{**changes, "id": id_}))
    kept = await sessions.get(tx, id_)
    assert kept is not None
    return kept
