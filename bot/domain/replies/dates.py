"""The day that a stay ends on, as people write it: "Friday", "3 March", "03.12.", "2 weeks", "the weekend"."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.domain.replies.numbers import in_digits

_LONGEST = 80  # characters
_YEARS = 8  # until 29 February comes again, at worst
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905 - prose
)
_SHORT = {"weds": "wednesday"}  # no beginning of the whole word, as "thurs" and "sept" are
_VAGUE = re.compile(r"\bnext (?:week|month|year)\b")
_BEFORE = re.compile(r"(?:(?:the|this|next|coming|on|about|around|at least|end of) )+")
_AFTER = re.compile(r"(?: (?:morning|noon|afternoon|evening|night|included|inclusive|or so|at the latest|then))+$")
_SOON = {"today": 0, "tonight": 0, "tomorrow": 1, "day after tomorrow": 2}
_LENGTH = re.compile(
    r"(?:another )?(\d{1,3}|a|an|another|(?:a )?few|(?:a )?couple(?: of)?)(?: more)?"
    r" (day|night|week|month|fortnight)s?"
)
_A_FEW = {"few": 3, "couple": 2}
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30}
_ISO = re.compile(r"(2\d{3})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})(?:\. ?(2\d{3}|\d{2})?)?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(2\d{3}|\d{2}))?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]+)(?: (2\d{3}))?")
_MONTH_DAY = re.compile(r"([a-z]+) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (2\d{3}))?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)(?: of the month)?")


def last_day(text: str, today: date) -> date | None:
    """The day that the words name, from `today` on; None where they name none.

    A weekday is the next of that name, today excluded; a date without a year is the next such date; a length counts
    from today; the weekend ends on Sunday.
    """
    words = " ".join(text.casefold().replace(",", " ").split()).strip(" !") if len(text) <= _LONGEST else ""
    if not words or _VAGUE.search(words):
        return None
    ends = "end of " in words
    words = _AFTER.sub("", _BEFORE.sub("", words, count=1) if _BEFORE.match(words) else words)
    found = _end_of(words, today) if ends else _named(words, today)
    return found if found is not None and found >= today else None


def _end_of(words: str, today: date) -> date | None:
    """The end of a week or a month; of any other day, that day."""
    month = today.month if words == "month" else _month(words)
    if month is not None:
        year = today.year + (month < today.month)
        return date(year, month, monthrange(year, month)[1])
    return _sunday(today) if words == "week" else _named(words, today)


def _named(words: str, today: date) -> date | None:
    if words in _SOON:
        return today + timedelta(days=_SOON[words])
    if words in ("weekend", "week"):
        return _sunday(today)
    return _after_a_while(words, today) or _dated(words, today) or _weekday(words, today)


def _sunday(today: date) -> date:
    return today + timedelta(days=6 - today.weekday())


def _after_a_while(words: str, today: date) -> date | None:
    length = _LENGTH.fullmatch(" ".join(in_digits(words.split())))
    if length is None:
        return None
    amount, unit = length[1] or "1", length[2]
    number = int(amount) if amount.isdecimal() else next((n for few, n in _A_FEW.items() if few in amount), 1)
    return today + timedelta(days=number * _DAYS[unit])


def _weekday(words: str, today: date) -> date | None:
    day = _beginning(words, _WEEKDAYS)
    return None if day is None else today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)


def _dated(words: str, today: date) -> date | None:
    first, _, rest = words.partition(" ")
    if rest and _beginning(first, _WEEKDAYS) is not None:
        words = _BEFORE.sub("", rest, count=1) if _BEFORE.match(rest) else rest  # "Friday the 4th of December"
    for read in (_iso, _dotted, _slashed, _worded, _day_of_month):
        found = read(words)
        if found is not None:
            return next(found(today), None)
    return None


Dates = Callable[[date], Iterator[date]]  # those that fit, from a day on


def _iso(words: str) -> Dates | None:
    found = _ISO.fullmatch(words)
    return _on(int(found[3]), int(found[2]), found[1]) if found else None


def _dotted(words: str) -> Dates | None:
    found = _DOTTED.fullmatch(words)
    return _on(int(found[1]), int(found[2]), found[3]) if found else None


def _slashed(words: str) -> Dates | None:
    """Some put the day first, some the month: only what can be read in one way."""
    found = _SLASHED.fullmatch(words)
    if found is None:
        return None
    one, other = int(found[1]), int(found[2])
    if one <= 12 and other <= 12 and one != other:
        return None
    return _on(max(one, other), min(one, other), found[3])


def _worded(words: str) -> Dates | None:
    found = _DAY_MONTH.fullmatch(words)
    if found is not None:
        day, name, year = found.groups()
    else:
        found = _MONTH_DAY.fullmatch(words)
        if found is None:
            return None
        name, day, year = found.groups()
    month = _month(name)
    return None if month is None else _on(int(day), month, year)


def _day_of_month(words: str) -> Dates | None:
    found = _DAY.fullmatch(words)
    return _on(int(found[1]), None, None) if found else None


def _month(name: str) -> int | None:
    at = _beginning(name, _MONTHS)
    return None if at is None else at + 1


def _beginning(word: str, names: tuple[str, ...] | list[str]) -> int | None:
    """Which of the names the word is, whole or by three letters or more of its beginning."""
    word = _SHORT.get(word, word).rstrip(".")
    return next((at for at, name in enumerate(names) if len(word) >= 3 and name.startswith(word)), None)


def _on(day: int, month: int | None, year: str | None) -> Dates:
    """The dates of that day and month; those of any year, or of any month, where none is given."""

    def dates(today: date) -> Iterator[date]:
        years = [int(year) + (2000 if len(year) == 2 else 0)] if year else range(today.year, today.year + _YEARS + 1)
        for each in years:
            for of in [month] if month else range(1, 13):
                if 1 <= of <= 12 and 1 <= day <= monthrange(each, of)[1] and date(each, of, day) >= today:
                    yield date(each, of, day)

    return dates
