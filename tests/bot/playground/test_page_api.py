"""What the chat page asks for and is told, and who else may not."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientResponse, ClientSession

from bot.clock import StoppedClock
from bot.domain.delivery import PersonId
from bot.playground.due import Due
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller, button

EVENING = datetime(2026, 3, 2, 20, tzinfo=UTC)


@pytest.fixture
async def playground(clock: StoppedClock) -> AsyncIterator[Playground]:
    async def due() -> Sequence[Due]:
        other = Due(PersonId(1), "Somebody else's", EVENING - timedelta(hours=1))
        return [Due(None, "Upkeep", EVENING + timedelta(days=1)), Due(None, "Evening reminder", EVENING), other]

    playground = Playground(clock, TOKEN, pace=False, due=due)
    yield playground
    await playground.stop()


async def event(stream: ClientResponse) -> tuple[str, Any]:
    """The next event of a stream; comments are passed over."""
    name = ""
    async for line in stream.content:
        word, _, rest = line.decode().strip().partition(": ")
        if word == "event":
            name = rest
        if word == "data":
            return name, json.loads(rest)
    raise AssertionError("the stream ended")


async def test_a_page_opens_with_the_whole_chat(address: str, bot: Caller, ada: Person) -> None:
    moment = {"type": "date_time", "offset": 0, "length": 4, "unix_time": 1772452800, "date_time_format": "r"}
    await bot.say(ada.id, "Soon 💪", [button("Go", "go")], entities=[moment], disable_notification=True)
    async with bot.http.get(f"{address}/play/events", params={"person": ada.id}) as stream:
        name, snapshot = await event(stream)
    assert stream.content_type == "text/event-stream"
    assert name == "snapshot"
    assert snapshot["person"] == {"id": ada.id, "first_name": "Ada"}
    assert snapshot["bot"]["username"] == "limber_playground_bot"
    assert snapshot["clock"] == {"now": "2026-03-02T12:00:00+00:00"}
    assert [due["what"] for due in snapshot["due"]] == ["Evening reminder", "Upkeep"]
    assert (snapshot["typing"], snapshot["blocked"], snapshot["keyboard"]) == (False, False, None)
    said, heard = snapshot["messages"]
    assert (said["out"], said["entities"]) == (True, [{"type": "bot_command", "offset": 0, "length": 6}])
    assert heard == {
        "id": heard["id"],
        "out": False,
        "date": "2026-03-02T12:00:00+00:00",
        "edited": False,
        "silent": True,
        "forwarded": False,
        "via_bot": False,
        "text": "Soon 💪",
        "entities": [moment],
        "media": None,
        "buttons": [[{"text": "Go", "data": "go"}]],
        "location": None,
    }


async def test_a_page_is_told_of_everything_that_changes(address: str, bot: Caller, ada: Person) -> None:
    async with bot.http.get(f"{address}/play/events", params={"person": ada.id}) as stream:
        await event(stream)
        await bot.call("sendChatAction", chat_id=ada.id, action="typing")
        assert await event(stream) == ("typing", {"until": "2026-03-02T12:00:05+00:00"})
        message = await bot.say(ada.id, "Ready?", [button("Go", "go")])
        name, told = await event(stream)
        assert (name, told["id"], told["text"]) == ("message", message, "Ready?")
        await bot.call("editMessageText", chat_id=ada.id, message_id=message, text="Set 1")
        name, told = await event(stream)
        assert (name, told["id"], told["text"], told["edited"]) == ("message", message, "Set 1", True)
        query = ada.press(message, "go")
        await bot.call("answerCallbackQuery", callback_query_id=query, text="Done", show_alert=True)
        assert await event(stream) == ("toast", {"text": "Done", "alert": True, "message": message})
        await bot.call("deleteMessage", chat_id=ada.id, message_id=message)
        assert await event(stream) == ("deleted", {"ids": [message]})
        await bot.call("setMyCommands", commands=[{"command": "now", "description": "what is next"}])
        name, told = await event(stream)
        assert (name, told["commands"]) == ("bot", [{"command": "now", "description": "what is next"}])
        ada.block()
        assert await event(stream) == ("blocked", {"blocked": True})


async def test_a_page_is_not_told_of_other_people(
    address: str, bot: Caller, ada: Person, playground: Playground
) -> None:
    grace = playground.newcomer("Grace")
    async with bot.http.get(f"{address}/play/events", params={"person": ada.id}) as stream:
        await event(stream)
        grace.write("/start")
        ada.write("hello")
        assert (await event(stream))[1]["text"] == "hello"


async def test_a_stream_ends_when_the_playground_stops(
    address: str, bot: Caller, ada: Person, playground: Playground
) -> None:
    async with bot.http.get(f"{address}/play/events", params={"person": ada.id}) as stream:
        await event(stream)
        await playground.stop()
        await asyncio.wait_for(stream.content.read(), 5)  # to its end


async def test_the_page_moves_the_clock(address: str, http: ClientSession, clock: StoppedClock) -> None:
    async with http.post(f"{address}/play/clock", json={"seconds": 60}) as response:
        moved = await response.json()
    assert moved["now"] == "2026-03-02T12:01:00+00:00"
    async with http.post(f"{address}/play/clock", json={"to": moved["due"][1]["at"]}) as response:
        assert response.status == 200
    assert clock.now() == EVENING


@pytest.mark.parametrize(
    "wrong", [{}, {"seconds": "soon"}, {"to": "noon"}, {"to": "2026-03-02T12:00"}, {"seconds": 1e12}]
)
async def test_a_clock_is_not_moved_by_nonsense(
    address: str, http: ClientSession, clock: StoppedClock, wrong: object
) -> None:
    before = clock.now()
    async with http.post(f"{address}/play/clock", json=wrong) as response:
        assert response.status == 400
        assert "clock" in (await response.json())["error"]
    assert clock.now() == before


async def test_the_page_makes_people_and_acts_for_them(
    address: str, http: ClientSession, playground: Playground
) -> None:
    async with http.post(f"{address}/play/people", json={"first_name": "Grace", "language_code": "de"}) as response:
        grace = await response.json()
    there = f"{address}/play/people/{grace['id']}"
    sent = [{"text": "hi"}, {"sticker": "👍"}, {"voice": True}, {"photo": True, "caption": "me"}]
    for message in [*sent, {"location": {"lat": 52.5, "lon": 13.4}}]:
        async with http.post(f"{there}/messages", json=message) as response:
            assert response.status == 201
    (person,) = playground.people
    first = person.chat[0].id
    async with http.patch(f"{there}/messages/{first}", json={"text": "hello"}) as response:
        assert response.status == 200
    async with http.post(f"{there}/presses", json={"message": first, "data": "x"}) as response:
        assert response.status == 201
    async with http.post(f"{there}/block", json={"blocked": True}) as response:
        assert await response.json() == {"blocked": True}
    assert [message.text for message in person.chat] == ["hello", "", "", "me", ""]
    async with http.get(f"{address}/play/people") as response:
        listed = {"id": person.id, "first_name": "Grace", "last_text": "Location", "blocked": True}
        assert await response.json() == [listed]


@pytest.mark.parametrize(
    "wrong", [{}, {"text": " "}, {"text": "a" * 4097}, {"location": {"lat": "north"}}, {"location": 1}]
)
async def test_a_message_that_nobody_could_send_is_refused(
    address: str, http: ClientSession, ada: Person, wrong: object
) -> None:
    async with http.post(f"{address}/play/people/{ada.id}/messages", json=wrong) as response:
        assert response.status == 400
        assert (await response.json())["error"]


@pytest.mark.parametrize(
    ("message", "text", "status"), [("0", "hi", 404), ("x", "hi", 404), ("1", "hi", 404), (None, " ", 400)]
)
async def test_only_ones_own_message_can_be_changed_and_not_into_nothing(
    address: str, http: ClientSession, ada: Person, message: str | None, text: str, status: int
) -> None:
    own = message or ada.chat[0].id
    async with http.patch(f"{address}/play/people/{ada.id}/messages/{own}", json={"text": text}) as response:
        assert response.status == status


@pytest.mark.parametrize("path", ["play/people/99/messages", "play/people/x/presses", "play/people/99/block"])
async def test_nobody_is_not_found(address: str, http: ClientSession, path: str) -> None:
    async with http.post(f"{address}/{path}", json={"text": "hi"}) as response:
        assert response.status == 404


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}, {"Host": "evil.example:80"}],
)
async def test_other_sites_and_other_names_are_refused(
    address: str, http: ClientSession, headers: dict[str, str]
) -> None:
    for path in ("/", "/play/people", f"/bot{TOKEN}/getMe"):
        async with http.get(address + path, headers=headers) as response:
            assert response.status == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_a_link_may_lead_here_but_nothing_is_embedded_elsewhere(
    address: str, http: ClientSession, site: str
) -> None:
    for path, status in (("/", 200), ("/play/people", 403), (f"/bot{TOKEN}/getMe", 403)):
        async with http.get(address + path, headers={"Sec-Fetch-Site": site}) as response:
            assert response.status == status


async def test_the_page_itself_may_load_nothing_from_elsewhere(address: str, http: ClientSession) -> None:
    async with http.get(address, headers={"Origin": address}) as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")
    async with http.get(f"{address}/page/main.js") as response:
        assert response.content_type in {"text/javascript", "application/javascript"}
    async with http.get(f"{address}/page/../server.py") as response:
        assert response.status == 404


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "example.org"])  # noqa: S104 - the address that must be refused
async def test_only_this_machine_is_listened_on(playground: Playground, host: str) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        await playground.start(host)
