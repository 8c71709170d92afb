"""Promise 1: every enabled slot of every local date has exactly one row, and what became of it has a reason."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from tests.simulation.calendars import SLOTS
from tests.simulation.diaries import Epoch
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.people import Somebody
from tests.simulation.records import Session
from tests.simulation.world import World

AFTER_A_CHANGE = timedelta(hours=48)  # so long a row may still be due by the settings before it, or keep its distance
BEGUN = timedelta(hours=3)  # before its reminder, at most, a session that stands for it
ANSWERED = ("done", "partly", "skipped")
UNSENT = ("planned", "sending", "unknown")
ONE_A_DAY, GOODBYE = 4, 6  # unanswered reminders in a row

Expected = dict[tuple[str, date], tuple[datetime, bool]]  # when it is due, and whether that is certain


def check(world: World, rows: list[Session]) -> Iterator[Finding]:
    """Everybody's rows."""
    for somebody in world.people:
        theirs = [row for row in rows if row.person == somebody.id]
        yield from _missing(world, somebody, theirs)
        yield from _unasked(somebody, theirs)
        for row in theirs:
            why = _unexplained(world, somebody, row, theirs) if row.slot in SLOTS else None
            if why is not None:
                yield Finding(
                    Kind.WRONG, somebody.id, row.due, f"{row.slot} of {row.day} is {row.state} ({row.reason}): {why}"
                )


def _missing(world: World, somebody: Somebody, rows: list[Session]) -> Iterator[Finding]:
    known = {(row.slot, row.day): row for row in rows}
    silent = _silences(somebody, rows)
    for (slot, day), (due, certain) in _expected(somebody, world.end).items():
        if any(since < due and (until is None or due <= until) for since, until in silent):
            continue
        row = known.get((slot, day))
        if row is None:
            yield Finding(Kind.LOST, somebody.id, due, f"{slot} of {day}, due {due}, has no row")
        elif certain and row.due != due and not _begun_early(somebody, row, due):
            yield Finding(Kind.WRONG, somebody.id, due, f"{slot} of {day} is due {row.due}, not {due}")


def _begun_early(somebody: Somebody, row: Session, due: datetime) -> bool:
    """Whether they began it themselves before its time: it is due then."""
    return due - BEGUN <= row.due < due and any(act.begins and act.at <= row.due for act in somebody.diary.acts)


def _unasked(somebody: Somebody, rows: list[Session]) -> Iterator[Finding]:
    """Rows in a time of which all is certain, and that nobody asked for."""
    for epoch, until in somebody.diary.epochs:
        settled = epoch.since + AFTER_A_CHANGE
        last = until or max((row.due for row in rows), default=settled)
        asked = {(slot, day) for slot, day, _ in epoch.slots(settled - AFTER_A_CHANGE, last + AFTER_A_CHANGE)}
        for row in rows:
            if row.slot in SLOTS and settled < row.due < last and (row.slot, row.day) not in asked:
                yield Finding(Kind.WRONG, somebody.id, row.due, f"{row.slot} of {row.day}: nobody asked for that")


def _expected(somebody: Somebody, end: datetime) -> Expected:
    """The slots of the times in which the settings were certain."""
    found: Expected = {}
    for epoch, until in somebody.diary.epochs:
        first = epoch is somebody.diary.epochs[0][0]
        for slot, day, due in epoch.slots(epoch.since, min(until or end, end)):
            settled = first or due - max(epoch.since, epoch.on_from or epoch.since) > AFTER_A_CHANGE
            found[slot, day] = (due, settled and not _back_about(epoch, day))
    return found


def _back_about(epoch: Epoch, day: date) -> bool:
    """Whether they come home from a journey about that day: the first slots of home may be too close, or moved."""
    return epoch.away is not None and abs(day - epoch.away[1]) <= AFTER_A_CHANGE


def _silences(somebody: Somebody, rows: list[Session]) -> list[tuple[datetime, datetime | None]]:
    """When reminders were off since nobody answered: until the settings were read the next time."""
    farewells = [row.due for row in rows if row.reason == "silent"]
    reads = [epoch.since for epoch, _ in somebody.diary.epochs]
    return [(at, min((read for read in reads if read > at), default=None)) for at in farewells]


def _unexplained(world: World, somebody: Somebody, row: Session, rows: list[Session]) -> str | None:
    """Why the world's own record does not explain what became of the row; None where it does."""
    acts = [act for act in somebody.diary.acts if row.due - BEGUN <= act.at]
    match row.state:
        case "done" | "partly" | "skipped":
            return None if acts else "they did nothing"
        case "expired":
            following = min((other.due for other in rows if other.due > row.due), default=world.time.now)
            return None if _trouble(world, somebody, row.due, following) else "nothing was in the way"
        case "cancelled":
            return _uncalled(world, somebody, row, rows)
        case "blocked":
            return (
                None
                if any(act.what == "block" and act.at <= (row.closed or world.end) for act in somebody.diary.acts)
                else "they did not block"
            )
        case "missed" | "open":
            return None
        case _:
            return "it never came to an end"


def _trouble(world: World, somebody: Somebody, since: datetime, until: datetime) -> bool:
    """Whether the bot or its calls to that person were disturbed in that time."""
    long = (*world.bot.downtimes, *world.weather.troubles)
    if any(each.since <= until and (each.until or world.time.now) >= since for each in long):
        return True
    return any(since <= at <= until and chat in (None, somebody.id) for at, chat, _ in world.telegram.mishaps)


def _uncalled(world: World, somebody: Somebody, row: Session, rows: list[Session]) -> str | None:
    # Who wrote to a bot that nothing reached is heard later: it may plan what fell due meanwhile before that.
    away = (each.since for each in (*world.bot.downtimes, *world.weather.troubles) if each.covers(row.due))
    there = min(away, default=row.due)
    before = [act.at for act in somebody.diary.acts if act.at < there and act.update not in world.telegram.expired]
    # A reply may still have been on its way when the row was planned: only what came after the one before it counts.
    since = before[-1] if before else row.due
    unanswered = sum(other.state == "missed" and since < other.due < row.due for other in rows)
    until = (row.closed or row.due) + AFTER_A_CHANGE
    changed = any(row.due - AFTER_A_CHANGE < epoch.since < until for epoch, _ in somebody.diary.epochs[1:])
    changed = changed or any(_back_about(epoch, row.day) for epoch, _ in somebody.diary.epochs)
    match row.reason:
        case "tapered":
            return None if unanswered >= ONE_A_DAY - 1 else f"only {unanswered} were unanswered"
        case "silent":
            return None if unanswered >= GOODBYE - 1 else f"only {unanswered} were unanswered"
        case "too close":
            return None if changed else "nothing was changed"
        case "outlived":
            blocked = any(act.what == "block" for act in somebody.diary.acts)
            return None if changed or blocked else "nothing was changed"
        case "paused" | "unreachable" | "disabled" | "no longer fits":
            asked = any(act.what.startswith(("/pause", "pause", "block")) for act in somebody.diary.acts)
            return None if asked else "they neither paused nor blocked"
        case _:
            return "for no reason that we know"
