"""Local time by dateutil, which shares no code with the bot's: where people live, and when their slots come."""

from datetime import UTC, date, datetime, time

from dateutil import tz  # type: ignore[import-untyped]  # ships no types; used in oracles only

from tests.bot.domain.zones import oracle

SLOTS = ("morning", "evening")

CITIES = {
    "London": "Europe/London",
    "Berlin": "Europe/Berlin",
    "New York": "America/New_York",
    "Los Angeles": "America/Los_Angeles",
    "Kathmandu": "Asia/Kathmandu",
    "Sydney": "Australia/Sydney",
    "Lord Howe": "Australia/Lord_Howe",
    "Casablanca": "Africa/Casablanca",
    "Apia": "Pacific/Apia",
    "Tokyo": "Asia/Tokyo",
    "Nuuk": "America/Nuuk",
    "Santiago": "America/Santiago",
}

# Around clock changes of some of these, each at noon in London.
STARTS = (
    datetime(2026, 3, 5, 12, tzinfo=UTC),  # New York, Los Angeles: the 8th
    datetime(2026, 3, 26, 12, tzinfo=UTC),  # Europe: the 29th; Casablanca: the 22nd; Lord Howe, Sydney: 5 April
    datetime(2026, 2, 12, 12, tzinfo=UTC),  # Casablanca: the 15th
    datetime(2026, 10, 1, 12, tzinfo=UTC),  # Sydney, Lord Howe: the 4th
    datetime(2026, 10, 22, 12, tzinfo=UTC),  # Europe: the 25th; New York: 1 November
    datetime(2026, 9, 3, 12, tzinfo=UTC),  # Santiago: the 6th
    datetime(2026, 12, 28, 12, tzinfo=UTC),  # a new year
)


def instant(day: date, wall: time, zone: str) -> datetime | None:
    """When a clock in that zone shows so; None where there is no such date. A time that is skipped comes later."""
    place = oracle(zone)
    midnight = tz.resolve_imaginary(datetime.combine(day, time.min, tzinfo=place)).astimezone(UTC)
    if midnight.astimezone(place).date() != day:
        return None
    found: datetime = tz.resolve_imaginary(datetime.combine(day, wall, tzinfo=place)).astimezone(UTC)
    return found
