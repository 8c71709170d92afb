"""The schedule on ordinary days and on known nights. All zones and all changes are in test_schedule_zones.py."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from bot.domain.schedule import (
    Occurrence,
    UnknownZone,
    local_day,
    occurrence,
    quiet_hours,
    zone,
    zones_at,
)
from tests.bot.domain.slots import next_due


@pytest.fixture(autouse=True, scope="module")
def _the_package_s_rules_not_the_system_s() -> Iterator[None]:
    reset_tzpath(to=())
    ZoneInfo.clear_cache()
    yield
    reset_tzpath()
    ZoneInfo.clear_cache()


def due(key: str, day: str, wall: str) -> str | None:
    found = occurrence(date.fromisoformat(day), time.fromisoformat(wall), zone(key))
    return None if found is None else f"{found.due:%m-%d %H:%M}"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_an_ordinary_morning_is_due_at_its_local_time() -> None:
    assert due("Europe/Berlin", "2026-11-23", "07:30") == "11-23 06:30"
    assert due("Asia/Kathmandu", "2026-11-23", "07:30") == "11-23 01:45"


def test_in_berlin_half_past_two_moves_forward_by_the_skipped_hour() -> None:
    assert due("Europe/Berlin", "2026-03-29", "02:30") == "03-29 01:30"  # 03:30 there


def test_in_berlin_half_past_two_happens_once_at_the_first_when_it_comes_twice() -> None:
    assert due("Europe/Berlin", "2026-10-25", "02:30") == "10-25 00:30"
    again = next_due(time(2, 30), zone("Europe/Berlin"), utc("2026-10-25 00:30"))
    assert again == Occurrence(date(2026, 10, 26), utc("2026-10-26 01:30"))


def test_lord_howe_moves_by_half_an_hour() -> None:
    assert due("Australia/Lord_Howe", "2026-10-04", "02:15") == "10-03 15:45"  # 02:45 there
    assert due("Australia/Lord_Howe", "2026-04-05", "01:45") == "04-04 14:45"  # the first of two


def test_in_nuuk_a_slot_pushed_past_midnight_keeps_its_date_and_the_next_day_has_its_own() -> None:
    nuuk = zone("America/Nuuk")
    pushed = next_due(time(23, 30), nuuk, utc("2026-03-28 12:00"))
    assert pushed == Occurrence(date(2026, 3, 28), utc("2026-03-29 01:30"))
    assert local_day(pushed.due, nuuk) == date(2026, 3, 29)
    assert next_due(time(23, 30), nuuk, pushed.due) == Occurrence(date(2026, 3, 29), utc("2026-03-30 00:30"))


def test_a_slot_pushed_past_midnight_is_still_to_come_when_asked_after_midnight() -> None:
    after_midnight = utc("2026-03-29 01:10")  # 00:10 on the 29th in Nuuk
    assert next_due(time(23, 30), zone("America/Nuuk"), after_midnight).day == date(2026, 3, 28)


@pytest.mark.parametrize("wall", ["00:00", "07:30", "12:00", "20:00", "23:59"])
def test_a_date_that_a_zone_never_had_has_no_slots(wall: str) -> None:
    assert due("Pacific/Apia", "2011-12-30", wall) is None
    assert due("Pacific/Fakaofo", "2011-12-30", wall) is None
    assert due("Pacific/Kwajalein", "1993-08-21", wall) is None


def test_in_apia_the_day_after_the_29th_is_the_31st() -> None:
    apia = zone("Pacific/Apia")
    last = next_due(time(7, 30), apia, utc("2011-12-29 12:00"))
    assert last == Occurrence(date(2011, 12, 29), utc("2011-12-29 17:30"))
    assert next_due(time(7, 30), apia, last.due) == Occurrence(date(2011, 12, 31), utc("2011-12-30 17:30"))


def test_in_cairo_and_beirut_the_change_at_midnight_moves_half_past_twelve_and_repeats_half_past_eleven() -> None:
    assert due("Africa/Cairo", "2026-04-24", "00:30") == "04-23 22:30"
    assert due("Africa/Cairo", "2026-10-29", "23:30") == "10-29 20:30"
    assert due("Asia/Beirut", "2026-03-29", "00:30") == "03-28 22:30"
    assert due("Asia/Beirut", "2026-10-24", "23:30") == "10-24 20:30"


def test_a_slot_due_this_very_instant_is_over() -> None:
    found = next_due(time(7, 30), zone("Europe/Lisbon"), utc("2026-11-23 07:30"))
    assert found.day == date(2026, 11, 24)


def test_a_later_time_does_not_fire_again_on_a_date_already_planned() -> None:
    found = next_due(time(9), zone("Europe/Berlin"), utc("2026-11-23 06:31"), last_day=date(2026, 11, 23))
    assert found == Occurrence(date(2026, 11, 24), utc("2026-11-24 08:00"))


def test_flying_west_over_the_date_line_waits_for_a_new_date() -> None:
    found = next_due(time(7, 30), zone("Pacific/Honolulu"), utc("2026-11-22 18:00"), last_day=date(2026, 11, 23))
    assert found == Occurrence(date(2026, 11, 24), utc("2026-11-24 17:30"))


def test_flying_east_skips_nothing_that_is_still_to_come() -> None:
    found = next_due(time(7, 30), zone("Pacific/Kiritimati"), utc("2026-11-22 17:00"), last_day=date(2026, 11, 22))
    assert found == Occurrence(date(2026, 11, 23), utc("2026-11-22 17:30"))


def test_a_wall_time_marked_as_the_second_of_two_means_the_first() -> None:
    found = occurrence(date(2026, 10, 25), time(2, 30, fold=1), zone("Europe/Berlin"))
    assert found is not None
    assert found.due == utc("2026-10-25 00:30")


@pytest.mark.parametrize(
    ("wall", "quiet"), [("21:59", False), ("22:00", True), ("00:00", True), ("06:59", True), ("07:00", False)]
)
def test_quiet_hours_are_ten_at_night_to_seven_in_the_morning_on_the_wall(wall: str, *, quiet: bool) -> None:
    tokyo = zone("Asia/Tokyo")
    instant = datetime.combine(date(2026, 11, 23), time.fromisoformat(wall), tzinfo=tokyo)
    assert quiet_hours(instant.astimezone(UTC), tokyo) is quiet


@pytest.mark.parametrize(
    "key",
    [
        *(
            "../etc/passwd",
            "/etc/passwd",
            "Europe/../Europe/Berlin",
            "",
            "a" * 5000,
            "UTC\n",
            "Europe\x00/Berlin",
            "\ud800",
        ),
        *("localtime", "Factory", "Europe", "Europe/", "UTC+2", "europe/berlin", "Mars/Olympus"),
    ],
)
def test_what_is_no_zone_is_refused_and_named(key: str) -> None:
    with pytest.raises(UnknownZone, match="no time zone is called") as caught:
        zone(key)
    assert caught.value.key == key
    assert len(str(caught.value)) < 400


WORLD = ["Europe/Berlin", "Europe/Lisbon", "America/New_York", "Asia/Kathmandu", "Asia/Kolkata", "Pacific/Kiritimati"]


def test_a_clock_on_the_wall_tells_the_zones_that_show_it() -> None:
    assert zones_at(time(11, 42), utc("2026-11-23 10:42"), WORLD) == ("Europe/Berlin",)
    assert zones_at(time(16, 27), utc("2026-11-23 10:42"), WORLD) == ("Asia/Kathmandu",)


@pytest.mark.parametrize("off", [-7, 7])
def test_a_clock_on_the_wall_may_be_seven_minutes_off(off: int) -> None:
    now = utc("2026-11-23 10:42") + timedelta(minutes=off)
    assert zones_at(time(11, 42), now, WORLD) == ("Europe/Berlin",)


def test_a_clock_on_the_wall_that_no_zone_shows_tells_nothing() -> None:
    assert zones_at(time(11, 42), utc("2026-11-23 10:34"), WORLD) == ()


def test_a_clock_on_the_wall_is_compared_across_midnight() -> None:
    assert zones_at(time(0, 2), utc("2026-11-23 23:58"), ["Europe/Lisbon"]) == ("Europe/Lisbon",)
