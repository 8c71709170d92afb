"""Workers: each takes the oldest letter of a person whom nobody works on, and sees it through.

A letter that fails is tried again, and given up after some attempts with one apology and one entry in the log.

An answer to who wrote a lot waits for their chat, which takes one message a second, and holds its worker meanwhile. So
half of the workers take no such letter: others are answered however many flood us.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy.exc import DataError, DBAPIError

from bot.domain.delivery import PersonId
from bot.domain.notices import Kind
from bot.handlers import said
from bot.handlers.desk import Desk
from bot.handlers.show import Came, NotShown, show
from bot.tasks import Patience, end
from storage import inbox, outbox, people
from storage.away import AWAY, is_away, outwait
from storage.inbox import AlreadyApplied, Letter, LetterState

Process = Callable[[str], Awaitable[None]]  # gives an update's JSON to its handler, and raises what that raises

AT_ONCE = 32  # people
READY = AT_ONCE // 2  # of these workers, kept for people whose chats take a message now
ATTEMPTS = 3  # of our own errors; those of Telegram and the database are no fault of the letter
RETRY = timedelta(seconds=1)
LEASE = timedelta(seconds=30)
RENEWALS = 3  # while a lease lasts once

_log = logging.getLogger(__name__)


class Workers:
    """Works on the inbox until stopped; `ring()` says that something came."""

    def __init__(
        self,
        desk: Desk,
        process: Process,
        came: Callable[[str], Came],
        lease: timedelta = LEASE,
        patience: Patience | None = None,
        *,
        crowded: Callable[[], Collection[PersonId]] = tuple,
    ) -> None:
        """`crowded` tells whose chats take no message now."""
        self._crowded = crowded
        self._desk, self._process, self._came, self._lease = desk, process, came, lease
        self._patience = patience or Patience()
        self._bell = asyncio.Event()
        self._running: dict[int, asyncio.Task[None]] = {}  # by update
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
        """Take nothing new, and end what is in hand. What is cut off, applied or new, is for the next start."""
        self._patience.begin()
        if self._loop is not None:
            await end(self._loop)
        await self._patience.finish(self._running.values())

    async def _run(self) -> None:
        while not self._patience.begun:
            with suppress(TimeoutError):  # leases run out and retries come due unannounced
                async with asyncio.timeout(min(1, self._lease.total_seconds() / RENEWALS)):
                    await self._bell.wait()
            self._bell.clear()
            try:
                await self.keep()
                await self.take()
            except Exception as error:  # noqa: BLE001 - whoever wrote waits, and nobody is forgotten
                if not is_away(error):  # that, the database says itself: once
                    _log.exception("inbox not reached")

    async def keep(self) -> None:
        """What is in hand stays ours: an answer may wait out a pause of Telegram's, longer than a lease lasts."""
        now = self._desk.clock.now()
        if self._running and not self._kept <= now < self._kept + self._lease / RENEWALS:  # or the clock was set back
            async with self._desk.database.write() as tx:
                await inbox.keep(tx, self._desk.in_hand, now + self._lease)
            self._kept = now

    async def take(self) -> int:
        """Claim what there is, up to the free hands, and start on it. Gives how many letters."""
        free = AT_ONCE - len(self._running)
        if free <= 0 or self._patience.begun:
            return 0
        letters = await self._claim(free)
        for letter in letters:
            self._desk.in_hand[letter.update] = letter.fence
            task = asyncio.create_task(self.work(letter), name=f"letter-{letter.update}")
            self._running[letter.update] = task
            task.add_done_callback(partial(self._finished, letter.update))
        return len(letters)

    async def _claim(self, free: int) -> Sequence[Letter]:
        letters: Sequence[Letter] = ()
        now, lease, in_hand = self._desk.clock.now(), self._lease, self._desk.in_hand
        try:
            async with self._desk.database.write() as tx:
                if free > READY:
                    letters = await inbox.claim(tx, now, free - READY, lease, in_hand)
                if len(letters) == max(free - READY, 0):  # there may be more
                    rest = await inbox.claim(tx, now, min(free, READY), lease, in_hand, but=self._crowded())
                    letters = (*letters, *rest)
        except AWAY:
            if letters:  # only whether it was committed is not known: nobody is to wait for leases that nobody uses
                await outwait(partial(self._give_back, letters))
            raise
        return letters

    async def _give_back(self, letters: Sequence[Letter]) -> None:
        async with self._desk.database.write() as tx:
            await inbox.give_back(tx, letters)

    def _finished(self, update: int, _task: "asyncio.Task[None]") -> None:
        del self._running[update], self._desk.in_hand[update]
        self._bell.set()  # the same person's next letter may be free now

    async def work(self, letter: Letter) -> None:
        """One letter: to its handler, or, where that was done before a crash, only shown again."""
        about = {"update": letter.update, "attempt": letter.attempt}
        try:
            await self._see_through(letter)
        except AlreadyApplied:
            _log.info("letter is another's", extra=about)  # its lease ran out meanwhile, and that one has it
        except DataError:  # what no column takes now it takes never: no waiting helps
            await self._failed(letter)
        except (NotShown, DBAPIError) as error:
            _log.warning("letter waits", extra={**about, "error": type(error).__name__})
            await self._again(letter)
        except Exception:  # noqa: BLE001 - whatever a handler raises must not stop the others
            await self._failed(letter)

    async def _see_through(self, letter: Letter) -> None:
        if letter.state is LetterState.APPLIED and letter.said is not None:
            await show(self._desk, self._arrival(letter), said.read(letter.said))
            return
        if letter.payload is not None:
            await self._process(letter.payload)
        async with self._desk.database.write() as tx:  # of updates that no handler wanted: the others are done already
            await inbox.done(tx, [letter.update], letter.fence)

    def _arrival(self, letter: Letter) -> Came:
        """How it came; where its sender was forgotten since, only who is to hear that."""
        if letter.payload is not None:
            return self._came(letter.payload)
        if letter.person is None:
            raise ValueError("an update without a person was applied")
        return Came(letter.update, letter.person)

    async def _again(self, letter: Letter) -> None:
        wait = min(RETRY * letter.attempt, inbox.LONGEST_RETRY)
        await self._put_off(letter, self._desk.clock.now() + wait)

    async def _failed(self, letter: Letter) -> None:
        _log.exception("letter failed", extra={"update": letter.update, "attempt": letter.attempt})
        if letter.attempt < ATTEMPTS:
            await self._again(letter)
        else:
            await self._put_off(letter, None)

    async def _put_off(self, letter: Letter, retry_at: datetime | None) -> None:
        try:
            await outwait(partial(self._note_failure, letter, retry_at))
        except DBAPIError:
            _log.warning("letter waits for its lease", extra={"update": letter.update})

    async def _note_failure(self, letter: Letter, retry_at: datetime | None) -> None:
        async with self._desk.database.write() as tx:
            mine = await inbox.failed(tx, letter.update, retry_at, letter.fence)
            given_up = mine and retry_at is None and letter.person is not None
            if given_up and letter.person is not None and await people.get(tx, letter.person) is not None:
                await outbox.put(tx, f"sorry:{letter.update}", letter.person, Kind.SORRY, self._desk.clock.now())
