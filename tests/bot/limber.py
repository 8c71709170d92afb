"""The whole bot in the test process: real handlers, real SQLite, the playground as Telegram, a clock that we move."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlalchemy import select

from bot.app import house
from bot.clock import StoppedClock
from bot.config import Listen, Mode, Settings
from bot.domain import people as rules
from bot.domain.sessions import Session
from bot.playground.chats import Message
from bot.playground.people import Person
from bot.playground.server import Playground
from bot.wire.pace import Pace
from jobs.attendance import LAST_SEEN
from storage import facts, pains, people, sessions
from storage import tables as t
from storage.database import Database
from storage.looks import look
from storage.migrate import migrate

TOKEN = "1234567890:" + "playground-token-of-the-tests-0000"
SUNDAY_EVENING = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # 17:00 in London; winter time everywhere in Europe
FRONT = "https://limber.example"  # where Telegram finds the bot; a proxy passes it on to where it listens
WEBHOOK = {
    "mode": Mode.WEBHOOK,
    "webhook_url": f"{FRONT}/telegram",
    "webhook_secret": SecretStr("secret-of-the-tests"),
    "listen": Listen("127.0.0.1", 0),
}
PATIENCE = 10.0  # seconds; the machine may be busy


@dataclass
class Limber:
    """The running bot, as a test sees it."""

    playground: Playground
    clock: StoppedClock
    database: Database
    settings: Settings
    burst: int = 100  # the messages that a chat may get before one a second
    process: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def begin(self) -> None:
        """Start the bot, and wait until it takes updates."""
        pace = Pace(1000, burst=self.burst)
        listens = await self.process.enter_async_context(house(self.settings, self.clock, pace))
        if listens is not None:
            self.playground.front(FRONT, listens)
        await self.hears()

    async def hears(self) -> None:
        """Wait until it has taken updates at this very instant."""
        async with asyncio.timeout(PATIENCE):
            while await self._last_seen() != self.clock.now().isoformat():
                await self.playground._world.bell.heard(0.02)

    async def _last_seen(self) -> str | None:
        async with self.database.read() as tx:
            return await facts.get(tx, LAST_SEEN)

    async def stop(self) -> None:
        """End the bot in order. It took updates to this very instant, although no poll's time ran out by our clock."""
        self.playground._world.close()  # or the poll that it leaves behind would be in the next one's way
        await self.process.aclose()
        async with self.database.write() as tx:
            await facts.put(tx, LAST_SEEN, self.clock.now().isoformat())
        self.playground._world.open()

    async def away(self, **by: float) -> None:
        """The bot is stopped, so much time passes, and another one starts."""
        await self.stop()
        self.clock.elapse(timedelta(**by))
        await self.begin()

    def newcomer(self, name: str = "Ada", language: str = "en") -> Person:
        """Somebody who has not written yet."""
        return self.playground.newcomer(name, language)

    async def met(self, name: str = "Ada") -> Person:
        """Somebody who went through first contact: London, 07:30 and 20:00."""
        person = self.newcomer(name)
        person.write("/start")
        await person.hears("Which clock is yours?")
        person.tap(f"{self.clock.now():%H:%M} London")
        await person.hears("Does any of these apply")
        person.tap("None")
        await person.hears("Mornings 07:30, evenings 20:00")
        person.tap("Yes, start")
        await person.hears("First one")
        await self.settled()
        return person

    async def says(self, person: Person, *texts: str) -> str:
        """Let a person write these, one after another, each answered; gives the chat's last message."""
        for text in texts:
            person.write(text)
            await self.settled()
        return last(person).text

    async def taps(self, person: Person, *labels: str) -> str:
        """Let a person press these buttons, one after another, each answered; gives the chat's last message."""
        for label in labels:
            person.tap(label)
            await self.settled()
        return last(person).text

    def later(self, **by: float) -> None:
        """Move the clock."""
        self.clock.move(timedelta(**by))

    async def passes(self, **by: float) -> None:
        """Move the clock, and wait until everything that came due by then was done."""
        self.later(**by)
        await self.settled()

    async def at(self, wall: str, day: int = 0) -> None:
        """Move on to that wall time in London (winter), `day` days after today, and wait for what came due."""
        hour, minute = map(int, wall.split(":"))
        now = self.clock.now()
        await self.passes(seconds=((now + timedelta(days=day)).replace(hour=hour, minute=minute) - now).total_seconds())

    async def settled(self) -> None:
        """Wait until every update is answered and nothing is due. AssertionError where that never comes."""
        until = time.monotonic() + PATIENCE
        while busy := await self._busy():
            if time.monotonic() > until:
                raise AssertionError(f"never settled: {busy}")
            if work := _under_way():
                await asyncio.wait(work, timeout=0.02, return_when=asyncio.FIRST_COMPLETED)
            else:
                await self.playground._world.bell.heard(0.02)

    async def _busy(self) -> str:
        """What is still to be done, in a word; "" where nothing is."""
        if self.playground._world.state.updates:
            return "updates wait at Telegram"
        if work := _under_way():  # the tables need not be asked
            return f"{len(work)} under way"
        now = self.clock.now()
        async with self.database.read() as tx:
            undone = select(t.inbox.c.update).where(t.inbox.c.state.in_(("new", "applied")))
            if (await tx.execute(undone)).first():
                return "letters wait in the inbox"
            first = await look(tx, now, timedelta(seconds=self.settings.lease))
        if work := _under_way():  # looked at last: what was taken up before the tables were read is no longer due there
            return f"{len(work)} under way"
        due = {
            "a message": first.send,
            "a session": first.wake,
            **{f"the {slot}": at for slot, at in first.slots.items()},
        }
        late = ", ".join(name for name, at in due.items() if at is not None and at <= now)
        if late:
            self.clock.move(timedelta())  # the timetable looks at the tables now, not within a second
        return late

    async def person(self, person: Person) -> rules.Person:
        """What is kept about them. AssertionError where nothing is."""
        async with self.database.read() as tx:
            kept = await people.get(tx, person.id)
        assert kept is not None
        return kept

    async def sessions(self, person: Person) -> list[Session]:
        """All their sessions, in the order they were due."""
        async with self.database.read() as tx:
            query = select(t.sessions.c.id).where(t.sessions.c.person == person.id).order_by(t.sessions.c.due)
            found = [await sessions.get(tx, row.id) for row in await tx.execute(query)]
        return [session for session in found if session is not None]

    async def states(self, person: Person) -> list[tuple[str, str]]:
        """Slot and state of each of their sessions."""
        return [(session.slot, session.state.value) for session in await self.sessions(person)]

    async def done(self, person: Person) -> list[str]:
        """The sets that are recorded, as "bridge 1", in order."""
        async with self.database.read() as tx:
            query = (
                select(t.completions)
                .join(t.sessions)
                .where(t.sessions.c.person == person.id)
                .order_by(t.sessions.c.due, t.completions.c.exercise, t.completions.c.number)
            )
            return [f"{row.exercise} {row.number}" for row in await tx.execute(query)]

    async def pains(self, person: Person) -> list[int]:
        """Their pain scores, oldest first."""
        async with self.database.read() as tx:
            return [score for _, score in await pains.recent(tx, person.id, SUNDAY_EVENING.date())]


