"""How updates reach a webhook: with the secret, a chat's in order, again until they are taken, none lost on the way."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.postman import Delivery
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller, button
from tests.bot.playground.conftest import NOON

URL, SECRET = "https://limber.example/telegram", "s3cret_-"


class Receiver:
    """A bot's webhook: takes updates, unless it is told to answer otherwise."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str | None, dict[str, Any]]] = []  # host and path, secret, update
        self.answers: list[web.Response] = []
        self.may = asyncio.Event()  # it answers after this
        self.may.set()
        self._came = asyncio.Event()

    @property
    def ids(self) -> list[int]:
        return [update["update_id"] for _, _, update in self.requests]

    async def came(self, count: int) -> None:
        """Wait until so many requests were made."""
        async with asyncio.timeout(5):
            while len(self.requests) < count:
                self._came.clear()
                await self._came.wait()

    async def handle(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.requests.append((f"{request.host}{request.path_qs}", secret, await request.json()))
        self._came.set()
        await self.may.wait()
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def inside(receiver: Receiver) -> AsyncIterator[str]:
    """The receiver's address behind the proxy."""
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", receiver.handle)
    server = TestServer(app)
    await server.start_server(access_log=None)
    yield str(server.make_url("")).rstrip("/")
    receiver.may.set()
    await server.close()


@pytest.fixture
async def playground(clock: StoppedClock, inside: str) -> AsyncIterator[Playground]:
    fronts = {"https://limber.example": inside}
    playground = Playground(clock, TOKEN, pace=False, fronts=fronts, retry=0.001)
    yield playground
    await playground.stop()


async def taken(playground: Playground) -> None:
    """Wait until nothing waits for the bot."""
    async with asyncio.timeout(5):
        while playground._world.state.updates:
            await playground._world.bell.heard(5)


async def tried(playground: Playground) -> None:
    """Wait until something was brought, taken or not."""
    async with asyncio.timeout(5):
        while not playground.deliveries:
            await playground._world.bell.heard(5)


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"url": "http://limber.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "limber.example"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://"}, "invalid webhook URL specified"),
        ({"url": "https://["}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://limber.example/a b"}, "invalid webhook URL specified"),
        (
            {"url": "https://limber.example:8080/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://127.0.0.1/"}, "bad webhook: IP address 127.0.0.1 is reserved"),
        ({"url": "https://[::1]/"}, "bad webhook: IPv6-only addresses are not allowed"),
        ({"url": f"{URL}/{'x' * 2048}"}, "bad webhook: URL is too long"),
        ({"secret_token": "x" * 257}, "secret token is too long"),
        ({"secret_token": "with space"}, "secret token contains unallowed characters"),
        ({"secret_token": "geheim-ü"}, "secret token contains unallowed characters"),
        ({"secret_token": "line\n"}, "secret token contains unallowed characters"),
        ({"max_connections": 0}, "max_connections must be a number from 1 to 100"),
        ({"max_connections": 101}, "max_connections must be a number from 1 to 100"),
        ({"max_connections": "many"}, "max_connections must be a number from 1 to 100"),
        ({"allowed_updates": "message"}, "can't parse allowed_updates JSON object"),
        ({"allowed_updates": {}}, "can't parse allowed updates: expected an Array of String"),
        ({"allowed_updates": ["mesage"]}, "no such kind of update: mesage"),
    ],
)
async def test_a_webhook_that_telegram_would_not_have_is_refused(
    bot: Caller, params: dict[str, object], refusal: str
) -> None:
    assert await bot.refusal("setWebhook", **{"url": URL} | params) == f"Bad Request: {refusal}"
    assert (await bot.call("getWebhookInfo"))["url"] == ""


@pytest.mark.parametrize("url", ["https://limber.example", "https://limber.example:8443/x?y=1", "https://8.8.8.8:88/"])
async def test_what_telegram_accepts_is_accepted(bot: Caller, url: str) -> None:
    assert await bot.call("setWebhook", url=url, secret_token="x" * 256, max_connections=100) is True


async def test_it_is_told_what_was_set_and_never_the_secret(bot: Caller) -> None:
    await bot.call("setWebhook", url=URL, secret_token=SECRET, max_connections=7, allowed_updates=["message"])
    assert await bot.call("getWebhookInfo") == {
        "url": URL,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 7,
        "allowed_updates": ["message"],
    }
    await bot.call("setWebhook", url=URL)
    info = await bot.call("getWebhookInfo")
    assert (info["max_connections"], info["allowed_updates"]) == (40, ["message"])  # as before, where nothing is said


async def test_updates_come_through_the_proxy_with_the_secret_and_are_confirmed_by_a_200(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver
) -> None:
    await bot.call("setWebhook", url=URL + "?a=1", secret_token=SECRET)
    await taken(playground)
    ((where, secret, update),) = receiver.requests
    assert (where, secret, update["message"]["text"]) == ("limber.example/telegram?a=1", SECRET, "/start")
    (delivery,) = playground.deliveries
    assert delivery == Delivery(NOON, URL + "?a=1", SECRET, update["update_id"], 200)
    assert "last_error_date" not in await bot.call("getWebhookInfo")
    await bot.call("deleteWebhook")
    assert await bot.call("getUpdates") == []


async def test_without_a_secret_there_is_no_header(bot: Caller, ada: Person, receiver: Receiver) -> None:
    await bot.call("setWebhook", url=URL)
    await receiver.came(1)
    assert receiver.requests[0][1] is None


