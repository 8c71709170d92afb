"""The runbook's commands, carried out as they stand there, on a bot that works and with people's data."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.playground.people import Person
from tests.deploy.files import blocks, section
from tests.deploy.machines import PATIENCE, Machine, machine
from tests.postgresql import Server, connect
from tests.ways import LATER

pytestmark = LATER

RECORDED = 'SELECT * FROM completions ORDER BY session, exercise, "set"'
needs_clients = pytest.mark.skipif(
    shutil.which("pg_dump") is None, reason="PostgreSQL's client programs are not here (postgresql-client)"
)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Machine]:
    async with machine(tmp_path) as made:
        yield made


@pytest.fixture
async def address(here: Machine, postgresql: Server) -> AsyncIterator[str]:
    """Where the runbook will make its database in PostgreSQL. It goes at the end, and so does what was kept aside."""
    made = here.on(postgresql)
    yield made
    await here.does("systemctl stop limber || true")
    with connect(postgresql.address.render_as_string(hide_password=False)) as opened:
        found = opened.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [here.variables["NAME"]]
        ).fetchall()
    for (name,) in found:
        postgresql.drop(postgresql.address.set(database=name).render_as_string(hide_password=False))


async def recorded_a_set(here: Machine) -> Person:
    """Ada, whose first set of the bridge is recorded."""
    ada = await here.met("Ada")
    for said, heard in (("/now", "set 1 of 3"), ("done", "Recorded: bridge set 1.")):
        ada.write(said)
        await ada.hears(heard, PATIENCE)
    return ada


async def goes_on_with_set(number: int, ada: Person) -> None:
    """The bot knows where she is."""
    for said, heard in (("start", f"Set {number} of 3"), ("done", f"Recorded: bridge set {number}.")):
        ada.write(said)
        await ada.hears(heard, PATIENCE)


async def test_sqlite_is_backed_up_and_restored(here: Machine) -> None:
    await here.does("systemctl start limber")
    ada = await recorded_a_set(here)
    recorded = here.rows(RECORDED)
    await here.does("systemctl start limber-backup")
    await here.met("Bob")  # too late for the backup
    with closing(sqlite3.connect(here.database)) as opened, opened:
        for table in ("completions", "sessions"):
            opened.execute(f"DELETE FROM {table}")  # noqa: S608 - our own words
    said = await here.carries_out("SQLite")
    assert "people" in said.lower()
    assert here.rows(RECORDED) == recorded != []
    assert here.rows("SELECT id FROM people") == [(ada.id,)]
    await goes_on_with_set(2, ada)
    assert list(here.database.parent.glob("limber.db.20*")) != []


@needs_clients
async def test_everything_moves_to_postgresql_and_back(here: Machine, address: str) -> None:
    await here.does("systemctl start limber")
    ada = await recorded_a_set(here)
    await here.carries_out("From SQLite to PostgreSQL")
    assert f"LIMBER_DATABASE_URL='{address}'" in here.settings.read_text()
    await goes_on_with_set(2, ada)
    assert len(here.rows(RECORDED)) == 1  # the way back is as it was
    await here.carries_out("From PostgreSQL to SQLite")
    await goes_on_with_set(3, ada)
    assert len(here.rows(RECORDED)) == 3


async def recorded_a_set_in(address: str, here: Machine) -> Person:
    """The same, by a bot on that new database in PostgreSQL."""
    await here.does("createdb $NAME")
    here.settings.write_text(f"{here.settings.read_text()}LIMBER_DATABASE_URL='{address}'\n")
    await here.does("systemctl start limber")
    return await recorded_a_set(here)


def forget_everybody(address: str) -> None:
    with connect(address) as opened:
        opened.execute("DELETE FROM people")


def known(address: str) -> list[tuple[object, ...]]:
    with connect(address) as opened:
        return opened.execute("SELECT id FROM people").fetchall()


@needs_clients
async def test_postgresql_is_backed_up_and_restored(here: Machine, address: str) -> None:
    ada = await recorded_a_set_in(address, here)
    await here.does("systemctl start limber-backup")
    forget_everybody(address)
    await here.carries_out("PostgreSQL, with systemd")
    assert known(address) == [(ada.id,)]
    await goes_on_with_set(2, ada)


@needs_clients
async def test_composes_postgresql_is_backed_up_and_restored(here: Machine, address: str) -> None:
    if here.environ["PGUSER"] != "limber":
        pytest.skip("TEST_DATABASE_URL names another user than compose.yaml")
    ada = await recorded_a_set_in(address, here)
    await here.does(blocks(section("Back up"))[-1])
    forget_everybody(address)
    (backup,) = here.folder.glob("*.dump")
    here.variables["BACKUP"] = str(backup)
    await here.carries_out("PostgreSQL, with compose")
    assert known(address) == [(ada.id,)]
    await goes_on_with_set(2, ada)
