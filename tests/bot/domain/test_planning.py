from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.delivery import MessageId
from bot.domain.notices import GOODBYE_AFTER, NO_NUDGE_AFTER, ONE_A_DAY_AFTER
from bot.domain.people import Away, Card, Question, Schedule, Standing
from bot.domain.planning import Plan, Row, plan
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, State
from bot.domain.walk import Phase
from tests.builders import BRIDGE, NOW, TODAY, a_person, a_schedule, a_session, a_walk

DAY, HOURS = timedelta(days=1), timedelta(hours=4)
TONIGHT = NOW + timedelta(hours=12, minutes=30)  # 20:00 in Berlin
MORNING = a_schedule(due=NOW, day=TODAY, last_day=TODAY - DAY)
EVENING = a_schedule(Slot.EVENING, due=TONIGHT, day=TODAY, last_day=TODAY - DAY)
BOTH = (MORNING, EVENING)
CARD = Card(MessageId(7), NOW - DAY)


def last_evening(**changes: Any) -> Session:
    return a_session(slot="evening", day=TODAY - DAY, due=TONIGHT - DAY, **changes)


def morning(*unfinished: Session, slots: tuple[Schedule, ...] = BOTH, now: datetime = NOW, **person: Any) -> Plan:
    return plan(a_person(**person), slots, Slot.MORNING, unfinished, now)


def evening(*unfinished: Session, slots: tuple[Schedule, ...] = BOTH, now: datetime = TONIGHT, **person: Any) -> Plan:
    return plan(a_person(**person), slots, Slot.EVENING, unfinished, now)


def test_a_due_slot_is_planned_and_its_schedule_moves_to_the_next_day() -> None:
    planned = morning()

    assert planned.rows == (Row(TODAY, NOW, State.PLANNED),)
    assert planned.schedules == (a_schedule(due=NOW + DAY, day=TODAY + DAY, last_day=TODAY),)
    assert planned.person == a_person()


def test_nothing_happens_before_the_slot_is_due() -> None:
    assert morning(now=NOW - timedelta(microseconds=1)) == Plan(a_person())


def test_a_slot_that_another_process_planned_is_left_alone() -> None:
    assert morning(slots=(EVENING,)) == Plan(a_person())


def test_the_night_of_a_clock_change_moves_the_instant_and_keeps_the_wall_time() -> None:
    saturday = datetime(2026, 3, 28, 6, 30, tzinfo=UTC)

    planned = morning(slots=(a_schedule(due=saturday, day=saturday.date()),), now=saturday)

    assert planned.schedules[0].due == datetime(2026, 3, 29, 5, 30, tzinfo=UTC)


def test_days_that_downtime_swallowed_are_recorded_and_the_newest_goes_out() -> None:
    planned = morning(slots=(MORNING,), now=NOW + 2 * DAY)

    assert planned.rows == (
        Row(TODAY, NOW, State.EXPIRED, "downtime"),
        Row(TODAY + DAY, NOW + DAY, State.EXPIRED, "downtime"),
        Row(TODAY + 2 * DAY, NOW + 2 * DAY, State.PLANNED),
    )
    assert planned.schedules[0].due == NOW + 3 * DAY


def test_after_downtime_only_the_current_slot_goes_out() -> None:
    assert [row.state for row in morning(now=TONIGHT).rows] == [State.EXPIRED]
    assert [row.state for row in evening(now=TONIGHT).rows] == [State.PLANNED]


def test_after_downtime_the_current_slot_goes_out_alone_whichever_is_planned_first() -> None:
    planned = evening(now=TONIGHT)
    after = (MORNING, *planned.schedules)

    assert [row.state for row in morning(slots=after, now=TONIGHT).rows] == [State.EXPIRED]


def test_a_slot_that_is_switched_off_does_not_push_the_other_out() -> None:
    off = a_schedule(Slot.EVENING, enabled=False, due=TONIGHT, day=TODAY)

    assert morning(slots=(MORNING, off), now=TONIGHT).rows[0].state is State.PLANNED


