"""The only place that joins everything: what is started, in which order, and how it stops."""

import asyncio
import faulthandler
import gc
import logging
import signal
import sys
import zoneinfo
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import programmes
from bot.checks import readiness
from bot.clock import Clock
from bot.config import Settings
from bot.domain.delivery import PersonId
from bot.domain.replies import prepare
from bot.handlers.desk import Desk
from bot.handlers.inline import Inline
from bot.handlers.routes import routes
from bot.handlers.serve import arrival
from bot.handlers.show import Came
from bot.handlers.workers import Workers
from bot.tasks import Patience, end
from bot.wire import logs
from bot.wire.application import LimberApplication, build, connect, disconnect
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.profile import introduce
from bot.wire.reading import HEARD, asked, read
from bot.wire.ready import Look
from bot.wire.request import AiohttpRequest
from bot.wire.server import Server
from bot.wire.updates import Poller
from bot.wire.webhook import Hook, point, unpoint
from jobs import desk as jobs_desk
from jobs.attendance import Attendance
from jobs.lead import Lead
from jobs.works import timetable
from storage.alone import alone
from storage.database import Database
from storage.inbox import Arrival, store
from storage.migrate import migrate

LAST = 9.0  # seconds from being told to stop until the process ends as it stands, and says where it hung

_log = logging.getLogger(__name__)


async def run(settings: Settings, clock: Clock | None = None, pace: Pace | None = None) -> None:
    """Migrate, then run the bot on Telegram until SIGTERM or SIGINT. InvalidToken where Telegram refuses the token.

    `clock` and `pace` are the system's and Telegram's own unless others are given. Raises InUse where another process
    works with the same SQLite file.
    """
    await until_told(_run(settings, clock or Clock(), pace))


async def _run(settings: Settings, clock: Clock, pace: Pace | None) -> None:
    secret = settings.token.get_secret_value()
    logs.configure(sys.stderr, settings.log_level, secret, as_json=settings.log_format == "json")
    with alone(settings.database_url):
        await migrate(settings.database_url)
        async with house(settings, clock, pace):
            gc.freeze()  # what is here stays: each full collection would look through it for 0.1 s, and all would wait
            await at_work()


@asynccontextmanager
async def house(settings: Settings, clock: Clock, pace: Pace | None = None) -> AsyncIterator[str | None]:
    """The bot at work: everything started in order, and at the end stopped in the order that loses nothing.

    `pace` is Telegram's own, at the rate of the settings, unless another is given. Gives the address that it listens
    at, if it does.
    """
    zoneinfo.reset_tzpath(to=())  # the rules of zones come from the tzdata package, never from an older system's copy
    patience = Patience()
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url)
        stack.push_async_callback(_given, patience, "database", database.close)
        request = AiohttpRequest()
        token = settings.token.get_secret_value()
        pace = pace or Pace(settings.rate)
        application = build(token, settings.telegram_url, request, pace)
        stack.push_async_callback(_given, patience, "telegram", partial(disconnect, application))
        await connect(application)
        messenger = TelegramMessenger(application.bot)
        desk = Desk(database, clock, messenger, programmes.load(), application.bot.username)
        prepare(desk.programme)
        application.add_handlers(routes(desk))
        lease = timedelta(seconds=settings.lease)
        process, came = partial(_process, application), partial(_came, application)
        workers = Workers(desk, process, came, lease, patience, crowded=partial(_crowded, pace))
        workers.start()
        stack.push_async_callback(workers.stop)
        inline = Inline(desk.programme, messenger)
        stack.push_async_callback(inline.stop)
        address = None
        if settings.listen is not None:
            server = Server(settings.listen, partial(_ready, desk, lease), _hook(settings, desk, workers, inline))
            address = await server.start()
            stack.push_async_callback(_given, patience, "server", server.stop)
        leader = Leader(settings, desk, application, request, workers, inline, patience)
        if settings.sqlite_file is None:
            lead = Lead(database, leader.term, settings.lease / 2, patience)
            lead.start()
            stack.push_async_callback(lead.stop)
        else:  # nobody else is there: see `alone`
            await stack.enter_async_context(leader.leads(None))
        yield address


