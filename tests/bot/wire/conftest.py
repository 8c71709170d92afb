from collections.abc import AsyncIterator

import pytest
from telegram.ext import ExtBot

from bot.wire.request import AiohttpRequest
from tests.bot.wire import telegram as fake


@pytest.fixture
async def telegram() -> AsyncIterator[fake.Telegram]:
    async with fake.running() as running:
        yield running


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(connect=30, read=30) as request:
        yield request


@pytest.fixture
def bot(telegram: fake.Telegram, request_: AiohttpRequest) -> ExtBot[None]:
    return ExtBot(fake.TOKEN, base_url=f"{telegram.url}/bot", request=request_, get_updates_request=request_)
