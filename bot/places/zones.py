"""From a point on the map to its zone, from a zone to its name, and from a language to likely zones."""

import math
from functools import cache
from zoneinfo import available_timezones

from bot.places.spelling import fold
from bot.places.table import Place, cities, clocks

_WORLD = ("Europe/London", "America/New_York", "Asia/Kolkata")  # where most people who read English live

# Where most people who read a language live, three clocks each, from Telegram's language codes.
LIKELY = {
    "ar": ("Africa/Cairo", "Asia/Riyadh", "Asia/Dubai"),
    "be": ("Europe/Minsk", "Europe/Warsaw", "Europe/London"),
    "bn": ("Asia/Dhaka", "Asia/Kolkata", "Europe/London"),
    "cs": ("Europe/Prague", "Europe/London", "America/New_York"),
    "de": ("Europe/Berlin", "Europe/Lisbon", "America/New_York"),
    "el": ("Europe/Athens", "Europe/Berlin", "Australia/Melbourne"),
    "en-au": ("Australia/Sydney", "Australia/Brisbane", "Australia/Perth"),
    "en-ca": ("America/Toronto", "America/Vancouver", "America/Edmonton"),
    "en-in": ("Asia/Kolkata", "Asia/Dubai", "Europe/London"),
    "en-us": ("America/New_York", "America/Chicago", "America/Los_Angeles"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota"),
    "es-mx": ("America/Mexico_City", "America/Tijuana", "America/Cancun"),
    "fa": ("Asia/Tehran", "Asia/Kabul", "Europe/Berlin"),
    "fr": ("Europe/Paris", "America/Toronto", "Africa/Abidjan"),
    "he": ("Asia/Jerusalem", "Europe/London", "America/New_York"),
    "hi": ("Asia/Kolkata", "Asia/Dubai", "Europe/London"),
    "id": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "it": ("Europe/Rome", "Europe/London", "America/Argentina/Buenos_Aires"),
    "ja": ("Asia/Tokyo", "America/Los_Angeles", "Europe/London"),
    "kk": ("Asia/Almaty", "Europe/Moscow", "Europe/Berlin"),
    "ko": ("Asia/Seoul", "America/Los_Angeles", "Europe/London"),
    "ms": ("Asia/Kuala_Lumpur", "Asia/Jakarta", "Europe/London"),
    "nl": ("Europe/Amsterdam", "Europe/London", "America/New_York"),
    "pl": ("Europe/Warsaw", "Europe/London", "America/Chicago"),
    "pt": ("America/Sao_Paulo", "Europe/Lisbon", "Africa/Luanda"),
    "pt-pt": ("Europe/Lisbon", "Europe/Paris", "America/Sao_Paulo"),
    "ro": ("Europe/Bucharest", "Europe/Rome", "Europe/London"),
    "ru": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Almaty"),
    "sv": ("Europe/Stockholm", "Europe/Helsinki", "Europe/London"),
    "th": ("Asia/Bangkok", "Asia/Tokyo", "Europe/London"),
    "tr": ("Europe/Istanbul", "Europe/Berlin", "Europe/London"),
    "uk": ("Europe/Kyiv", "Europe/Warsaw", "Europe/London"),
    "uz": ("Asia/Tashkent", "Europe/Moscow", "Asia/Seoul"),
    "vi": ("Asia/Ho_Chi_Minh", "America/Los_Angeles", "Europe/Paris"),
    "zh": ("Asia/Shanghai", "America/Los_Angeles", "Europe/London"),
}

# One city a clock, for "it's 11:42 here": the most peopled first.
CLOCKS = (
    "Asia/Shanghai",
    "Asia/Kolkata",
    "America/New_York",
    "Europe/Berlin",
    "Europe/London",
    "America/Sao_Paulo",
    "Africa/Lagos",
    "Asia/Tokyo",
    "America/Chicago",
    "America/Los_Angeles",
    "Europe/Moscow",
    "Africa/Cairo",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Jakarta",
    "Africa/Johannesburg",
    "Europe/Istanbul",
    "America/Mexico_City",
    "America/Denver",
    "America/Bogota",
    "Australia/Sydney",
    "Australia/Adelaide",
    "Australia/Perth",
    "Pacific/Auckland",
    "Asia/Tehran",
    "Asia/Kathmandu",
    "Asia/Yangon",
    "Asia/Kabul",
    "Asia/Dubai",
    "Asia/Tashkent",
    "America/Halifax",
    "America/St_Johns",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Atlantic/Azores",
    "America/Noronha",
    "Australia/Eucla",
    "Pacific/Chatham",
    "Pacific/Marquesas",
    "Pacific/Guadalcanal",
    "Pacific/Tongatapu",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
)


def at(latitude: float, longitude: float) -> str | None:
    """The zone of a point in degrees; None off the map, and where the table of zones has none."""
    if not (math.isfinite(latitude) and abs(latitude) <= 90 and math.isfinite(longitude) and abs(longitude) <= 180):
        return None
    import tzfpy  # 34 MB resident: only who shares a location pays for it

    zone = tzfpy.get_tz(longitude, latitude)
    return zone if zone in available_timezones() else None


def guesses(language_code: str | None) -> tuple[Place, ...]:
    """Three likely cities, each on a clock of its own, for a language code of Telegram's such as "de" or "pt-br"."""
    code = (language_code or "en").casefold().replace("_", "-")
    zones = LIKELY.get(code) or LIKELY.get(code.partition("-")[0]) or _WORLD
    return tuple(place_of(zone) for zone in zones)


def named(zone_key: str) -> str:
    """The city whose name a zone bears, as it is written: "São Paulo" for America/Sao_Paulo; "UTC-5" for Etc/GMT+5."""
    if zone_key.startswith("Etc/GMT") and len(zone_key) > len("Etc/GMT0"):
        sign = "-" if zone_key[7] == "+" else "+"  # these keys count westwards
        return f"UTC{sign}{zone_key[8:]}"
    return place_of(zone_key).city


@cache
def place_of(zone: str) -> Place:
    """The city whose name the zone bears; one without region and people where the table has no such city."""
    bare = zone.rpartition("/")[2].replace("_", " ")
    for place in cities().get(fold(bare), ()):
        if place.zone == zone:
            return place
    return Place(bare, "", zone, 0)


@cache
def country(zone: str) -> str | None:
    """The ISO 3166 code of the country that keeps the zone, two letters; None where the table has none."""
    named_for = place_of(zone).country
    if named_for:
        return named_for
    kept = (code for code, places in clocks().items() if len(code) == 2 for place in places if place.zone == zone)
    return next(kept, None)
