"""Pain scores, 0 to 10: when one is asked for, and what follows from it."""

from collections.abc import Collection
from datetime import date

BAD = 5  # above this, an exercise is left out for the day
HIGH = 7  # from here on, a day's rest is offered
RISE = 2  # and so where it is this much above the last evening's
SUNDAY = 6


def asks(today: date, scored: Collection[date], *, quiet: bool) -> bool:
    """Whether to ask after the evening session: once a day, in quiet mode on Sundays."""
    return today not in scored and (not quiet or today.weekday() == SUNDAY)


def offers_rest(score: int, before: int | None) -> bool:
    """Whether a day's rest is offered; `before` is the last earlier score. Without one there is no rise."""
    return score >= HIGH or (before is not None and score - before >= RISE)
