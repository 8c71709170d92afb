"""How long a pause lasts."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONGEST_PAUSE = 365  # days; whoever wants longer says when it is over


def pause_end(today: date, days: int, zone: ZoneInfo) -> datetime:
    """The end of a pause of that many days: when that local day begins, so that "a week" ends with its first reminder.

    ValueError outside 1 to LONGEST_PAUSE.
    """
    if not 1 <= days <= LONGEST_PAUSE:
        raise ValueError(f"a pause is 1 to {LONGEST_PAUSE} days, not {days}")
    return datetime.combine(today + timedelta(days=days), time.min, tzinfo=zone).astimezone(UTC)
