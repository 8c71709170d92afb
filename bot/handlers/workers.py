"""Workers: each takes the oldest letter of a person whom nobody works on, and sees it through.

A letter that fails is tried again, and given up after some attempts with one apology and one entry in the log.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from sqlalchemy.exc import DBAPIError

from bot.domain.notices import Kind
from bot.handlers import said
from bot.handlers.desk import Desk
from bot.handlers.show import Came, NotShown, show
from bot.tasks import end
from storage import inbox, outbox, people
from storage.inbox import AlreadyApplied, Letter, LetterState

Process = Callable[[str], Awaitable[None]]  # gives an update's JSON to its handler, and raises what that raises

AT_ONCE = 32  # people
ATTEMPTS = 3  # of our own errors; those of Telegram and the database are no fault of the letter
RETRY = timedelta(seconds=1)
LONGEST_RETRY = timedelta(seconds=5)
LEASE = timedelta(seconds=30)
RENEWALS = 3  # while a lease lasts once
PATIENCE = 5  # seconds that answers under way are given at the end

_log = logging.getLogger(__name__)


class Workers:
    """Works on the inbox until stopped; `ring()` says that something came."""

    def __init__(self, desk: Desk, process: Process, came: Callable[[str], Came], lease: timedelta = LEASE) -> None:
        self._desk, self._process, self._came, self._lease = desk, process, came, lease
        self._bell = asyncio.Event()
        self._running: dict[asyncio.Task[None], int] = {}  # which update it works on
        self._kept = datetime.min.replace(tzinfo=UTC)  # when the leases of those were renewed
        self._loop: asyncio.Task[None] | None = None

    def ring(self) -> None:
        """Something was stored: look now."""
        self._bell.set()

    def start(self) -> None:
        """Begin, with whatever an earlier run left."""
        self._bell.set()
        self._loop = asyncio.create_task(self._run(), name="workers")

    async def stop(self) -> None:
        """Take nothing new, and end what is in hand."""
        if self._loop is not None:
            await end(self._loop)
        if self._running:
            await asyncio.wait(self._running, timeout=PATIENCE)
        for task in self._running:  # its letter is applied or new: the next start goes on with it
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            with suppress(TimeoutError):  # leases run out and retries come due unannounced
                async with asyncio.timeout(min(1, self._lease.total_seconds() / RENEWALS)):
                    await self._bell.wait()
            self._bell.clear()
            try:
                await self.keep()
                await self.take()
            except Exception:  # noqa: BLE001 - the database is away: whoever wrote waits, and nobody is forgotten
                _log.exception("inbox not reached")

    async def keep(self) -> None:
        """What is in hand stays ours: an answer may wait out a pause of Telegram's, longer than a lease lasts."""
        now = self._desk.clock.now()
        if self._running and not self._kept <= now < self._kept + self._lease / RENEWALS:  # or the clock was set back
            async with self._desk.database.write() as tx:
                await inbox.keep(tx, tuple(self._running.values()), now + self._lease)
            self._kept = now

    async def take(self) -> int:
        """Claim what there is, up to the free hands, and start on it. Gives how many letters."""
        free = AT_ONCE - len(self._running)
        if free <= 0:
            return 0
        async with self._desk.database.write() as tx:
            in_hand = tuple(self._running.values())
            letters = await inbox.claim(tx, self._desk.clock.now(), free, self._lease, in_hand)
        for letter in letters:
            task = asyncio.create_task(self.work(letter), name=f"letter-{letter.update}")
            self._running[task] = letter.update
            task.add_done_callback(self._finished)
        return len(letters)

    def _finished(self, task: "asyncio.Task[None]") -> None:
        del self._running[task]
        self._bell.set()  # the same person's next letter may be free now

    async def work(self, letter: Letter) -> None:
        """One letter: to its handler, or, where that was done before a crash, only shown again."""
        try:
            if letter.state is LetterState.APPLIED and letter.said is not None:
                await show(self._desk, self._arrival(letter), said.read(letter.said))
            elif letter.payload is None:
                await self._done(letter)
            else:
                await self._process(letter.payload)
                await self._done(letter)
        except AlreadyApplied:  # ours stood still for longer than its lease: whoever has it now shows the answer
            _log.info("letter was another's", extra={"update": letter.update})
        except (NotShown, DBAPIError) as error:
            _log.warning("letter waits", extra={"update": letter.update, "error": type(error).__name__})
            await self._again(letter)
        except Exception:  # noqa: BLE001 - whatever a handler raises must not stop the others
            _log.exception("letter failed", extra={"update": letter.update, "attempt": letter.attempt})
            await self._failed(letter)

    def _arrival(self, letter: Letter) -> Came:
        """How it came; where its sender was forgotten since, only who is to hear that."""
        if letter.payload is not None:
            return self._came(letter.payload)
        if letter.person is None:
            raise ValueError("an update without a person was applied")
        return Came(letter.update, letter.person)

    async def _done(self, letter: Letter) -> None:
        """For updates that no handler wanted: the others are done already."""
        async with self._desk.database.write() as tx:
            await inbox.done(tx, [letter.update])

    async def _again(self, letter: Letter) -> None:
        wait = min(RETRY * letter.attempt, LONGEST_RETRY)
        try:
            async with self._desk.database.write() as tx:
                await inbox.failed(tx, letter.update, self._desk.clock.now() + wait)
        except DBAPIError:
            _log.warning("letter waits for its lease", extra={"update": letter.update})

    async def _failed(self, letter: Letter) -> None:
        if letter.attempt < ATTEMPTS:
            await self._again(letter)
            return
        async with self._desk.database.write() as tx:
            await inbox.failed(tx, letter.update, None)
            if letter.person is not None and await people.get(tx, letter.person) is not None:
                await outbox.put(tx, f"sorry:{letter.update}", letter.person, Kind.SORRY, self._desk.clock.now())
