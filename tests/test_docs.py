"""README says what is there: every setting, every command, every task."""

import re
from pathlib import Path

from bot.__main__ import app
from bot.config import settings_table
from bot.domain.sessions import State

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def test_readme_shows_the_settings_as_they_are() -> None:
    rows = "\n".join(
        f"| `{row.variable}` | {f'`{row.default}`' if row.default else ''} | {row.meaning} |"
        for row in settings_table()
    )
    assert f"| Setting | Default | What it is |\n|---|---|---|\n{rows}\n\n" in README


def test_readme_names_every_command_and_no_other() -> None:
    commands = {command.name or command.callback.__name__ for command in app.registered_commands if command.callback}
    assert set(re.findall(r"^\| `limber (\w+)[ A-Z]*`", README, re.MULTILINE)) == commands


def test_readme_names_every_task_of_make_and_no_other() -> None:
    tasks = set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"^\| `make (\w+)`", README, re.MULTILINE)) == tasks - {"help"}


def test_every_file_that_readme_points_to_is_there() -> None:
    targets = re.findall(r"\]\(([^):#]+)\)", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_map_of_the_house_names_only_rooms_that_are_there() -> None:
    rooms = re.findall(r"(?:^| {2,})((?:bot|jobs|storage|tests)/[\w./]*)", README, re.MULTILINE)
    assert len(rooms) > 10
    assert [room for room in rooms if not (ROOT / room).exists()] == []


def test_the_diagram_shows_every_state_of_a_session_and_no_other() -> None:
    diagram = README.partition("stateDiagram-v2")[2].partition("```")[0]
    drawn = set(re.findall(r"\b[A-Z]{4,}\b", diagram))
    assert drawn == {state.name for state in State}
