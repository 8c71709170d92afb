from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.pauses import LONGEST_PAUSE, pause_end

BERLIN = ZoneInfo("Europe/Berlin")


def test_a_week_ends_with_the_morning_of_the_same_weekday() -> None:
    assert pause_end(date(2026, 3, 9), 7, BERLIN) == datetime(2026, 3, 15, 23, tzinfo=UTC)


def test_a_pause_over_a_clock_change_ends_at_the_new_midnight() -> None:
    assert pause_end(date(2026, 3, 28), 3, BERLIN) == datetime(2026, 3, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize("days", [-1, 0, LONGEST_PAUSE + 1, 10**6])
def test_a_pause_of_no_days_or_of_more_than_a_year_is_none(days: int) -> None:
    with pytest.raises(ValueError, match="a pause is 1 to 365 days"):
        pause_end(date(2026, 3, 9), days, BERLIN)
