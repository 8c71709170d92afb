"""Slots that are due become sessions, and their schedules move on: T1. Nothing is sent here."""

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.notices import Kind
from bot.domain.people import Person
from bot.domain.planning import Plan
from bot.domain.planning import plan as plan_for
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, State
from bot.domain.walk import begin
from jobs.desk import Desk
from storage import outbox, people, routines, schedules, sessions
from storage.sessions import Planned

BATCH = 200  # people in one transaction: on SQLite nobody else writes meanwhile
OVERTAKEN = "the next slot came"

logger = logging.getLogger(__name__)


async def plan(desk: Desk, slot: Slot) -> int:
    """Plan the slot for those who wait longest. Gives how many people it moved on."""
    now = desk.clock.now()
    async with desk.database.read() as tx:
        due = await schedules.due(tx, slot, now, BATCH)
    try:
        return await _plan(desk, slot, due, now)
    except Exception:
        if len(due) == 1:
            raise
        logger.exception("plan.batch_failed", extra={"slot": slot.value, "people": len(due)})
    return await _one_by_one(desk, slot, due, now)


async def _one_by_one(desk: Desk, slot: Slot, due: Sequence[PersonId], now: datetime) -> int:
    """One person's trouble must not cost the others their reminder."""
    moved = 0
    for person in due:
        try:
            moved += await _plan(desk, slot, (person,), now)
        except Exception:
            logger.exception("plan.person_failed", extra={"slot": slot.value, "person": person})
    return moved


async def _plan(desk: Desk, slot: Slot, due: Sequence[PersonId], now: datetime) -> int:
    async with desk.database.write() as tx:
        plans = await _plans(tx, slot, due, now)
        own = await routines.of_all(tx, due)
        await sessions.plan_all(
            tx,
            [
                Planned(person.id, slot, row.day, row.due, walk, row.state, row.due, row.reason)
                for person, planned in plans
                for walk in [begin(desk.programme, own.get(person.id, ()), slot, brief=person.brief)]
                for row in planned.rows
            ],
        )
        for person, planned in plans:
            await _write(tx, slot, person, planned, now)
    if plans:
        logger.info("plan.done", extra={"slot": slot.value, "people": len(plans)})
    return len(plans)


async def _plans(
    tx: AsyncConnection, slot: Slot, due: Sequence[PersonId], now: datetime
) -> tuple[tuple[Person, Plan], ...]:
    """What the slot comes to for each of whom it still is due: another process may have been faster."""
    locked = await people.lock_all(tx, due)
    unfinished: dict[PersonId, list[Session]] = defaultdict(list)
    for session in await sessions.unfinished(tx, due):
        unfinished[session.person].append(session)
    last = await sessions.newest_reminders(tx, due)
    slots = await schedules.of_all(tx, due)
    plans = (
        (one, plan_for(one, slots.get(one.id, ()), slot, unfinished[one.id], now, last.get(one.id))) for one in locked
    )
    return tuple((person, planned) for person, planned in plans if planned.schedules)


async def _write(tx: AsyncConnection, slot: Slot, person: Person, planned: Plan, now: datetime) -> None:
    for session in planned.closed:
        await sessions.save(tx, session, reason=OVERTAKEN if session.state is State.EXPIRED else None)
    for schedule in planned.schedules:
        await schedules.put(tx, person.id, schedule)
    after = planned.person
    if planned.clear:
        await outbox.put(tx, f"clear:{planned.clear}:{person.id}", person.id, Kind.CLEAR, now, about=planned.clear)
        after = replace(after, card=None)
    if planned.goodbye:
        await outbox.put(tx, f"goodbye:{person.id}:{slot}:{planned.rows[-1].day}", person.id, Kind.GOODBYE, now)
    if after != person:
        await people.save(tx, after)
