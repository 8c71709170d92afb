"""The only place that joins everything: what is started, in which order, and how it stops."""

import asyncio
import fcntl
import json
import logging
import os
import secrets
import shutil
import signal
import sys
import zoneinfo
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

from pydantic import SecretStr
from telegram import Update

from bot import programmes
from bot.clock import Clock
from bot.config import Settings
from bot.handlers.desk import Desk
from bot.handlers.routes import routes
from bot.handlers.serve import arrival
from bot.handlers.show import Came
from bot.handlers.workers import Workers
from bot.playground.due import Due
from bot.playground.server import Playground
from bot.screens import agenda
from bot.screens.words import words
from bot.wire import logs
from bot.wire.application import LimberApplication, build, connect, disconnect
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.profile import introduce
from bot.wire.request import AiohttpRequest
from bot.wire.updates import Poller
from jobs import desk as jobs_desk
from jobs.works import timetable
from storage import schedules, sessions
from storage.database import Database
from storage.inbox import Arrival, Letter, store
from storage.migrate import migrate

HEARD = ("message", "edited_message", "callback_query", "my_chat_member")  # the kinds of updates that we ask for
SHOWN = 50  # things due next that the playground may choose from

_log = logging.getLogger(__name__)


class DemoRuns(RuntimeError):  # noqa: N818 - reads as what is so
    """Another process has this demo's folder."""


async def run(settings: Settings, clock: Clock | None = None, pace: Pace | None = None) -> None:
    """Migrate, then run the bot on Telegram until SIGTERM or SIGINT. InvalidToken where Telegram refuses the token.

    `clock` and `pace` are the system's and Telegram's own unless others are given.
    """
    await _until_told(_run(settings, clock or Clock(), pace))


async def _run(settings: Settings, clock: Clock, pace: Pace | None) -> None:
    secret = settings.token.get_secret_value()
    logs.configure(sys.stderr, settings.log_level, secret, as_json=settings.log_format == "json")
    await migrate(settings.database_url)
    async with house(settings, secret, clock, pace):
        await _at_work()


async def demo(data: Path, port: int, *, fresh: bool, ready: Callable[[str], None]) -> None:
    """Run the bot against the embedded playground, whose page's address `ready` is given; `data` remembers both."""
    await _until_told(_demo(data, port, fresh=fresh, ready=ready))


async def _demo(data: Path, port: int, *, fresh: bool, ready: Callable[[str], None]) -> None:
    token = _demo_folder(data, fresh=fresh)
    logs.configure(sys.stderr, "WARNING", token, as_json=False)
    clock = Clock()
    settings = Settings(token=SecretStr(token), database_url=str(data / "limber.db"))
    await migrate(settings.database_url)
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url)
        stack.push_async_callback(database.close)
        playground = Playground(clock, token, due=partial(_due, database), saved=data / "playground.json")
        address = await playground.start(port=port)
        stack.push_async_callback(playground.stop)
        await stack.enter_async_context(house(settings.model_copy(update={"telegram_url": address}), token, clock))
        ready(address)
        await _at_work()


@asynccontextmanager
async def house(settings: Settings, token: str, clock: Clock, pace: Pace | None = None) -> AsyncIterator[None]:
    """The bot at work: everything started in order, and at the end stopped in the order that loses nothing.

    `pace` is Telegram's own, at the rate of the settings, unless another is given.
    """
    zoneinfo.reset_tzpath(to=())  # the rules of zones come from the tzdata package, never from an older system's copy
    programme = programmes.load()
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url)
        stack.push_async_callback(database.close)
        request = AiohttpRequest()
        application = build(token, settings.telegram_url, request, pace or Pace(settings.rate))
        stack.push_async_callback(disconnect, application)
        await connect(application)
        desk = Desk(database, clock, TelegramMessenger(application.bot), programme, application.bot.username)
        application.add_handlers(routes(desk))
        lease = timedelta(seconds=settings.lease)
        workers = Workers(desk, partial(_process, application), partial(_came, application), lease)
        workers.start()
        stack.push_async_callback(workers.stop)
        works = timetable(_jobs(settings, desk))
        works.start()
        stack.push_async_callback(works.stop)
        await introduce(application.bot)
        poller = Poller(
            request, application.bot.base_url, partial(_store, desk, workers), HEARD, long_poll=settings.poll_timeout
        )
        polling = asyncio.create_task(poller.run(), name="poller")
        stack.push_async_callback(_end, polling)
        yield


def _jobs(settings: Settings, desk: Desk) -> jobs_desk.Desk:
    return jobs_desk.Desk(
        desk.database, desk.clock, desk.messenger, desk.programme, settings.rate, timedelta(seconds=settings.lease)
    )


async def _store(desk: Desk, workers: Workers, arrivals: Sequence[Arrival]) -> None:
    """T4: the updates are committed before the poller confirms them."""
    async with desk.database.write() as tx:
        await store(tx, arrivals, desk.clock.now())
    workers.ring()


async def _process(application: LimberApplication, payload: str) -> None:
    update = Update.de_json(json.loads(payload), application.bot)
    await application.process_update(update)


def _came(application: LimberApplication, letter: Letter) -> Came:
    update = Update.de_json(json.loads(letter.payload), application.bot)
    if update.effective_user is None:
        raise ValueError("an update without a person was applied")
    return arrival(update, update.effective_user)


async def _end(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _until_told(work: Coroutine[None, None, None]) -> None:
    """Do it until SIGTERM or SIGINT. Those end it wherever it waits, at the start for Telegram too."""
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, task.cancel)
    with suppress(asyncio.CancelledError):
        await task


async def _at_work() -> None:
    _log.info("limber runs")
    try:
        await asyncio.Event().wait()
    finally:
        _log.info("limber stops")


def _demo_folder(data: Path, *, fresh: bool) -> str:
    """Make the folder ours alone; its token is made once, nobody else's bot and no secret of anybody's."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(data / "lock", os.O_CREAT | os.O_RDWR, 0o600)  # held until the process ends, however it ends
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise DemoRuns(f"a demo already runs in {data}; end it, or choose another folder with --data") from None
    if fresh:
        _forget_demo(data)
    file = data / "token"
    if not file.exists():
        file.write_text(f"{10**9 + secrets.randbelow(10**9)}:{secrets.token_urlsafe(26)}", encoding="ascii")
    return file.read_text(encoding="ascii")


def _forget_demo(data: Path) -> None:
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
