"""Breaks Limber on purpose, one way after another, and shows that the tests notice: python -m tests.mutants [NAME...].

Each break is made in a copy of the checkout. The exit code is 0 where every break was caught, and the same tests pass
on the unbroken copy.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tests.mutants.breaks import BREAKS, Break

ROOT = Path(__file__).parents[2]
SEED = "20261128"  # one for all: what is compared differs by the break alone
PASSED, FAILED = 0, 1  # pytest's exit codes; any other says that it could not run
UNBROKEN = "nothing is broken"


@dataclass(frozen=True)
class Finding:
    """What the tests said of one break: `caught` None where they could not run."""

    name: str
    caught: bool | None
    seconds: float
    said: str  # the first failure, or why they could not run


class NoLongerFits(ValueError):  # noqa: N818 - reads as what was found
    """The words that a break replaces are not there, or not once."""


def main(
    names: Annotated[list[str] | None, typer.Argument(help="Only the breaks whose name contains one of these.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Break Limber on purpose, and show that the tests notice."""
    chosen = [each for each in BREAKS if not names or any(name in each.name for name in names)]
    tests = sorted({test for each in chosen for test in each.tests})
    with Progress(console=Console(stderr=True), disable=as_json) as bar:
        task = bar.add_task("breaking", total=len(chosen) + 1)
        findings = []
        for finding in _all(chosen, tests):
            findings.append(finding)
            bar.advance(task)
    unbroken, *broken = sorted(findings, key=lambda each: each.name != UNBROKEN)
    if as_json:
        sys.stdout.write(json.dumps([each.__dict__ for each in findings], indent=2) + "\n")
    else:
        Console().print(_table(findings))
    sys.exit(not (unbroken.caught is False and all(each.caught for each in broken)))


def _all(breaks: Sequence[Break], tests: Sequence[str]) -> Iterator[Finding]:
    """Each as it is found out, the unbroken copy's too; as many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        asked = [
            pool.submit(_find, UNBROKEN, tests),
            *(pool.submit(_find, each.name, each.tests, each) for each in breaks),
        ]
        for each in as_completed(asked):
            yield each.result()


def _find(name: str, tests: Iterable[str], broken: Break | None = None) -> Finding:
    begun = time.monotonic()
    with _copy() as folder:
        if broken is not None:
            _break(folder, broken)
        options = ("-m", "pytest", "-x", "--tb=line", "--seed", SEED, "-p", "no:cacheprovider")
        done = subprocess.run((sys.executable, *options, *tests), cwd=folder, capture_output=True, text=True)
    caught = {PASSED: False, FAILED: True}.get(done.returncode)
    return Finding(name, caught, time.monotonic() - begun, _said(done.stdout if caught else done.stdout + done.stderr))


@contextmanager
def _copy() -> Iterator[Path]:
    """The checkout as it stands, in a folder that goes with the block."""
    listed = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    with tempfile.TemporaryDirectory(prefix="limber-") as made:
        for name in filter(None, names):
            target = Path(made) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if (ROOT / name).is_file():
                shutil.copy2(ROOT / name, target)
        yield Path(made)


def _break(folder: Path, broken: Break) -> None:
    file = folder / broken.file
    text = file.read_text()
    if text.count(broken.old) != 1:
        raise NoLongerFits(f"{broken.file} has {broken.old!r} {text.count(broken.old)} times: mend tests/mutants")
    file.write_text(text.replace(broken.old, broken.new))


def _said(output: str) -> str:
    """The line in which pytest sums up a failure, else the last one."""
    lines = [line for line in output.splitlines() if line.strip()]
    return next((line for line in lines if line.startswith(("E ", "FAILED")) or "Error" in line), (lines or [""])[-1])


def _table(findings: Sequence[Finding]) -> Table:
    table = Table("broken", "the tests", "seconds", "they say", box=None)
    for each in findings:
        verdict = {True: "notice", False: "notice nothing", None: "could not run"}[each.caught]
        table.add_row(each.name, verdict, f"{each.seconds:.0f}", each.said[:100])
    return table


if __name__ == "__main__":
    typer.run(main)
