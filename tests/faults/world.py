"""The real bot, and between it and Telegram a wire on which anything may go wrong."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from tests.faults.wire import Wire, wire
from tests.process.bots import World, world

SHORT_LEASE = "2"  # seconds: what a dead process had in hand is taken up again after that


@dataclass
class Faulty:
    """A world (playground, clock, bots, database) and its wire."""

    world: World
    wire: Wire


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