@dataclass(frozen=True)
class Leader:
    """What one process does for all: it works by the timetable, and sees to it that we hear what is new."""

    settings: Settings
    desk: Desk
    application: LimberApplication
    request: AiohttpRequest
    workers: Workers
    inline: Inline
    patience: Patience

    async def term(self, holder: str) -> None:
        """Lead until cancelled."""
        async with self.leads(holder):
            await asyncio.Event().wait()

    @asynccontextmanager
    async def leads(self, holder: str | None) -> AsyncIterator[None]:
        """Lead until the block ends. `holder` is the name by which the lease is held, where there is one."""
        async with AsyncExitStack() as stack:
            works = timetable(self._jobs(holder), self.patience)
            works.start()
            stack.push_async_callback(works.stop)
            if holder is None:  # then nobody else leads, and the term ends with the process
                stack.callback(self.patience.begin)
            await introduce(self.application.bot)
            attendance = Attendance(self.desk.database, self.desk.clock)
            if self.settings.webhook is not None:
                await point(self.application.bot, self.settings.webhook, HEARD)
                hearing = asyncio.create_task(attendance.beat(), name="attendance")
            else:
                await unpoint(self.application.bot)
                hearing = asyncio.create_task(self._poller(attendance).run(), name="poller")
            stack.push_async_callback(end, hearing)
            yield

    def _poller(self, attendance: Attendance) -> Poller:
        stores = partial(_store, self.desk, self.workers, self.inline, attendance.taking)
        url, seconds = self.application.bot.base_url, self.settings.poll_timeout
        return Poller(self.request, url, stores, HEARD, long_poll=seconds)

    def _jobs(self, holder: str | None) -> jobs_desk.Desk:
        desk, lease = self.desk, timedelta(seconds=self.settings.lease)
        return jobs_desk.Desk(
            desk.database, desk.clock, desk.messenger, desk.programme, self.settings.rate, lease, holder
        )


async def _given(patience: Patience, name: str, step: Callable[[], Coroutine[None, None, None]]) -> None:
    """A step of the way out; the first to come says that we are on it."""
    patience.begin()
    await patience.give(name, step())


def _hook(settings: Settings, desk: Desk, workers: Workers, inline: Inline) -> Hook | None:
    webhook = settings.webhook
    if webhook is None:
        return None
    return Hook(webhook.path, webhook.secret, partial(_brought, desk, workers, inline))


async def _ready(desk: Desk, lease: timedelta) -> Sequence[Look]:
    checks = await readiness(desk.database, desk.messenger, desk.clock, lease)
    return tuple(Look(check.name, check.ok, check.detail) for check in checks)


async def _store(
    desk: Desk,
    workers: Workers,
    inline: Inline,
    transaction: Callable[[], AbstractAsyncContextManager[AsyncConnection]],
    arrivals: Sequence[Arrival],
) -> None:
    """T4: the updates are committed before they are confirmed; those worth nothing later are answered now, or left."""
    lasting = [each for each in arrivals if not each.fleeting]
    async with transaction() as tx:
        await store(tx, lasting, desk.clock.now())
    if lasting:
        workers.ring()
    _ask(inline, arrivals)


async def _brought(desk: Desk, workers: Workers, inline: Inline, arrivals: Sequence[Arrival]) -> None:
    """The same, one by one: where there is nothing to keep, nothing is written."""
    if all(each.fleeting for each in arrivals):
        _ask(inline, arrivals)
    else:
        await _store(desk, workers, inline, desk.database.write, arrivals)


def _ask(inline: Inline, arrivals: Sequence[Arrival]) -> None:
    for question in (asked(each.payload) for each in arrivals if each.fleeting):
        if question is not None:
            inline.take(question)


async def _process(application: LimberApplication, payload: str) -> None:
    update = read(payload, application.bot)
    if update is not None:
        await application.process_update(update)


def _came(application: LimberApplication, payload: str) -> Came:
    update = read(payload, application.bot)
    if update is None or update.effective_user is None:
        raise ValueError("an update without a person was applied")
    return arrival(update, update.effective_user)


def _crowded(pace: Pace) -> Collection[PersonId]:
    return [PersonId(chat) for chat in pace.crowded() if isinstance(chat, int)]  # a person's chat has the person's id


async def until_told(work: Coroutine[None, None, None]) -> None:
    """Do it until SIGTERM or SIGINT. Those end it wherever it waits, at the start for Telegram too.

    Whatever hangs then, a thread or a loop, the process ends LAST seconds later.
    """
    task = asyncio.create_task(work)
    loop = asyncio.get_running_loop()

    def told() -> None:
        if not task.cancelling():  # shells and supervisors often say it twice: what ends in order is not cut short
            task.cancel()
            faulthandler.dump_traceback_later(LAST, exit=True, file=sys.stderr)  # names of functions, no values

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    with suppress(asyncio.CancelledError):
        await task


async def at_work() -> None:
    """Wait until told to stop, and log both ends."""
    _log.info("limber runs")
    try:
        await asyncio.Event().wait()
    finally:
        _log.info("limber stops")
