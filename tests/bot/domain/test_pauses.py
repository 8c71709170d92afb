from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.pauses import LONGEST_PAUSE, first_day, pause_end
from bot.domain.people import Standing
from bot.domain.schedule import Slot
from tests.builders import NOW, TODAY, a_person, a_schedule

BERLIN = ZoneInfo("Europe/Berlin")


def test_a_week_ends_with_the_morning_of_the_same_weekday() -> None:
    assert pause_end(date(2026, 3, 9), 7, BERLIN) == datetime(2026, 3, 15, 23, tzinfo=UTC)


def test_a_pause_over_a_clock_change_ends_at_the_new_midnight() -> None:
    assert pause_end(date(2026, 3, 28), 3, BERLIN) == datetime(2026, 3, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize("days", [-1, 0, LONGEST_PAUSE + 1, 10**6])
def test_a_pause_of_no_days_or_of_more_than_a_year_is_none(days: int) -> None:
    with pytest.raises(ValueError, match="a pause is 1 to 365 days"):
        pause_end(date(2026, 3, 9), days, BERLIN)


def test_a_pause_begins_today_only_while_a_reminder_is_still_to_come_today() -> None:
    tomorrow = TODAY + timedelta(days=1)
    tonight, next_morning = a_schedule(Slot.EVENING, due=NOW, day=TODAY), a_schedule(due=NOW, day=tomorrow)
    assert first_day(a_person(), (tonight, next_morning), TODAY) == TODAY
    assert first_day(a_person(), (next_morning,), TODAY) == tomorrow
    assert first_day(a_person(standing=Standing.PAUSED), (next_morning,), TODAY) == TODAY
    assert first_day(a_person(), (), TODAY) == TODAY