@pytest.mark.parametrize(
    ("session", "state", "silence"),
    [
        (last_evening(), State.MISSED, 1),
        (last_evening(walk=a_walk(phase=Phase.SET, at=BRIDGE)), State.SKIPPED, 0),
        (last_evening(walk=a_walk(phase=Phase.ASIDE, done=frozenset({(BRIDGE, 1)}))), State.PARTLY, 0),
        (last_evening(state=State.PLANNED), State.EXPIRED, 0),
        (last_evening(state=State.UNKNOWN), State.EXPIRED, 0),
        (a_session(slot="extra", due=NOW - DAY), State.MISSED, 0),
    ],
)
def test_the_next_slot_closes_what_was_left_open(session: Session, state: State, silence: int) -> None:
    planned = morning(session)

    assert [(s.state, s.closed_at, s.wake_at) for s in planned.closed] == [(state, NOW, None)]
    assert planned.person.silence == silence


def test_a_session_begun_early_is_not_closed_by_its_own_slot() -> None:
    early = a_session(due=NOW - timedelta(minutes=30), walk=a_walk(phase=Phase.SET, at=BRIDGE))

    assert morning(early).closed == ()


def test_a_slot_that_passed_does_not_close_the_session_of_a_later_one() -> None:
    tonight = a_session(slot="evening", due=TONIGHT)

    assert morning(tonight, now=TONIGHT).closed == ()


def test_a_new_reminder_takes_the_place_of_the_old_card() -> None:
    assert morning(last_evening(), card=CARD).clear is None


def test_the_fourth_missed_reminder_leaves_one_a_day() -> None:
    silence = ONE_A_DAY_AFTER - 1

    assert morning(last_evening(), silence=silence).rows[0].state is State.PLANNED
    tapered = evening(a_session(), silence=silence, card=CARD)
    assert tapered.rows == (Row(TODAY, TONIGHT, State.CANCELLED, "tapered"),)
    assert tapered.clear == CARD.message
    assert tapered.schedules[0].due == TONIGHT + DAY


def test_the_one_a_day_is_the_first_enabled_slot_of_the_persons_day() -> None:
    night_shift = (a_schedule(wall=time(21), due=NOW, day=TODAY), a_schedule(Slot.EVENING, wall=time(6)))

    assert morning(slots=night_shift, silence=ONE_A_DAY_AFTER).rows[0].reason == "tapered"
    assert evening(slots=(EVENING,), silence=ONE_A_DAY_AFTER).rows[0].state is State.PLANNED


def test_a_tapered_slot_is_not_counted_as_silence() -> None:
    first = evening(silence=ONE_A_DAY_AFTER)

    assert first.person.silence == ONE_A_DAY_AFTER


def test_two_missed_still_go_out() -> None:
    assert morning(silence=NO_NUDGE_AFTER).rows[0].state is State.PLANNED


def test_the_sixth_missed_reminder_is_followed_by_a_goodbye() -> None:
    planned = morning(last_evening(), silence=GOODBYE_AFTER - 1, card=CARD)

    assert planned.goodbye
    assert planned.person.standing is Standing.SILENT
    assert planned.rows == (Row(TODAY, NOW, State.CANCELLED, "silent"),)
    assert [s.due for s in planned.schedules] == [None, None]
    assert planned.clear == CARD.message


def test_a_slot_that_passed_before_the_goodbye_gets_its_row_too() -> None:
    tomorrow = NOW + DAY
    planned = morning(last_evening(), silence=GOODBYE_AFTER - 1, now=tomorrow)
    assert planned.goodbye
    assert [s.slot for s in planned.schedules] == [Slot.MORNING], "the evening is due still, and planned next"

    planned = evening(slots=(planned.schedules[0], EVENING), now=tomorrow, standing=Standing.SILENT)
    assert planned.rows == (Row(TODAY, TONIGHT, State.CANCELLED, "silent"),)
    assert planned.schedules[0].due is None


