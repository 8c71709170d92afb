"""The nightly backup: one that is whole, and old ones that go only then."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage.database import sqlite_file
from tests.deploy.files import DEPLOY
from tests.deploy.runs import BIN, run

KEPT = 14  # days


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Holds a backup of yesterday, one of three weeks ago, a torn one as old, and something that is no backup."""
    made = tmp_path / "backups"
    made.mkdir()
    for name, days in (("limber-new.db", 1), ("limber-old.db", 21), (".limber-torn.db.x.part", 21), ("notes", 99)):
        (made / name).touch()
        then = (datetime.now(UTC) - timedelta(days=days)).timestamp()
        os.utime(made / name, (then, then))
    return made


def back_up(folder: Path, database: str) -> int:
    """The exit code of the deployment's own script."""
    environ = {"BACKUPS": str(folder), "KEEP_DAYS": str(KEPT), "LIMBER_DATABASE_URL": database}
    return run(str(DEPLOY / "limber-backup"), **environ).returncode


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_a_new_backup_is_there_and_only_old_ones_go(folder: Path, sqlite_url: str) -> None:
    file = sqlite_file(make_url(sqlite_url))
    assert back_up(folder, str(file)) == 0
    (new,) = names(folder) - {"limber-new.db", "notes"}
    assert (folder / new).stat().st_size > 0
    assert (folder / new).stat().st_mode & 0o777 == 0o600
    assert {"limber-new.db", "notes"} <= names(folder)


def test_where_none_can_be_made_the_old_ones_stay(folder: Path, tmp_path: Path) -> None:
    before = names(folder)
    assert back_up(folder, str(tmp_path / "no-such.db")) != 0
    assert names(folder) == before


def test_the_password_of_postgresql_is_on_no_command_line(folder: Path, tmp_path: Path) -> None:
    """By a pg_dump that writes down how it was called."""
    called, program = tmp_path / "called", tmp_path / "programs" / "pg_dump"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$* / $PGPASSWORD / $LIMBER_DATABASE_URL" >{called}\ntouch "${{2#--file=}}"\n')
    program.chmod(0o700)
    path = f"{program.parent}:{BIN}:{os.environ['PATH']}"
    environ = {
        "BACKUPS": str(folder),
        "LIMBER_DATABASE_URL": "postgresql://me:s%40cret@there:5433/limber?sslmode=prefer",
    }
    ended = run(str(DEPLOY / "limber-backup"), **environ, PATH=path)
    assert ended.returncode == 0, ended.stderr
    arguments, password, left = called.read_text().strip("\n").split(" / ")
    assert "--dbname=postgresql://me@there:5433/limber?sslmode=prefer" in arguments
    assert "s%40cret" not in arguments + left
    assert "s@cret" not in arguments
    assert password == "s@cret"


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump is not here (postgresql-client)")
def test_where_postgresql_is_away_the_old_ones_stay(folder: Path, tmp_path: Path) -> None:
    before = names(folder)
    assert back_up(folder, f"postgresql:///limber?host={tmp_path}") != 0
    assert before <= names(folder)
    assert not list(folder.glob("*.dump"))
