"""What `deploy/` holds, read for the tests."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
RUNBOOK = (DEPLOY / "RUNBOOK.md").read_text()
FENCE = re.compile(r"^```bash\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)

Plain = dict[str, "Plain | list[str] | str | bool"]


@dataclass(frozen=True)
class Instruction:
    """One line of the Dockerfile, continued lines joined: FROM, RUN, COPY and so on, and what follows."""

    word: str
    rest: str


def instructions() -> list[list[Instruction]]:
    """The Dockerfile, stage by stage; what stands before the first FROM comes first."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    stages: list[list[Instruction]] = [[]]
    for line in filter(None, map(str.strip, text.splitlines())):
        word, _, rest = line.partition(" ")
        if word == "FROM":
            stages.append([])
        stages[-1].append(Instruction(word, re.sub(r"\s+", " ", rest)))
    return stages


def unit(name: str) -> list[tuple[str, str]]:
    """The directives of a unit file, in order."""
    lines = (DEPLOY / name).read_text().splitlines()
    return [(key, value) for key, equals, value in (line.partition("=") for line in lines) if equals and key[0] != "#"]


def compose(name: str) -> Plain:
    """A compose file, its anchors resolved."""
    return cast("Plain", YAML(typ="safe", pure=True).load(DEPLOY / name))


def section(title: str) -> str:
    """What the runbook says under that heading, up to the next one of its rank or above."""
    found = [match for match in HEADING.finditer(RUNBOOK) if match[2] == title]
    assert len(found) == 1, f"{title!r} is in the runbook {len(found)} times"
    rank, start = len(found[0][1]), found[0].end()
    ends = (match.start() for match in HEADING.finditer(RUNBOOK, start) if len(match[1]) <= rank)
    return RUNBOOK[start : next(ends, len(RUNBOOK))]


def blocks(text: str) -> list[str]:
    """The fenced commands in it."""
    return FENCE.findall(text)


def commands() -> Iterator[str]:
    """Every line of shell in the runbook, scripts, units and the Dockerfile; continued lines joined."""
    for block in blocks(RUNBOOK):
        yield from block.replace("\\\n", " ").splitlines()
    for name in ("limber", "limber-backup"):
        yield from (line for line in (DEPLOY / name).read_text().splitlines() if not line.startswith("#"))
    for name in ("limber.service", "limber-backup.service"):
        yield from (value for key, value in unit(name) if key.startswith("Exec"))
    for instruction in (line for stage in instructions() for line in stage):
        if instruction.word in ("RUN", "HEALTHCHECK", "ENTRYPOINT", "CMD"):
            yield instruction.rest
