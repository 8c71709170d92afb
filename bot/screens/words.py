"""The words of one language: messages through gettext, times and numbers through Babel.

A message is its English text with named fields, so that a translator can move them: words("Rest {time}", time=...).
"""

import gettext
import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from bot.screens.screen import Text, moment

WEEK = 7  # days in which a weekday says which day is meant
CATALOGUES = Path(__file__).parent / "locales"
OFFERED = {"en": "en_GB"}  # a language is offered only when its safety texts and its flag detection exist


class Words:
    """What one language says. `words(message)` translates; the other methods set values as its readers write them."""

    def __init__(self, locale: Locale, translations: gettext.NullTranslations) -> None:
        self._locale = locale
        self._translations = translations

    def __call__(self, message: str, **fields: object) -> str:
        """The message in this language, its fields filled in."""
        said = self._translations.gettext(message)
        return said.format(**fields) if fields else said

    def around(self, message: str, **parts: Text) -> Text:
        """The message with styled parts in its fields: words.around("Next: {when}.", when=...)."""
        said = re.split(r"\{(\w+)\}", self._translations.gettext(message))  # text, field, text, field, ..., text
        return Text.join("", (parts[each] if at % 2 else each for at, each in enumerate(said)))

    def many(self, one: str, more: str, count: int, **fields: object) -> str:
        """The form of the message that fits the count; {count} in it is the number, set for its readers."""
        return self._translations.ngettext(one, more, count).format(count=self.number(count), **fields)

    def number(self, value: float) -> str:
        """A number, with this language's separators."""
        return format_decimal(value, locale=self._locale)

    def percent(self, share: float) -> str:
        """A share of 1 as a percentage without decimals."""
        return format_percent(share, locale=self._locale)

    def time(self, value: time) -> str:
        """A wall time: 07:30."""
        return format_time(value, "HH:mm", locale=self._locale)

    def day(self, value: date) -> str:
        """A date with its weekday: Mon 23 Nov."""
        return format_date(value, "EEE d MMM", locale=self._locale)

    def weekday(self, value: date) -> str:
        """A weekday in short: Mon."""
        return format_date(value, "EEE", locale=self._locale)

    def list(self, values: Iterable[str]) -> str:
        """One, two and three."""
        return format_list(tuple(values), locale=self._locale)

    def either(self, values: Iterable[str]) -> str:
        """One, two or three."""
        return format_list(tuple(values), style="or", locale=self._locale)

    def when(self, instant: datetime, zone: ZoneInfo, today: date) -> Text:
        """An instant as the phone shows it: the time today, the weekday and the time this week, else the date too.

        The fallback is set in the person's own zone.
        """
        local = instant.astimezone(zone)
        wall = self.time(local.time())
        if local.date() == today:
            return moment(instant, wall, "t")
        how = "wt" if abs((local.date() - today).days) < WEEK else "wDt"
        return moment(instant, f"{self.day(local.date())}, {wall}", how)


@cache
def words(language: str | None) -> Words:
    """The words for Telegram's language code; English where the language is not offered (yet)."""
    offered = language.split("-")[0].lower() if language else ""
    code = offered if offered in OFFERED else "en"
    return Words(Locale.parse(OFFERED[code]), gettext.translation("limber", CATALOGUES, [code], fallback=True))
