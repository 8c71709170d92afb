"""A slot of somebody who is always at home."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.calendar import Places, following
from bot.domain.people import Schedule
from bot.domain.schedule import Occurrence, Slot


def next_due(wall: time, zone: ZoneInfo, after: datetime, last_day: date | None = None) -> Occurrence:
    """When that wall time is due next, every day, in that zone."""
    return following(Schedule(Slot.MORNING, wall), Places(zone), after, last_day)
