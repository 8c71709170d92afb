"""The bot as a process of its own: started, listened to, killed and started again."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine, make_url

from bot.playground.people import Person
from bot.playground.server import Playground
from tests.process import launcher
from tests.process.clocks import SharedClock
from tests.process.forks import Process, fork

TOKEN = "1234567890:" + "playground-token-of-the-tests-0000"
PATIENCE = 20.0  # seconds; a loaded machine starts Python slowly


@dataclass
class Bot:
    """One process. `lines` is what it wrote to stderr and stdout so far."""

    process: Process
    lines: list[str] = field(default_factory=list)
    reading: "asyncio.Task[None] | None" = None
    heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def says(self, pattern: str, times: int = 1) -> str:
        """The line that fits, waited for; where it shall fit several times, the last of them."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._finds(pattern, times)
        except TimeoutError:
            last = "".join(self.lines[-20:])
            raise AssertionError(f"{pattern!r} was not said within {PATIENCE} s; the last lines are\n{last}") from None

    async def _finds(self, pattern: str, times: int) -> str:
        read = 0
        async with self.heard:
            while True:
                for line in self.lines[read:]:
                    times -= bool(re.search(pattern, line))
                    if times == 0:
                        return line
                read = len(self.lines)
                assert self.reading is not None, "it was started"
                assert not self.reading.done(), f"{pattern!r} was not said:\n" + "".join(self.lines)
                await self.heard.wait()

    def kill(self) -> None:
        """End it as a power cut would; nothing where it has ended already."""
        if self.process.returncode is None:
            self.process.kill()

    async def end(self, within: float = PATIENCE) -> int:
        """Wait for its end; the exit code, negative where a signal ended it."""
        async with asyncio.timeout(within):
            code = await self.process.wait()
            if self.reading is not None:
                await self.reading
        return code

    async def read(self, stream: asyncio.StreamReader) -> None:
        """Gather what it writes."""
        async for line in stream:
            async with self.heard:
                self.lines.append(line.decode())
                self.heard.notify_all()
        async with self.heard:
            self.heard.notify_all()


async def start(*arguments: str, **environ: str) -> Bot:
    """A Python process with these arguments, and only these settings of Limber's."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        env=_clean() | environ,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    bot = Bot(process)
    bot.reading = asyncio.create_task(bot.read(process.stdout))
    return bot


async def command(line: str, **environ: str) -> Bot:
    """`limber` with the words of that line and only these settings, and quick to start. Where the very process matters,
    its command line or what it imports, `start` it.
    """
    return await _forked(launcher.command, line, environ)


async def launch(clock: SharedClock, **environ: str) -> Bot:
    """The bot by that clock, with only these settings of Limber's."""
    return await _forked(launcher.main, str(clock.file), environ)


async def _forked(target: Callable[[str], None], argument: str, environ: dict[str, str]) -> Bot:
    process, stream = await fork(target, argument, _clean() | environ, launcher.__name__)
    bot = Bot(process)
    bot.reading = asyncio.create_task(bot.read(stream))
    return bot


def _clean() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LIMBER_")}


@dataclass
class World:
    """A playground in the test's process, and bots beside it that may die. All go by one clock."""

    playground: Playground
    clock: SharedClock
    url: str
    settings: dict[str, str]
    bots: list[Bot] = field(default_factory=list)

    async def start(self, line: str = "", **environ: str) -> Bot:
        """Start the bot by the world's clock; with a `line`, `limber` with those words and by its own clock."""
        settings = self.settings | environ
        return self._ours(await (command(line, **settings) if line else launch(self.clock, **settings)))

    async def run(self, **environ: str) -> Bot:
        """Start `limber run` as it is, in a Python process of its own."""
        return self._ours(await start("-m", "bot", "run", **self.settings | environ))

    def _ours(self, bot: Bot) -> Bot:
        self.bots.append(bot)
        return bot

    async def kill(self) -> None:
        """kill -9 the bot, and wait until it is gone."""
        self.bots[-1].kill()
        await self.bots[-1].end()

    async def met(self, name: str = "Ada") -> Person:
        """Somebody whom the bot, which runs, has taken through first contact."""
        person = self.playground.newcomer(name)
        person.write("/start")
        await person.hears("Which clock is yours?", PATIENCE)
        person.write("London")
        await person.hears("Does any of these apply")
        person.write("none")
        await person.hears("Mornings 07:30, evenings 20:00")
        person.tap("Yes, start")
        await person.hears("First one")
        return person

    async def until(self, what: Callable[[], bool]) -> None:
        """Wait for what the database or the playground shows. TimeoutError where it does not come."""
        async with asyncio.timeout(PATIENCE):
            while not what():
                await self.playground._world.bell.heard(0.05)

    def shown(self, pattern: str) -> list[str]:
        """What fits in each new message that the bot has sent so far, in order."""
        calls = (call for call in self.playground.ledger if call.ok and call.method == "sendMessage")
        found = (re.search(pattern, str(call.params["text"])) for call in calls)
        return [match.group(match.lastindex or 0) for match in found if match]

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        """What the database answers, read by nothing of Limber's."""
        with self._engine.connect() as opened:
            return [tuple(row) for row in opened.exec_driver_sql(question)]

    def change(self, *statements: str) -> None:
        """Change the database behind the bot's back."""
        with self._engine.begin() as opened:
            for statement in statements:
                opened.exec_driver_sql(statement)

    def refuse(self, event: str, table: str, words: str) -> None:
        """From now on the database refuses that event ("INSERT", "UPDATE") of that table, in these words."""
        if self._engine.dialect.name == "sqlite":
            refusal = f"BEGIN SELECT RAISE(ABORT, '{words}'); END"
        else:
            refusal = "FOR EACH ROW EXECUTE FUNCTION refuse()"
            raised = f"RAISE integrity_constraint_violation USING MESSAGE = '{words}'"
            self.change(f"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {raised}; END$$")
        self.change(f"CREATE TRIGGER refuse BEFORE {event} ON {table} {refusal}")

    def allow(self, table: str) -> None:
        """Again."""
        if self._engine.dialect.name == "sqlite":
            self.change("DROP TRIGGER refuse")
        else:
            self.change(f"DROP TRIGGER refuse ON {table}", "DROP FUNCTION refuse")

    @cached_property
    def _engine(self) -> Engine:
        url = make_url(self.url)
        plain = url.set(drivername="sqlite") if url.get_backend_name() == "sqlite" else url
        return create_engine(plain, poolclass=NullPool)


@asynccontextmanager
async def world(url: str, at: datetime | None = None, **others: str) -> AsyncIterator[World]:
    """Telegram is there until the block ends, and so is whatever bot is alive. It is `at` there, None: now.

    The bot remembers in the database at `url`, and may have other settings.
    """
    with TemporaryDirectory() as folder:
        clock = SharedClock(Path(folder) / "clock", at - datetime.now(UTC) if at else timedelta())
        playground = Playground(clock, TOKEN, pace=False)
        settings = {
            "LIMBER_TOKEN": TOKEN,
            "LIMBER_DATABASE_URL": url,
            "LIMBER_TELEGRAM_URL": await playground.start(),
            **others,
        }
        made = World(playground, clock, url, settings)
        try:
            yield made
        finally:
            for bot in made.bots:
                bot.kill()
                await bot.end()
            await playground.stop()
