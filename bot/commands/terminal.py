"""The terminal: what is said there, and how a command ends that cannot do its work."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer
from rich.console import Console
from rich.markup import escape

if TYPE_CHECKING:
    from bot.config import Settings, SettingsError

out = Console(highlight=False, soft_wrap=True)
err = Console(highlight=False, soft_wrap=True, stderr=True)


def settings() -> "Settings":
    """The settings, with the database's folder made; or every problem with them, and exit code 2."""
    from bot.config import SettingsError, load

    try:
        found = load(os.environ)
        found.make_folder()
    except SettingsError as error:
        _refuse(error)
    return found


def database_url() -> str:
    """Where the settings say that the database is; no token is needed. Or what is wrong with that, and exit code 2."""
    from bot.config import SettingsError, database_url

    try:
        return database_url(os.environ)
    except SettingsError as error:
        _refuse(error)


def stop(line: str, code: int = 1) -> NoReturn:
    """Say why it cannot be done, and end."""
    err.print(line, markup=False)
    raise typer.Exit(code)


@contextmanager
def undone(line: str) -> Iterator[None]:
    """Where a database fails, or the operator stops it: say that line and the reason, and end with 1."""
    from storage.alone import InUse
    from storage.backups import CannotBackUp
    from storage.fitness import CannotMove
    from storage.migrate import DATABASE_FAULTS

    try:
        yield
    except KeyboardInterrupt:
        reason = "stopped"
    except (CannotMove, CannotBackUp, InUse, sqlite3.Error, *DATABASE_FAULTS) as error:
        reason = first_line(error)
    else:
        return
    stop(f"{line}: {reason}.")


def first_line(error: BaseException) -> str:
    """What went wrong, in a line, without the names of libraries."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else error.strerror
    cause = getattr(error, "orig", None) or error  # SQLAlchemy's errors wrap the database's own
    return str(cause).partition("\n")[0].rstrip(".")


def _refuse(error: "SettingsError") -> NoReturn:
    err.print("Limber cannot start with these settings:")
    for problem in error.problems:
        err.print(f"  [bold]{escape(problem.variable)}[/bold] {escape(problem.wrong)}.\n      {escape(problem.remedy)}")
    raise typer.Exit(2)
