"""What the deployment's files name is there: commands, options, settings, paths, links, alarms, last lines."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from bot.__main__ import app
from bot.config import settings_table
from tests.deploy.files import DEPLOY, HEADING, ROOT, RUNBOOK, blocks, commands, compose, unit

FILES = sorted(file for file in DEPLOY.rglob("*") if file.is_file())
EXAMPLE = (DEPLOY / ".env.example").read_text()
COMPOSE = [(DEPLOY / name).read_text() for name in ("compose.yaml", "compose.webhook.yaml")]
SETTINGS = settings_table()
LOUD = {"warning": "warning", "error": "error", "exception": "error", "critical": "critical"}
LIMBER = typer.main.get_command(app)
# `limber migrate`, `current/bin/limber run`, `exec bot limber stats`; not `limber.service` nor the user in `-o limber`
CALLED = re.compile(r"(?:^|sudo |/bin/|exec bot |\) )limber((?: +-{0,2}[a-z][\w-]*)+)")


def logged() -> Iterator[tuple[str, str]]:
    """Each event that the code logs from warning up, and its level."""
    for room in ("bot", "jobs", "storage"):
        for file in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LOUD:
                    event = node.args[0] if node.args else None
                    assert isinstance(event, ast.Constant), f"{file}:{node.lineno} logs what has no fixed name"
                    yield str(event.value), LOUD[node.func.attr]


def table(first: str) -> list[list[str]]:
    """The rows of the runbook's table whose first heading is that."""
    text = RUNBOOK.partition(f"\n| {first} |")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in text.splitlines()[2:]]


def alarms() -> set[tuple[str, str]]:
    """The events that the runbook explains, with their levels."""
    return {(event, level) for events, level, *_ in table("Event") for event in re.findall(r"`(.+?)`", events)}


def same(event: tuple[str, str], alarm: tuple[str, str]) -> bool:
    """Whether the code's event is what the runbook names; the code's may have a place for a word."""
    pattern = re.escape(event[0]).replace("%s", ".+")
    return re.fullmatch(pattern, alarm[0]) is not None and event[1] == alarm[1]


def anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def called() -> set[str]:
    """What follows `limber` wherever a file calls it: a command and its options."""
    return {match[1].strip() for line in commands() for match in CALLED.finditer(line)}


def test_the_example_shows_every_setting_with_its_meaning_and_default() -> None:
    for row in SETTINGS:
        assert f"\n# {row.meaning}\n#{row.variable}={row.default}\n" in EXAMPLE


def test_the_example_sets_nothing_and_has_nothing_else_but_what_the_deployment_reads() -> None:
    variables = set(re.findall(r"^#?(\w+)=", EXAMPLE, re.MULTILINE))
    own = {name for text in COMPOSE for name in re.findall(r"\$\{(\w+)", text)} | {"KEEP_DAYS"}
    assert variables == own | {row.variable for row in SETTINGS}
    assert [line for line in EXAMPLE.splitlines() if line and line[0] != "#"] == []
    assert ("Environment", re.findall(r"KEEP_DAYS=\d+", EXAMPLE)[0]) in unit("limber-backup.service")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_setting_that_is_named_exists(file: Path) -> None:
    named = set(re.findall(r"LIMBER_[A-Z_]+", file.read_text()))
    assert named - {row.variable for row in SETTINGS} == set()


def test_every_command_and_option_that_is_called_exists() -> None:
    assert isinstance(LIMBER, TyperGroup)
    calls = [call.split() for call in called()]
    assert len(calls) >= 5
    assert [call for call in calls if call[0] not in LIMBER.commands] == []
    for name, *rest in calls:
        options = {option for each in LIMBER.commands[name].params for option in each.opts}
        assert {option for option in rest if option[0] == "-"} <= options


def test_every_file_of_the_deployment_that_is_named_exists() -> None:
    named = {match for file in FILES for match in re.findall(r"\bdeploy/([\w.-]*\w)", file.read_text())}
    assert len(named) > 5
    made_there = {".env", "secrets"}
    assert {name for name in named - made_there if not (DEPLOY / name).exists()} == set()


def test_every_service_unit_and_secret_that_is_named_exists() -> None:
    services = {name for file in ("compose.yaml", "compose.webhook.yaml") for name in compose(file)["services"]}  # type: ignore[union-attr]  # a mapping
    text = "\n".join(blocks(RUNBOOK))
    assert set(re.findall(r"docker compose (?:exec|stop|start|build)(?: -T)? (\w+)", text)) <= services
    assert set(re.findall(r"--scale (\w+)=", text)) <= services
    units = set(re.findall(r"systemctl \w+(?: --now)? (limber[\w.-]*)", text))
    assert {name for name in units if not (DEPLOY / (name if "." in name else f"{name}.service")).exists()} == set()
    assert set(re.findall(r"(?<=secrets/)\w+", text)) <= {
        name for file in COMPOSE for name in re.findall(r"\./secrets/(\w+)", file)
    }


def test_every_variable_of_a_block_is_set_at_the_top_or_in_it() -> None:
    top, *rest = blocks(RUNBOOK)
    known = set(re.findall(r"^(\w+)=", top, re.MULTILINE)) | {"HOME", "PREVIOUS", "BACKUP"}
    for block in rest:
        own = set(re.findall(r"^(\w+)=|for (\w+) in", block, re.MULTILINE))
        used = set(re.findall(r"\$\{?(\w+)", re.sub(r"'[^']*'", "", block)))
        assert used - known - {name for pair in own for name in pair} == set(), block


def test_every_link_leads_to_a_heading() -> None:
    anchors = {anchor(match[2]) for match in HEADING.finditer(RUNBOOK)}
    links = set(re.findall(r"\]\(#([\w-]+)\)", RUNBOOK))
    assert len(links) > 10
    assert links - anchors == set()


def test_every_alarm_of_the_code_is_in_the_runbook_with_its_level() -> None:
    events = set(logged())
    assert len(events) > 15
    assert {event for event in events if not any(same(event, alarm) for alarm in alarms())} == set()


def test_the_runbook_names_no_alarm_that_the_code_does_not_know() -> None:
    events = set(logged())
    assert {alarm for alarm in alarms() if not any(same(event, alarm) for event in events)} == set()


def test_every_last_line_is_one_that_the_program_says() -> None:
    code = "\n".join(file.read_text() for room in ("bot", "storage") for file in (ROOT / room).rglob("*.py"))
    lines = [row[0].strip("`") for row in table("Line")]
    assert len(lines) > 3
    assert [line for line in lines if line not in code] == []
