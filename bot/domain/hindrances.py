"""What keeps somebody from their exercises: asked once in a run of unanswered reminders, beside the next one."""

from enum import StrEnum

from bot.domain.notices import NO_NUDGE_AFTER


class Hindrance(StrEnum):
    """What is in the way. Each has something that can be changed about it."""

    FORGOT = "forgot"
    NO_TIME = "time"
    PAIN = "pain"
    AWAY = "away"
    BORED = "bored"


def asks(before: int, after: int) -> bool:
    """Whether a reminder that goes out asks, by how many in a row went unanswered until it was planned, and by then.

    Two, and not three: the one that asked and was left alone as well is not followed by another. One that never
    reached the person left the number as it is, and the next asks in its place.
    """
    return after == NO_NUDGE_AFTER or before < NO_NUDGE_AFTER < after
