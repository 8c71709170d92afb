"""The wire itself: what each of its effects comes to for the bot, and what the ledger says of it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.clock import StoppedClock
from bot.domain.delivery import Result
from bot.playground.people import Person
from bot.playground.server import Playground
from bot.screens.screen import Lane, Screen, Text
from bot.wire.application import build, disconnect
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from tests.builders import NOW
from tests.faults.wire import ANSWER_LOST, NEVER_ACCEPTED, Effect, Fault, Wire, wire
from tests.process.bots import TOKEN

HELLO = Screen(Text("hello"))
COMES_TO = {
    Effect.DISCONNECT: Result.UNKNOWN,
    Effect.BAD_GATEWAY: Result.UNKNOWN,
    Effect.THROTTLE: Result.THROTTLED,
    Effect.HANG: Result.UNKNOWN,
    Effect.DROP: Result.UNKNOWN,
    Effect.CUT: Result.UNKNOWN,
    Effect.GARBLE: Result.UNKNOWN,
    Effect.LOSE: Result.UNKNOWN,
    Effect.DELAY: Result.DONE,
    Effect.REPEAT: Result.DONE,
}


@pytest.fixture
async def telegram() -> AsyncIterator[Playground]:
    playground = Playground(StoppedClock(NOW), TOKEN, pace=False)
    await playground.start()
    yield playground
    await playground.stop()


@pytest.fixture
async def its(telegram: Playground) -> AsyncIterator[Wire]:
    address = f"http://127.0.0.1:{telegram._runner.addresses[0][1]}" if telegram._runner else ""
    async with wire(address, StoppedClock(NOW)) as made:
        yield made


@pytest.fixture
async def messenger(its: Wire) -> AsyncIterator[TelegramMessenger]:
    application = build(TOKEN, its.address, AiohttpRequest(read=0.2, write=0.1), Pace(1000, burst=100))
    await application.initialize()
    yield TelegramMessenger(application.bot)
    await disconnect(application)


@pytest.fixture
def person(telegram: Playground) -> Person:
    person = telegram.newcomer()
    person.write("hello")
    return person


@pytest.mark.parametrize("effect", Effect)
async def test_an_effect_comes_to_its_outcome_and_the_ledger_tells_what_became_of_the_call(
    its: Wire, messenger: TelegramMessenger, person: Person, effect: Effect
) -> None:
    its.faults.append(Fault(effect, times=1, seconds=0.05 if effect is Effect.DELAY else 3))
    outcome = await messenger.send(person.id, HELLO, Lane.REMINDER)
    assert outcome.result is COMES_TO[effect]
    (passage,) = [each for each in its.ledger if each.method == "sendMessage"]
    heard = [message.id for message in person.chat if not message.out]
    assert (passage.person, passage.text, passage.effect) == (person.id, "hello", effect)
    assert passage.accepted is (effect not in NEVER_ACCEPTED)
    assert heard == ([passage.message] if passage.accepted else [])
    assert passage.answered is (effect not in ANSWER_LOST and effect is not Effect.HANG)
    if effect is Effect.THROTTLE:
        assert outcome.retry_after == timedelta(seconds=3)
    assert its.faults[0].times == 0


async def test_while_it_is_away_nothing_leaves_and_it_comes_back_at_its_address(
    its: Wire, messenger: TelegramMessenger, person: Person
) -> None:
    address = its.address
    await its.away()
    await messenger.send(person.id, HELLO, Lane.ANSWER)  # on a connection that was kept, and is found to be dead
    assert (await messenger.send(person.id, HELLO, Lane.ANSWER)).result is Result.NOT_SENT
    await its.back()
    assert its.address == address
    assert (await messenger.send(person.id, HELLO, Lane.ANSWER)).result is Result.DONE
