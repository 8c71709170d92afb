"""What the clocks of the world do, told by dateutil: an oracle that shares no code with zoneinfo. For 2026 and 2027, or
the years that are asked for.

The zones come from the tzdata package's files, each once: a name that is a link to another has the same bytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path

from dateutil import tz  # type: ignore[import-untyped]  # ships no types; used here only

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
LAST = datetime(2028, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_STEP = timedelta(days=3)  # no zone turns its clock twice within it: the shortest is Morocco's month of Ramadan


@dataclass(frozen=True, order=True)
class Turn:
    """A clock that shows UTC plus `before` until `instant`, and UTC plus `after` from then on."""

    instant: datetime
    before: timedelta
    after: timedelta

    @property
    def wall(self) -> datetime:
        """The naive local time at which the old clock stops."""
        return (self.instant + self.before).replace(tzinfo=None)

    def shown(self, instant: datetime) -> datetime:
        """What the clock on the wall shows, as a naive local time."""
        offset = self.before if instant < self.instant else self.after
        return (instant + offset).replace(tzinfo=None)


@dataclass(frozen=True, order=True)
class Change:
    """A turn of a zone's clock."""

    turn: Turn
    key: str


@lru_cache(maxsize=1)  # asked for many zones in a row that turn alike; each table is large
def dues(turn: Turn) -> dict[datetime, datetime]:
    """Every local minute within about three days of a turn, and when its reminder is due: by a scan of the minutes.

    A minute that is shown twice is due when it is shown first. One that is never shown is due as long after the last
    minute shown before it as it would have been, had nobody touched the clock.
    """
    first: dict[datetime, datetime] = {}
    for minutes in range(-3 * 24 * 60, 3 * 24 * 60):
        instant = turn.instant + minutes * MINUTE
        first.setdefault(turn.shown(instant), instant)
    last = turn.instant - MINUTE
    wall = turn.wall
    while wall not in first:
        first[wall] = last + (wall - turn.shown(last))
        wall += MINUTE
    return first


@cache
def keys() -> tuple[str, ...]:
    """Every zone of the tzdata package, links and its placeholder left out."""
    names = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    distinct = {file(name).read_bytes(): name for name in sorted(names, reverse=True) if name != "Factory"}
    return tuple(sorted(distinct.values()))


@cache
def oracle(key: str) -> tzinfo:
    """The zone as dateutil reads it."""
    zone: tzinfo = tz.tzfile(str(file(key)))
    return zone


def shown_first(key: str, wall: datetime) -> datetime:
    """The instant at which the zone's clock shows that naive local time for the first time.

    Where it never does, as long after the last minute before as it would have been, had nobody touched the clock.
    """
    around = wall.replace(tzinfo=UTC)
    before, after = offset(key, around - _DAY), offset(key, around + _DAY)
    shown = [around - each for each in (before, after) if offset(key, around - each) == each]
    return min(shown, default=around - before)


@cache
def changes() -> tuple[Change, ...]:
    """Every clock change of every zone in 2026 and 2027, those alike side by side."""
    return tuple(sorted(Change(turn, key) for key in keys() for turn in turns(key, FIRST, LAST)))


def turns(key: str, first: datetime, last: datetime) -> Iterator[Turn]:
    """Those of the zone's clock between the two instants, in order."""
    start = first
    while start < last:
        end = start + _STEP
        if offset(key, start) != offset(key, end):
            yield Turn(_narrowed(key, start, end), offset(key, start), offset(key, end))
        start = end


def _narrowed(key: str, start: datetime, end: datetime) -> datetime:
    while end - start > MINUTE:
        middle = start + (end - start) // (2 * MINUTE) * MINUTE
        if offset(key, middle) == offset(key, start):
            start = middle
        else:
            end = middle
    return end


def offset(key: str, instant: datetime) -> timedelta:
    """How far the zone's clock is from UTC at that instant."""
    offset = instant.astimezone(oracle(key)).utcoffset()
    assert offset is not None
    return offset


def file(key: str) -> Path:
    """The zone's rules, as the tzdata package has them."""
    return Path(str(resources.files("tzdata") / "zoneinfo" / key))
