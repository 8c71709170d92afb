"""The whole bot for whoever asks: nothing it did may have been an error, a refused call, or a lost update."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, select

from bot.config import Mode
from storage.tables import inbox
from tests import botapi
from tests.bot.limber import Limber
from tests.bot.limber import limber as at_work

# Ordinary life: the same question asked twice, and a card older than 48 hours, which loses its buttons instead.
EXPECTED = ("Bad Request: message is not modified", "Bad Request: message can't be deleted")


@pytest.fixture
def mode(database_url: str) -> Mode:
    """How updates come: one way with each kind of database. The most travelled conversations take all four pairs."""
    return Mode.POLLING if make_url(database_url).get_backend_name() == "sqlite" else Mode.WEBHOOK


@pytest.fixture
async def limber(
    database_url: str, mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Limber]:
    """The bot at work on a Sunday evening; at the test's end it must be sound."""
    caplog.set_level(logging.WARNING)
    async with at_work(tmp_path, url=database_url, mode=mode) as limber:
        yield limber
        await limber.settled()
        async with limber.database.read() as tx:
            assert not (await tx.execute(select(inbox.c.update).where(inbox.c.state == "failed"))).all()
    assert [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING] == []
    refused = {call.error for call in limber.playground.ledger if not call.ok}
    assert [error for error in refused if not error.startswith(EXPECTED)] == []
    if botapi.DESCRIBED:
        assert botapi.faults(limber.playground.ledger) == []
