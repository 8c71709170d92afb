"""A backup put in the place of SQLite's file. What was there is kept."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.alone import alone
from storage.backups import CannotBackUp, Tell, beside, check, copy, file_of, put
from storage.migrate import after


@dataclass(frozen=True)
class Restored:
    """`aside`: where the database went that was there. `pending`: the migrations that the bot's next start does."""

    aside: Path | None
    pending: Sequence[str]


def restore(url: str, file: Path, now: datetime, tell: Tell) -> Restored:
    """Put a checked copy of the backup in the database's place. The bot must not run.

    Raises CannotBackUp, InUse, NewerDatabase, OSError, and sqlite3.Error: then all is as it was.
    """
    database = file_of(url, "pg_restore --clean --if-exists --dbname=DATABASE FILE puts back what pg_dump made")
    if not file.is_file():
        raise CannotBackUp(f"there is no file {file}")
    if database.exists() and file.samefile(database):
        raise CannotBackUp(f"{file} is the database itself")
    with alone(url), beside(database) as part:
        copy(file, "ro", part, tell)
        pending = after(check(part))
        _give(part, database if database.exists() else database.parent)
        aside = _put_aside(database, now) if database.exists() else None
        try:
            put(part, database)
        except BaseException:  # a bot that found no database would begin with an empty one
            if aside is not None and not database.exists():
                _rename(aside, database)
            raise
    return Restored(aside, pending)


def _give(part: Path, like: Path) -> None:
    """Whoever owned what was there owns this, also where root puts it back."""
    if os.geteuid() == 0:
        owner = like.stat()
        os.chown(part, owner.st_uid, owner.st_gid)


def _put_aside(database: Path, now: datetime) -> Path:
    """Rename the database, with what SQLite keeps beside it. Gives the new name."""
    _gather(database)
    aside = Path(f"{database}.{now:%Y%m%dT%H%M%SZ}")
    if aside.exists():
        raise CannotBackUp(f"{aside} is there already: try again in a second")
    _rename(database, aside)
    return aside


def _rename(database: Path, to: Path) -> None:
    for suffix in ("-wal", "-shm", "-journal", ""):
        beside_it = Path(f"{database}{suffix}")
        if beside_it.exists():
            beside_it.rename(f"{to}{suffix}")


def _gather(database: Path) -> None:
    """Make it one file. CannotBackUp where anybody has it open: they would write into what comes in its place."""
    with closing(sqlite3.connect(database, timeout=0)) as opened:
        try:
            opened.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise CannotBackUp("another program has the database open: end it first") from None
        except sqlite3.DatabaseError:
            pass  # damaged, as it may be where a backup is put back: it goes aside as it is
