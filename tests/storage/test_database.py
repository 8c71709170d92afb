"""What the database promises before anything is asked of it."""

import asyncio
import gc
import pkgutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url, select, text
from sqlalchemy.exc import IntegrityError, StatementError

import storage
from storage import facts, people, schedules
from storage.database import BUSY_PAUSE, BUSY_TIMEOUT, Database, sqlite_file
from storage.tables import facts as facts_table
from storage.tables import people as people_table
from tests.builders import ANNA, NOW, a_person, a_schedule, keep_person


async def test_of_two_hundred_concurrent_increments_all_are_kept(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
    await asyncio.gather(*(_increment(database) for _ in range(200)))
    assert await _count(database) == 200


async def test_two_processes_that_increment_at_once_keep_every_step(database: Database, database_url: str) -> None:
    other = Database(database_url)  # its own connections and its own queue of writers, as in another process
    async with database.write() as tx:
        await keep_person(tx)
    await asyncio.gather(*(_increment(each) for _ in range(20) for each in (database, other)))
    assert await _count(other) == 40
    await other.close()


async def _increment(database: Database) -> None:
    async with database.write() as tx:
        person = await people.lock(tx, ANNA)
        assert person is not None
        await people.save(tx, replace(person, silence=person.silence + 1))


async def _count(database: Database) -> int:
    async with database.read() as tx:
        person = await people.get(tx, ANNA)
    assert person is not None
    return person.silence


async def test_what_an_error_interrupts_is_not_written(database: Database) -> None:
    async def interrupted() -> None:
        async with database.write() as tx:
            await facts.put(tx, "half", "written")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await interrupted()
    async with database.read() as tx:
        assert await facts.get(tx, "half") is None


async def test_a_cancelled_write_leaves_nothing_and_holds_up_nobody(database: Database) -> None:
    wrote, never = asyncio.Event(), asyncio.Event()

    async def interrupted() -> None:
        async with database.write() as tx:
            await facts.put(tx, "half", "written")
            wrote.set()
            await never.wait()

    task = asyncio.create_task(interrupted())
    await wrote.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.write() as tx:
        assert await facts.get(tx, "half") is None


async def test_wherever_a_write_is_cancelled_the_next_one_goes_on_at_once(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    gc.disable()  # nobody is to wait for what it would tidy up
    try:
        for steps in range(120):
            writing = asyncio.create_task(_write_and_ask_back(database, steps))
            for _ in range(steps):
                await asyncio.sleep(0)
            writing.cancel()
            await asyncio.wait([writing])
            async with asyncio.timeout(BUSY_TIMEOUT / 2), database.write() as tx:
                await facts.put(tx, "next", str(steps))
    finally:
        gc.enable()
        await database.close()


async def _write_and_ask_back(database: Database, steps: int) -> None:
    async with database.write() as tx:
        for number in range(9):  # what it gives back is not read to its end by whoever is cancelled before
            row = facts_table.insert().values(name=f"{steps}.{number}", value="").returning(facts_table.c.name)
            await tx.execute(row)


async def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    async with database.read() as reader:
        assert await facts.get(reader, "later") is None
        async with database.write() as writer:
            await facts.put(writer, "later", "written")
        assert await facts.get(reader, "later") is None
    async with database.read() as reader:
        assert await facts.get(reader, "later") == "written"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_every_connection_to_sqlite_is_durable_and_checked(sqlite_url: str, pragma: str, value: object) -> None:
    database = Database(sqlite_url)
    async with database.read() as one, database.read() as another:
        for tx in (one, another):
            assert (await tx.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value
    await database.close()


async def test_who_opens_a_new_file_while_another_process_does_waits_for_it(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "limber.db", isolation_level=None)) as other:
        other.execute("CREATE TABLE new (id INTEGER)")
        other.execute("BEGIN IMMEDIATE")  # here SQLite refuses at once whoever wants the write-ahead log
        database = Database(f"sqlite+aiosqlite:///{tmp_path / 'limber.db'}")
        opening = asyncio.create_task(_tables(database))
        assert not (await asyncio.wait([opening], timeout=5 * BUSY_PAUSE))[0]
        other.execute("COMMIT")
        assert await opening == ["new"]
        await database.close()


async def _tables(database: Database) -> list[str]:
    async with database.read() as tx:
        return list(await tx.scalars(text("SELECT name FROM sqlite_master")))


async def test_a_row_that_points_at_nobody_is_refused(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as tx:
            await schedules.put(tx, ANNA, a_schedule())


async def test_whoever_is_deleted_takes_their_rows_along(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx, ANNA, a_schedule())
        await tx.execute(people_table.delete().where(people_table.c.id == ANNA))
        assert await schedules.of(tx, ANNA) == ()


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 9, 7, 30)  # noqa: DTZ001 - the point of the test
    with pytest.raises(StatementError, match="needs a time zone"):
        async with database.write() as tx:
            await people.add(tx, a_person(seen_at=naive), NOW)


async def test_a_time_without_a_zone_is_refused_in_a_question_too(database: Database) -> None:
    naive = datetime(2026, 3, 9, 7, 30)  # noqa: DTZ001 - the point of the test
    with pytest.raises(StatementError, match="needs a time zone"):
        async with database.read() as tx:
            await tx.execute(select(people_table).where(people_table.c.seen_at < naive))


async def test_an_error_does_not_tell_what_was_to_be_written(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, a_person(language="secret"), NOW)
        with pytest.raises(IntegrityError) as caught:
            await people.add(tx, a_person(language="secret"), NOW)
    assert "secret" not in str(caught.value)


async def test_files_that_limber_makes_are_their_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    database = Database(f"sqlite+aiosqlite:///{folder / 'limber.db'}")
    async with database.write() as tx:
        await tx.execute(text("CREATE TABLE something (id INTEGER)"))
        assert _modes(folder) == {"limber.db": 0o600, "limber.db-wal": 0o600, "limber.db-shm": 0o600}
    await database.close()
    assert _modes(tmp_path) == {"made": 0o700}


async def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "there", mode=0o755)
    database = Database(f"sqlite+aiosqlite:///{folder / 'limber.db'}")
    async with database.read():
        assert _modes(tmp_path) == {"there": 0o755}
    await database.close()


async def test_nothing_is_made_before_the_first_transaction(tmp_path: Path) -> None:
    unused = Database(f"sqlite+aiosqlite:///{tmp_path / 'made' / 'limber.db'}")
    await unused.close()
    assert _modes(tmp_path) == {}


def test_importing_storage_makes_nothing(tmp_path: Path) -> None:
    modules = [f"storage.{module.name}" for module in pkgutil.iter_modules(storage.__path__)]
    program = f"import sys, threading, {', '.join(modules)}; sys.exit(threading.active_count() - 1)"
    where = {"PYTHONPATH": str(Path(storage.__path__[0]).parent), "PYTHONDONTWRITEBYTECODE": "1"}
    assert subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=where, check=False).returncode == 0
    assert _modes(tmp_path) == {}


def _modes(folder: Path) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def _folder(path: Path, mode: int) -> Path:
    path.mkdir()
    path.chmod(mode)
    return path


@pytest.mark.parametrize(
    "url", ["sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:", "sqlite+aiosqlite:///file:x?uri=true"]
)
def test_what_is_no_plain_file_is_not_made_one(url: str) -> None:
    assert sqlite_file(make_url(url)) is None
