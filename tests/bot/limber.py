"""The whole bot in the test's own process: real handlers, real SQLite, the playground as Telegram, a clock that we move."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.app import house
from bot.clock import Clock, StoppedClock
from bot.config import Settings
from bot.playground.people import Person
from bot.playground.server import Playground
from bot.wire.pace import Pace
from storage.database import Database
from storage.migrate import migrate

TOKEN = "1234567890:" + "playground-token-of-the-tests-0000"
SUNDAY_EVENING = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # 17:00 in London; winter time everywhere in Europe


@dataclass
class Limber:
    """The running bot, as a test sees it."""

    playground: Playground
    clock: Clock
    database: Database
    settings: Settings

    def newcomer(self, name: str = "Ada", language: str = "en") -> Person:
        """Somebody who has not written yet."""
        return self.playground.newcomer(name, language)

    async def met(self, name: str = "Ada") -> Person:
        """Somebody who went through first contact: London, 07:30 and 20:00."""
        person = self.newcomer(name)
        person.write("/start")
        await person.hears("Which clock is yours?")
        person.tap("17:00 London")
        await person.hears("Does any of these apply")
        person.tap("None")
        await person.hears("Mornings 07:30, evenings 20:00")
        person.tap("Yes, start")
        await person.hears("First one")
        return person

    def later(self, **by: float) -> None:
        """Move the clock."""
        self.clock.move(timedelta(**by))


@asynccontextmanager
async def limber(folder: Path, at: datetime = SUNDAY_EVENING, url: str | None = None) -> AsyncIterator[Limber]:
    """The bot at work until the block ends; the database is a file in `folder`."""
    clock = StoppedClock(at)
    playground = Playground(clock, TOKEN, pace=False)
    address = await playground.start()
    settings = Settings(
        token=SecretStr(TOKEN), database_url=url or str(folder / "limber.db"), telegram_url=address, rate=1000
    )
    await migrate(settings.database_url)
    database = Database(settings.database_url)
    try:
        async with house(settings, TOKEN, clock, Pace(1000, burst=100)):
            yield Limber(playground, clock, database, settings)
    finally:
        await database.close()
        await playground.stop()
