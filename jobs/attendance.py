"""Since when updates are taken, and what people hear after a time in which nobody took any.

Telegram keeps a press for 150 s. Whoever takes updates notes when, for all processes and for the next one after a
crash. Whoever finds that it was too long ago has people told, in the transaction that notes its own time: told once.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import Clock
from bot.domain.absences import SAID_AFTER, apology, lost_before
from storage import absences, facts
from storage.database import Database

LAST_SEEN = "last_seen"  # the fact's name
BEAT = 10.0  # seconds between two notes, where updates are brought to us

logger = logging.getLogger(__name__)


class Attendance:
    """Of one process, for as long as it is the one that takes updates, or that answers for them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._noted: tuple[str, timedelta] | None = None  # what was written last, and the uptime then

    @asynccontextmanager
    async def taking(self) -> AsyncIterator[AsyncConnection]:
        """The transaction in which updates are taken, be they none: it says that somebody is here."""
        async with self._database.write() as tx:
            yield tx
            noted = await self._note(tx)
        self._noted = noted

    async def beat(self) -> None:
        """Note it now and again until cancelled: for the webhook, where updates come unasked.

        The process is there and the database takes what it writes. That Telegram does not reach us, we cannot know.
        """
        away = False
        while True:
            try:
                async with self.taking():
                    pass
                away = False
            except Exception:
                if not away:  # once for each outage
                    logger.exception("attendance.not_noted")
                away = True
            await asyncio.sleep(BEAT)

    async def _note(self, tx: AsyncConnection) -> tuple[str, timedelta]:
        now, uptime = self._clock.now(), self._clock.uptime()
        before = await facts.get(tx, LAST_SEEN)
        if before is not None:
            await self._apologise(tx, before, now, uptime)
        await facts.put(tx, LAST_SEEN, now.isoformat())
        return now.isoformat(), uptime

    async def _apologise(self, tx: AsyncConnection, before: str, now: datetime, uptime: timedelta) -> None:
        since = datetime.fromisoformat(before)
        noted, then = self._noted or ("", timedelta())
        # Where nobody took any since we did, our own uptime tells how long it was, whatever the clock was set to.
        absence = uptime - then if noted == before else now - since
        kind = apology(absence)
        if kind is not None:
            told = await absences.tell(tx, kind, since, lost_before(now), now + SAID_AFTER)
            logger.info("attendance.resumed", extra={"away": absence.total_seconds(), "told": told})