def test_a_pause_ends_with_its_first_slot() -> None:
    planned = morning(standing=Standing.PAUSED, paused_until=NOW)

    assert planned.person == a_person()
    assert planned.rows[0].state is State.PLANNED


def test_days_that_passed_within_a_pause_are_not_called_downtime() -> None:
    planned = morning(slots=(MORNING,), standing=Standing.PAUSED, paused_until=NOW + DAY, now=NOW + DAY)

    assert [(row.state, row.reason) for row in planned.rows] == [(State.CANCELLED, "paused"), (State.PLANNED, None)]


def test_a_slot_within_a_pause_is_recorded_as_cancelled_and_the_pause_goes_on() -> None:
    person: dict[str, Any] = {"standing": Standing.PAUSED, "paused_until": NOW + timedelta(hours=1)}

    planned = morning(**person)

    assert planned.rows == (Row(TODAY, NOW, State.CANCELLED, "paused"),)
    assert planned.person == a_person(**person)
    assert planned.schedules[0].due == NOW + DAY


def test_after_a_slot_within_a_pause_the_next_one_is_after_the_pause() -> None:
    planned = morning(standing=Standing.PAUSED, paused_until=NOW + 2 * DAY + timedelta(hours=1))

    assert planned.schedules == (a_schedule(due=NOW + 3 * DAY, day=TODAY + 3 * DAY, last_day=TODAY),)


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        ({"standing": Standing.EMERGENCY}, "emergency"),
        ({"standing": Standing.PAUSED}, "paused"),
        ({"reachable": False}, "unreachable"),
        ({"zone": None}, "no zone"),
        ({"zone": "Mars/Olympus"}, "no zone"),
    ],
)
def test_who_gets_no_reminders_is_due_no_more_and_the_row_says_why(person: dict[str, Any], reason: str) -> None:
    planned = morning(**person)

    assert planned.rows == (Row(TODAY, NOW, State.CANCELLED, reason),)
    assert planned.schedules == (a_schedule(last_day=TODAY - DAY),)


def test_each_date_that_passed_gets_its_row_where_reminders_went_off_meanwhile() -> None:
    planned = morning(standing=Standing.EMERGENCY, now=NOW + 2 * DAY)

    assert [(row.day, row.reason) for row in planned.rows] == [(TODAY + n * DAY, "emergency") for n in range(3)]


def test_every_local_date_gets_one_row_through_thirty_days_of_downtime() -> None:
    planned = morning(slots=(MORNING,), now=NOW + 30 * DAY)

    assert [row.day for row in planned.rows] == [date(2026, 3, 9) + n * DAY for n in range(31)]


def test_of_two_slots_at_one_instant_the_morning_goes_out_and_the_evening_waits_four_hours() -> None:
    late = a_schedule(Slot.EVENING, due=NOW, day=TODAY)

    assert morning(slots=(MORNING, late)).rows[0].state is State.PLANNED
    waiting = evening(slots=(MORNING, late), now=NOW)
    assert (waiting.rows, waiting.schedules) == ((), (a_schedule(Slot.EVENING, due=NOW + HOURS, day=TODAY),))


def test_a_slot_that_is_switched_off_holds_no_other_back() -> None:
    off = a_schedule(enabled=False, due=NOW, day=TODAY)
    slots = (off, a_schedule(Slot.EVENING, due=NOW, day=TODAY))

    assert evening(slots=slots, now=NOW).rows[0].state is State.PLANNED


def test_a_reminder_that_comes_too_soon_after_another_waits_and_writes_nothing() -> None:
    planned = plan(a_person(), (MORNING,), Slot.MORNING, (), NOW, last=NOW - HOURS / 2)

    assert planned == Plan(a_person(), (replace(MORNING, due=NOW + HOURS / 2),))


