"""Brings a database to the tables of this version: Alembic, from within the program, out of the installed package."""

from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import RevisionError
from alembic.util import CommandError
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import engine, sqlite_file
from storage.dialects import one_at_a_time

FOLDER = Path(__file__).parent / "migrations"


class BrokenReferences(RuntimeError):  # noqa: N818 - reads as what was found
    """A migration would have left rows that point at nothing; it was rolled back."""


class NewerDatabase(RuntimeError):  # noqa: N818 - the same
    """A later version of Limber wrote the database: this one does not know its tables, and leaves it alone."""


# Whatever may be wrong with a database that is to be used.
DATABASE_FAULTS = (SQLAlchemyError, RevisionError, CommandError, BrokenReferences, NewerDatabase, OSError)


async def migrate(url: str) -> None:
    """Apply every migration that is pending, all or none. Makes the database where there is none.

    Two processes that start at once do it one after the other. Raises NewerDatabase.
    """
    made = engine(url, foreign_keys=False).execution_options(limber_begin="BEGIN IMMEDIATE")
    try:
        async with made.begin() as tx:
            await one_at_a_time(tx, "migrate")
            await tx.run_sync(_upgrade)
            await _check_references(tx)
    finally:
        await made.dispose()


async def pending(url: str) -> Sequence[str]:
    """The revisions that `migrate` would apply, first to last. Makes no SQLite file where there is none.

    Raises NewerDatabase.
    """
    if _absent(url):
        return after(None)
    made = engine(url)
    try:
        async with made.connect() as connection:
            return after(await connection.run_sync(_current))
    finally:
        await made.dispose()


async def missing(tx: AsyncConnection) -> Sequence[str]:
    """The revisions that this version needs and the database lacks. A later version's database lacks none:

    migrations only add.
    """
    try:
        return after(await tx.run_sync(_current))
    except NewerDatabase:
        return ()


def _absent(url: str) -> bool:
    file = sqlite_file(make_url(url))
    return file is not None and not file.exists()


def alembic(connection: Connection) -> Config:
    """How Alembic finds the migrations, and the connection that it shall use."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def after(current: str | None) -> list[str]:
    """The revisions that follow this one, first to last; None stands for no tables at all. Raises NewerDatabase."""
    scripts = ScriptDirectory(str(FOLDER))
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise NewerDatabase(f"a later version of Limber wrote it (revision {current}): install that one")
    return [script.revision for script in scripts.iterate_revisions("head", current or "base")][::-1]


def _upgrade(connection: Connection) -> None:
    after(_current(connection))  # refuses what is newer, in our words
    command.upgrade(alembic(connection), "head")


async def _check_references(tx: AsyncConnection) -> None:
    # Foreign keys were off (see `engine`): what they would have refused is looked for here.
    if tx.dialect.name == "sqlite":
        broken = (await tx.exec_driver_sql("PRAGMA foreign_key_check")).all()
        if broken:
            raise BrokenReferences(f"{len(broken)} rows point at nothing, the first in table {broken[0][0]}")


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
