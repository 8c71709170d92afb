from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import Places, waiting
from bot.domain.early import EARLY, due_again, outlived, taken_early
from bot.domain.people import Away, Person, Schedule, Standing
from bot.domain.schedule import Slot
from tests.builders import NOW, TODAY, a_person, a_schedule, a_session

BERLIN = Places(ZoneInfo("Europe/Berlin"))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SECOND = timedelta(seconds=1)


def morning(due: datetime | None, **changes: Any) -> Schedule:
    return a_schedule(due=due, day=TODAY, **changes)


@pytest.mark.parametrize("ahead", [timedelta(), HOUR, EARLY])
def test_a_session_begun_up_to_three_hours_before_its_reminder_stands_for_it(ahead: timedelta) -> None:
    near = morning(NOW + ahead)
    assert taken_early([a_schedule(Slot.EVENING, due=NOW + 12 * HOUR), near], NOW) == near


@pytest.mark.parametrize(
    "schedule",
    [morning(NOW + EARLY + SECOND), morning(NOW - SECOND), morning(None), morning(NOW + HOUR, enabled=False)],
)
def test_any_other_session_is_an_extra_one(schedule: Schedule) -> None:
    assert taken_early([schedule], NOW) is None


def test_the_nearer_of_two_reminders_is_taken() -> None:
    near, far = morning(NOW + HOUR), a_schedule(Slot.EVENING, due=NOW + 2 * HOUR)
    assert taken_early([far, near], NOW) == near


def test_a_schedule_is_due_at_its_next_wall_time() -> None:
    due = due_again(a_person(), a_schedule(wall=time(9)), NOW)
    assert (due.due, due.day) == (datetime(2026, 3, 9, 9, tzinfo=BERLIN.home), TODAY)


def test_a_date_that_has_its_session_is_not_due_again() -> None:
    due = due_again(a_person(), a_schedule(wall=time(9), last_day=TODAY), NOW)
    assert (due.due, due.day) == (datetime(2026, 3, 10, 9, tzinfo=BERLIN.home), TODAY + DAY)


def test_who_moves_west_after_the_session_is_not_reminded_of_that_date_again() -> None:
    due = due_again(a_person(zone="America/New_York"), a_schedule(last_day=TODAY), NOW)
    assert due.day == TODAY + DAY


def test_after_a_pause_the_first_reminder_comes_at_its_end_and_not_before() -> None:
    paused = a_person(standing=Standing.PAUSED, paused_until=NOW + 3 * DAY)
    due = due_again(paused, a_schedule(wall=time(9)), NOW)
    assert due.day == TODAY + 3 * DAY


def test_a_pause_that_is_over_holds_nothing_back() -> None:
    paused = a_person(standing=Standing.PAUSED, paused_until=NOW - DAY)
    assert due_again(paused, a_schedule(wall=time(9)), NOW).day == TODAY


@pytest.mark.parametrize(
    ("person", "enabled"),
    [
        (a_person(standing=Standing.HELD), True),
        (a_person(zone=None), True),
        (a_person(reachable=False), True),
        (a_person(), False),
    ],
)
def test_nothing_is_due_while_reminders_are_off(person: Person, enabled: bool) -> None:
    due = due_again(person, morning(NOW + HOUR, enabled=enabled, last_day=TODAY - DAY), NOW)
    assert (due.due, due.day, due.last_day) == (None, None, TODAY - DAY)


@pytest.mark.parametrize("person", [a_person(standing=Standing.PAUSED), a_person(reachable=False)])
def test_a_slot_that_came_before_reminders_went_off_stays_due_until_it_has_its_row(person: Person) -> None:
    assert due_again(person, morning(NOW - HOUR), NOW) == morning(NOW - HOUR)


def test_a_session_is_outlived_once_any_later_slot_has_come() -> None:
    evening = a_session(slot="evening", day=date(2026, 11, 23), due=datetime(2026, 11, 23, 19, tzinfo=UTC))
    slots = (a_schedule(Slot.MORNING), a_schedule(Slot.EVENING))
    assert not outlived(evening, slots, BERLIN, datetime(2026, 11, 24, 6, 29, tzinfo=UTC))
    assert outlived(evening, slots, BERLIN, datetime(2026, 11, 24, 6, 30, tzinfo=UTC))


def test_a_session_taken_early_is_not_outlived_by_its_own_slot() -> None:
    early = a_session(slot="evening", day=date(2026, 11, 23), due=datetime(2026, 11, 23, 17, tzinfo=UTC))
    assert not outlived(early, (a_schedule(Slot.EVENING),), BERLIN, datetime(2026, 11, 23, 20, tzinfo=UTC))
    assert outlived(early, (a_schedule(Slot.EVENING),), BERLIN, datetime(2026, 11, 24, 19, tzinfo=UTC))


def test_a_schedule_is_due_by_the_clock_of_the_journey_and_after_it_by_that_of_home() -> None:
    person = a_person(away=Away("Asia/Tokyo", TODAY))
    assert due_again(person, a_schedule(Slot.EVENING), NOW).due == datetime(2026, 3, 9, 11, tzinfo=UTC)
    assert due_again(person, a_schedule(), NOW).due == NOW + DAY


def test_a_slot_that_is_switched_off_is_due_no_more_even_where_it_was_due_this_minute() -> None:
    assert due_again(a_person(), morning(NOW, enabled=False), NOW).due is None


def test_one_that_waits_and_is_begun_early_is_not_due_again() -> None:
    late = morning(NOW + HOUR, wall=time(7))
    assert due_again(a_person(), late, NOW, waiting(late, BERLIN)) == late
    begun = due_again(a_person(), replace(late, last_day=TODAY), NOW, waiting(late, BERLIN))
    assert begun.day == TODAY + DAY
