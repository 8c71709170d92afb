"""A backup while the bot runs, and its way back."""

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from storage import backups
from storage.alone import InUse, alone
from storage.backups import CannotBackUp, back_up
from storage.migrate import NewerDatabase
from storage.restores import restore
from tests.builders import NOW
from tests.storage.everything import contents, fill


def unheard(_done: int, _pages: int) -> None:
    """Nobody looks at the progress."""


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def do(file: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(statement, values)


def facts(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM facts")}


@pytest.fixture
def file(sqlite_url: str) -> Path:
    """A database with a fact."""
    found = Path(make_url(sqlite_url).database or "")
    do(found, "INSERT INTO facts VALUES ('first', '')")
    return found


@pytest.fixture
def backup(sqlite_url: str, file: Path, tmp_path: Path) -> Path:
    """Its backup; after that, another fact was written."""
    copy = tmp_path / "kept" / "limber.backup"
    copy.parent.mkdir()
    back_up(sqlite_url, copy, unheard, force=False)
    do(file, "INSERT INTO facts VALUES ('later', '')")
    return copy


async def test_a_backup_holds_everything_in_one_private_file(sqlite_url: str, tmp_path: Path) -> None:
    before = await fill(sqlite_url)
    copy = tmp_path / "kept" / "limber.backup"
    copy.parent.mkdir()
    assert back_up(sqlite_url, copy, unheard, force=False) == copy.stat().st_size
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert names(copy.parent) == {"limber.backup"}
    assert await contents(f"sqlite+aiosqlite:///{copy}") == before


def test_a_backup_is_of_one_moment_while_the_bot_writes(
    sqlite_url: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "PAGES", 1)
    steps: list[int] = []

    def write(done: int, _pages: int) -> None:
        steps.append(done)
        do(file, "INSERT INTO facts VALUES (?, '')", f"during {done}")

    back_up(sqlite_url, tmp_path / "copy", write, force=False)
    assert len(steps) > 10
    assert steps == sorted(steps), "it never began anew"
    assert facts(tmp_path / "copy") == {"first"}


def test_what_is_there_is_replaced_only_by_force(sqlite_url: str, backup: Path) -> None:
    with pytest.raises(CannotBackUp, match="--force"):
        back_up(sqlite_url, backup, unheard, force=False)
    assert facts(backup) == {"first"}
    back_up(sqlite_url, backup, unheard, force=True)
    assert facts(backup) == {"first", "later"}


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", ".lock"])
def test_the_database_is_never_overwritten_by_its_own_backup(sqlite_url: str, file: Path, suffix: str) -> None:
    with pytest.raises(CannotBackUp, match="the database's own"):
        back_up(sqlite_url, Path(f"{file}{suffix}"), unheard, force=True)
    assert facts(file) == {"first"}


def test_a_place_that_cannot_be_written_to_is_named(sqlite_url: str, file: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotBackUp, match="is a folder"):
        back_up(sqlite_url, tmp_path, unheard, force=True)
    with pytest.raises(CannotBackUp, match="no folder"):
        back_up(sqlite_url, tmp_path / "none" / "copy", unheard, force=False)


def test_without_a_database_there_is_no_backup_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(CannotBackUp, match="no database"):
        back_up(f"sqlite+aiosqlite:///{tmp_path / 'none.db'}", tmp_path / "copy", unheard, force=False)
    assert names(tmp_path) == set()


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("PRAGMA writable_schema = 1; UPDATE sqlite_master SET rootpage = 2 WHERE name = 'facts'", "damaged"),
        ("PRAGMA foreign_keys = 0; INSERT INTO pains VALUES (1, '2026-01-01', 1, '2026-01-01')", "points at nothing"),
        ("DELETE FROM alembic_version", "no database of Limber's"),
        ("DROP TABLE alembic_version", "no database of Limber's"),
    ],
)
def test_a_copy_that_is_not_sound_is_not_kept(
    sqlite_url: str, file: Path, tmp_path: Path, harm: str, said: str
) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(harm)
    with pytest.raises(CannotBackUp, match=said):
        back_up(sqlite_url, tmp_path / "copy", unheard, force=False)
    assert {name for name in names(tmp_path) if "copy" in name} == set()


def test_postgresql_has_its_own_programs() -> None:
    with pytest.raises(CannotBackUp, match="pg_dump --format=custom"):
        back_up("postgresql+psycopg://me:hunter2@there/limber", Path("copy"), unheard, force=False)
    with pytest.raises(CannotBackUp, match="pg_restore"):
        restore("postgresql+psycopg://me:hunter2@there/limber", Path("copy"), NOW, unheard)


