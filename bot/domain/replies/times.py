"""Clock times and lengths of time, read from basic words."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Mapping
from datetime import time

_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.h]?(\d{2}))?(?: (\d{2}))?(?: ?(am|pm|o'clock|oclock|hours|h))?(?= |$)")
_RELATIVE = re.compile(
    r"\b(?:(half|quarter|\d{1,2})(?: minutes)?) (past|after|to|till|before|of) (\d{1,2}|noon|midnight)(?: (am|pm))?\b"
)
_HALF = re.compile(r"\bhalf (\d{1,2})\b(?: (am|pm))?")
_EVENING = re.compile(r"\b(?:pm|evening|tonight|night|afternoon|after work)\b")
_MORNING = re.compile(r"\b(?:am|morning)\b")
_LENGTH = re.compile(
    r"\b(half|quarter|\d{1,3}|a|an|twice|few|several|another)(?: of)?(?: a| an| more| extra)? (minutes|hours|days|weeks|months|fortnight)\b(?: (?:and )?(?:a )?(half|\d{1,2}(?= minutes)))?"
)
_MINUTES = {"minutes": 1, "hours": 60}
_DAYS = {"hours": 1 / 24, "days": 1, "weeks": 7, "months": 30, "fortnight": 14}
_MOST = {"minutes": 24 * 60, "days": 366}


def _made(hour: int, minute: int, half: str, *, evening: bool | None) -> time | None:
    """The time of day; `half` is "am", "pm" or empty, `evening` what an hour up to 12 means without it."""
    if half == "pm" or (not half and evening and 1 <= hour <= 11):
        hour = hour if hour >= 12 else hour + 12
    elif half == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if 0 <= hour < 24 and 0 <= minute < 60 else None


def clocks(words: str, *, evening: bool | None) -> tuple[time, ...]:
    """Every clock time in the words, in order. `evening` says which half of the day a bare "7" is in; None: by guess."""
    if _EVENING.search(words):
        evening = True
    elif _MORNING.search(words):
        evening = False
    relative = _RELATIVE.search(words)
    if relative:
        amount, side, hour_word, half = relative.groups()
        hour = {"noon": 12, "midnight": 0}.get(hour_word) if not hour_word.isdecimal() else int(hour_word)
        minutes = (
            {"half": 30, "quarter": 15}.get(amount) or int(amount)
            if amount.isdecimal() or amount in ("half", "quarter")
            else 0
        )
        total = (hour or 0) * 60 + (minutes if side in ("past", "after") else -minutes)
        return _known(_made(total // 60 % 24, total % 60, half or "", evening=_guess(total // 60, evening)))
    short = _HALF.search(words)
    if short:
        return _known(_made(int(short[1]), 30, short[2] or "", evening=_guess(int(short[1]), evening)))
    if re.search(r"\b(?:noon|midday)\b(?! meal| break)", words):
        return (time(12),)
    if re.search(r"\bmidnight\b", words):
        return (time(0),)
    found = []
    for hour_word, minute, spoken, half in _CLOCK.findall(words):
        half = half if half in ("am", "pm") else ""
        found.append(_made(int(hour_word), int(minute or spoken or 0), half, evening=_guess(int(hour_word), evening)))
    return tuple(dict.fromkeys(moment for moment in found if moment)) if None not in found else ()


def _guess(hour: int, evening: bool | None) -> bool | None:  # noqa: FBT001 - the same flag handed on
    return 1 <= hour <= 6 if evening is None else evening


def _known(moment: time | None) -> tuple[time, ...]:
    return () if moment is None else (moment,)


def _length(words: str, units: Mapping[str, float], most: int) -> int | None:
    for amount, unit, more in _LENGTH.findall(words):
        if unit not in units:
            continue
        number = {
            "half": 0.5,
            "quarter": 0.25,
            "a": 1,
            "another": 1,
            "an": 1,
            "twice": 2,
            "few": 5 if unit == "minutes" else 3,
            "several": 5,
        }.get(amount)
        number = float(amount) if number is None else number
        if more == "half":
            number += 0.5
        length = int(number * units[unit]) + (int(more) if more.isdecimal() else 0)
        return length if 1 <= length <= most else None
    return None


def minutes(words: str) -> int | None:
    """A length in minutes, up to a day: "half an hour" is 30."""
    return _length(words, _MINUTES, _MOST["minutes"])


def days(words: str) -> int | None:
    """A length in days, up to a year: "2 weeks" is 14."""
    if re.search(r"\b(?:a|one) fortnight\b", words):
        return 14
    return _length(words, _DAYS, _MOST["days"])
