"""A checked copy of SQLite's file, made while the bot runs."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import make_url

from storage.database import BUSY_TIMEOUT, sqlite_file

PAGES = 1_000  # copied in one step: 4 MB

Tell = Callable[[int, int], None]  # how many pages are copied, and of how many

BESIDE = ("-wal", "-shm", "-journal", ".lock")  # SQLite's own files beside a database, and our lock


class CannotBackUp(RuntimeError):  # noqa: N818 - reads as what is so
    """Nothing was written and nothing replaced. The text is one line, for the operator."""


def back_up(url: str, file: Path, tell: Tell, *, force: bool) -> int:
    """Write a checked copy of the database as it is at this moment. Gives its size in bytes.

    It stands alone: one file, readable by its owner only. `force` allows that `file` is replaced. Raises CannotBackUp,
    OSError, and sqlite3.Error.
    """
    database = file_of(url, "pg_dump --format=custom --file=FILE DATABASE makes a backup, pg_restore puts it back")
    if not database.exists():
        raise CannotBackUp(f"there is no database at {database}")
    if file.resolve() in {database.resolve(), *(Path(f"{database.resolve()}{suffix}") for suffix in BESIDE)}:
        raise CannotBackUp(f"{file} is the database's own: name another file")
    if file.is_dir():
        raise CannotBackUp(f"{file} is a folder: name a file in it")
    if not file.parent.is_dir():
        raise CannotBackUp(f"there is no folder {file.parent}")
    if file.exists() and not force:
        raise CannotBackUp(f"{file} is there already: name another, or replace it with --force")
    with beside(file) as part:
        copy(database, "rw", part, tell)
        check(part)
        size = part.stat().st_size
        put(part, file)
    return size


def file_of(url: str, instead: str) -> Path:
    """The file of that database. CannotBackUp where it is PostgreSQL, with what to do `instead`."""
    file = sqlite_file(make_url(url))
    if file is None:
        raise CannotBackUp(f"the database is PostgreSQL: {instead}")
    return file


@contextmanager
def beside(file: Path) -> Iterator[Path]:
    """A new file in the same folder, for its owner only. It goes, unless it was put in a place by the block's end."""
    descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        for suffix in ("", *BESIDE):
            Path(f"{name}{suffix}").unlink(missing_ok=True)


def copy(source: Path, mode: str, target: Path, tell: Tell) -> None:
    """All that a database holds at one moment, into an empty file. `mode` is how SQLite opens the source: ro or rw."""
    with closing(_open(source, mode)) as old, closing(_open(target, "rw")) as new:
        # One moment, held until the end: without it, each write of the bot would have the copy begin anew.
        old.execute("BEGIN")
        old.execute("SELECT 1 FROM sqlite_master").fetchone()
        old.backup(new, pages=PAGES, progress=lambda _status, left, pages: tell(pages - left, pages))
        new.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, without a -wal that would belong to it


def check(file: Path) -> str:
    """The schema's revision. CannotBackUp where the file is damaged, or not Limber's."""
    with closing(_open(file, "ro")) as opened:
        found = opened.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise CannotBackUp(f"the database is damaged: {str(found).partition(chr(10))[0]}")
        if broken := opened.execute("PRAGMA foreign_key_check").fetchone():
            raise CannotBackUp(f"the database is damaged: a row of {broken[0]} points at nothing")
        if not opened.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            raise CannotBackUp("that is no database of Limber's")
        revision = opened.execute("SELECT version_num FROM alembic_version").fetchone()
        if revision is None:
            raise CannotBackUp("that is no database of Limber's")
        return str(revision[0])


def put(part: Path, file: Path) -> None:
    """In the place of `file`, whatever was there; on the disk before this returns."""
    _sync(part)
    part.replace(file)
    _sync(file.parent)


def _open(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{file.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_TIMEOUT, isolation_level=None
    )


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
