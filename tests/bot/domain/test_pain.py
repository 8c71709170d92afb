from datetime import date, timedelta

import pytest

from bot.domain.pain import asks, offers_rest

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("score", "before", "offered"),
    [(6, None, False), (7, None, True), (7, 9, True), (4, 3, False), (4, 2, True), (2, 0, True), (0, 10, False)],
)
def test_a_days_rest_is_offered_from_seven_on_and_after_a_rise_of_two(
    score: int, before: int | None, offered: bool
) -> None:
    assert offers_rest(score, before) is offered


def test_pain_is_asked_once_a_day() -> None:
    assert asks(MONDAY, [], quiet=False)
    assert asks(MONDAY, [MONDAY - timedelta(days=1)], quiet=False)
    assert not asks(MONDAY, [MONDAY], quiet=False)


def test_in_quiet_mode_pain_is_asked_on_sundays() -> None:
    assert asks(SUNDAY, [], quiet=True)
    assert not asks(SUNDAY, [SUNDAY], quiet=True)
    assert not asks(MONDAY, [], quiet=True)
