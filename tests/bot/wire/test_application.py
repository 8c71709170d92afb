import traceback
from collections.abc import AsyncIterator

import pytest
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import MessageHandler, filters

from bot.wire.application import Context, LimberApplication, build, connect, disconnect
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from tests.bot.wire import telegram as fake

MESSAGE = {"message_id": 1, "date": 1_780_000_000, "chat": {"id": 7, "type": "private"}, "text": "done"}


@pytest.fixture
async def application(telegram: fake.Telegram) -> AsyncIterator[LimberApplication]:
    application = build(fake.TOKEN, telegram.url + "/", AiohttpRequest(), Pace())
    yield application
    await disconnect(application)


class Waits:
    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


async def test_it_knows_who_it_is_and_is_never_started(telegram: fake.Telegram, application: LimberApplication) -> None:
    await connect(application)
    assert application.bot.username == "limber_bot"
    assert application.updater is None
    assert fake.TOKEN not in repr(application)
    assert not application.running
    await connect(application)
    assert telegram.methods == ["getMe"]


async def test_it_waits_for_telegram_to_come_back(telegram: fake.Telegram, application: LimberApplication) -> None:
    telegram.script("getMe", *[fake.hang_up] * 3, *[fake.body(502, "<html>")] * 2)
    waits = Waits()
    await connect(application, waits)
    assert application.bot.username == "limber_bot"
    assert waits.seconds == [0.5, 1, 2, 4, 5]


async def test_a_refused_token_ends_the_waiting_and_is_not_shown(
    telegram: fake.Telegram, application: LimberApplication
) -> None:
    telegram.script("getMe", fake.refusal(401, "Unauthorized"))
    with pytest.raises(InvalidToken) as caught:
        await connect(application)
    assert fake.TOKEN not in "".join(traceback.format_exception(caught.value))


async def test_a_worker_sees_a_handler_fail(application: LimberApplication) -> None:
    async def fail(_: Update, __: Context) -> None:
        raise KeyError("no such session")

    application.add_handler(MessageHandler(filters.TEXT, fail))
    await connect(application)
    with pytest.raises(KeyError):
        await application.process_update(Update.de_json({"update_id": 1, "message": MESSAGE}, application.bot))
