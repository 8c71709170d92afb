"""What runs every second reads an index, however many people and years there are."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.schedule import Slot
from bot.domain.sessions import SessionId
from storage import claims, inbox, people, schedules, sessions, talks
from storage.database import Database
from storage.looks import look
from tests.builders import ANNA, LEASE, NOW

FEW = ("SCAN chosen", "SCAN ready", "SCAN CONSTANT ROW")  # steps over what is to be claimed, and over one row
Query = Callable[[AsyncConnection], Awaitable[object]]
QUERIES: dict[str, Query] = {
    "who is due": lambda tx: schedules.due(tx, Slot.MORNING, NOW, 500),
    "the slots of a person": lambda tx: schedules.of(tx, ANNA),
    "a person": lambda tx: people.lock(tx, ANNA),
    "the reminders to send": lambda tx: claims.claim_reminders(tx, NOW, 8, LEASE),
    "the notices to send": lambda tx: claims.claim_notices(tx, NOW, 8, LEASE),
    "what is due next": lambda tx: look(tx, NOW, LEASE),
    "whether a send is unknown": lambda tx: claims.unknown(tx),
    "what a probe releases": lambda tx: claims.release_unknown(tx, NOW),
    "who wakes": lambda tx: sessions.waking(tx, NOW, 500),
    "a session": lambda tx: sessions.get(tx, SessionId(1)),
    "the newest session": lambda tx: sessions.newest(tx, ANNA),
    "the sessions of the last days": lambda tx: sessions.recent(tx, ANNA, NOW.date()),
    "what was said last": lambda tx: talks.of(tx, ANNA, NOW),
    "what is too old to lean on": lambda tx: talks.prune(tx, NOW),
    "the unfinished sessions": lambda tx: sessions.unfinished(tx, [ANNA]),
    "the letters to work on": lambda tx: inbox.claim(tx, NOW, 8, LEASE),
    "the letters beside those in hand": lambda tx: inbox.claim(tx, NOW, 8, LEASE, in_hand=(1, 2, 3)),
}


@pytest.mark.parametrize("name", QUERIES)
async def test_no_query_of_every_second_reads_a_whole_table(database: Database, name: str) -> None:
    ran: list[tuple[str, Any]] = []

    @event.listens_for(database._engine.sync_engine, "before_cursor_execute")
    def remember(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        ran.append((statement, parameters))

    async with database.write() as tx:
        await QUERIES[name](tx)
        asked = [each for each in ran if not each[0].startswith("BEGIN")]
        for statement, parameters in asked:
            assert await _scans(tx, statement, parameters) == []
    assert asked


async def _scans(tx: AsyncConnection, statement: str, parameters: Any) -> list[str]:
    """The steps of its plan that read a table from end to end."""
    if tx.dialect.name == "sqlite":
        plan = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        steps = [row.detail for row in plan if row.detail not in FEW]
        return [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
    # The tables are empty: only where it has no index at all does PostgreSQL read one of these through now.
    await tx.exec_driver_sql("SET LOCAL enable_seqscan = off")
    plan = await tx.exec_driver_sql(f"EXPLAIN {statement}", parameters)
    return [step for (step,) in plan if "Seq Scan" in step]
