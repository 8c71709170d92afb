"""Values, as the readers of a language write them."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.screens.screen import Span, Style, Text, bold
from bot.screens.words import words
from tests.builders import NOW, TODAY

ENGLISH, BERLIN = words("en"), ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("language", [None, "", "de", "xx", "pt-BR", "../en"])
def test_a_language_that_is_not_offered_is_answered_in_english(language: str | None) -> None:
    assert words(language) is words(language)
    assert words(language)("Set done") == "Set done"


def test_every_english_is_english() -> None:
    assert words("en-US").time(time(19, 30)) == "19:30"


def test_a_message_is_filled_in_and_agrees_with_its_count() -> None:
    assert ENGLISH("Rest {time}", time="a minute") == "Rest a minute"
    assert [ENGLISH.many("{count} set", "{count} sets", n) for n in (0, 1, 2, 1234)] == [
        "0 sets",
        "1 set",
        "2 sets",
        "1,234 sets",
    ]


def test_a_message_goes_around_what_is_styled() -> None:
    text = ENGLISH.around("Now {what}, then {when}.", what=Text("rest"), when=bold("go"))
    assert text == Text("Now rest, then go.", (Span(Style.BOLD, 15, 2),))


def test_what_a_person_wrote_is_never_a_field() -> None:
    assert ENGLISH("Hello {name}.", name="{name} {0}") == "Hello {name} {0}."


def test_times_and_shares_and_lists_read_naturally() -> None:
    assert ENGLISH.time(time(7, 5)) == "07:05"
    assert ENGLISH.percent(0.876) == "88%"
    assert [ENGLISH.list(["a", "b", "c"][:n]) for n in (1, 2, 3)] == ["a", "a and b", "a, b and c"]
    assert ENGLISH.day(date(2026, 11, 23)) == "Mon 23 Nov"


def shown(instant: datetime) -> str:
    """What an old client shows."""
    text = ENGLISH.when(instant, BERLIN, TODAY)
    (span,) = text.spans
    assert (span.instant, span.start, span.length) == (instant, 0, len(text.plain))
    return text.plain


def test_an_instant_of_today_is_a_time_and_a_later_one_has_its_day() -> None:
    assert shown(NOW) == "07:30"
    assert shown(NOW + timedelta(days=1)) == "Tue 10 Mar, 07:30"


def test_an_instant_is_shown_in_the_persons_own_zone() -> None:
    assert shown(NOW.replace(hour=23, minute=30)) == "Tue 10 Mar, 00:30"
