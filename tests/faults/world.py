"""The real bot, and between it and Telegram a wire on which anything may go wrong."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from tests.faults.wire import Wire, wire
from tests.process.bots import World, world

SHORT_LEASE = "2"  # seconds: what a dead process had in hand is taken up again after that
PATIENCE = 90.0  # seconds until what is to come has come, starts of processes on a loaded machine included
LOOKS = 0.05  # seconds between two looks, where nothing happens at Telegram
UNDONE = """SELECT (SELECT count(*) FROM inbox WHERE state NOT IN ('done', 'failed'))
 + (SELECT count(*) FROM sessions WHERE state IN ('planned', 'sending', 'unknown'))
 + (SELECT count(*) FROM outbox WHERE state IN ('planned', 'sending', 'unknown'))"""


@dataclass
class Faulty:
    """A world (playground, clock, bots, database) and its wire."""

    world: World
    wire: Wire

    async def comes(self, question: str, answer: Sequence[tuple[object, ...]]) -> None:
        """Wait until the database answers so. AssertionError where it never does."""
        latest = time.monotonic() + PATIENCE
        while (found := self.world.rows(question)) != answer:
            lines = "".join(self.world.bots[-1].lines[-20:])
            assert time.monotonic() < latest, f"{question} is {found} and not {answer}:\n{lines}"
            await self.world.playground._world.bell.heard(LOOKS)

    async def quiet(self) -> None:
        """Wait until nothing is left to be worked on, or to be sent."""
        await self.comes(UNDONE, [(0,)])


@asynccontextmanager
async def faulty(url: str, at: datetime | None = None, seed: int = 0, **settings: str) -> AsyncIterator[Faulty]:
    """No bot runs yet: `its.world.start()`. `seed` decides which calls meet the wire's faults."""
    async with (
        world(url, at, **{"LIMBER_LEASE": SHORT_LEASE} | settings) as its,
        wire(its.settings["LIMBER_TELEGRAM_URL"], its.clock, seed) as between,
    ):
        its.settings["LIMBER_TELEGRAM_URL"] = between.address
        try:
            yield Faulty(its, between)
        finally:
            for bot in its.bots:  # before the wire that they hang on
                bot.kill()
