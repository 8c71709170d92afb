"""When the slots of one person come: at their own times on weekdays and weekends, in the zone where they are that day.

Two reminders are never nearer to each other than APART, wherever the person flies: the later one waits, or, where that
would be at night, is left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.people import Away, Person, Schedule
from bot.domain.schedule import (
    APART,
    Occurrence,
    Slot,
    UnknownZone,
    first_due,
    local_day,
    occurrence,
    quiet_hours,
    zone,
)


@dataclass(frozen=True)
class Places:
    """The zones that a person lives by: at home, and somewhere else up to and with the local date `until`."""

    home: ZoneInfo
    away: ZoneInfo | None = None
    until: date | None = None

    def on(self, day: date) -> ZoneInfo:
        """The zone of that local date."""
        return self.away if self.away is not None and self.until is not None and day <= self.until else self.home

    def at(self, instant: datetime) -> ZoneInfo:
        """The zone at that instant."""
        return self.home if self.away is None else self.on(local_day(instant, self.away))

    def day(self, instant: datetime) -> date:
        """The local date at that instant."""
        return local_day(instant, self.at(instant))


def places(person: Person) -> Places | None:
    """Where a person is, and when; None where they have no zone, or one that a newer tzdata no longer knows."""
    home = _known(person.zone)
    away = _known(person.away.zone) if person.away else None
    if home is None or person.away is None or away is None:
        return None if home is None else Places(home)
    return Places(home, away, person.away.until)


def here(person: Person, now: datetime) -> str | None:
    """The IANA key of the zone that a person is in at `now`; None until they told."""
    theirs = places(person)
    return None if theirs is None else theirs.at(now).key


def journey(person: Person, now: datetime) -> Away | None:
    """The journey that a person is on at `now`."""
    theirs = places(person)
    on_it = theirs is not None and theirs.away is not None and theirs.at(now) is theirs.away
    return person.away if on_it else None


def occurs(schedule: Schedule, places: Places, day: date) -> Occurrence | None:
    """When the slot is due on that local date; None where it does not come, or the date does not exist."""
    wall = schedule.wall_on(day)
    return None if wall is None else occurrence(day, wall, places.on(day))


def following(schedule: Schedule, places: Places, after: datetime, last_day: date | None = None) -> Occurrence:
    """The slot's first occurrence later than `after`, on a local date later than `last_day` where one is given."""
    zones = (places.home, places.away or places.home)
    today = min(local_day(after, each) for each in zones)
    return first_due(lambda day: occurs(schedule, places, day), today, after, last_day)


def spaced(due: datetime, last: datetime | None, places: Places) -> datetime | None:
    """When a reminder that falls due at `due` is to come, after the last one (of any slot); None: not at all.

    Only a change of zone, of the clock, or of both times in one day brings two so near.
    """
    if last is None or due - last >= APART or due < last:
        return due
    later = last + APART
    by_night = quiet_hours(later, places.at(later)) and not quiet_hours(due, places.at(due))
    return None if by_night else later


def waiting(schedule: Schedule, places: Places) -> Occurrence | None:
    """Its occurrence whose time is over while the reminder keeps its distance from another; None where none waits."""
    own = None if schedule.day is None else occurs(schedule, places, schedule.day)
    return own if own is not None and schedule.due is not None and own.due < schedule.due else None


def first(schedules: Iterable[Schedule]) -> Schedule | None:
    """The slot that is due first; of two at one instant that of the earlier date, then the morning's."""
    due = (s for s in schedules if s.due is not None and s.day is not None)
    return min(due, key=lambda s: (s.due, s.day, s.slot is not Slot.MORNING), default=None)


@dataclass(frozen=True)
class Coming:
    """A reminder to come."""

    slot: Slot
    day: date
    due: datetime


def coming(person: Person, schedules: Sequence[Schedule], last: datetime | None) -> Iterator[Coming]:
    """The reminders to come, in order, without end; none while reminders are off. `last`: when the newest was due.

    What fell due while we were away may be due still, within a pause that was asked for meanwhile: it will not come.
    """
    theirs = places(person) if person.reminded else None
    waiting = {schedule.slot: schedule for schedule in schedules}
    while theirs is not None and (one := first(waiting.values())) is not None:
        if one.due is None or one.day is None:
            return
        due = spaced(one.due, last, theirs)
        if due is not None and due > one.due:
            waiting[one.slot] = replace(one, due=due)  # it waits, and another may come first
            continue
        if due is not None and (person.paused_until is None or due >= person.paused_until):
            yield Coming(one.slot, one.day, due)
            last = due
        after = following(one, theirs, one.due, one.day)
        waiting[one.slot] = replace(one, due=after.due, day=after.day, last_day=one.day)


def _known(key: str | None) -> ZoneInfo | None:
    try:
        return zone(key) if key else None
    except UnknownZone:  # a newer tzdata dropped the name: one person's trouble must not be everybody's
        return None
