"""A database that is away: waited for, and said once."""

import asyncio
import logging
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from storage.away import is_away, outwait
from storage.database import Database

NOWHERE = "postgresql+psycopg://limber@/limber?host=/nowhere"
AWAY = OperationalError("SELECT", {}, ConnectionError())
REFUSED = IntegrityError("INSERT", {}, ValueError())


async def _write(database: Database) -> None:
    async with database.write() as tx:
        await tx.execute(text("SELECT 1"))


async def _read(database: Database) -> None:
    async with database.read() as tx:
        await tx.execute(text("SELECT 1"))


def _said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records]


async def test_an_outage_is_said_once_and_its_end_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    in_its_place = tmp_path / "limber.db"
    in_its_place.mkdir()
    database = Database(f"sqlite+aiosqlite:///{in_its_place}")
    for _ in range(2):
        for attempt in (_write, _read):
            with pytest.raises(OperationalError):
                await attempt(database)
    in_its_place.rmdir()
    for _ in range(2):
        await _write(database)
    await database.close()
    assert _said(caplog) == ["database.away", "database.back"]


async def test_a_server_that_cannot_be_reached_is_away(caplog: pytest.LogCaptureFixture) -> None:
    database = Database(NOWHERE)
    for _ in range(2):
        with pytest.raises(OperationalError):
            await _write(database)
    await database.close()
    assert _said(caplog) == ["database.away"]


async def test_while_only_reading_succeeds_the_outage_goes_on(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    database._outage.meet(AWAY)
    await _read(database)
    assert _said(caplog) == ["database.away"]
    await _write(database)
    assert _said(caplog) == ["database.away", "database.back"]


async def test_a_statement_that_is_refused_is_no_outage(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(IntegrityError):
        async with database.write():
            raise REFUSED
    assert caplog.records == []


def test_of_many_errors_each_must_say_so() -> None:
    assert is_away(AWAY)
    assert is_away(ExceptionGroup("sends", [AWAY, ExceptionGroup("more", [AWAY])]))
    assert not is_away(ExceptionGroup("sends", [AWAY, REFUSED]))


async def test_what_is_refused_is_not_tried_again() -> None:
    attempts = []

    async def write() -> None:
        attempts.append("once")
        raise REFUSED

    with pytest.raises(IntegrityError):
        await outwait(write)
    assert attempts == ["once"]


async def test_what_waits_for_the_database_goes_on_within_a_second_or_so_of_its_return(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    async def write() -> str:
        if len(pauses) < 8:
            raise AWAY
        return "written"

    monkeypatch.setattr(asyncio, "sleep", pause)
    assert await outwait(write) == "written"
    assert max(pauses) == 1
