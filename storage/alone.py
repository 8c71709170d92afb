"""One process at a time where only one may be: a lock that the system drops when its process ends, however it ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from bot.config import private
from storage.database import sqlite_file


class InUse(RuntimeError):  # noqa: N818 - reads as what is so
    """Another process is at work there."""


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Be the only process that works with this database, where it is a file; a server's takes any number.

    Readers ask for nothing: `limber stats` and `limber backup` run beside the bot. Raises InUse.
    """
    file = sqlite_file(make_url(url))
    if file is None:
        yield
        return
    lock = Path(f"{file.resolve()}.lock")  # of the file itself: two links to it are one database
    with locked(lock, f"another process works with {file}: SQLite takes one; end it, or use PostgreSQL"):
        yield


@contextmanager
def locked(file: Path, taken: str) -> Iterator[None]:
    """Hold that lock until the block ends. Raises InUse, with the words of `taken`. The file itself stays."""
    private.make_folder(file.parent)
    descriptor = os.open(file, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _as_the_folder(descriptor, file.parent)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(taken) from None
        yield
    finally:
        os.close(descriptor)


def _as_the_folder(descriptor: int, folder: Path) -> None:
    """Give the lock to the folder's owner, where root was first to make it: the bot itself could not open it."""
    if os.geteuid() == 0:
        owner = folder.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