def test_what_was_backed_up_comes_back_and_what_was_there_is_kept(sqlite_url: str, file: Path, backup: Path) -> None:
    restored = restore(sqlite_url, backup, NOW, unheard)
    assert facts(file) == {"first"}
    assert restored.pending == []
    assert restored.aside == file.with_name("limber.db.20260309T063000Z")
    assert facts(restored.aside) == {"first", "later"}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert names(file.parent) - {"kept"} == {file.name, restored.aside.name, "limber.db.lock"}
    assert facts(backup) == {"first"}


def test_a_backup_comes_back_where_nothing_is(backup: Path, tmp_path: Path) -> None:
    restored = restore(f"sqlite+aiosqlite:///{tmp_path / 'new' / 'limber.db'}", backup, NOW, unheard)
    assert restored.aside is None
    assert facts(tmp_path / "new" / "limber.db") == {"first"}


def test_a_database_that_is_damaged_goes_aside_as_it_is(sqlite_url: str, file: Path, backup: Path) -> None:
    file.write_bytes(b"no longer a database " * 500)
    restored = restore(sqlite_url, backup, NOW, unheard)
    assert facts(file) == {"first"}
    assert restored.aside is not None
    assert restored.aside.read_bytes() == b"no longer a database " * 500


def test_where_the_copy_cannot_be_put_in_its_place_all_is_as_it_was(
    sqlite_url: str, file: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        restore(sqlite_url, backup, NOW, unheard)
    assert facts(file) == {"first", "later"}
    assert names(file.parent) - {"kept"} == {file.name, "limber.db.lock"}


@pytest.fixture
def killed(file: Path, backup: Path, tmp_path: Path) -> Path:
    """The database as a bot leaves it that is killed: what it wrote last is in the file beside it."""
    folder = tmp_path / "killed"
    folder.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None)) as bot:
        bot.execute("INSERT INTO facts VALUES ('unsaved', '')")
        for suffix in ("", "-wal"):
            shutil.copy(f"{file}{suffix}", folder)
    return folder / file.name


def test_what_a_killed_bot_wrote_last_is_kept_and_does_not_get_into_the_backup(killed: Path, backup: Path) -> None:
    restored = restore(f"sqlite+aiosqlite:///{killed}", backup, NOW, unheard)
    assert facts(killed) == {"first"}
    assert restored.aside is not None
    assert "unsaved" in facts(restored.aside)


def test_nothing_is_restored_under_a_bot_that_runs(sqlite_url: str, file: Path, backup: Path) -> None:
    with alone(sqlite_url), pytest.raises(InUse):
        restore(sqlite_url, backup, NOW, unheard)
    assert facts(file) == {"first", "later"}


def test_nothing_is_restored_while_another_program_has_the_database_open(
    sqlite_url: str, file: Path, backup: Path
) -> None:
    with closing(sqlite3.connect(file)) as other:
        other.execute("SELECT 1 FROM facts").fetchone()
        with pytest.raises(CannotBackUp, match="another program"):
            restore(sqlite_url, backup, NOW, unheard)
    assert facts(file) == {"first", "later"}


def test_only_a_sound_backup_of_a_version_that_is_known_is_restored(
    sqlite_url: str, file: Path, backup: Path, tmp_path: Path
) -> None:
    (tmp_path / "text").write_text("a text of mine " * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        restore(sqlite_url, tmp_path / "text", NOW, unheard)
    do(backup, "UPDATE alembic_version SET version_num = 'later'")
    with pytest.raises(NewerDatabase):
        restore(sqlite_url, backup, NOW, unheard)
    with pytest.raises(CannotBackUp, match="no file"):
        restore(sqlite_url, tmp_path / "none", NOW, unheard)
    with pytest.raises(CannotBackUp, match="itself"):
        restore(sqlite_url, file, NOW, unheard)
    assert facts(file) == {"first", "later"}
    assert {name for name in names(tmp_path) if name.endswith(".part")} == set()


def test_an_older_backup_is_restored_and_what_the_bot_will_do_to_it_is_told(sqlite_url: str, backup: Path) -> None:
    do(backup, "UPDATE alembic_version SET version_num = '0001'")
    assert "0002" in restore(sqlite_url, backup, NOW, unheard).pending
