from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(NOON)


@pytest.fixture
async def playground(clock: StoppedClock) -> AsyncIterator[Playground]:
    playground = Playground(clock, TOKEN, pace=False)
    yield playground
    await playground.stop()


@pytest.fixture
async def address(playground: Playground) -> str:
    return await playground.start()


@pytest.fixture
async def http() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
def bot(address: str, http: ClientSession) -> Caller:
    return Caller(http, address)


@pytest.fixture
def ada(playground: Playground) -> Person:
    """Somebody who has started the bot."""
    ada = playground.newcomer("Ada")
    ada.write("/start")
    return ada
