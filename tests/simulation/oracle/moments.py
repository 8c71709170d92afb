"""Promise 2: how soon a reminder comes, once nothing is in its way; and that it names what passed before it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tests.simulation.calendars import SLOTS
from tests.simulation.ledger import Call
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.oracle.reminders import sent
from tests.simulation.records import Session
from tests.simulation.skies import Mishap
from tests.simulation.world import World

SOON = timedelta(seconds=2)
AFTER_TROUBLE = timedelta(seconds=35)  # a lease of 30 s runs out, a pause of 5 s ends
PAUSED = timedelta(seconds=45)  # a 429 may ask for 30 s
UNSURE = timedelta(minutes=11)  # so long it may take until what may have arrived is sent again
RATE = 30
MINUTE = timedelta(minutes=1)

Span = tuple[datetime, datetime]


def check(world: World, rows: list[Session]) -> Iterator[Finding]:
    """Every reminder that was sent."""
    calls = sent(world, rows)
    everywhere = _troubles(world)
    for row in rows:
        if row.slot not in SLOTS or row.reason == "early" or row.id not in calls:
            continue
        first = calls[row.id][0]
        latest = _latest(row, rows, sorted([*everywhere, *_own(world, row.person)]))
        if first.at > latest:
            yield Finding(Kind.LATE, row.person, row.due, f"{row.slot} of {row.day} came {first.at}, not by {latest}")
        if (passed := _unnamed(row, rows, first)) is not None:
            yield Finding(Kind.WRONG, row.person, row.due, f"{row.slot} of {row.day} does not name {passed}")


def _latest(row: Session, rows: list[Session], troubles: list[Span]) -> datetime:
    """When it must be on its way: soon after it is due, or after the last of what was in its way."""
    crowd = sum(abs(other.due - row.due) < MINUTE for other in rows)
    soon, ready = SOON, row.due
    for since, until in troubles:
        if since <= ready + soon + timedelta(seconds=crowd / RATE) and until > ready:
            soon, ready = AFTER_TROUBLE, until
    return ready + soon + timedelta(seconds=crowd / RATE)


def _troubles(world: World) -> list[Span]:
    """When the bot was not there, or nobody could be reached as usual."""
    now = world.time.now
    absent = [(each.since, each.until or now) for each in world.bot.downtimes]
    skies = [(each.since, (each.until or now) + PAUSED) for each in world.weather.troubles]
    pauses = [(at, at + PAUSED) for at, _, mishap in world.telegram.mishaps if mishap is Mishap.THROTTLED]
    return [*absent, *skies, *pauses]


def _own(world: World, person: int) -> list[Span]:
    """What happened to calls that concerned this person, or nobody."""
    mine = [(at, mishap) for at, chat, mishap in world.telegram.mishaps if chat in (None, person)]
    return [(at, at + (PAUSED if mishap in (Mishap.UNSENT, Mishap.SLOW) else UNSURE)) for at, mishap in mine]


def _unnamed(row: Session, rows: list[Session], first: Call) -> str | None:
    """The slot before it, where that passed while the bot was away and the reminder says nothing of it."""
    before = [other for other in rows if other.person == row.person and other.due < row.due and other.slot in SLOTS]
    if not before or before[-1].state != "expired" or "passed without me" in first.text:
        return None
    return f"{before[-1].slot} of {before[-1].day}"
