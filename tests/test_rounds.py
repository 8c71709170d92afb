"""The plugin by which one table of tests has three columns."""

import json
from pathlib import Path

import pytest

from tests.ways import LATER

pytest_plugins = ["pytester"]

TABLE = """
import pytest

def test_ordinary():
    pass

@pytest.mark.column("faults")
def test_long():
    pass

@pytest.mark.parametrize("way", ["short", pytest.param("long", marks=pytest.mark.column("faults"))])
def test_both_ways(way):
    pass

@pytest.mark.rounds(test=2, faults=4, soak=400, kept=(7,))
def test_at_random(seed, tally):
    tally.add(done=1, lost=seed == 7)

@pytest.mark.rounds(faults=1, soak=3)
def test_at_random_and_long(seed, tally):
    tally.add(done=10)

@pytest.mark.rounds(soak=200, parts=True)
def test_parts(seed, tally):
    assert 0 <= seed < 200
    tally.add(part=1)
    tally.worst(part=seed)
"""


@pytest.fixture
def table(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder with a table of tests."""
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(TABLE)
    return pytester


def ran(table: pytest.Pytester, *options: str) -> dict[str, dict[str, float]]:
    """What the run counted, by the test; how often each ran is asserted to have passed."""
    file = Path(table.path / "figures.json")
    done = table.runpytest_inprocess("-p", "tests.rounds", "--figures", str(file), *options)
    assert done.ret == 0
    tests: dict[str, dict[str, float]] = json.loads(file.read_text())["tests"]
    return {name.partition("::")[2]: figures for name, figures in tests.items()}


@pytest.mark.parametrize(
    ("options", "passed", "rounds"),
    [
        ((), 4, {"test_at_random": 2}),
        (("--column", "faults"), 8, {"test_at_random": 5, "test_at_random_and_long": 1}),
        (
            ("--column", "soak", "--share", "1/100"),
            8,
            {"test_at_random": 5, "test_at_random_and_long": 1, "test_parts": 2},
        ),
    ],
)
def test_a_column_runs_what_is_its_own_and_a_share_a_part_of_it(
    table: pytest.Pytester, options: tuple[str, ...], passed: int, rounds: dict[str, int]
) -> None:
    counted = ran(table, *options)
    assert {name: figures["rounds"] for name, figures in counted.items()} == rounds
    table.runpytest_inprocess("-p", "tests.rounds", *options).assert_outcomes(passed=passed)


def test_figures_are_summed_over_the_rounds(table: pytest.Pytester) -> None:
    counted = ran(table, "--column", "faults")
    assert (counted["test_at_random"]["done"], counted["test_at_random"]["lost"]) == (5, 1)
    assert counted["test_at_random_and_long"]["done"] == 10


def test_the_same_seed_brings_the_same_rounds_and_another_brings_others(table: pytest.Pytester) -> None:
    def names(seed: int) -> list[str]:
        listed = table.runpytest_inprocess("-p", "tests.rounds", "--collect-only", "-q", "--seed", str(seed))
        return [line for line in listed.outlines if "at_random" in line]

    assert names(1) == names(1)
    assert names(1) != names(2)


@LATER
def test_processes_side_by_side_run_the_same_rounds(table: pytest.Pytester) -> None:
    assert ran(table, "-n", "2")["test_at_random"]["rounds"] == 2


def test_all_parts_together_are_the_whole_and_of_the_worst_the_greatest_is_shown(table: pytest.Pytester) -> None:
    counted = ran(table, "--column", "soak", "-k", "parts")
    figures = counted["test_parts"]
    assert (figures["rounds"], figures["part"], figures["worst_part"]) == (200, 200, 199)
