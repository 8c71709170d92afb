"""Where somebody's clock is: a zone's own name, a place, or the time that it shows."""

import re
from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Meaning, Now, Zone
from bot.domain.replies.phrases import any_of, either
from bot.domain.replies.said import NOTHING
from bot.domain.replies.times import clocks

_LONGEST_NAME = 100  # characters
_KEY = re.compile(r"[A-Za-z]{2,20}(?:/[A-Za-z0-9_+-]{1,30}){1,2}|UTC|GMT")
_NOT_IN_A_NAME = re.compile(r"[^\w\s,.:;'’/+()-]|[\ud800-\udfff]")
_EDGES = " .,!?\"'"
_LEADING = either(r"""
    hi, hello, hey, ok, yes, so, well, it'?s, its, im, i'?m, i am, i live, i'm living, living, live, currently, now
    right now, we are, we're, we, i, located, based, from, in, near, at, the, my, time ?zone, zone, is, city, use, try
    set it to, i'm currently, staying, just, outside, close to, around, place
""")
_TRAILING = either(r"""
    time, timezone, time zone, please, pls, now, right now, currently, here, at the moment, thanks, thank you, zone
    area, clock
""")
_LEAD = re.compile(rf"^(?:{_LEADING}\b[\s,:]*)+", re.IGNORECASE)
_TAIL = re.compile(rf"(?:[\s,]+{_TRAILING})+\s*$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:i|we)(?: am| are| have|['’]?m|['’]?re|['’]?ve)?(?: just| now| currently)* "
    r"(?:moved to|relocated to|(?:live|living|arrived|landed|staying|back|over)? ?in) ([^.!?…\n]+)",
    re.IGNORECASE,
)
_A_TIME = any_of(r"\d+, (past|to) \d+")
_OFFSET = any_of("utc, gmt")


def no_place(_: str) -> str | None:
    """A gazetteer that knows no place."""
    return None


def zone_key(text: str) -> str | None:
    """An IANA zone by its own name, in any case ("europe/lisbon"); "UTC+2" is none."""
    if not _KEY.fullmatch(text):
        return None
    parts = ["_".join(part.capitalize() for part in piece.split("_")) for piece in text.split("/")]
    for key in dict.fromkeys((text, "/".join(parts))):
        try:
            return ZoneInfo(key).key
        except (ValueError, OSError, LookupError):
            continue
    return None


def answered(reply: Reply, text: str, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    """The answer to "which clock is yours?"; empty where no zone, place or time is in it."""
    candidates = _names(text)
    for candidate in candidates:
        key = zone_key(candidate if "/" in candidate else candidate.upper())
        if key:
            return (Zone(key),)
    if re.search(r"\d", text[:200]) or _A_TIME.search(reply.words):
        found = tuple(moment for clause in reply.clauses for moment in clocks(clause.words, evening=False))
        return (Now(found[0]),) if len(found) == 1 and not _OFFSET.search(reply.words) else NOTHING
    known = next((zone for candidate in candidates if (zone := place(candidate))), None)
    return (Zone(known),) if known else NOTHING


def moved(text: str, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    """ "I moved to Lisbon", said unasked: a zone where the place is known, else nothing."""
    found = _MOVED.search(text[: 2 * _LONGEST_NAME])
    known = next((zone for name in _names(found[1]) if (zone := place(name))), None) if found else None
    return (Zone(known),) if known else NOTHING


def _names(text: str) -> list[str]:
    """What may be the name of a place: all of it, without what leads up to it, without what follows a comma."""
    shown = " ".join(_NOT_IN_A_NAME.sub(" ", text[: 2 * _LONGEST_NAME]).split()).strip(_EDGES)[:_LONGEST_NAME]
    bare = _TAIL.sub("", _LEAD.sub("", shown)).strip(_EDGES)
    return [name for name in dict.fromkeys((shown, bare, bare.split(",")[0].strip())) if name]
