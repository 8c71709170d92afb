from typing import Any

import pytest

from bot.domain.people import Standing, language_tag
from tests.builders import NOW, a_person


@pytest.mark.parametrize(
    "person", [{}, {"quiet": True, "silence": 5}, {"standing": Standing.PAUSED, "paused_until": NOW}]
)
def test_reminders_go_to_active_people_and_to_those_whose_pause_has_an_end(person: dict[str, Any]) -> None:
    assert a_person(**person).reminded


@pytest.mark.parametrize("standing", [each for each in Standing if each is not Standing.ACTIVE])
def test_reminders_go_to_nobody_else(standing: Standing) -> None:
    assert not a_person(standing=standing).reminded


@pytest.mark.parametrize("missing", [{"reachable": False}, {"zone": None}])
@pytest.mark.parametrize("standing", [{}, {"standing": Standing.PAUSED, "paused_until": NOW}])
def test_nobody_is_reminded_who_blocked_limber_or_whose_clock_is_unknown(
    missing: dict[str, Any], standing: dict[str, Any]
) -> None:
    assert not a_person(**standing, **missing).reminded


def test_an_emergency_outlasts_the_end_of_a_pause() -> None:
    assert not a_person(standing=Standing.EMERGENCY, paused_until=NOW).reminded


@pytest.mark.parametrize("code", ["en", "de", "pt-BR", "zh-Hant-HK", "EN"])
def test_a_language_is_what_telegram_calls_it(code: str) -> None:
    assert language_tag(code) == code


@pytest.mark.parametrize(
    "code", [None, "", "e", "en_GB", "en-", "../en", "e\0n", "\ud800", "en-" + "x" * 40, "ен", "en\n"]
)
def test_what_is_no_code_of_a_language_is_none(code: str | None) -> None:
    assert language_tag(code) is None
