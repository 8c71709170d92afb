"""People live with the bot for weeks, through crashes, outages and clock changes; then the oracle looks at it all."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine

from tests.rounds import Column, Tally
from tests.simulation.oracle import letters, moments, reminders, sets, slots
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.records import Session
from tests.simulation.stories import story
from tests.simulation.world import Size, World

SMALL, WHOLE = Size(people=20, days=7), Size(people=50, days=30)


@pytest.fixture
def size(request: pytest.FixtureRequest) -> Size:
    """A week of a few people in the first column, a month of many in the others."""
    return SMALL if request.config.option.column is Column.TEST else WHOLE


@pytest.fixture(autouse=True)
def hushed(caplog: pytest.LogCaptureFixture) -> None:
    """Outages are told of by the story, where there is one."""
    caplog.set_level(logging.CRITICAL)


@pytest.fixture
def traveller() -> Iterator[time_machine.Traveller]:
    """The system's clock, which stands still until it is moved."""
    with time_machine.travel(datetime(2026, 1, 1, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.mark.rounds(test=1, faults=1, soak=150)
def test_whatever_happens_the_promises_are_kept(
    seed: int, tally: Tally, size: Size, sqlite_url: str, traveller: time_machine.Traveller
) -> None:
    _lived(World(seed, size, sqlite_url, traveller), tally)


@pytest.mark.rounds(soak=50)
def test_whatever_happens_the_promises_are_kept_in_postgresql(
    seed: int, tally: Tally, size: Size, postgresql_url: str, traveller: time_machine.Traveller
) -> None:
    _lived(World(seed, size, postgresql_url, traveller), tally)


@pytest.mark.rounds(soak=20)
def test_nothing_is_early_or_doubled_when_the_clock_of_the_machine_is_set(
    seed: int, tally: Tally, size: Size, sqlite_url: str, traveller: time_machine.Traveller
) -> None:
    """Which slots come then depends on that clock; so it is only asked what must not happen by any."""
    _lived(World(seed, size, sqlite_url, traveller, wrong=True), tally)


def _lived(world: World, tally: Tally) -> None:
    try:
        world.live()
        rows = world.records.sessions()
        found = _findings(world, rows)
        tally.add(**_figures(world, rows, found))
        assert not found, story(world, found, rows)
    finally:
        world.close()


def _findings(world: World, rows: list[Session]) -> list[Finding]:
    by_the_clock = [] if world.wrong else [*slots.check(world, rows), *moments.check(world, rows)]
    return [
        *by_the_clock,
        *reminders.check(world, rows),
        *sets.check(world, rows, world.records.completions()),
        *letters.check(world, world.records.letters(), world.time.now),
    ]


def _figures(world: World, rows: list[Session], found: list[Finding]) -> dict[str, float]:
    sent = reminders.sent(world, rows)
    return {
        "days": world.size.people * world.size.days,
        "crashes": world.bot.crashes,
        "outages": world.weather.outages,
        "updates": sum(len(somebody.diary.acts) for somebody in world.people),
        "reminders": len(sent),
        "came_again": sum(len(calls) - 1 for calls in sent.values()),
        "completions": len(world.records.completions()),
        **{kind.value: sum(finding.kind is kind for finding in found) for kind in Kind},
    }
