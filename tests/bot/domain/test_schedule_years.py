"""Every minute of twelve years in every IANA zone, against an independent oracle, which ends with 2037."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, reset_tzpath

import pytest

from bot.domain.schedule import occurrence, zone
from tests.bot.domain.slots import next_due
from tests.bot.domain.zones import MINUTE, Turn, dues, keys, offset, turns
from tests.rounds import Tally

YEARS = range(2026, 2038)
GROUPS = 24  # of zones
DAY = timedelta(days=1)
NEAR = 2 * DAY  # of a turn: what is due then may be due by either offset
WALLS = tuple(time(*divmod(minute, 60)) for minute in range(24 * 60))


@pytest.fixture(autouse=True, scope="module")
def _the_package_s_rules_not_the_system_s() -> Iterator[None]:
    reset_tzpath(to=())
    ZoneInfo.clear_cache()
    yield
    reset_tzpath()
    ZoneInfo.clear_cache()


@pytest.mark.rounds(soak=len(YEARS) * GROUPS, parts=True)
def test_every_minute_of_the_wall_is_due_once_when_the_oracle_says(seed: int, tally: Tally) -> None:
    year, group = YEARS[seed // GROUPS], seed % GROUPS
    wrong: list[object] = []
    for key in keys()[group::GROUPS]:
        where = zone(key)
        for day, expected in _expected(key, year):
            for wall, due in zip(WALLS, expected, strict=True):
                found = occurrence(day, wall, where)
                if found is None or found.due != due:
                    wrong.append((key, day, wall, due, found))
            tally.add(minutes=len(WALLS))
        wrong += _lived(key, year, random.Random(seed).choice(WALLS))
    tally.add(wrong=len(wrong))
    assert wrong == []


def _lived(key: str, year: int, wall: time) -> list[object]:
    """Where somebody who lives through the year, reminder after reminder, misses a day or has it twice."""
    after, day = datetime(year, 1, 1, tzinfo=UTC) - 2 * DAY, None
    wrong: list[object] = []
    while day is None or day.year <= year:
        found = next_due(wall, zone(key), after)
        if day is not None and found.day != day + DAY:
            wrong.append((key, day, wall, found))
        after, day = found.due, found.day
    return wrong


def _expected(key: str, year: int) -> Iterator[tuple[date, list[datetime]]]:
    """Each day of the year, and when its minutes are due: as the minutes around a turn say, else by the one offset."""
    first, last = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    turning = list(turns(key, first - 2 * NEAR, last + 2 * NEAR))
    midnight = first
    while midnight < last:
        near = next((turn for turn in turning if _near(turn, midnight)), None)
        if near is not None:
            known = dues(near)
            naive = midnight.replace(tzinfo=None)
            yield midnight.date(), [known[naive + number * MINUTE] for number in range(len(WALLS))]
        else:
            start = midnight - offset(key, midnight)
            yield midnight.date(), [start + number * MINUTE for number in range(len(WALLS))]
        midnight += DAY


def _near(turn: Turn, midnight: datetime) -> bool:
    return abs(turn.wall - midnight.replace(tzinfo=None)) < NEAR
