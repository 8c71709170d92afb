"""Where somebody's clock is: a zone's own name, a place, or the time that it shows."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Meaning, Now, Unclear, Zone
from bot.domain.replies.phrases import any_of, either
from bot.domain.replies.said import NOTHING
from bot.domain.replies.times import clocks

_LONGEST_NAME = 100  # characters
_PLACE_WORDS = 4  # words, up to which the last may be where the place lies: "Auckland NZ"
_KEY = re.compile(r"[A-Za-z]{2,20}(?:/[A-Za-z0-9_+-]{1,30}){1,2}|UTC|GMT")
_NOT_IN_A_NAME = re.compile(r"[^\w\s,.:;'’/+()-]|[\ud800-\udfff]")
_EDGES = " .,!?\"'"
_LEADING = either(r"""
    hi, hello, hey, ok, yes, so, well, it'?s, its, im, i'?m, i am, i live, i'm living, living, live, reside, residing, currently, now
    right now, we are, we're, we, i, located, based, from, in, near, at, the, my, time ?zone, zone, is, city, use, try
    set it to, i'm currently, staying, just, outside, close to, around, place, greetings, writing, over, down, up, out
    same as, closest city, nearest city, nearest big city, put me, down for, make it, go with, pick, choose, would be
    that, probably, think, guess, on, to, for, of, it, am, are, working, home, moved, mine, clock, city is, town
    a town, a village, village, i think, let'?s say, say, set, as, currently in, north of, south of, east of, west of, capital
    have moved, be, will be, there, this is, i use, on the, somewhere, suburbs? of, just moved, sunny, rainy, good old
    lovely, beautiful, greater, downtown, central
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
_INSIDE = re.compile(r"(?<=[a-z,] )[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*")  # "working out of Nairobi these days"
_AFTER = re.compile(
    r"\b(?:in|from|near|to|of|at|outside) ([\w'’ -]+?)(?:,.*| (?:now|at the moment|these days|atm|currently|for now|right now|time|please|mate|actually|since)\b.*)?$",
    re.I,
)
_MEETING = re.compile(r"\bnice (?:to|one|day|work)\b.*", re.I)  # no place
_LEFT = re.compile(r"\bfrom [\w'’ -]+? to ", re.I)  # "moved from Paris to Athens"
_A_TIME = any_of(r"\d+, noon, midday, midnight, (past|to) \d+")
_SEVERAL_CLOCKS = any_of(
    "^(the )?(us|usa|states|united states|america|canada|russia|australia|brazil|europe)$, ^...4 (in|from) (the )?(us|usa|states|united states|america|canada|russia|australia|brazil|europe|africa|asia), (eastern|central|mountain|pacific|western|standard|atlantic) (standard |daylight )?time"
)
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
        if found or _OFFSET.search(reply.words):
            return (Now(found[0]),) if len(found) == 1 and not _OFFSET.search(reply.words) else NOTHING
    known = _certain(candidates, place)
    if known:
        return (Zone(known),)
    return (Unclear(),) if _SEVERAL_CLOCKS.search(reply.words) else NOTHING


def moved(text: str, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    """ "I moved to Lisbon", said unasked: a zone where the place is known, else nothing."""
    found = _MOVED.search(text[: 2 * _LONGEST_NAME])
    known = _certain(_names(found[1]), place) if found else None
    return (Zone(known),) if known else NOTHING


def _certain(names: list[str], place: Callable[[str], str | None]) -> str | None:
    """The zone of the first name that has one; none where what follows its comma is elsewhere ("London, Ontario")."""
    known = next(((name, zone) for name in names if (zone := place(name))), None)
    if known is None:
        return None
    _, comma, after = names[0].rpartition(",")
    rest = _TAIL.sub("", after).strip(_EDGES) if comma and "," not in known[0] else ""
    elsewhere = place(rest) if rest else None
    return None if elsewhere not in (None, known[1]) else known[1]


def _names(text: str) -> list[str]:
    """What may be the name of a place: all of it, without what leads up to it, without what follows a comma."""
    shown = " ".join(_NOT_IN_A_NAME.sub(" ", text[: 2 * _LONGEST_NAME]).split()).strip(_EDGES)[:_LONGEST_NAME]
    shown = _MEETING.sub("", _LEFT.sub("to ", shown))
    bare = _TAIL.sub("", _LEAD.sub("", shown)).strip(_EDGES)
    words = bare.split()
    within = [f"{' '.join(words[:-1])}, {words[-1]}"] if 1 < len(words) <= _PLACE_WORDS and "," not in bare else []
    shorter = (
        [" ".join(words[:number]) for number in range(len(words) - 1, 0, -1)] if len(words) <= _PLACE_WORDS else []
    )
    inside = _INSIDE.findall(shown) + _AFTER.findall(shown)
    return [
        name for name in dict.fromkeys((shown, bare, *within, bare.split(",")[0].strip(), *inside, *shorter)) if name
    ]
