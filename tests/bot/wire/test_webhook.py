"""Telegram is told where to bring updates, and from there on none is lost and none stored twice."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence

import pytest
from pydantic import SecretStr
from telegram.error import InvalidToken
from telegram.ext import ExtBot

from bot.clock import Clock
from bot.config import Listen, Webhook
from bot.playground.people import Person
from bot.playground.server import Playground
from bot.wire.application import LimberApplication, build, connect, disconnect
from bot.wire.pace import Pace
from bot.wire.ready import Look
from bot.wire.request import AiohttpRequest
from bot.wire.server import Server
from bot.wire.webhook import Hook, point, unpoint
from storage.inbox import Arrival
from tests.bot.wire import telegram as fake
from tests.botapi import DESCRIBED, faults

SECRET = "a-secret_of-256"
WEBHOOK = Webhook("https://limber.example/telegram", SecretStr(SECRET))
HEARD = ("message", "callback_query")


class Waits:
    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def waits() -> Waits:
    return Waits()


async def test_telegram_hears_where_by_which_secret_and_what_to_bring(
    telegram: fake.Telegram, bot: ExtBot[None]
) -> None:
    telegram.script("setWebhook", fake.result(value=True))
    await point(bot, WEBHOOK, HEARD)
    assert telegram.last("setWebhook").fields == {
        "url": WEBHOOK.url,
        "secret_token": SECRET,
        "allowed_updates": list(HEARD),
        "max_connections": 40,
    }  # nothing of dropping what waits


async def test_polling_begins_by_taking_the_webhook_away_and_drops_nothing(
    telegram: fake.Telegram, bot: ExtBot[None]
) -> None:
    telegram.script("deleteWebhook", fake.result(value=True))
    await unpoint(bot)
    assert telegram.last("deleteWebhook").fields == {}


async def test_it_insists_while_telegram_is_away(telegram: fake.Telegram, bot: ExtBot[None], waits: Waits) -> None:
    answers = [*[fake.hang_up] * 3, *[fake.body(502, "<html>")] * 2, fake.refusal(429, "Slow", retry_after=7)]
    telegram.script("setWebhook", *answers, fake.result(value=True))
    await point(bot, WEBHOOK, HEARD, waits)
    assert waits.seconds == [0.5, 1, 2, 4, 5, 7]


async def test_a_refused_address_is_an_error_that_names_telegrams_reason_and_no_secret(
    telegram: fake.Telegram, bot: ExtBot[None], waits: Waits, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.script("setWebhook", fake.bad_request("bad webhook: Failed to resolve host"), fake.result(value=True))
    await point(bot, WEBHOOK, HEARD, waits)
    (record,) = [record for record in caplog.records if record.name == "bot.wire.webhook"]
    assert record.levelno == logging.ERROR
    assert "failed to resolve host" in str(vars(record))
    assert SECRET not in str([vars(record) for record in caplog.records])
    assert waits.seconds == [10]


async def test_a_refused_token_ends_the_insisting(telegram: fake.Telegram, bot: ExtBot[None], waits: Waits) -> None:
    telegram.script("deleteWebhook", fake.refusal(401, "Unauthorized"))
    with pytest.raises(InvalidToken):
        await unpoint(bot, waits)
    assert waits.seconds == []


class Inbox:
    """Stores each update once, as the real one does; fails first as often as it is told."""

    def __init__(self) -> None:
        self.kept: list[Arrival] = []
        self.down = 0
        self.answers_lost = 0

    async def store(self, arrivals: Sequence[Arrival]) -> None:
        if self.down:
            self.down -= 1
            raise OSError("disk full")
        self.kept += [arrival for arrival in arrivals if arrival not in self.kept]
        if self.answers_lost:
            self.answers_lost -= 1
            raise ConnectionError("committed, and nobody heard")


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    playground = Playground(Clock(), fake.TOKEN, pace=False, retry=0.001)
    yield playground
    await playground.stop()


@pytest.fixture
async def application(playground: Playground) -> AsyncIterator[LimberApplication]:
    application = build(fake.TOKEN, await playground.start(), AiohttpRequest(), Pace(1000, burst=100))
    await connect(application)
    yield application
    await disconnect(application)


@pytest.fixture
async def server(playground: Playground, inbox: Inbox) -> AsyncIterator[Server]:
    async def ready() -> Sequence[Look]:
        return ()

    server = Server(Listen("127.0.0.1", 0), ready, Hook(WEBHOOK.path, WEBHOOK.secret, inbox.store))
    playground.front("https://limber.example", await server.start())
    yield server
    await server.stop()


@pytest.fixture
def ada(playground: Playground) -> Person:
    ada = playground.newcomer()
    ada.write("/start")
    return ada


async def taken(playground: Playground) -> None:
    """Wait until nothing waits for the bot."""
    async with asyncio.timeout(5):
        while playground._world.state.updates:
            await playground._world.bell.heard(5)


async def test_what_people_do_is_brought_and_stored_once_each(
    application: LimberApplication, server: Server, playground: Playground, ada: Person, inbox: Inbox
) -> None:
    await point(application.bot, WEBHOOK, HEARD)
    await taken(playground)
    ada.write("done")
    await taken(playground)
    assert [arrival.person for arrival in inbox.kept] == [ada.id, ada.id]
    assert [(delivery.secret, delivery.status) for delivery in playground.deliveries] == [(SECRET, 200)] * 2
    await unpoint(application.bot)
    assert not DESCRIBED or faults(playground.ledger) == []


async def test_what_could_not_be_stored_or_answered_is_brought_again_and_stored_once(
    application: LimberApplication, server: Server, playground: Playground, ada: Person, inbox: Inbox
) -> None:
    inbox.down, inbox.answers_lost = 2, 1
    ada.write("done")
    await point(application.bot, WEBHOOK, HEARD)
    await taken(playground)
    assert [delivery.status for delivery in playground.deliveries] == [503, 503, 503, 200, 200]
    assert len({arrival.update for arrival in inbox.kept}) == len(inbox.kept) == 2


async def test_another_secret_brings_nothing_until_it_is_put_right(
    application: LimberApplication, server: Server, playground: Playground, ada: Person, inbox: Inbox
) -> None:
    await point(application.bot, Webhook(WEBHOOK.url, SecretStr("stolen")), HEARD)
    async with asyncio.timeout(5):
        while len(playground.deliveries) < 2:
            await playground._world.bell.heard(5)
    assert {delivery.status for delivery in playground.deliveries} == {401}
    assert inbox.kept == []
    await point(application.bot, WEBHOOK, HEARD)
    await taken(playground)
    assert len(inbox.kept) == 1