@pytest.mark.parametrize("status", [301, 400, 401, 404, 500, 503])
async def test_what_is_not_taken_comes_again_in_order_until_it_is(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver, status: int
) -> None:
    ada.write("done")
    receiver.answers = [web.Response(status=status) for _ in range(3)]
    await bot.call("setWebhook", url=URL)
    await taken(playground)
    first, second = receiver.ids[0], receiver.ids[0] + 1
    assert receiver.ids == [first, first, first, first, second]
    assert [delivery.status for delivery in playground.deliveries] == [status] * 3 + [200] * 2


async def test_a_204_will_do(bot: Caller, ada: Person, playground: Playground, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=204)]
    await bot.call("setWebhook", url=URL)
    await taken(playground)
    assert len(receiver.requests) == 1


async def test_failures_are_told_with_their_time(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver
) -> None:
    receiver.answers = [web.Response(status=503)]
    await bot.call("setWebhook", url=URL)
    await taken(playground)
    info = await bot.call("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert info["last_error_date"] == NOON.timestamp()


async def test_one_chat_does_not_wait_for_another_whose_update_is_not_taken(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver
) -> None:
    receiver.may.clear()
    await bot.call("setWebhook", url=URL)
    await receiver.came(1)
    ada.write("done")
    playground.newcomer("Bob").write("hello")
    await receiver.came(2)
    assert [update["message"]["text"] for _, _, update in receiver.requests] == ["/start", "hello"]
    receiver.may.set()
    await taken(playground)
    assert [update["message"]["text"] for _, _, update in receiver.requests] == ["/start", "hello", "done"]


async def test_no_more_are_brought_at_once_than_the_bot_asked_for(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver
) -> None:
    receiver.may.clear()
    for name in ("Bob", "Cleo"):
        playground.newcomer(name).write("hello")
    await bot.call("setWebhook", url=URL, max_connections=2)
    await receiver.came(2)
    assert await bot.call("getMe")  # a way there and back, in which a third would have come
    assert len(receiver.requests) == 2
    receiver.may.set()
    await taken(playground)


async def test_a_bot_that_is_away_gets_everything_when_it_is_back(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver, inside: str
) -> None:
    playground.front("https://limber.example", "http://127.0.0.1:9")  # the discard port: nobody answers
    await bot.call("setWebhook", url=URL)
    await tried(playground)
    assert playground.deliveries[0].status == 502
    playground.front("https://limber.example", inside)
    await taken(playground)
    assert len(receiver.requests) == 1


async def test_an_address_that_nobody_has_is_told(bot: Caller, ada: Person, playground: Playground) -> None:
    await bot.call("setWebhook", url="https://elsewhere.example/")
    await tried(playground)
    assert playground.deliveries[0].status is None
    assert "Failed to resolve host" in (await bot.call("getWebhookInfo"))["last_error_message"]
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 1


def test_no_proxy_leads_off_this_machine(playground: Playground) -> None:
    with pytest.raises(ValueError, match="this machine only"):
        playground.front("https://limber.example", "http://192.0.2.1")


async def test_what_is_too_old_is_not_brought(
    bot: Caller, ada: Person, playground: Playground, receiver: Receiver, clock: StoppedClock
) -> None:
    message = await bot.say(ada.id, "Hi", [button("Go", "go")])
    ada.press(message, "go")
    clock.move(timedelta(seconds=150))
    ada.write("done")
    await bot.call("setWebhook", url=URL)
    await taken(playground)
    assert ["message" in update for _, _, update in receiver.requests] == [True, True]


async def test_setting_a_webhook_ends_a_poll_and_deleting_it_lets_polls_in_again_with_all_that_waits(
    bot: Caller, playground: Playground, receiver: Receiver
) -> None:
    ada = playground.newcomer()
    poll = asyncio.ensure_future(bot.answer("getUpdates", timeout=30))
    assert await playground._world.bell.heard(5)
    await bot.call("setWebhook", url="https://elsewhere.example/")
    assert (await asyncio.wait_for(poll, 5))["description"] == "Conflict: terminated by setWebhook request"
    ada.write("hello")
    assert (await bot.answer("getUpdates"))["error_code"] == 409
    await bot.call("deleteWebhook")
    assert [update["message"]["text"] for update in await bot.call("getUpdates")] == ["hello"]
    assert receiver.requests == []


async def test_a_new_webhook_is_tried_at_once_however_long_the_pause_was(
    clock: StoppedClock, http: ClientSession, receiver: Receiver, inside: str
) -> None:
    patient = Playground(clock, TOKEN, fronts={"https://limber.example": inside}, retry=3600)
    bot = Caller(http, await patient.start())
    patient.newcomer().write("hello")
    receiver.answers = [web.Response(status=500)]
    await bot.call("setWebhook", url=URL)
    await tried(patient)
    await bot.call("setWebhook", url=URL)
    await taken(patient)
    assert [delivery.status for delivery in patient.deliveries] == [500, 200]
    await patient.stop()


async def test_webhook_and_what_waits_for_it_outlive_a_kill(
    tmp_path: Path, http: ClientSession, receiver: Receiver, inside: str
) -> None:
    saved = tmp_path / "playground.json"
    first = Playground(StoppedClock(NOON), TOKEN, saved=saved)
    bot = Caller(http, await first.start())
    await bot.call("setWebhook", url=URL, secret_token=SECRET)
    first.newcomer().write("hello")
    await first.stop()
    second = Playground(StoppedClock(NOON), TOKEN, saved=saved, fronts={"https://limber.example": inside})
    await second.start()
    await taken(second)
    assert [secret for _, secret, _ in receiver.requests] == [SECRET]
    await second.stop()


async def test_a_state_from_before_there_were_webhooks_is_still_read(tmp_path: Path) -> None:
    saved = tmp_path / "playground.json"
    saved.write_text('{"offset": "PT1H", "webhook": "", "last_id": 1234}')
    assert Playground(StoppedClock(NOON), TOKEN, saved=saved).newcomer().id == 1235
