"""One table of tests in three columns: `make test`, `make faults` and `make soak`. A plugin of pytest.

A test that is repeated asks for a `seed`, and says how many rounds of it there are in each column:

    @pytest.mark.rounds(test=1, faults=10, soak=200, kept=(1234,))
    def test_a_sentence(seed: int, tally: Tally) -> None:

Every round is a case of its own, named by its seed; `kept` are the seeds that failed once, for all columns but the
first. `--share 1/20` takes a part of each number. With `parts=True` the rounds are the parts of one whole, and their
seeds 0, 1, 2, ...
`@pytest.mark.column("faults")` keeps a test, or a module, out of the columns before that one.
"""

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

Figures = dict[str, float]  # how much of what: "lost", "doubled", "reminders", ...

_TALLY = "tally"  # the name of a report's property
_WORST = "worst_"  # how the name of a figure begins of which the greatest is kept


class Column(StrEnum):
    """How much of the table is run."""

    TEST = "test"
    FAULTS = "faults"
    SOAK = "soak"


class Tally:
    """What a round counted."""

    def __init__(self) -> None:
        self.figures: Figures = {}

    def add(self, **figures: float) -> None:
        """Count these on top of what was counted."""
        for name, figure in figures.items():
            self.figures[name] = self.figures.get(name, 0) + figure

    def worst(self, **figures: float) -> None:
        """Of each of these the greatest is shown, over all rounds."""
        self.take({_WORST + name: figure for name, figure in figures.items()})

    def take(self, figures: Figures) -> None:
        """Those of another round beside ours."""
        for name, figure in figures.items():
            if name.startswith(_WORST):
                self.figures[name] = max(self.figures.get(name, figure), figure)
            else:
                self.add(**{name: figure})


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    """The figures of this round: they are summed over all rounds, and shown at the end."""
    counted = Tally()
    yield counted
    request.node.user_properties.append((_TALLY, counted.figures))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which column, how much of it, and from which seed."""
    group = parser.getgroup("rounds", "the table of tests")
    group.addoption("--column", type=Column, default=Column.TEST, choices=tuple(Column), help="the column to run")
    group.addoption("--share", type=Fraction, default=Fraction(1), help="the part of each number of rounds: 1/20")
    group.addoption("--seed", type=int, help="what all seeds are drawn from")
    group.addoption("--figures", type=Path, help="--figures=FILE: where to write the figures to, as JSON")


def pytest_configure(config: pytest.Config) -> None:
    """The marks; the seed, before other processes are told of it; what is shown meanwhile and at the end."""
    config.addinivalue_line("markers", "rounds(test, faults, soak, kept, parts): so many rounds of it in each column")
    config.addinivalue_line("markers", "column(name): not before that column")
    if config.option.seed is None:
        config.option.seed = getattr(config, "workerinput", {}).get("seed", random.randrange(2**32))
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Score(config), "score")


def pytest_report_header(config: pytest.Config) -> str:
    """What brings this very run again."""
    return f"column {config.option.column}, share {config.option.share}, seed {config.option.seed}"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A case for each round."""
    mark = metafunc.definition.get_closest_marker("rounds")
    if mark is not None:
        option = metafunc.config.option
        chance = random.Random(f"{option.seed} {metafunc.definition.nodeid}")
        number = _number(mark, option.column, option.share)
        if mark.kwargs.get("parts"):
            fresh = sorted(chance.sample(range(_whole(mark, option.column)), number))
        else:
            fresh = [chance.randrange(2**32) for _ in range(number)]
        kept = () if option.column is Column.TEST else mark.kwargs.get("kept", ())
        seeds = dict.fromkeys((*kept, *fresh))  # each once
        metafunc.parametrize("seed", list(seeds), ids=str)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what belongs to another column, and begin with what takes longest."""
    column = config.option.column
    if left_out := [item for item in items if not _belongs(item, column)]:
        config.hook.pytest_deselected(items=left_out)
    rounds = {item: _whole(mark, column) for item in items if (mark := item.get_closest_marker("rounds"))}
    kept = [item for item in items if _belongs(item, column)]
    long = sorted((item for item in kept if item in rounds), key=lambda item: rounds[item])  # many rounds: short ones
    short = [item for item in kept if item not in rounds]
    # xdist gives each of its processes an equal piece of the list: each begins with its part of the long ones.
    deal = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = [item for hand in range(deal) for item in (*long[hand::deal], *short[hand::deal])]


def _number(mark: pytest.Mark, column: Column, share: Fraction) -> int:
    whole = _whole(mark, column)
    return max(round(whole * share), min(whole, 1))


def _whole(mark: pytest.Mark, column: Column) -> int:
    number: int = mark.kwargs.get(column, 0)
    return number


def _belongs(item: pytest.Item, column: Column) -> bool:
    """The first column has all that is not too long for it; the others have what is theirs."""
    rounds, own = item.get_closest_marker("rounds"), item.get_closest_marker("column")
    if rounds is not None:
        return _whole(rounds, column) > 0
    return Column(own.args[0] if own is not None else Column.TEST) is column


@dataclass
class _Row:
    rounds: int = 0
    seconds: float = 0.0
    figures: Tally = field(default_factory=Tally)


class _Score:
    """Gathers what the rounds counted; shows a bar where the run is long and somebody watches."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._rows: dict[str, _Row] = defaultdict(_Row)
        self._bar: Progress | None = None
        if config.option.column is not Column.TEST and Console().is_terminal:
            columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
            self._bar = Progress(TextColumn("{task.description}"), *columns)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Another process is to draw the same rounds. (xdist exports no type of its nodes.)"""
        node.workerinput["seed"] = self._config.option.seed

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        """Another process knows what there is to do."""
        self._start(len(ids))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """We know it ourselves."""
        if session.items:
            self._start(len(session.items))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A part of a case has ended."""
        if report.when == "teardown" and self._bar is not None:
            self._bar.advance(self._bar.task_ids[0])
        if report.when == "teardown":  # a round that failed has its figures too
            for name, figures in report.user_properties:
                if name == _TALLY:
                    row = self._rows[report.nodeid.partition("[")[0]]
                    row.rounds += 1
                    row.figures.take(figures)  # type: ignore[arg-type]  # pytest types what properties hold as object
        if report.when == "call":
            self._rows[report.nodeid.partition("[")[0]].seconds += report.duration

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """No dots beside a bar."""
        return ("passed", "", "") if self._bar is not None and report.passed and report.when == "call" else None

    def pytest_sessionfinish(self) -> None:
        """The bar has reached its end."""
        if self._bar is not None:
            self._bar.stop()

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """What was counted, a line for each test; and in the file, for machines."""
        counted = {name: row for name, row in sorted(self._rows.items()) if row.rounds}
        if counted:
            terminalreporter.write_line("")
            terminalreporter.write(_table(counted))
        if self._config.option.figures is not None:
            self._config.option.figures.write_text(self._json(counted))

    def _start(self, cases: int) -> None:
        if self._bar is not None and not self._bar.task_ids:
            self._bar.add_task(f"{self._config.option.column}", total=cases)
            self._bar.start()

    def _json(self, counted: dict[str, _Row]) -> str:
        option = self._config.option
        run = {"column": option.column, "share": str(option.share), "seed": option.seed, "at": f"{datetime.now(UTC)}"}
        tests = {
            name: {"rounds": row.rounds, "seconds": round(row.seconds, 1)} | row.figures.figures
            for name, row in counted.items()
        }
        return json.dumps(run | {"tests": tests}, indent=2)


def _table(counted: dict[str, _Row]) -> str:
    table = Table("test", "rounds", "seconds", "counted", box=None)
    for name, row in counted.items():
        figures = ", ".join(f"{what.replace('_', ' ')} {much:,.6g}" for what, much in row.figures.figures.items())
        table.add_row(_sentence(name), f"{row.rounds}", f"{row.seconds:.0f}", figures)
    console = Console(width=max(Console().width, 120))
    with console.capture() as captured:
        console.print(table)
    return captured.get()


def _sentence(name: str) -> str:
    file, _, test = name.partition("::")
    return f"{Path(file).stem.removeprefix('test_')}: {test.removeprefix('test_').replace('_', ' ')}"
