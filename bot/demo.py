"""The bot in the browser, without a token: the playground, and the bot at work with it."""

import secrets
import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

from pydantic import SecretStr

from bot.app import at_work, house, until_told
from bot.clock import Clock
from bot.config import Settings, private
from bot.playground.due import Due
from bot.playground.server import Playground
from bot.screens import agenda
from bot.screens.words import words
from bot.wire import logs
from storage import schedules, sessions
from storage.alone import locked
from storage.database import Database
from storage.migrate import migrate

SHOWN = 50  # things due next that the page may choose from


async def demo(data: Path, port: int, *, fresh: bool, ready: Callable[[str], None]) -> None:
    """Run the bot against the playground, whose address `ready` is given; `data` remembers both. Raises InUse."""
    await until_told(_demo(data, port, fresh=fresh, ready=ready))


async def _demo(data: Path, port: int, *, fresh: bool, ready: Callable[[str], None]) -> None:
    async with AsyncExitStack() as stack:
        taken = f"a demo already runs in {data}; end it, or choose another folder with --data"
        stack.enter_context(locked(data / "lock", taken))
        token = _token(data, fresh=fresh)
        logs.configure(sys.stderr, "WARNING", token, as_json=False)
        clock = Clock()
        settings = Settings(token=SecretStr(token), database_url=str(data / "limber.db"))
        await migrate(settings.database_url)
        database = Database(settings.database_url)
        stack.push_async_callback(database.close)
        playground = Playground(clock, token, due=partial(_due, database), saved=data / "playground.json")
        address = await playground.start(port=port)
        stack.push_async_callback(playground.stop)
        await stack.enter_async_context(house(settings.model_copy(update={"telegram_url": address}), clock))
        ready(address)
        await at_work()


def _token(data: Path, *, fresh: bool) -> str:
    """It is made once: nobody else's bot, and no secret of anybody's."""
    if fresh:
        _forget(data)
    file = data / "token"
    if not file.exists():
        private.write(file, f"{10**9 + secrets.randbelow(10**9)}:{secrets.token_urlsafe(26)}".encode())
    return file.read_text(encoding="ascii")


def _forget(data: Path) -> None:
    """Only what a demo writes: the folder may be somebody's own."""
    for file in (*data.glob("limber.db*"), *data.glob("playground.*"), data / "token"):
        if file.is_dir():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)


async def _due(database: Database) -> Sequence[Due]:
    """What the bot will do next, for the page beside the chat."""
    said = words(None)
    async with database.read() as tx:
        reminders = await schedules.upcoming(tx, SHOWN)
        waiting = await sessions.sleeping(tx, SHOWN)
    return (
        *(Due(person, agenda.reminder(slot, said), due) for person, slot, due in reminders),
        *(Due(s.person, agenda.waking(s, s.wake_at, said), s.wake_at) for s in waiting if s.wake_at is not None),
    )
