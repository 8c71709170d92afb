"""Of several processes one leads, and another takes over when it ends, dies, or loses the database."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from jobs.lead import LEADER, Lead
from storage import leases
from storage.database import Database
from storage.leases import Lease
from tests.storage.flickering import Flickering

LEASE = 0.3  # seconds
LONG = 3.0  # seconds: a lease that is not over before a look at it
PATIENCE = 10.0


@dataclass
class Terms:
    """Who leads, and who did, in order."""

    leading: list[str] = field(default_factory=list)
    led: list[str] = field(default_factory=list)
    most_at_once: int = 0
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def of(self, name: str, database: Database) -> Lead:
        """A process of that name."""

        async def term(_holder: str) -> None:
            await self._note(name, leads=True)
            try:
                await asyncio.Event().wait()
            finally:
                await self._note(name, leads=False)

        return Lead(database, term, LEASE)

    async def _note(self, name: str, *, leads: bool) -> None:
        async with self.changed:
            (self.leading.append if leads else self.leading.remove)(name)
            self.led += [name] if leads else []
            self.most_at_once = max(self.most_at_once, len(self.leading))
            self.changed.notify_all()

    async def until(self, *names: str) -> None:
        """Wait until exactly these lead."""
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(lambda: self.leading == list(names))


@asynccontextmanager
async def standing_by(terms: Terms, database: Database, *names: str) -> AsyncIterator[list[Lead]]:
    started = [terms.of(name, database) for name in names]
    for lead in started:
        lead.start()
    try:
        yield started
    finally:
        for lead in started:
            await lead.stop()


async def test_one_of_several_leads_and_the_next_takes_over_when_it_stops(database: Database) -> None:
    terms = Terms()
    async with standing_by(terms, database, "one") as (one,):
        await terms.until("one")
        async with standing_by(terms, database, "two"):
            await one.stop()
            await terms.until("two")
    assert terms.led == ["one", "two"]
    assert terms.leading == []


async def test_one_that_gives_no_sign_of_life_is_followed_after_the_lease_and_not_before(database: Database) -> None:
    async with database.write() as tx:
        await leases.take(tx, LEADER, "dead", None)
    terms, loop = Terms(), asyncio.get_running_loop()
    begun = loop.time()
    async with standing_by(terms, database, "one"):
        await terms.until("one")
        assert loop.time() - begun >= LEASE


async def test_one_that_lost_the_lease_stops_leading(database: Database) -> None:
    terms = Terms()
    async with standing_by(terms, database, "one"):
        await terms.until("one")
        async with database.write() as tx:
            assert await leases.take(tx, LEADER, "other", await leases.look(tx, LEADER))
        await terms.until()


async def test_one_that_loses_the_database_stops_leading_before_another_begins(
    database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    terms = Terms()
    async with standing_by(terms, database, "one") as (one,):
        await terms.until("one")
        _keep_away(one, monkeypatch)
        async with standing_by(terms, database, "two"):
            await terms.until("two")
    assert terms.led == ["one", "two"]
    assert terms.most_at_once == 1
    assert "lead.lost" in caplog.text


def _keep_away(lead: Lead, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the database is away, for that process alone."""
    for name in ("renew", "take"):
        there = getattr(leases, name)

        async def away(tx: AsyncConnection, lease: str, holder: str, *seen: Lease, there: Any = there) -> bool:
            if holder == lead._me:
                raise ConnectionError("the database is away")
            reached: bool = await there(tx, lease, holder, *seen)
            return reached

        monkeypatch.setattr(leases, name, away)


async def test_a_term_that_ends_with_an_error_is_begun_again(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    broken, again = asyncio.Event(), asyncio.Event()

    async def term(_holder: str) -> None:
        if not broken.is_set():
            broken.set()
            raise ValueError("broken")
        again.set()
        await asyncio.Event().wait()

    lead = Lead(database, term, LEASE)
    lead.start()
    async with asyncio.timeout(PATIENCE):
        await again.wait()
    await lead.stop()
    assert caplog.text.count("lead.failed") == 1


async def test_who_is_stopped_while_a_lost_term_ends_waits_for_its_end(database: Database) -> None:
    leads, ends, last_answer = asyncio.Event(), asyncio.Event(), asyncio.Event()
    recorded: list[str] = []

    async def term(_holder: str) -> None:
        leads.set()
        try:
            await asyncio.Event().wait()
        finally:
            ends.set()
            await last_answer.wait()
            recorded.append("what was on its way")

    lead = Lead(database, term, LEASE)
    lead.start()
    async with asyncio.timeout(PATIENCE):
        await leads.wait()
        async with database.write() as tx:
            while not await leases.take(tx, LEADER, "another", await leases.look(tx, LEADER)):
                pass  # a sign of life came between the two
        await ends.wait()
        stopping = asyncio.create_task(lead.stop())
        await asyncio.wait([stopping], timeout=LEASE / 10)
        assert not stopping.done()
        last_answer.set()
        await stopping
    assert recorded == ["what was on its way"]


async def test_one_that_cannot_lead_leaves_it_to_another(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    led = asyncio.Event()

    async def fails(_holder: str) -> None:
        led.set()
        raise ValueError("no token")

    terms, unable = Terms(), Lead(database, fails, LEASE)
    unable.start()
    async with asyncio.timeout(PATIENCE):
        await led.wait()
    async with standing_by(terms, database, "two"):
        await terms.until("two")
    await unable.stop()
    assert "lead.failed" in caplog.text


async def test_an_outage_of_the_database_proves_nothing_of_the_leader_and_is_no_failure_of_ours(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Its signs of life could not be written: it may have answers that it is about to record."""
    flickering, loop = Flickering(database_url), asyncio.get_running_loop()
    async with flickering.write() as tx:
        await leases.take(tx, LEADER, "the leader", None)
    terms = Terms()
    lead = terms.of("other", flickering)
    assert not await lead.look()
    lead.start()
    flickering.away = True
    await asyncio.wait([lead._task] if lead._task else [], timeout=2 * LEASE)  # it goes on looking
    flickering.away, back = False, loop.time()
    await terms.until("other")
    assert loop.time() - back >= LEASE
    await lead.stop()
    await flickering.close()
    assert caplog.records == []


async def test_whoever_led_when_the_database_went_away_leads_again_at_once(database_url: str) -> None:
    flickering, loop = Flickering(database_url), asyncio.get_running_loop()
    terms = Terms()
    lead = Lead(flickering, terms.of("one", flickering)._term, LONG)
    lead.start()
    await terms.until("one")
    flickering.away = True
    await terms.until()
    flickering.away, back = False, loop.time()
    await terms.until("one")
    assert loop.time() - back < LONG
    await lead.stop()
    await flickering.close()
