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
from bot.domain.walk import Walk, begin
from jobs.desk import Desk
from storage import outbox, people, routines, schedules, sessions

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
    moved = 0
    async with desk.database.write() as tx:
        # Locked in one order everywhere, so that the other slot's batch and this one never wait for each other.
        locked = [person for id_ in sorted(due) if (person := await people.lock(tx, id_))]
        unfinished: dict[PersonId, list[Session]] = defaultdict(list)
        for session in await sessions.unfinished(tx, due):
            unfinished[session.person].append(session)
        last = await sessions.newest_reminders(tx, due)
        own = await routines.of_all(tx, due)
        for person in locked:
            slots = await schedules.of(tx, person.id)
            planned = plan_for(person, slots, slot, unfinished[person.id], now, last.get(person.id))
            if planned.schedules:
                walk = begin(desk.programme, own.get(person.id, ()), slot, brief=person.brief)
                await _write(tx, slot, person, planned, walk, now)
                moved += 1
    if moved:
        logger.info("plan.done", extra={"slot": slot.value, "people": moved})
    return moved


async def _write(tx: AsyncConnection, slot: Slot, person: Person, planned: Plan, walk: Walk, now: datetime) -> None:
    for row in planned.rows:
        await sessions.plan(tx, person.id, slot, row.day, row.due, walk, row.state, row.due, row.reason)
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
