"""The kinds of work there are, and when each is next due."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from bot.domain.schedule import Slot
from bot.tasks import Patience
from jobs.desk import Desk
from jobs.plan import plan
from jobs.send import send
from jobs.store import Work
from jobs.timetable import Timetable
from jobs.upkeep import next_upkeep, upkeep
from jobs.wake import wake
from storage.looks import look

SEND, WAKE, UPKEEP = "send", "wake", "upkeep"


def works(desk: Desk, patience: Patience | None = None) -> tuple[Work, ...]:
    """Every kind of work. The two slots are kinds of their own: one is planned while the other is."""
    return (
        *(Work(slot.value, partial(plan, desk, slot)) for slot in Slot),
        Work(SEND, partial(send, desk, patience)),
        Work(WAKE, partial(wake, desk)),
        Work(UPKEEP, partial(upkeep, desk)),
    )


async def due_times(desk: Desk) -> Mapping[str, datetime | None]:
    """When the earliest row of each kind is due; None where it has none."""
    now = desk.clock.now()
    async with desk.database.read() as tx:
        first = await look(tx, now, desk.lease)
    slots = {slot.value: due for slot, due in first.slots.items()}
    return {**slots, SEND: first.send, WAKE: first.wake, UPKEEP: next_upkeep(first.upkept, now)}


def timetable(desk: Desk, patience: Patience | None = None) -> Timetable:
    """The timetable of all of it: `start()` it in a running event loop, and `await stop()`."""
    return Timetable(works(desk, patience), partial(due_times, desk), desk.clock, patience)
