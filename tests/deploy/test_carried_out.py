"""The runbook's commands, carried out as they stand there, on a bot that works and with people's data."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.playground.people import Person
from tests.deploy.machines import PATIENCE, Machine, machine

RECORDED = 'SELECT * FROM completions ORDER BY session, exercise, "set"'


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Machine]:
    async with machine(tmp_path) as made:
        yield made


async def recorded_a_set(here: Machine) -> Person:
    """Ada, whose first set of the bridge is recorded."""
    ada = await here.met("Ada")
    for said, heard in (("/now", "set 1 of 3"), ("done", "Recorded: bridge set 1.")):
        ada.write(said)
        await ada.hears(heard, PATIENCE)
    return ada


async def goes_on_with_the_next_set(ada: Person) -> None:
    """The bot knows where she is."""
    for said, heard in (("start", "Set 2 of 3"), ("done", "Recorded: bridge set 2.")):
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
    await goes_on_with_the_next_set(ada)
    assert list(here.database.parent.glob("limber.db.20*")) != []
