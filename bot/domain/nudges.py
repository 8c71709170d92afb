"""When the one nudge comes, if at all."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.notices import Taper, taper
from bot.domain.people import Person, Schedule
from bot.domain.sessions import NUDGE_AFTER, Session


def nudge_at(person: Person, session: Session, schedules: Sequence[Schedule], now: datetime) -> datetime | None:
    """When to nudge about a session that is with the person since `now`; None where they are better left alone.

    That is: when they stopped answering, in quiet mode, on a day of rest, or where their next slot comes first.
    """
    if taper(person.silence) is not Taper.FULL or person.quiet or person.rest_day == session.day:
        return None
    at = now + NUDGE_AFTER
    return None if any(schedule.due is not None and schedule.due <= at for schedule in schedules) else at
