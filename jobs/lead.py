"""Of all the processes that share a database, one leads: it polls, plans and sends.

The others stand by. One of them takes over when the leader gives the lease back, at its next look, or when the leader
gives no sign of life for as long as the lease lasts. A leader that cannot reach the database stops leading before any
other may begin; one that was suspended finds out by the fence, when it next claims something to send.
"""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress

from bot.tasks import Patience, end
from storage import leases
from storage.away import AWAY, LONGEST, is_away
from storage.database import Database
from storage.leases import Lease

LEADER = "leader"  # the lease's name
LOOKS, BEATS = 15, 5  # looks at the lease, and signs of life, while it lasts once
HOLDS = 0.8  # of the lease: so long a leader goes on without a sign of life. The rest is for ending its term
END = 5.0  # seconds that the database is given at the end: whoever waits for us may have less patience

Term = Callable[[str], Awaitable[None]]  # what the leader does, until it is cancelled; it is told the holder's name

logger = logging.getLogger(__name__)


class Lead:
    """Runs `term` while this process holds the lease, which lasts for `seconds` without a sign of life."""

    def __init__(self, database: Database, term: Term, seconds: float, patience: Patience | None = None) -> None:
        self._database, self._term, self._seconds = database, term, seconds
        self._patience = patience or Patience()
        self._me = secrets.token_hex(8)  # a new name for each start: a process that comes back is another one
        self._seen: Lease | None = None
        self._since = float("-inf")  # when that was seen first, by the event loop's clock
        self._task: asyncio.Task[None] | None = None
        self._stopping = False  # beside the cancellation: psycopg may turn that into an error of its own

    def start(self) -> None:
        """Stand by from now on, and lead when it is our turn. Needs a running event loop."""
        self._task = asyncio.create_task(self._run(), name="lead")

    async def stop(self) -> None:
        """End the term in order, and give the lease back, so that another can take over at once."""
        self._stopping = True
        self._patience.begin()
        if self._task is not None:
            await end(self._task)  # it bears being told again: see `_ended`
        await self._patience.give("lease", self._give_back())

    async def _give_back(self) -> None:
        with suppress(Exception):  # the database is away: then the lease runs out by itself
            async with asyncio.timeout(END), self._database.write() as tx:
                await leases.give_back(tx, LEADER, self._me)

    async def _run(self) -> None:
        shortest = pause = self._seconds / LOOKS
        while not self._stopping:
            try:
                if await self.look():
                    await self._lead()
                pause = shortest
            except AWAY:  # the database says so itself. How long nothing was heard of the leader says nothing now
                self._seen = None
                pause = min(shortest, LONGEST)
            except Exception:
                logger.exception("lead.failed")
                await self._give_back()  # another may have what we lack
                pause = min(pause * 2, self._seconds)
            await asyncio.sleep(pause)

    async def look(self) -> bool:
        """Look at the lease, and take it where nobody holds it, or its holder seems gone. Whether it is ours now."""
        now = asyncio.get_running_loop().time()
        async with self._database.read() as tx:
            lease = await leases.look(tx, LEADER)
        if lease != self._seen:
            self._seen, self._since = lease, now
        if lease is not None and lease.holder not in (None, self._me) and now - self._since < self._seconds:
            return False
        async with self._database.write() as tx:
            return await leases.take(tx, LEADER, self._me, lease)

    async def _lead(self) -> None:
        logger.info("lead.taken")
        term = asyncio.create_task(self._work(), name="term")
        try:
            await self._keep(term)
        finally:
            await _ended(term)
            logger.info("lead.ended")

    async def _work(self) -> None:
        await self._term(self._me)

    async def _keep(self, term: "asyncio.Task[None]") -> None:
        """Give signs of life until the lease is lost, or may be by now, or the term ends by itself: with an error."""
        loop = asyncio.get_running_loop()
        until = loop.time() + self._seconds * HOLDS
        while loop.time() < until and not self._stopping:
            await asyncio.wait([term], timeout=min(self._seconds / BEATS, until - loop.time()))
            if term.done():
                await term
                return
            begun = loop.time()
            try:
                async with asyncio.timeout_at(until), self._database.write() as tx:
                    if not await leases.renew(tx, LEADER, self._me):
                        logger.warning("lead.lost")
                        return
                until = begun + self._seconds * HOLDS
            except Exception as error:  # noqa: BLE001 - the database may be back before the lease is over
                if not is_away(error):
                    logger.warning("lead.not_renewed")
        if not self._stopping:
            logger.warning("lead.lost")


async def _ended(term: "asyncio.Task[None]") -> None:
    """Cancel it, once, and wait until it is over. Who stops us meanwhile waits too, or its last sends go unrecorded."""
    term.cancel()
    stopped = False
    while not term.done():
        try:
            await asyncio.wait([term])
        except asyncio.CancelledError:
            stopped = True
    await asyncio.gather(term, return_exceptions=True)
    if stopped:
        raise asyncio.CancelledError
