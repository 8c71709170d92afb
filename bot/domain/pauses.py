"""How long a pause lasts."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.people import Person, Schedule, Standing

LONGEST_PAUSE = 365  # days; whoever wants longer says when it is over


def first_day(person: Person, schedules: Sequence[Schedule], today: date) -> date:
    """The first day without reminders: today only while one is still to come today. A longer pause begins today."""
    coming = min((s.day for s in schedules if s.due is not None and s.day is not None), default=today)
    return today if person.standing is Standing.PAUSED else max(today, coming)


def pause_end(first: date, days: int, zone: ZoneInfo) -> datetime:
    """The end of a pause of so many local days from the `first` on: when the day after them begins.

    ValueError outside 1 to LONGEST_PAUSE.
    """
    if not 1 <= days <= LONGEST_PAUSE:
        raise ValueError(f"a pause is 1 to {LONGEST_PAUSE} days, not {days}")
    return datetime.combine(first + timedelta(days=days), time.min, tzinfo=zone).astimezone(UTC)
