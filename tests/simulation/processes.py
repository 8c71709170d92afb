"""A process of the bot: the whole house, as bot/app.py joins it, in a loop that is stepped, until it is killed."""

import asyncio
from functools import partial

import pytest
from pydantic import SecretStr

from bot import app
from bot.clock import Clock
from bot.config import Settings
from bot.tasks import Patience
from jobs.lead import LEADER, Term
from storage import leases
from storage.database import Database
from tests.simulation.lines import Line
from tests.simulation.lives import Life, Mortal
from tests.simulation.loops import Steps
from tests.simulation.telegram import TOKEN, Telegram
from tests.simulation.times import Time

ROUNDS = 200  # of cancelling, until whatever a dead process left behind is over


class AtOnce:
    """Who leads, where there is nobody else: the lease is taken at the start, and is never over."""

    def __init__(self, database: Database, term: Term, _seconds: float, _patience: Patience) -> None:
        self._database, self._term = database, term
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._lead(), name="lead")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _lead(self) -> None:
        me = f"process {id(self)}"
        async with self._database.write() as tx:
            await leases.take(tx, LEADER, me, await leases.look(tx, LEADER))
        await self._term(me)


class Process:
    """It begins to run with the first `step`."""

    def __init__(self, number: int, time: Time, url: str, telegram: Telegram, lasts: int | None) -> None:
        self.number = number
        self._time = time
        self.loop = Steps(time)
        self.life = Life(lasts, self.loop.stop)
        self._patched = pytest.MonkeyPatch()
        self._patched.setattr(app, "Database", partial(Mortal, life=self.life))
        self._patched.setattr(app, "AiohttpRequest", partial(Line, telegram, self.life, number))
        self._patched.setattr(app, "Lead", AtOnce)
        settings = Settings(token=SecretStr(TOKEN), database_url=url)
        self.loop.set_exception_handler(self._trouble)
        self.errors: list[str] = []
        self._main = self.loop.create_task(_live(settings))

    @property
    def dead(self) -> bool:
        return self.life.dead

    @property
    def wait(self) -> float | None:
        """Seconds until it would do something by itself."""
        return self.loop.wait

    def step(self) -> None:
        """Let it do what there is to do at this instant."""
        self.loop.step()
        if self._main.done() and not self.dead:
            self._main.result()
            raise AssertionError("the bot ended by itself")

    def kill(self) -> None:
        """End it as kill -9 does: what it has not written down is gone."""
        if not self.dead:
            self.life.end("in a moment of rest")
        self._bury()

    def stop(self) -> None:
        """End it as SIGTERM does."""
        self._main.cancel()
        while not self._main.done():
            self.loop.step()
            if self.loop.wait and not self._main.done():
                self._time.pass_by(self.loop.wait)
        self.life.end("told to stop")
        self._bury()

    def _bury(self) -> None:
        self.loop.step()  # what was about to give its connection back does so
        for _ in range(ROUNDS):
            tasks = asyncio.all_tasks(self.loop)
            if not tasks:
                break
            for task in tasks:
                task.cancel()
            self.loop.step()
        else:
            raise AssertionError(f"a dead process goes on: {asyncio.all_tasks(self.loop)}")
        self.loop.close()
        self._patched.undo()

    def _trouble(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        if not self.dead:
            self.errors.append(str(context))


async def _live(settings: Settings) -> None:
    async with app.house(settings, Clock()):
        await asyncio.Event().wait()
