"""The migrations make what the tables declare."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, engine
from storage.migrate import BrokenReferences, migrate, pending
from storage.tables import metadata


def _url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'limber.db'}"


async def test_nothing_is_left_to_generate(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        options = {"compare_type": True, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    async with database.read() as tx:
        assert await tx.run_sync(differences) == []


async def test_the_migrated_schema_is_the_declared_one_word_for_word(database: Database, tmp_path: Path) -> None:
    # Partial indexes too, which Alembic does not compare in SQLite.
    declared = engine(f"sqlite+aiosqlite:///{tmp_path / 'declared.db'}")
    async with declared.begin() as tx:
        await tx.run_sync(metadata.create_all)
        expected = await _schema(tx)
    await declared.dispose()
    async with database.read() as tx:
        assert await _schema(tx) == expected
    assert len(expected) > len(metadata.tables)


async def _schema(tx: AsyncConnection) -> dict[str, list[str]]:
    # Each statement as its lines in order of the alphabet: that of the constraints means nothing.
    rows = await tx.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    lines = {row.name: sorted(line.strip(", \t") for line in row.sql.splitlines()) for row in rows}
    return {name: found for name, found in lines.items() if name != "alembic_version"}


async def test_what_is_pending_is_told_without_making_a_file(tmp_path: Path) -> None:
    assert await pending(_url(tmp_path)) == ["0001", "0002"]
    assert _names(tmp_path) == []


async def test_nothing_is_pending_after_migrating_and_migrating_again_changes_nothing(tmp_path: Path) -> None:
    await migrate(_url(tmp_path))
    await migrate(_url(tmp_path))
    assert await pending(_url(tmp_path)) == []


async def test_two_that_migrate_at_once_do_it_one_after_the_other(tmp_path: Path) -> None:
    await asyncio.gather(migrate(_url(tmp_path)), migrate(_url(tmp_path)))
    assert await pending(_url(tmp_path)) == []


async def test_a_migration_that_leaves_a_row_pointing_at_nothing_is_refused(tmp_path: Path) -> None:
    unchecked = engine(_url(tmp_path), foreign_keys=False)
    async with unchecked.begin() as tx:
        await tx.execute(text("CREATE TABLE owner (id INTEGER PRIMARY KEY)"))
        await tx.execute(text("CREATE TABLE owned (owner INTEGER REFERENCES owner (id))"))
        await tx.execute(text("INSERT INTO owned VALUES (1)"))
    await unchecked.dispose()
    with pytest.raises(BrokenReferences, match="in table owned"):
        await migrate(_url(tmp_path))
    assert await pending(_url(tmp_path)) == ["0001", "0002"]


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]
