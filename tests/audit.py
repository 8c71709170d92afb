"""Known vulnerabilities of what Limber runs on: `make audit`. Fails where there is one.

Where nobody can be asked, that is said, and no failure: a service that is away is no fault of the code's.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict

ROOT = Path(__file__).parent.parent
PROGRAM = ROOT / ".audit" / "bin" / "pip-audit"
LOCK = ROOT / "requirements.lock"
PATIENCE = 300  # seconds
MISUSED = 2  # the exit code of a program that was called wrongly


class Vulnerability(TypedDict):
    """One of a package's, as pip-audit reports it."""

    id: str
    fix_versions: list[str]


class Package(TypedDict, total=False):
    """A package that was looked up; `skip_reason` where it could not be."""

    name: str
    version: str
    vulns: list[Vulnerability]
    skip_reason: str


@dataclass(frozen=True)
class Verdict:
    """What is to be said, and whether it is bad."""

    lines: tuple[str, ...]
    bad: bool = False


def judged(report: str | None, reason: str = "") -> Verdict:
    """The verdict on pip-audit's report in JSON; None where it made none, for this reason."""
    if report is None:
        return Verdict((f"Not looked up, as nobody can be asked: {reason}",))
    packages: list[Package] = json.loads(report)["dependencies"]
    unknown = [package for package in packages if "skip_reason" in package]
    if len(unknown) == len(packages):
        return Verdict((f"Not looked up, as nobody knows any of the {len(packages)} packages here",))
    found = tuple(_found(packages))
    left = f", {len(unknown)} of them not known there" if unknown else ""
    return Verdict((f"{len(packages)} packages looked up{left}: {len(found)} vulnerable", *found), bad=bool(found))


def _found(packages: list[Package]) -> Iterator[str]:
    for package in packages:
        for each in package.get("vulns", []):
            fixed = ", ".join(each["fix_versions"]) or "no version yet"
            yield f"  {package['name']} {package['version']}: {each['id']}, put right in {fixed}"


def main() -> None:
    """Look them up, say what was found, and end with 1 where that is bad."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        options = ("--require-hashes", "--disable-pip", "--progress-spinner=off", "--format=json", f"--output={report}")
        done = subprocess.run(
            [PROGRAM, *options, f"--requirement={LOCK}"], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if done.returncode == MISUSED:
            sys.exit(done.stderr)
        reason = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        verdict = judged(report.read_text() if report.exists() else None, reason)
    print("\n".join(verdict.lines))  # noqa: T201 - it is a program
    sys.exit(int(verdict.bad))


if __name__ == "__main__":
    main()
