"""The `limber` command, as somebody at a terminal meets it."""

import json
import os
import socket
import stat
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import LOOPBACK, _free_port, app

COMMANDS = ("run", "demo", "migrate", "check", "stats", "backup", "restore", "move")
UNUSED_ADDRESS = "http://127.0.0.1:9"  # the discard port: nobody answers


def limber(*arguments: str, **environ: str) -> Result:
    nothing: dict[str, str | None] = {name: None for name in os.environ if name.startswith("LIMBER_")}
    return CliRunner().invoke(app, arguments, env=nothing | environ)


def settings(folder: Path) -> dict[str, str]:
    return {
        "LIMBER_TOKEN": "123456:ABC-DEF",
        "LIMBER_DATABASE_URL": str(folder / "data/limber.db"),
        "LIMBER_TELEGRAM_URL": UNUSED_ADDRESS,
    }


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_is_everywhere(command: tuple[str, ...]) -> None:
    for flag in ("--help", "-h"):
        result = limber(*command, flag)
        assert result.exit_code == 0
        assert "Usage:" in result.output


def test_help_has_a_line_for_every_command() -> None:
    assert {
        command.name or command.callback.__name__ for command in app.registered_commands if command.callback
    } == set(COMMANDS)
    assert all(command.callback and command.callback.__doc__ for command in app.registered_commands)


def test_version_is_that_of_the_package() -> None:
    assert limber("--version").output == f"limber {version('limber')}\n"


@pytest.mark.parametrize("command", ["run", "check"])
def test_wrong_settings_are_all_named_and_end_with_2(command: str) -> None:
    result = limber(command, LIMBER_RATE="0", LIMBER_TOKN="x")
    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)
    for expected in ("LIMBER_TOKEN is not set", "@BotFather", "LIMBER_RATE", "Did you mean LIMBER_TOKEN?"):
        assert expected in result.stderr
    assert result.stdout == ""


def test_a_real_process_without_settings_shows_no_traceback() -> None:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LIMBER_")}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"], capture_output=True, text=True, env=environ, check=False
    )
    assert done.returncode == 2
    assert "LIMBER_TOKEN is not set" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, bot.__main__; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"sqlalchemy", "telegram", "aiohttp", "pydantic", "apscheduler"} & set(done.stdout.split()) == set()


def test_migrate_makes_the_database_and_says_what_it_did_once(tmp_path: Path) -> None:
    where = {"LIMBER_DATABASE_URL": settings(tmp_path)["LIMBER_DATABASE_URL"]}
    first = limber("migrate", **where)  # no token is needed
    assert first.exit_code == 0, first.output
    assert "applied" in first.output
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    again = limber("migrate", **where)
    assert again.output == "The database is up to date.\n"


def test_migrate_leaves_a_file_that_is_no_database_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/limber.db").write_text("a text of mine " * 100)
    result = limber("migrate", **settings(tmp_path))
    assert result.exit_code == 1
    assert "not a database" in result.stderr
    assert (tmp_path / "data/limber.db").read_text() == "a text of mine " * 100


def test_check_says_a_line_for_each_thing_and_ends_with_1_when_one_is_wrong(tmp_path: Path) -> None:
    limber("migrate", **settings(tmp_path))
    result = limber("check", **settings(tmp_path))
    assert result.exit_code == 1
    lines = [line.split()[:2] for line in result.output.splitlines()]
    assert lines == [["ok", "settings"], ["ok", "database"], ["ok", "schema"], ["FAIL", "token"], ["FAIL", "clock"]]


def test_check_says_the_same_as_json(tmp_path: Path) -> None:
    limber("migrate", **settings(tmp_path))
    said = json.loads(limber("check", "--json", **settings(tmp_path)).output)
    assert {check["name"]: check["ok"] for check in said} == {
        "settings": True,
        "database": True,
        "schema": True,
        "token": False,
        "clock": False,
    }


def test_the_demo_takes_the_next_port_when_one_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < _free_port(port) <= port + 100


@pytest.mark.parametrize(
    "arguments", [("demo", "--port", "70000"), ("demo", "--port", "soon"), ("run", "--fast"), ("walk",)]
)
def test_a_mistyped_command_ends_with_2_and_says_where_help_is(arguments: tuple[str, ...]) -> None:
    result = limber(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr
