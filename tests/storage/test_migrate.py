"""The migrations make what the tables declare, out of whatever an earlier version has written."""

import asyncio
from datetime import date, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.sessions import SessionId
from storage import claims, facts, inbox, leases, pains, people, routines, schedules, sessions, talks
from storage.database import Database, engine
from storage.migrate import FOLDER, BrokenReferences, alembic, migrate, pending
from storage.tables import metadata
from tests.builders import ANNA, BRIDGE, NOW
from tests.storage import schemas
from tests.storage.history import AT, Row

LEASE = timedelta(seconds=30)


async def test_nothing_is_left_to_generate(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        options = {"compare_type": True, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    async with database.read() as tx:
        assert await tx.run_sync(differences) == []


async def test_the_migrated_schema_is_the_declared_one(bare_url: str) -> None:
    # Down to what Alembic does not compare: keys, what becomes of rows that point at others, where an index is partial.
    made = engine(bare_url)
    async with made.begin() as tx:
        await tx.run_sync(metadata.create_all)
        declared = await schemas.read(tx)
        await tx.run_sync(metadata.drop_all)
    await migrate(bare_url)
    async with made.connect() as tx:
        assert await schemas.read(tx) == declared
    await made.dispose()
    assert set(declared) == set(metadata.tables)


@pytest.mark.parametrize("revision", AT)
async def test_what_an_earlier_version_wrote_is_kept_and_todays_code_reads_it(bare_url: str, revision: str) -> None:
    before = await _as_of(bare_url, revision)
    await migrate(bare_url)
    database = Database(bare_url)
    async with database.read() as tx:
        assert {name: await _row(tx, name, row) for name, row in AT[revision].items()} == before
    async with database.write() as tx:
        await _is_read_by_todays_code(tx)
    await database.close()


async def test_there_are_rows_of_every_table_of_every_version(bare_url: str) -> None:
    assert list(AT) == [script.revision for script in ScriptDirectory(str(FOLDER)).walk_revisions()][::-1]
    made = engine(bare_url)
    for revision, rows in AT.items():
        async with made.begin() as tx:
            await tx.run_sync(_upgrade, revision)
        async with made.connect() as tx:
            assert set(await schemas.read(tx)) == set(rows)
    await made.dispose()


async def test_from_version_two_on_nobody_is_remembered_for_what_is_over(bare_url: str) -> None:
    await _as_of(bare_url, "0001")
    made = engine(bare_url)
    async with made.begin() as tx:
        await tx.execute(text("UPDATE inbox SET state = 'done'"))
    await migrate(bare_url)
    async with made.connect() as tx:
        assert (await tx.execute(text("SELECT person FROM inbox"))).all() == [(None,)]
    await made.dispose()


async def _as_of(url: str, revision: str) -> dict[str, object]:
    """Make a database of that version, with rows in every table; gives what they are as they are read back."""
    made = engine(url)
    async with made.begin() as tx:
        await tx.run_sync(_upgrade, revision)
        if tx.dialect.name == "postgresql":
            await tx.execute(text("SET LOCAL timezone = 'UTC'"))
        for name, row in AT[revision].items():
            values = ", ".join(f"'{value}'" for value in row.values())
            await tx.execute(text(f"INSERT INTO {name} ({_columns(row)}) VALUES ({values})".replace(":", r"\:")))  # noqa: S608 - the test's own
        rows = {name: await _row(tx, name, row) for name, row in AT[revision].items()}
    await made.dispose()
    return rows


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(alembic(connection), revision)


async def _row(tx: AsyncConnection, table: str, row: Row) -> object:
    return tuple((await tx.execute(text(f"SELECT {_columns(row)} FROM {table}"))).one())  # noqa: S608 - the test's own


def _columns(row: Row) -> str:
    return ", ".join(f'"{name}"' for name in row)


async def _is_read_by_todays_code(tx: AsyncConnection) -> None:
    person = await people.lock(tx, ANNA)
    assert person is not None
    assert (person.silence, person.card is None, person.seen_at) == (2, False, NOW - timedelta(minutes=1))
    (schedule,) = await schedules.of(tx, ANNA)
    assert schedule.due == NOW + timedelta(hours=12, minutes=30)
    session = await sessions.get(tx, SessionId(5))
    assert session is not None
    assert session.walk.done == {(BRIDGE, 1)}
    assert (len(session.walk.log), session.wake_at) == (1, session.nudge_at)
    assert await pains.recent(tx, ANNA, date(2026, 3, 8)) == ((date(2026, 3, 8), 4),)
    assert [letter.update for letter in await inbox.claim(tx, NOW, 1, LEASE)] == [900]
    assert [claim.session for claim in await claims.claim_reminders(tx, NOW, 1, LEASE)] == [5]
    assert [claim.session for claim in await claims.claim_notices(tx, NOW, 1, LEASE)] == [5]
    assert await facts.get(tx, "tzdata") == "2026.1"
    await routines.of(tx, ANNA)
    await talks.of(tx, ANNA, NOW)
    await leases.look(tx, "leader")


async def test_what_is_pending_is_told_and_nothing_is_after_migrating_however_often(bare_url: str) -> None:
    assert await pending(bare_url) == list(AT)
    await migrate(bare_url)
    await migrate(bare_url)
    assert await pending(bare_url) == []


async def test_what_is_pending_is_told_without_making_a_file(tmp_path: Path) -> None:
    assert await pending(_url(tmp_path)) == list(AT)
    assert _names(tmp_path) == []


async def test_two_that_migrate_at_once_do_it_one_after_the_other(bare_url: str) -> None:
    await asyncio.gather(migrate(bare_url), migrate(bare_url))
    assert await pending(bare_url) == []


async def test_a_migration_that_leaves_a_row_pointing_at_nothing_is_refused(tmp_path: Path) -> None:
    # In SQLite alone: PostgreSQL looks after references while it migrates, too.
    unchecked = engine(_url(tmp_path), foreign_keys=False)
    async with unchecked.begin() as tx:
        await tx.execute(text("CREATE TABLE owner (id INTEGER PRIMARY KEY)"))
        await tx.execute(text("CREATE TABLE owned (owner INTEGER REFERENCES owner (id))"))
        await tx.execute(text("INSERT INTO owned VALUES (1)"))
    await unchecked.dispose()
    with pytest.raises(BrokenReferences, match="in table owned"):
        await migrate(_url(tmp_path))
    assert await pending(_url(tmp_path)) == list(AT)


def _url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'limber.db'}"


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]
