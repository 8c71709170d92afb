from datetime import time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.domain.calendar import Places, following
from bot.domain.people import Schedule
from bot.domain.schedule import APART, Slot
from bot.domain.weeks import clash
from tests.builders import NOW, a_schedule

NO_CLOCK_CHANGES = Places(ZoneInfo("UTC"))
WALLS = some.times().map(lambda wall: wall.replace(second=0, microsecond=0))


def morning(hour: int, minute: int = 0, **changes: Any) -> Schedule:
    return a_schedule(wall=time(hour, minute), **changes)


def evening(hour: int, minute: int = 0, **changes: Any) -> Schedule:
    return a_schedule(Slot.EVENING, wall=time(hour, minute), **changes)


@pytest.mark.parametrize(
    "week",
    [
        (morning(7, 30), evening(20)),
        (morning(16), evening(20)),
        (morning(20), evening(6)),  # whoever works at night
        (morning(7, 30, weekend=time(9)), evening(20, weekend=time(13))),
        (morning(9, weekends=False), evening(20, weekend=time(9))),
        (morning(19, enabled=False), evening(20)),
        (morning(7, 30),),
        (),
    ],
)
def test_reminders_four_hours_apart_all_week_do_not_clash(week: tuple[Schedule, ...]) -> None:
    assert not clash(week)


@pytest.mark.parametrize(
    "week",
    [
        (morning(16, 1), evening(20)),
        (morning(1), evening(22)),  # over midnight
        (morning(7, 30, weekend=time(10)), evening(20, weekend=time(13))),
        (morning(9), evening(20, weekend=time(12))),
        (morning(2), evening(18, weekend=time(23))),  # Sunday's evening and Monday's morning
        (morning(0, 30, weekend=time(23, 30)),),  # one slot alone: Sunday 23:30, Monday 00:30
    ],
)
def test_reminders_nearer_than_four_hours_on_any_day_clash(week: tuple[Schedule, ...]) -> None:
    assert clash(week)


def slots(slot: Slot) -> some.SearchStrategy[Schedule]:
    return some.builds(Schedule, some.just(slot), WALLS, some.none() | WALLS, some.booleans(), some.booleans())


@settings(deadline=None)  # a busy machine is no failure
@given(some.tuples(slots(Slot.MORNING), slots(Slot.EVENING)))
def test_whoever_lives_by_times_that_do_not_clash_is_never_asked_twice_in_four_hours(
    week: tuple[Schedule, ...],
) -> None:
    dues = []
    for schedule in week:
        at = NOW
        while schedule.enabled and (at := following(schedule, NO_CLOCK_CHANGES, at).due) < NOW + timedelta(days=14):
            dues.append(at)
    near = any(later - earlier < APART for earlier, later in pairwise(sorted(dues)))
    assert near == clash(week)
