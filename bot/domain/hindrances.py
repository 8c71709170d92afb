"""What keeps somebody from their exercises: asked once in a run of unanswered reminders, beside the next one."""

from datetime import time
from enum import StrEnum

from bot.domain.notices import NO_NUDGE_AFTER

STEPS = (-30, 30, 60)  # minutes from the time that was forgotten to those that are offered instead
DAY = 24 * 60  # minutes


class Hindrance(StrEnum):
    """What is in the way. Each has something that can be changed about it."""

    FORGOT = "forgot"
    NO_TIME = "time"
    PAIN = "pain"
    AWAY = "away"
    BORED = "bored"


def around(wall: time) -> tuple[time, ...]:
    """Wall times near to one that was forgotten, on the same day."""
    minute = wall.hour * 60 + wall.minute
    return tuple(time(*divmod(minute + by, 60)) for by in STEPS if 0 <= minute + by < DAY)


def asks(before: int, after: int) -> bool:
    """Whether a reminder that goes out asks, by how many in a row went unanswered until it was planned, and by then.

    Two, and not three: the one that asked and was left alone as well is not followed by another. One that never
    reached the person left the number as it is, and the next asks in its place.
    """
    return after == NO_NUDGE_AFTER or before < NO_NUDGE_AFTER < after