def test_a_reminder_that_would_have_to_come_at_night_is_left_out_and_ends_nothing() -> None:
    before = a_session(slot="morning", due=TONIGHT - HOURS / 2)

    planned = plan(a_person(), (EVENING,), Slot.EVENING, (before,), TONIGHT, last=before.due)

    assert planned.rows == (Row(TODAY, TONIGHT, State.CANCELLED, "too close"),)
    assert (planned.closed, planned.person) == ((), a_person())
    assert planned.schedules[0].due == TONIGHT + DAY


def test_the_first_slot_after_a_journey_forgets_it() -> None:
    away = Away("Asia/Tokyo", TODAY - DAY)

    assert morning(away=away).person.away is None
    assert morning(away=replace(away, until=TODAY)).person.away == replace(away, until=TODAY)


def test_a_journey_lasts_while_its_last_day_does_over_there() -> None:
    """In Honolulu it is Sunday still when Monday's morning comes at home."""
    away = Away("Pacific/Honolulu", TODAY - DAY)

    assert morning(away=away).person.away == away
    assert evening(away=away).person.away is None


def test_days_that_downtime_swallowed_at_a_journey_s_end_have_each_its_own_clock() -> None:
    tokyo = datetime(2026, 3, 8, 22, 30, tzinfo=UTC)  # 07:30 on Monday
    slots = (a_schedule(due=tokyo, day=TODAY),)

    planned = morning(slots=slots, now=NOW + 2 * DAY, away=Away("Asia/Tokyo", TODAY))

    assert planned.rows == (
        Row(TODAY, tokyo, State.EXPIRED, "downtime"),
        Row(TODAY + DAY, NOW + DAY, State.EXPIRED, "downtime"),
        Row(TODAY + 2 * DAY, NOW + 2 * DAY, State.PLANNED),
    )
    assert planned.person.away is None


def test_a_slot_without_weekends_goes_from_friday_to_monday() -> None:
    friday = replace(MORNING, due=NOW + 4 * DAY, day=TODAY + 4 * DAY, weekends=False)

    planned = morning(slots=(friday,), now=NOW + 4 * DAY)

    assert (planned.schedules[0].due, planned.schedules[0].day) == (NOW + 7 * DAY, TODAY + 7 * DAY)


def test_whose_only_slot_is_the_evening_hears_that_one_when_it_is_one_a_day() -> None:
    off = replace(MORNING, enabled=False, due=None, day=None)

    assert evening(slots=(off, EVENING), silence=ONE_A_DAY_AFTER).rows[0].state is State.PLANNED


def test_at_weekends_the_one_a_day_is_the_evening_where_the_morning_does_not_come() -> None:
    saturday = TODAY + 5 * DAY
    slots = (replace(MORNING, weekends=False), replace(EVENING, due=TONIGHT + 5 * DAY, day=saturday))

    assert evening(slots=slots, now=TONIGHT + 5 * DAY, silence=ONE_A_DAY_AFTER).rows[0].state is State.PLANNED


@pytest.mark.parametrize(("silence", "asked"), [(0, None), (1, Question.WHY), (2, None), (3, None)])
def test_the_reminder_after_two_unanswered_ones_asks_what_is_in_the_way(silence: int, asked: Question | None) -> None:
    planned = morning(last_evening(), silence=silence)

    assert planned.rows[0].state is State.PLANNED
    assert planned.person.asked is asked


def test_where_the_one_that_asked_never_came_the_next_asks() -> None:
    planned = morning(last_evening(state=State.PLANNED), silence=NO_NUDGE_AFTER)

    assert planned.closed[0].state is State.EXPIRED
    assert planned.person.asked is Question.WHY


def test_a_reminder_that_asks_nothing_takes_back_what_was_asked() -> None:
    assert morning(asked=Question.WHY).person.asked is None
