"""A playground that is killed goes on where it was."""

from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession, FormData

from bot.clock import Clock
from bot.playground.samples import PICTURE
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller, button


async def test_what_was_answered_is_there_after_a_kill(tmp_path: Path, http: ClientSession) -> None:
    saved = tmp_path / "playground.json"
    first = Playground(Clock(), TOKEN, saved=saved, pace=False)
    bot = Caller(http, await first.start())
    ada = first.newcomer("Ada")
    ada.write("/start")
    start = (await bot.call("getUpdates"))[0]["update_id"]
    await bot.call("getUpdates", offset=start + 1)
    message = await bot.say(ada.id, "Ready?", [button("Go", "go")])
    await bot.call("setMyCommands", commands=[{"command": "now", "description": "what is next"}])
    form = FormData({"chat_id": str(ada.id)})
    form.add_field("photo", PICTURE, filename="a.png", content_type="image/png")
    async with http.post(f"{bot.address}/bot{TOKEN}/sendPhoto", data=form) as response:
        file_id = (await response.json())["result"]["photo"][0]["file_id"]
    query = ada.press(message, "go")
    kept = saved.read_bytes()
    await first.stop()
    assert saved.read_bytes() == kept  # nothing is left for an orderly end to write

    second = Playground(Clock(), TOKEN, saved=saved, pace=False)
    bot = Caller(http, await second.start())
    (ada,) = second.people
    assert [seen.text for seen in ada.chat] == ["/start", "Ready?", ""]
    assert [update["callback_query"]["id"] for update in await bot.call("getUpdates")] == [query]
    await bot.call("answerCallbackQuery", callback_query_id=query, text="Good")
    assert await bot.call("getMyCommands") == [{"command": "now", "description": "what is next"}]
    assert (await bot.call("sendPhoto", chat_id=ada.id, photo=file_id))["message_id"] > message
    async with http.get(f"{bot.address}/play/files/{file_id}") as response:
        assert await response.read() == PICTURE
    await second.stop()


async def test_the_clock_keeps_its_distance(tmp_path: Path, http: ClientSession) -> None:
    saved = tmp_path / "playground.json"
    first = Playground(Clock(), TOKEN, saved=saved)
    async with http.post(f"{await first.start()}/play/clock", json={"seconds": 3600}) as response:
        assert response.status == 200
    await first.stop()
    clock = Clock()
    Playground(clock, TOKEN, saved=saved)
    assert clock.offset == timedelta(hours=1)


def test_what_another_version_wrote_is_named(tmp_path: Path) -> None:
    saved = tmp_path / "playground.json"
    saved.write_text('{"humans": 3}')
    with pytest.raises(ValueError, match=r"playground\.json is not this version's"):
        Playground(Clock(), TOKEN, saved=saved)
