import asyncio
import base64
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.domain.delivery import Outcome, Result
from bot.playground.people import Person
from bot.playground.server import Playground
from bot.programmes import load
from bot.screens.inline import article
from bot.screens.screen import Button, Lane, Screen, Text, bold, moment
from bot.screens.words import words
from bot.wire.application import LimberApplication, build, connect, disconnect
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from bot.wire.updates import Poller
from storage.inbox import Arrival
from tests.bot.wire.telegram import TOKEN
from tests.botapi import faults

PNG = (  # one grey point
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)
CARD = Screen(
    "🙂 " + bold("Set 1 of 3") + ", next " + moment(datetime(2026, 11, 23, tzinfo=UTC), "tomorrow", "wDt"),
    ((Button("Set done", "d:1"), Button("How", "h:1")),),
    loud=True,
    live=True,
)


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    playground = Playground(Clock(), TOKEN, pace=False)
    yield playground
    await playground.stop()


@pytest.fixture
async def application(playground: Playground) -> AsyncIterator[LimberApplication]:
    application = build(TOKEN, await playground.start(), AiohttpRequest(), Pace(1000, burst=100))
    await connect(application)
    yield application
    await disconnect(application)


@pytest.fixture
def messenger(application: LimberApplication) -> TelegramMessenger:
    return TelegramMessenger(application.bot)


@pytest.fixture
def ada(playground: Playground) -> Person:
    ada = playground.newcomer()
    ada.write("/start")
    return ada


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.png"
    path.write_bytes(base64.b64decode(PNG))
    return path


async def send(messenger: TelegramMessenger, ada: Person, screen: Screen) -> Outcome:
    return await messenger.send(ada.id, screen, Lane.ANSWER)


async def test_every_call_is_one_that_the_bot_api_describes(
    playground: Playground, messenger: TelegramMessenger, ada: Person, picture: Path
) -> None:
    card = (await send(messenger, ada, CARD)).message
    photo = (await send(messenger, ada, Screen(bold("Bridge"), CARD.buttons, picture))).message
    asked = (await send(messenger, ada, Screen(Text("Where?"), ask_location="Share my place"))).message
    assert card is not None
    assert photo is not None
    assert asked is not None
    outcomes = [
        await send(messenger, ada, Screen(Text("Thanks."), drop_keyboard=True)),
        await messenger.edit(ada.id, card, CARD),
        await messenger.edit(ada.id, card, Screen(bold("Recorded"))),
        await messenger.edit(ada.id, photo, Screen(bold("Rest"))),
        await messenger.edit(ada.id, photo, Screen(bold("Bridge"), picture=picture)),
        await messenger.edit(ada.id, card, Screen(bold("Bridge"), picture=picture)),
        await messenger.answer(ada.press(asked, "x"), "Recorded"),
        await messenger.delete(ada.id, asked),
        await messenger.probe(),
    ]
    assert [outcome.result for outcome in outcomes] == [Result.DONE] * len(outcomes)
    assert (await messenger.edit(ada.id, asked, CARD)).result is Result.GONE
    assert faults(playground.ledger) == []


async def test_a_person_who_blocked_the_bot_is_blocked(messenger: TelegramMessenger, ada: Person) -> None:
    ada.block()
    assert (await send(messenger, ada, CARD)).result is Result.BLOCKED


async def test_what_a_person_does_arrives_once(application: LimberApplication, ada: Person) -> None:
    arrivals: list[Arrival] = []

    async def store(batch: Sequence[Arrival]) -> None:
        arrivals.extend(batch)

    poller = Poller(application.bot.request, application.bot.base_url, store, ["message", "my_chat_member"])
    await poller.step()
    ada.write("done")
    await poller.step()
    ada.block()
    async with asyncio.timeout(5):
        await poller.step()
    assert [arrival.person for arrival in arrivals] == [ada.id] * 3
    assert len({arrival.update for arrival in arrivals}) == 3


async def test_an_inline_query_is_answered_once_while_it_is_young(
    playground: Playground, messenger: TelegramMessenger, ada: Person
) -> None:
    cards = tuple(article(exercise, words(None)) for exercise in load().exercises)
    query = ada.ask("bridge")
    assert (await messenger.offer(query, cards, 300)).result is Result.DONE
    assert [(offer.id, offer.text) for offer in await ada.offered(query)] == [(c.id, c.text.plain) for c in cards]
    assert (await messenger.offer(query, cards, 300)).result is Result.GONE
    assert (await messenger.offer(ada.ask("x"), (), 300)).result is Result.DONE
    assert faults(playground.ledger) == []
