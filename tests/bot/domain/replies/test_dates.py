"""The day that a stay ends on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.replies.dates import last_day

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Friday", date(2026, 11, 27)),
        ("fri", date(2026, 11, 27)),
        ("thurs", date(2026, 11, 26)),
        ("weds", date(2026, 11, 25)),
        ("this Friday evening", date(2026, 11, 27)),
        ("next Monday", date(2026, 11, 23)),
        ("Sunday", date(2026, 11, 29)),
        ("Friday, 4 December", date(2026, 12, 4)),
        ("Friday the 4th of December", date(2026, 12, 4)),
        ("3 March", date(2027, 3, 3)),
        ("March 3rd", date(2027, 3, 3)),
        ("the 3rd of march", date(2027, 3, 3)),
        ("3. Dezember", None),
        ("3 Dec 2026", date(2026, 12, 3)),
        ("Dec 3, 2026", date(2026, 12, 3)),
        ("22 November", SUNDAY),
        ("21 November", date(2027, 11, 21)),
        ("29 February", date(2028, 2, 29)),
        ("2026-12-03", date(2026, 12, 3)),
        ("2026-11-03", None),
        ("03.12.", date(2026, 12, 3)),
        ("3.12", date(2026, 12, 3)),
        ("03.12.2026", date(2026, 12, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("18.30", None),
        ("13/12", date(2026, 12, 13)),
        ("12/13", date(2026, 12, 13)),
        ("3/12", None),
        ("the 5th", date(2026, 12, 5)),
        ("the 31st", date(2026, 12, 31)),
        ("5", None),
        ("32 March", None),
        ("0 March", None),
        ("2026-13-03", None),
        ("0000-01-03", None),
        ("tomorrow", date(2026, 11, 23)),
        ("the day after tomorrow", date(2026, 11, 24)),
        ("tonight", SUNDAY),
        ("5 days", date(2026, 11, 27)),
        ("a day", date(2026, 11, 23)),
        ("ten days", date(2026, 12, 2)),
        ("a few days", date(2026, 11, 25)),
        ("a couple of weeks", date(2026, 12, 6)),
        ("a week", date(2026, 11, 29)),
        ("another week", date(2026, 11, 29)),
        ("two weeks", date(2026, 12, 6)),
        ("2 more weeks", date(2026, 12, 6)),
        ("a fortnight", date(2026, 12, 6)),
        ("one month", date(2026, 12, 22)),
        ("7 nights", date(2026, 11, 29)),
        ("the end of the month", date(2026, 11, 30)),
        ("end of January", date(2027, 1, 31)),
        ("the end of next week", None),
        ("next week", None),
        ("the end of the project", None),
        ("may", None),
        ("", None),
        ("further notice", None),
        ("20 minutes", None),
        ("weeks", None),
        ("999 months", date(2026, 11, 22) + timedelta(days=30 * 999)),
    ],
)
def test_a_day_in_words(said: str, day: date | None) -> None:
    assert last_day(said, SUNDAY) == day


@pytest.mark.parametrize("ahead", range(7))
def test_the_weekend_and_the_week_end_on_sunday(ahead: int) -> None:
    today = SUNDAY - timedelta(days=ahead)
    assert last_day("the weekend", today) == last_day("the end of the week", today) == SUNDAY


@given(today=st.dates(date(2020, 1, 1), date(2090, 1, 1)), name=st.sampled_from(["monday", "fri", "Sunday"]))
def test_a_weekday_is_within_a_week_and_never_today(today: date, name: str) -> None:
    day = last_day(name, today)
    assert day is not None
    assert timedelta(0) < day - today <= timedelta(days=7)
    assert f"{day:%A}".casefold().startswith(name.casefold())


@given(
    today=st.dates(date(2020, 1, 1), date(2900, 12, 31)),
    text=st.text(max_size=90) | st.from_regex(r"[0-9]{1,4}[./ -]{0,2}[0-9]{0,4}[./ -]?[0-9a-z]{0,9}", fullmatch=True),
)
def test_nothing_raises_and_no_day_is_past(today: date, text: str) -> None:
    day = last_day(text, today)
    assert day is None or day >= today
