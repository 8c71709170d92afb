"""The whole bot for whoever asks: nothing it did may have been an error, a refused call, or a lost update."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from jobs import timetable
from storage.tables import inbox
from tests import botapi
from tests.bot.limber import Limber
from tests.bot.limber import limber as at_work


@pytest.fixture
async def limber(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Limber]:
    """The bot at work on a Sunday evening; at the test's end it must be sound."""
    monkeypatch.setattr(timetable, "REFILL", 0.05)  # a test that moves the clock need not wait the whole second
    caplog.set_level(logging.WARNING)
    async with at_work(tmp_path, url=database_url) as limber:
        yield limber
        await limber.settled()
        async with limber.database.read() as tx:
            assert not (await tx.execute(select(inbox.c.update).where(inbox.c.state == "failed"))).all()
    assert [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING] == []
    assert [f"{call.method}: {call.error}" for call in limber.playground.ledger if not call.ok] == []
    assert [message.text for person in limber.playground.people for message in person.chat if not message.text] == []
    if botapi.DESCRIBED:
        assert botapi.faults(limber.playground.ledger) == []
