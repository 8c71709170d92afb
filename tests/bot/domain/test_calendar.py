from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from bot.domain.calendar import Coming, Places, coming, following, here, occurs, places, spaced
from bot.domain.early import due_again
from bot.domain.people import Away, Person, Schedule
from bot.domain.schedule import Slot
from tests.builders import NOW, TODAY, a_person, a_schedule

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BERLIN = Places(ZoneInfo("Europe/Berlin"))
FRIDAY = date(2026, 3, 13)
ZONES = (
    *("Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "America/Sao_Paulo"),
    *("Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney"),
)
# Saturday's morning at home comes just before Friday's evening over there, and four hours later it is night.
LAST_EVENING_AT_NIGHT = (
    ("Asia/Kolkata", "America/Los_Angeles"),
    ("Asia/Tokyo", "America/New_York"),
    ("Asia/Tokyo", "America/Sao_Paulo"),
)


def at(day: date, wall: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.combine(day, time.fromisoformat(wall), tzinfo=ZoneInfo(zone)).astimezone(UTC)


def lived(schedule: Schedule, where: Places, after: datetime, times: int) -> list[tuple[str, str]]:
    """The weekday and the wall time of the next reminders of one slot."""
    found = []
    last_day = None
    for _ in range(times):
        due = following(schedule, where, after, last_day)
        after, last_day = due.due, due.day
        found.append((f"{due.day:%a}", f"{due.due.astimezone(where.on(due.day)):%H:%M}"))
    return found


def both(person: Person, now: datetime = NOW) -> tuple[Schedule, ...]:
    """Mornings at 07:30 and evenings at 20:00, due from `now` on."""
    slots = (a_schedule(), a_schedule(Slot.EVENING))
    return tuple(due_again(person, slot, now) for slot in slots)


def from_day(day: date, person: Person, now: datetime) -> tuple[Schedule, ...]:
    """The same, where all before that local date is planned."""
    slots = (a_schedule(last_day=day - DAY), a_schedule(Slot.EVENING, last_day=day - DAY))
    return tuple(due_again(person, slot, now) for slot in slots)


def next_ones(person: Person, schedules: Sequence[Schedule], number: int, last: datetime | None = None) -> list[Coming]:
    return list(islice(coming(person, schedules, last), number))


def days(found: Sequence[Coming], slot: Slot) -> list[date]:
    return [each.day for each in found if each.slot is slot]


def test_a_weekend_has_its_own_time() -> None:
    late = a_schedule(weekend=time(9))
    week = [("Fri", "07:30"), ("Sat", "09:00"), ("Sun", "09:00"), ("Mon", "07:30")]
    assert lived(late, BERLIN, at(FRIDAY, "00:00"), 4) == week


def test_a_weekend_s_time_earlier_than_the_week_s_skips_no_day() -> None:
    early = a_schedule(weekend=time(5))
    week = [("Fri", "07:30"), ("Sat", "05:00"), ("Sun", "05:00"), ("Mon", "07:30")]
    assert lived(early, BERLIN, at(FRIDAY, "00:00"), 4) == week


def test_a_weekend_in_which_the_clock_changes_keeps_its_wall_time() -> None:
    spring = following(a_schedule(weekend=time(9)), BERLIN, at(date(2026, 3, 28), "12:00"))
    autumn = following(a_schedule(weekend=time(9)), BERLIN, at(date(2026, 10, 24), "12:00"))
    assert spring.due == datetime(2026, 3, 29, 7, tzinfo=UTC)
    assert autumn.due == datetime(2026, 10, 25, 8, tzinfo=UTC)


@pytest.mark.parametrize(("wall", "due"), [(time(2, 30), "03:30"), (time(2), "03:00")])
def test_a_weekend_s_time_that_the_clock_skips_moves_forward(wall: time, due: str) -> None:
    sunday = occurs(a_schedule(weekend=wall), BERLIN, date(2026, 3, 29))
    assert sunday is not None
    assert sunday.due == at(date(2026, 3, 29), due)


def test_a_slot_that_does_not_come_at_weekends_goes_from_friday_to_monday() -> None:
    weekdays = a_schedule(weekends=False, weekend=time(9))
    assert lived(weekdays, BERLIN, at(FRIDAY, "00:00"), 3) == [("Fri", "07:30"), ("Mon", "07:30"), ("Tue", "07:30")]
    assert occurs(weekdays, BERLIN, FRIDAY + DAY) is None


def test_the_weekend_is_that_of_the_place() -> None:
    """Saturday begins in Sydney while it is Friday in Berlin."""
    away = Places(ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Sydney"), FRIDAY + DAY)
    saturday = following(a_schedule(weekend=time(9)), away, at(FRIDAY, "12:00"))
    assert (saturday.day, saturday.due) == (FRIDAY + DAY, at(FRIDAY + DAY, "09:00", "Australia/Sydney"))


def test_a_journey_lasts_to_the_end_of_its_last_day_over_there() -> None:
    person = a_person(away=Away("Asia/Tokyo", FRIDAY))
    assert here(person, at(FRIDAY, "23:59", "Asia/Tokyo")) == "Asia/Tokyo"
    assert here(person, at(FRIDAY + DAY, "00:00", "Asia/Tokyo")) == "Europe/Berlin"


def test_where_somebody_is_the_date_is_that_of_the_place() -> None:
    where = places(a_person(away=Away("Asia/Tokyo", FRIDAY)))
    assert where is not None
    assert where.day(at(FRIDAY, "00:30", "Asia/Tokyo")) == FRIDAY
    assert where.day(at(FRIDAY, "20:00")) == FRIDAY  # past Tokyo's Friday: back home, where it is Friday still


@pytest.mark.parametrize("away", [Away("Mars/Olympus", FRIDAY), None])
def test_a_journey_to_nowhere_leaves_the_person_at_home(away: Away | None) -> None:
    assert f"{places(a_person(away=away))}" == f"{BERLIN}"  # another test may have the zones read anew meanwhile


@pytest.mark.parametrize("zone", [None, "Mars/Olympus", "../etc/passwd"])
def test_who_has_no_zone_is_nowhere_and_gets_no_reminders(zone: str | None) -> None:
    person = a_person(zone=zone, away=Away("Asia/Tokyo", FRIDAY))
    assert (places(person), here(person, NOW)) == (None, None)
    assert next_ones(person, both(a_person()), 1) == []


@pytest.mark.parametrize("home", ZONES)
@pytest.mark.parametrize("there", ZONES)
def test_there_and_back_no_date_is_missed_or_doubled(home: str, there: str) -> None:
    person = a_person(zone=home, away=Away(there, FRIDAY))
    found = next_ones(person, from_day(TODAY, person, at(TODAY, "06:00", home)), 20)
    for slot in Slot:
        planned = days(found, slot)
        first = planned[0]  # where the clock is ahead, today's has passed over there
        left_out = {FRIDAY} if slot is Slot.EVENING and (home, there) in LAST_EVENING_AT_NIGHT else set()
        assert first in (TODAY, TODAY + DAY)
        assert planned == [each for n in range(11) if (each := first + n * DAY) not in left_out][: len(planned)]


def test_a_week_in_tokyo() -> None:
    person = a_person(away=Away("Asia/Tokyo", FRIDAY))
    found = next_ones(person, both(person, at(FRIDAY, "06:00", "Asia/Tokyo")), 4)
    assert [each.due for each in found] == [
        at(FRIDAY, "07:30", "Asia/Tokyo"),
        at(FRIDAY, "20:00", "Asia/Tokyo"),
        at(FRIDAY + DAY, "07:30"),
        at(FRIDAY + DAY, "20:00"),
    ]


def test_a_date_that_a_zone_never_had_has_no_slot() -> None:
    start = date(2011, 12, 28)
    person = a_person(zone="Pacific/Auckland", away=Away("Pacific/Apia", date(2012, 1, 2)))
    found = days(next_ones(person, both(person, at(start, "00:30", "Pacific/Apia")), 8), Slot.MORNING)
    assert found == [start, start + DAY, start + 3 * DAY, start + 4 * DAY]


def test_a_date_that_went_by_over_the_date_line_has_no_slot() -> None:
    """Friday on Pago Pago ends when Saturday on Kiritimati is over."""
    person = a_person(zone="Pacific/Kiritimati", away=Away("Pacific/Pago_Pago", FRIDAY))
    found = next_ones(person, both(person, at(FRIDAY, "00:30", "Pacific/Pago_Pago")), 4)
    assert days(found, Slot.MORNING) == [FRIDAY, FRIDAY + 2 * DAY]


def test_a_date_that_comes_again_over_the_date_line_is_not_planned_again() -> None:
    person = a_person(zone="Pacific/Auckland", away=Away("Pacific/Honolulu", FRIDAY))
    flown = at(date(2026, 3, 11), "12:00", "Pacific/Auckland")  # Tuesday in Honolulu; Wednesday's morning is done
    slots = (
        a_schedule(last_day=date(2026, 3, 11)),
        a_schedule(Slot.EVENING, last_day=date(2026, 3, 10)),
    )
    found = next_ones(person, [due_again(person, slot, flown) for slot in slots], 2)
    assert [(each.slot, each.day) for each in found] == [
        (Slot.EVENING, date(2026, 3, 11)),
        (Slot.MORNING, date(2026, 3, 12)),
    ]


@pytest.mark.parametrize(
    ("due", "last", "comes"),
    [
        ("12:00", None, "12:00"),
        ("12:00", "08:00", "12:00"),  # four hours after
        ("12:00", "08:01", "12:01"),
        ("12:00", "12:00", "16:00"),
        ("12:00", "12:30", "12:00"),  # a reminder that is older than the newest one waits for nothing
        ("17:59", "17:59", "21:59"),
        ("18:00", "18:00", None),  # 22:00 is night
        ("20:00", "19:00", None),
        ("22:30", "20:00", "00:00"),  # at night already: that is when this person wants it
        ("06:00", "04:30", "08:30"),
    ],
)
def test_reminders_keep_four_hours_and_a_later_one_waits_unless_that_is_night(
    due: str, last: str | None, comes: str | None
) -> None:
    found = spaced(at(TODAY, due), at(TODAY, last) if last else None, BERLIN)
    expected = at(TODAY, comes) if comes else None
    assert found == (expected + DAY if expected and comes == "00:00" else expected)


def test_whether_it_is_night_is_asked_where_the_person_is() -> None:
    away = Places(ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo"), FRIDAY)
    assert spaced(at(TODAY, "12:00"), at(TODAY, "11:00"), away) is None  # 20:00 and 00:00 in Tokyo
    assert spaced(at(TODAY, "00:00"), at(TODAY, "00:00"), away) == at(TODAY, "04:00")


def test_who_flies_over_the_date_line_at_last_hears_four_hours_apart() -> None:
    """Saturday's morning in Auckland comes an hour after Friday's in Honolulu."""
    person = a_person(zone="Pacific/Auckland", away=Away("Pacific/Honolulu", FRIDAY))
    found = next_ones(person, both(person, at(FRIDAY, "06:00", "Pacific/Honolulu")), 3)
    assert [f"{each.due.astimezone(ZoneInfo('Pacific/Honolulu')):%a %H:%M}" for each in found] == [
        "Fri 07:30",
        "Fri 11:30",
        "Fri 20:00",
    ]


def test_of_two_that_would_come_at_one_instant_the_earlier_date_comes_first() -> None:
    person = a_person(zone="Pacific/Auckland", away=Away("Pacific/Honolulu", FRIDAY))
    slots = (
        a_schedule(due=at(FRIDAY, "11:30", "Pacific/Honolulu"), day=FRIDAY + DAY),
        a_schedule(Slot.EVENING, wall=time(11, 30), due=at(FRIDAY, "11:30", "Pacific/Honolulu"), day=FRIDAY),
    )
    for order in (slots, slots[::-1]):
        assert [each.slot for each in next_ones(person, order, 2)] == [Slot.EVENING, Slot.MORNING]


def test_of_two_of_one_date_at_one_instant_the_morning_comes_first() -> None:
    slots = (a_schedule(Slot.EVENING, due=NOW, day=TODAY), a_schedule(due=NOW, day=TODAY))
    for order in (slots, slots[::-1]):
        assert [each.slot for each in next_ones(a_person(), order, 2)] == [Slot.MORNING, Slot.EVENING]


def test_what_came_last_holds_back_what_comes_next() -> None:
    found = next_ones(a_person(), both(a_person()), 1, last=at(TODAY, "18:30"))
    assert [each.day for each in found] == [TODAY + DAY]  # tonight's, at 22:30, would be night


def test_nothing_comes_while_reminders_are_off() -> None:
    assert next_ones(a_person(), (a_schedule(), a_schedule(Slot.EVENING)), 1) == []


def test_one_slot_alone_is_all_that_comes() -> None:
    found = next_ones(a_person(), (both(a_person(), NOW - HOUR)[0], a_schedule(Slot.EVENING, enabled=False)), 2)
    assert [(each.slot, each.due) for each in found] == [(Slot.MORNING, NOW), (Slot.MORNING, NOW + DAY)]
