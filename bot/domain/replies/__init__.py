"""What a typed reply means."""

from bot.domain.replies.meaning import (
    Ask,
    At,
    Done,
    Flag,
    Later,
    Meaning,
    Now,
    Pain,
    Pause,
    Reps,
    Side,
    Sign,
    Simple,
    Skip,
    Unclear,
    Urgency,
    Zone,
)
from bot.domain.replies.read import prepare, read
from bot.domain.replies.where import State, Where, where_of
from bot.domain.replies.zones import no_place, zone_key

__all__ = [
    "Ask",
    "At",
    "Done",
    "Flag",
    "Later",
    "Meaning",
    "Now",
    "Pain",
    "Pause",
    "Reps",
    "Side",
    "Sign",
    "Simple",
    "Skip",
    "State",
    "Unclear",
    "Urgency",
    "Where",
    "Zone",
    "no_place",
    "prepare",
    "read",
    "where_of",
    "zone_key",
]
