from datetime import timedelta
from typing import Any

import pytest

from bot.domain.nudges import nudge_at
from bot.domain.schedule import Slot
from tests.builders import NOW, TODAY, a_person, a_schedule, a_session

LATER = NOW + timedelta(minutes=45)
SLOTS = (a_schedule(due=NOW + timedelta(days=1)), a_schedule(Slot.EVENING, due=NOW + timedelta(hours=12)))


def test_one_nudge_comes_after_45_minutes() -> None:
    assert nudge_at(a_person(), a_session(), SLOTS, NOW) == LATER


@pytest.mark.parametrize("person", [{"silence": 2}, {"quiet": True}, {"rest_day": TODAY}])
def test_who_is_silent_wants_quiet_or_rests_today_is_not_nudged(person: dict[str, Any]) -> None:
    assert nudge_at(a_person(**person), a_session(), SLOTS, NOW) is None


def test_nobody_is_nudged_past_their_next_slot() -> None:
    soon = a_schedule(Slot.EVENING, due=LATER)

    assert nudge_at(a_person(), a_session(), (soon,), NOW) is None
