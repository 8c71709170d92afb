"""An ordinary week of reminders, as a person sets it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from bot.domain.people import Schedule
from bot.domain.schedule import APART

_MONDAY = date(2024, 1, 1)  # any will do
_WEEK = tuple(_MONDAY + timedelta(days=number) for number in range(7))


def clash(schedules: Iterable[Schedule]) -> bool:
    """Whether two reminders of a week would be nearer to each other than APART, Sunday and the next Monday included.

    A slot that is switched off clashes with nothing.
    """
    walls = [(s.wall_on(day), day) for s in schedules if s.enabled for day in _WEEK]
    dues = sorted(datetime.combine(day, wall, tzinfo=UTC) for wall, day in walls if wall is not None)
    around = (*dues, *(due + timedelta(weeks=1) for due in dues[:1]))
    return any(later - earlier < APART for earlier, later in pairwise(around))
