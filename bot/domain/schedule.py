"""When the next reminder is due, in the person's own clock.

A reminder is known by (person, slot, local date), never by its instant: an instant moves when the person changes
zone or time, or when the rules of a zone change, and the date does not.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

APART = timedelta(hours=4)  # the least between the reminders of a day
QUIET_FROM = time(22)
QUIET_UNTIL = time(7)
NEAR = timedelta(
    minutes=7
)  # how far a clock on the wall, or a slow typist, may be off; offsets differ by 15 minutes or more

_DAY = timedelta(days=1)


class Slot(StrEnum):
    """The two reminders of a day."""

    MORNING = "morning"
    EVENING = "evening"


class UnknownZone(ValueError):  # noqa: N818 - reads as the field's term
    """A name that is no time zone's."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no time zone is called {key[:64]!r}")
        self.key = key


@dataclass(frozen=True)
class Occurrence:
    """A slot on one local date. `due` is its instant in UTC; it may lie on the next local date (see `occurrence`)."""

    day: date
    due: datetime


@cache
def _keys() -> frozenset[str]:
    return frozenset(available_timezones() - {"Factory", "localtime"})  # placeholders, not places


def zone(key: str) -> ZoneInfo:
    """The zone of an IANA name such as "Europe/Lisbon"; UnknownZone for anything else, unsafe names included."""
    if key not in _keys():  # asked first: ZoneInfo itself opens a file of that name
        raise UnknownZone(key)
    return ZoneInfo(key)


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """The date on the wall at an aware instant."""
    return instant.astimezone(zone).date()


def quiet_hours(instant: datetime, zone: ZoneInfo) -> bool:
    """Whether it is between 22:00 and 07:00 on the wall, when messages make no sound."""
    wall = instant.astimezone(zone).time()
    return wall >= QUIET_FROM or wall < QUIET_UNTIL


def occurrence(day: date, wall: time, zone: ZoneInfo) -> Occurrence | None:
    """The slot at `wall` on the local date `day`; None where the zone never had that date (Apia, 2011-12-30).

    A time that the clock skips moves forward by the gap, perhaps past midnight; one that it repeats happens once,
    at the first.
    """
    midnight = _instant(day, time.min, zone)
    if local_day(midnight, zone) != day:  # moved out of its own date: the gap swallowed the whole of it
        return None
    return Occurrence(day, _instant(day, wall, zone))


def first_due(
    on: Callable[[date], Occurrence | None], today: date, after: datetime, last_day: date | None = None
) -> Occurrence:
    """The first occurrence that is due later than `after`, on a local date later than `last_day` where one is given.

    `on` says when the slot is due on a local date, if at all. `today` is the local date of `after`, the earlier one
    where two zones are concerned. `last_day` is the local date that was last planned for this slot: a change of zone
    or time never repeats it.
    """
    day = today - _DAY  # yesterday's slot may have been pushed past midnight
    if last_day is not None:
        day = max(day, last_day + _DAY)
    while (found := on(day)) is None or found.due <= after:
        day += _DAY
    return found


def zones_at(wall: time, now: datetime, keys: Iterable[str]) -> tuple[str, ...]:
    """Those of `keys` where a clock on the wall shows about `wall` at `now`, in the order given."""
    return tuple(key for key in keys if apart(now.astimezone(zone(key)).time(), wall) <= NEAR)


def _instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    # To UTC before any comparison: arithmetic on two local times of one zone ignores its clock changes.
    return datetime.combine(day, wall.replace(fold=0), tzinfo=zone).astimezone(UTC)


def apart(one: time, other: time) -> timedelta:
    """How far two wall times are from each other, the shorter way round the clock: 23:58 and 00:02, four minutes."""
    seconds = abs(_since_midnight(one) - _since_midnight(other))
    return min(seconds, _DAY - seconds)


def _since_midnight(wall: time) -> timedelta:
    return timedelta(hours=wall.hour, minutes=wall.minute, seconds=wall.second)