def _under_way() -> "list[asyncio.Task[Any]]":
    """Letters that are answered just now, and jobs that run."""
    return [task for task in asyncio.all_tasks() if _works(task)]


def _works(task: "asyncio.Task[Any]") -> bool:
    running = task.get_coro()  # APScheduler names no tasks
    return task.get_name().startswith("letter-") or getattr(running, "__name__", "") == "run_coroutine_job"


def last(person: Person) -> Message:
    """The last message of the chat."""
    return person.chat[-1]


def heard(person: Person) -> list[str]:
    """Everything the bot's messages in the chat say, oldest first."""
    return [message.text for message in person.chat if not message.out]


def labels(person: Person) -> list[str]:
    """The buttons under the last message."""
    return [button.text for row in last(person).buttons for button in row]


@asynccontextmanager
async def limber(
    folder: Path,
    at: datetime = SUNDAY_EVENING,
    url: str | None = None,
    mode: Mode = Mode.POLLING,
    burst: int = 100,
) -> AsyncIterator[Limber]:
    """The bot at work until the block ends; the database is a file in `folder`, unless a migrated one is given.

    `burst` are the messages that a chat may get before one a second.
    """
    clock = StoppedClock(at)
    playground = Playground(clock, TOKEN, pace=False, retry=0.05)
    settings = Settings(
        token=SecretStr(TOKEN),
        database_url=url or str(folder / "limber.db"),
        telegram_url=await playground.start(),
        rate=1000,
    )
    if mode is Mode.WEBHOOK:
        settings = settings.model_copy(update=WEBHOOK)
    if url is None:
        await migrate(settings.database_url)
    database = Database(settings.database_url)
    bot = Limber(playground, clock, database, settings, burst)
    try:
        async with bot.process:
            await bot.begin()
            yield bot
    finally:
        await database.close()
        await playground.stop()
