from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.absences import apology, hears, lost_before
from bot.domain.notices import Kind
from bot.domain.people import Standing
from bot.domain.sessions import State
from tests.builders import NOW, a_person, a_session

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.mark.parametrize(
    ("absence", "kind"),
    [
        (-60 * MINUTE, None),
        (timedelta(), None),
        (149 * SECOND, None),
        (150 * SECOND, None),
        (150 * SECOND + timedelta(microseconds=1), Kind.AWAY),
        (15 * MINUTE, Kind.AWAY),
        (16 * MINUTE, Kind.LONG_AWAY),
        (23 * 60 * MINUTE, Kind.LONG_AWAY),
    ],
)
def test_an_absence_is_said_once_it_may_have_cost_a_press(absence: timedelta, kind: Kind | None) -> None:
    assert apology(absence) is kind


def test_what_was_pressed_in_the_last_150_seconds_is_still_at_telegram() -> None:
    assert lost_before(NOW) == NOW - 150 * SECOND


@pytest.mark.parametrize("standing", Standing)
def test_only_who_may_exercise_hears_of_it(standing: Standing) -> None:
    heard = hears(a_person(standing=standing), a_session(), None, NOW)
    assert heard is (standing in (Standing.ACTIVE, Standing.PAUSED))


@pytest.mark.parametrize(
    ("person", "session", "next_slot", "heard"),
    [
        ({}, {}, NOW + SECOND, True),
        ({}, {}, NOW, False),  # its reminder says what passed
        ({"reachable": False}, {}, None, False),
        *(({}, {"state": state}, None, state is State.OPEN) for state in State),
    ],
)
def test_it_fits_while_the_session_is_open_and_no_reminder_is_due(
    person: dict[str, Any], session: dict[str, Any], next_slot: datetime | None, heard: bool
) -> None:
    assert hears(a_person(**person), a_session(**session), next_slot, NOW) is heard
