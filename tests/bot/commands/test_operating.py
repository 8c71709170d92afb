"""An operator's commands, as somebody at a terminal meets them."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import make_url
from typer.testing import CliRunner, Result

from bot.__main__ import app
from storage.database import Database
from storage.tables import metadata
from tests.builders import keep_person
from tests.storage.everything import contents, fill
from tests.ways import LATER

SQLITE = "sqlite+aiosqlite:///"


def limber(*arguments: str, database: str = "") -> Result:
    nothing: dict[str, str | None] = {name: None for name in os.environ if name.startswith("LIMBER_")}
    given = {"LIMBER_DATABASE_URL": database} if database else {}
    return CliRunner().invoke(app, arguments, env=nothing | given)


def refused(result: Result) -> str:
    """The one line that says why."""
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    return result.stderr


@pytest.fixture
def filled(sqlite_url: str) -> str:
    """The address of a database with rows in every table."""
    asyncio.run(fill(sqlite_url))
    return sqlite_url


def test_move_says_what_it_moved_for_people_and_for_machines(filled: str, postgresql_url: str, tmp_path: Path) -> None:
    there = limber("move", filled, postgresql_url)
    assert there.exit_code == 0, there.output
    assert f"Moved {2 * (len(metadata.sorted_tables) - 1)} rows" in there.output  # who leads there is not told
    back = limber("move", "--json", postgresql_url, str(tmp_path / "back.db"))
    said = json.loads(back.stdout)
    assert all(said[name]["sha256"][:16] in there.output for name in said)
    assert {table["rows"] for table in said.values()} == {2}
    before = {**asyncio.run(contents(filled)), "leases": []}
    assert asyncio.run(contents(f"{SQLITE}{tmp_path / 'back.db'}")) == before


@LATER
def test_move_says_in_a_line_what_is_wrong_and_shows_no_password(filled: str, tmp_path: Path) -> None:
    assert "FROM is not there" in refused(limber("move", str(tmp_path / "none.db"), str(tmp_path / "to.db")))
    nowhere = f"postgresql://me:hunter2@/limber?host={tmp_path}"
    assert "hunter2" not in refused(limber("move", filled, nowhere))
    assert "hunter2" not in refused(limber("move", nowhere, str(tmp_path / "to.db")))
    assert not (tmp_path / "to.db").exists()


def test_move_takes_only_addresses_of_databases(filled: str) -> None:
    result = limber("move", filled, "mysql://me:hunter2@there/limber")
    assert result.exit_code == 2
    assert "TO names a database that is neither" in result.stderr
    assert "hunter2" not in result.stderr


def test_backup_and_restore_say_what_they_did(filled: str, tmp_path: Path) -> None:
    made = limber("backup", str(tmp_path / "copy"), database=filled)
    assert made.exit_code == 0, made.output
    assert "checked" in made.stdout
    assert "--force" in refused(limber("backup", str(tmp_path / "copy"), database=filled))
    restored = limber("restore", str(tmp_path / "copy"), database=filled)
    assert restored.exit_code == 0, restored.output
    assert "is in place" in restored.stdout
    assert f"{make_url(filled).database}.2" in restored.stdout


def test_postgresql_is_backed_up_by_its_own_programs(postgresql_url: str) -> None:
    assert "pg_dump --format=custom" in refused(limber("backup", "copy", database=postgresql_url))


def test_a_full_disk_leaves_no_backup(filled: str, tmp_path: Path) -> None:
    command = f"ulimit -f 40; exec {sys.executable} -m bot backup {tmp_path / 'copy'}"  # blocks of 512 or 1,024 bytes
    environ = {**os.environ, "LIMBER_DATABASE_URL": filled}
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, env=environ, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("No backup was made: ")
    assert done.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == []


def test_stats_say_the_same_to_people_and_to_machines(database_url: str) -> None:
    asyncio.run(fill_people(database_url))
    shown = limber("stats", database=database_url)
    assert shown.exit_code == 0, shown.output
    assert ["People", "1"] in [line.split() for line in shown.stdout.splitlines()]
    said = json.loads(limber("stats", "--json", database=database_url).stdout)
    assert said["people"]["known"] == said["people"]["standing"]["active"] == 1
    assert said["adherence"] == {"done": 0, "prescribed": 0, "share": None}
    assert said["waiting"]["oldest"] is None


def test_stats_need_a_database_of_this_version_and_make_none(tmp_path: Path, filled: str) -> None:
    assert "limber migrate" in refused(limber("stats", database=str(tmp_path / "none.db")))
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "text.db").write_text("a text of mine " * 100)
    assert "not a database" in refused(limber("stats", database=str(tmp_path / "text.db")))


def test_an_address_that_is_none_ends_with_2() -> None:
    result = limber("stats", database="mysql://me:hunter2@there/limber")
    assert result.exit_code == 2
    assert "LIMBER_DATABASE_URL" in result.stderr
    assert "hunter2" not in result.stderr


async def fill_people(url: str) -> None:
    """Somebody, active."""
    database = Database(url)
    async with database.write() as tx:
        await keep_person(tx)
    await database.close()
