"""A journey in words: a place and how long, "in Tokyo until Friday", "New York for 5 days"; and "back home".

This is a meaning outside the corpus's notation: whoever reads a reply asks here beside `read`, and lets red flags go
first. A text is of a journey only where all of it is; whether the place exists, the caller knows.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.replies.phrases import phrases
from bot.domain.replies.words import body, doing, talking, wanting
from bot.domain.replies.words.ordinary import ORDINARY

LONGEST = timedelta(days=180)  # a journey; who stays longer has moved

_LONGEST_TEXT = 160  # characters
_LONGEST_PLACE = 60
_GREETINGS = "hi|hello|hey|ok|okay|so|well|yes|please|btw|fyi|by the way|actually|just|now|currently|right now|again"
_ME = r"i'?m|im|i am|i'?ll be|i will be|we'?re|we are|we'?ll be|we will be|i'?ve|we'?ve|i|we|my reminders|me"
_GOING = (
    r"here|away|off|going|travell?ing|flying|heading|headed|moving|staying|stuck|working|arrived|landed|got|over|based|moved|relocated|living|live"
    r"|on (?:a )?(?:business |work )?trip|on holiday|on vacation|on business|set it|change it|switch|use|back|home"
)
_LEAD = re.compile(rf"(?:(?:{_GREETINGS}|{_ME}|{_GOING})\b[\s,.!:;]*)+", re.IGNORECASE)
_OPENING = re.compile(rf"(?:(?:{_GREETINGS}|{_ME})\b[\s,.!:;]*)+", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:in|to|at|near|visiting)\s+(?:the\s+)?", re.IGNORECASE)
_PURPOSE = re.compile(
    r"\s+(?:for|on) (?:a |the )?(?:work|business|fun|conference|wedding|holidays?|vacation|meeting|visit|trip)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(r"(?:[\s,]+(?:please|pls|plz|thanks|thank you|thx|now|right now|already|at the moment))+$", re.I)
_UNTIL = r"(?:until|untill|till|til|'til|through|thru|up to)"
_END = re.compile(
    rf"[\s,;]+(?:{_UNTIL}|for|(?:back|home|returning|returning home|back home)(?: on)?|over(?= the weekend)"
    rf"|(?=this week))\b\s*(?P<end>.+)$",
    re.IGNORECASE,
)
_ONLY_AN_END = re.compile(
    rf"(?:(?:here|there|staying|stay)\s+)*(?P<until>{_UNTIL}\s+)?(?:for\s+|back(?: on)?\s+)?", re.I
)
_BACK = re.compile(
    r"(?:home|back|back home|home again|back again|back at home|at home|at home again|safely home|returned"
    r"|returned home|got (?:back|home)|arrived (?:back )?home|back from .{1,60}"
    r"|(?:my |the )?(?:trip|journey) (?:is|was|'?s) over)",
    re.IGNORECASE,
)
_FROM_A_JOURNEY = re.compile(r"\b(?:home|trip|journey|travels|travell?ing|holidays?|vacation)\b", re.IGNORECASE)
_OF_REMINDERS = re.compile(
    r"\b(?:reminders?|notifications?|messages|pause|stop|silence|mute|switch off)\b", re.IGNORECASE
)
_MOVED = re.compile(r"\b(?:moved|moving|move|relocated|relocating|live|living)\b", re.IGNORECASE)
_FOR_GOOD = re.compile(
    r"(?:have )?moved(?: here| there)?(?: for good)?|live (?:here|there)(?: now)?|for good|forever|permanently", re.I
)
_LEFT = frozenset(("no", "nope", "nah", "leave it", "never mind", "nevermind", "not now", "cancel", "forget it"))

# A word that says something else: alone before "for 3 days" it is no place, though there may be one of that name.
_KNOWN = (
    ORDINARY
    | {"rest", "log", "bush"}
    | {
        word
        for table in (doing.BASIC, wanting.BASIC, talking.BASIC, body.BASIC)
        for basic, wordings in table.items()
        for wording in (basic, *phrases(wordings))
        for word in wording.split()
    }
)


@dataclass(frozen=True)
class Stay:
    """Somewhere else. `place` is as it was written, `end` in the person's own words, empty where none is named.

    `named`: "in" or "to" stands before the place.
    """

    place: str
    end: str = ""
    named: bool = False


@dataclass(frozen=True)
class Back:
    """Home again; where not `surely`, it may be from a break as well."""

    surely: bool


def read(text: str) -> Stay | Back | None:
    """The journey that the whole of a text speaks of; None where it asks, or speaks of none but of reminders.

    Whoever is "off to Goa for 5 days, no reminders" wants to be left alone.
    """
    shown = _shown(text)
    if not shown or "?" in text or _OF_REMINDERS.search(shown):
        return None
    opened = _without(_OPENING, shown)
    if _BACK.fullmatch(opened):
        return Back(surely=_FROM_A_JOURNEY.search(opened) is not None)
    rest = _PURPOSE.sub("", _without(_LEAD, shown))
    end = _END.search(rest)
    place = rest[: end.start()] if end else rest
    bare = _without(_PREPOSITION, place)
    stay = Stay(bare.strip(" ,.;"), end["end"] if end else "", named=bare != place)
    return stay if _may_be(stay) else None


def ending(text: str) -> tuple[str, bool]:
    """Only the end of a stay ("until Friday", "3 days"), as `last_day` reads it, and whether an "until" says so."""
    shown = _without(_OPENING, _shown(text))
    found = _ONLY_AN_END.match(shown)
    return (shown[found.end() :], found["until"] is not None) if found else (shown, False)


def moved(text: str) -> bool:
    """Whether the words are of a move rather than of a journey: "I moved to Lisbon", "we live in Rome"."""
    return _MOVED.search(text) is not None


def for_good(text: str) -> bool:
    """Whether the words answer "until when?" with a move."""
    return _FOR_GOOD.fullmatch(_without(_OPENING, _shown(text))) is not None


def left_as_it_is(text: str) -> bool:
    """Whether the words answer "until when?" with a no."""
    return _shown(text).casefold() in _LEFT


def _may_be(stay: Stay) -> bool:
    """Whether these may be a place's words. A word that says something else is one only after "in" or "to"."""
    words = stay.place.casefold().split()
    if not words or len(stay.place) > _LONGEST_PLACE or any(c.isdigit() for c in stay.place):
        return False
    return stay.named or (bool(stay.end) and not _KNOWN.issuperset(words))


def _shown(text: str) -> str:
    """The text in one line with plain apostrophes, without what is only polite; empty where it is too long."""
    line = " ".join(text.replace("’", "'").split()) if len(text) <= _LONGEST_TEXT else ""
    return _POLITE.sub("", line.strip(' .,!"')).strip(' .,!"')


def _without(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.match(text)
    return text[found.end() :] if found else text
