"""The bot's own wire and the playground understand each other."""

from datetime import UTC, datetime
from pathlib import Path

from bot.domain.delivery import Result
from bot.playground.people import Person
from bot.playground.samples import PICTURE
from bot.playground.server import Playground
from bot.screens.screen import Button, Lane, Screen, Text, bold, moment
from bot.wire.application import build, connect, disconnect
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from tests.bot.playground.callers import TOKEN
from tests.botapi import DESCRIBED, faults


async def test_a_card_is_sent_pressed_changed_and_deleted(
    address: str, playground: Playground, ada: Person, tmp_path: Path
) -> None:
    application = build(TOKEN, address, AiohttpRequest(), Pace())
    await connect(application)
    messenger = TelegramMessenger(application.bot)
    soon = moment(datetime(2026, 3, 2, 12, 1, tzinfo=UTC), "in one minute", "r")
    card = Screen(bold("Rest 💪 ") + soon, buttons=((Button("Set done", "d:1"),),), live=True)
    picture = tmp_path / "bridge.png"
    picture.write_bytes(PICTURE)

    sent = await messenger.send(ada.id, card, Lane.ANSWER)
    assert sent.message
    assert [(style.type, style.offset) for style in ada.chat[-1].entities] == [("bold", 0), ("date_time", 8)]
    assert (await messenger.answer(ada.tap("Set done"), "Recorded")).ok
    assert ada.toasts == ["Recorded"]
    assert (await messenger.edit(ada.id, sent.message, Screen(Text("Set 2")))).ok
    shown = await messenger.send(ada.id, Screen(Text("Bridge"), picture=picture), Lane.ANSWER)
    assert shown.message
    assert (await messenger.edit(ada.id, shown.message, Screen(Text("Bridge, set 2"), picture=picture))).ok
    assert [message.text for message in ada.chat[1:]] == ["Set 2", "Bridge, set 2"]
    assert (await messenger.delete(ada.id, shown.message)).ok
    assert (await messenger.delete(ada.id, shown.message)).result is Result.GONE
    ada.block()
    assert (await messenger.send(ada.id, card, Lane.REMINDER)).result is Result.BLOCKED

    await disconnect(application)
    assert not DESCRIBED or faults(playground.ledger) == []
