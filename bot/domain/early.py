"""Starting before the reminder: which slot a session counts for when the person begins it themselves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.calendar import Places, following, places, waiting
from bot.domain.people import Person, Schedule
from bot.domain.schedule import Occurrence
from bot.domain.sessions import Session

EARLY = timedelta(hours=3)  # nearer than this to its reminder, a session is that slot's; else it is an extra one


def taken_early(schedules: Sequence[Schedule], now: datetime) -> Schedule | None:
    """The schedule whose next reminder is so near that a session begun now stands for it."""
    near = [s for s in schedules if s.enabled and s.due is not None and now <= s.due <= now + EARLY]
    return min(near, key=lambda s: s.due or now, default=None)


def outlived(session: Session, schedules: Sequence[Schedule], theirs: Places, now: datetime) -> bool:
    """Whether a slot came since the session's own, as it does unplanned while reminders are off: after a block, say.

    One whose reminder still waits did not come yet.
    """

    def came(schedule: Schedule) -> bool:
        after = following(schedule, theirs, session.due, session.day if schedule.slot == session.slot else None)
        waits = schedule.day == after.day and schedule.due is not None and schedule.due > now
        return after.due <= now and not waits

    return any(came(schedule) for schedule in schedules if schedule.enabled)


def due_again(person: Person, schedule: Schedule, now: datetime, waited: Occurrence | None = None) -> Schedule:
    """The schedule with its next occurrence worked out anew; due never while reminders are off.

    A date whose session exists is not due again, however the time or the zone was changed. One that is due by now and
    not planned yet stays as it is, or its slot would go by without a row; so does one that `waited` before the change
    (see `waiting`), unless the change concerns it.
    """
    theirs = places(person)
    if not schedule.enabled or theirs is None:
        return replace(schedule, due=None, day=None)
    if schedule.due is not None and schedule.due <= now:
        return schedule
    if not person.reminded:
        return replace(schedule, due=None, day=None)
    after = max(now, person.paused_until) if person.paused_until is not None else now
    if waited is not None and waiting(schedule, theirs) == waited and _to_come(schedule, after):
        return schedule
    coming = following(schedule, theirs, after, schedule.last_day)
    return replace(schedule, due=coming.due, day=coming.day)


def _to_come(schedule: Schedule, after: datetime) -> bool:
    """Whether what it is due for comes after that instant, and has no session yet."""
    taken = schedule.day is not None and schedule.last_day is not None and schedule.day <= schedule.last_day
    return schedule.due is not None and schedule.due > after and not taken
