"""The schedule in every IANA zone, around every clock change of 2026 and 2027, against an independent oracle."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

import pytest

from bot.domain.schedule import Occurrence, occurrence, zone
from tests.bot.domain.slots import next_due
from tests.bot.domain.zones import FIRST, LAST, MINUTE, Turn, changes, dues, keys, oracle

DAY = timedelta(days=1)


@pytest.fixture(autouse=True, scope="module")
def _the_package_s_rules_not_the_system_s() -> Iterator[None]:
    reset_tzpath(to=())
    ZoneInfo.clear_cache()
    yield
    reset_tzpath()
    ZoneInfo.clear_cache()


def test_the_oracle_sees_the_world_s_changes() -> None:
    assert len(keys()) > 300
    assert len({change.key for change in changes()}) > 80
    new_york = [change.turn.instant for change in changes() if change.key == "America/New_York"]
    assert [f"{instant:%Y-%m-%d %H:%M}" for instant in new_york] == [
        "2026-03-08 07:00",
        "2026-11-01 06:00",
        "2027-03-14 07:00",
        "2027-11-07 06:00",
    ]


def test_around_each_change_every_minute_of_the_wall_is_due_when_the_oracle_says() -> None:
    wrong = []
    for change in changes():
        where, expected = zone(change.key), dues(change.turn)
        for wall in around(change.turn):
            found = occurrence(wall.date(), wall.time(), where)
            if found != Occurrence(wall.date(), expected[wall]):
                wrong.append((change.key, wall, expected[wall], found))
    assert wrong == []


def test_through_each_change_no_day_is_missed_or_doubled_or_early() -> None:
    wrong = []
    for change in changes():
        where, expected = zone(change.key), dues(change.turn)
        days = [change.turn.wall.date() + number * DAY for number in (-1, 0, 1)]
        for wall in walls(change.turn):
            planned = [Occurrence(day, expected[datetime.combine(day, wall)]) for day in days]
            if lived(wall, where, planned[0].due - MINUTE, 3) != planned:
                wrong.append((change.key, wall))
    assert wrong == []


def test_on_ordinary_days_the_oracle_s_clock_shows_the_wall_time_when_it_is_due() -> None:
    turning = {(change.key, change.turn.wall.date() - number * DAY) for change in changes() for number in (0, 1)}
    wrong = []
    for key in keys():
        where, shown = zone(key), oracle(key)
        for day in every(11):
            for wall in (time(0), time(7, 30), time(20), time(23, 59)):
                found = occurrence(day, wall, where)
                at = None if found is None else found.due.astimezone(shown).replace(tzinfo=None)
                if at != datetime.combine(day, wall) and (key, day) not in turning:
                    wrong.append((key, day, wall, at))
    assert wrong == []


def test_every_name_of_every_zone_gives_one_reminder_a_day() -> None:
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    wrong = []
    for key in sorted(available_timezones() - {"Factory"}):
        days = [found.day for found in lived(time(7, 30), zone(key), start, 3)]
        if days != [days[0] + number * DAY for number in range(3)]:
            wrong.append((key, days))
    assert wrong == []


def around(turn: Turn) -> list[datetime]:
    """Each minute of the wall for two and a half hours on either side of the turn, and each hour for days."""
    minutes = [turn.wall + number * MINUTE for number in range(-150, 150)]
    return minutes + [turn.wall + timedelta(hours=number) for number in range(-40, 40)]


def walls(turn: Turn) -> set[time]:
    """Times that a turn may trip over, and two at which people exercise."""
    edges = (number + edge for number in (-120, -60, -30, 0, 30, 60, 120) for edge in (-1, 0, 1))
    return {time(7, 30), time(20)} | {(turn.wall + edge * MINUTE).time() for edge in edges}


def lived(wall: time, where: ZoneInfo, after: datetime, times: int) -> list[Occurrence]:
    """The reminders a person gets, one after another."""
    found: list[Occurrence] = []
    for _ in range(times):
        found.append(next_due(wall, where, after))
        after = found[-1].due
    return found


def every(days: int) -> list[date]:
    """Every so many days of 2026 and 2027."""
    return [(FIRST + number * DAY).date() for number in range(0, (LAST - FIRST).days, days)]
