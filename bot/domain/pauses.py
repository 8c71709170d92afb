"""How long a pause lasts."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONGEST_PAUSE = 365  # days; whoever wants longer says when it is over


def pause_end(first: date, days: int, zone: ZoneInfo) -> datetime:
    """The end of a pause of so many local days from the `first` on: when the day after them begins.

    ValueError outside 1 to LONGEST_PAUSE.
    """
    if not 1 <= days <= LONGEST_PAUSE:
        raise ValueError(f"a pause is 1 to {LONGEST_PAUSE} days, not {days}")
    return datetime.combine(first + timedelta(days=days), time.min, tzinfo=zone).astimezone(UTC)
