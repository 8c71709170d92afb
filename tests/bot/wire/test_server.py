"""The bot's own HTTP server, as Telegram, a proxy's health check and strangers meet it."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Sequence
from io import BytesIO

import pytest
from aiohttp import ClientConnectorError, ClientSession
from pydantic import SecretStr

from bot.config import Listen
from bot.wire.ready import Look, Readiness
from bot.wire.server import LARGEST, Server
from bot.wire.webhook import SECRET_HEADER, Hook
from storage.inbox import Arrival

SECRET = "a-secret_of-256"
HELLO = {"update_id": 5, "message": {"message_id": 1, "from": {"id": 7}, "text": "done"}}
READY = [Look("database", ok=True, detail="answers"), Look("lag", ok=True, detail="0 s")]


class Inbox:
    def __init__(self) -> None:
        self.kept: list[Arrival] = []
        self.down = False
        self.asked = asyncio.Event()  # set when something is to be stored
        self.may = asyncio.Event()  # storing waits for it
        self.may.set()

    async def store(self, arrivals: Sequence[Arrival]) -> None:
        self.asked.set()
        await self.may.wait()
        if self.down:
            raise OSError("disk full")
        self.kept += arrivals


class Looks:
    def __init__(self) -> None:
        self.seen: Sequence[Look] = READY
        self.count = 0

    async def __call__(self) -> Sequence[Look]:
        self.count += 1
        return self.seen


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
async def server(inbox: Inbox, looks: Looks) -> AsyncIterator[Server]:
    server = Server(Listen("127.0.0.1", 0), looks, Hook("/telegram", SecretStr(SECRET), inbox.store))
    yield server
    await server.stop()


@pytest.fixture
async def address(server: Server) -> str:
    return await server.start()


@pytest.fixture
async def http(address: str) -> AsyncIterator[ClientSession]:
    async with ClientSession(address) as session:
        yield session


async def bring(http: ClientSession, body: object = HELLO, secret: str | None = SECRET) -> int:
    """The status with which an update is taken or not."""
    headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: secret} if secret is not None else {})
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with http.post("/telegram", data=BytesIO(data), headers=headers) as response:
        assert await response.read() == b""  # Telegram would take a body for a call of a method
        return response.status


async def test_an_update_is_stored_and_only_then_answered(http: ClientSession, inbox: Inbox) -> None:
    inbox.may.clear()
    answer = asyncio.create_task(bring(http))
    await asyncio.wait_for(inbox.asked.wait(), 5)
    assert await bring(http, secret="wrong") == 401  # others are answered meanwhile
    assert not answer.done()
    inbox.may.set()
    assert await answer == 200
    assert [(got.update, got.person) for got in inbox.kept] == [(5, 7)]
    assert json.loads(inbox.kept[0].payload) == HELLO


async def test_an_update_that_could_not_be_stored_is_to_come_again_soon(
    http: ClientSession, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.down = True
    headers = {SECRET_HEADER: SECRET}
    async with http.post("/telegram", json=HELLO, headers=headers) as response:
        assert (response.status, response.headers["Retry-After"]) == (503, "2")
    assert "update not stored" in caplog.text
    inbox.down = False
    assert await bring(http) == 200
    assert len(inbox.kept) == 1


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], SECRET.upper(), "Geheimnis-ü"])
async def test_whoever_does_not_know_the_secret_is_told_nothing(
    http: ClientSession, inbox: Inbox, secret: str | None
) -> None:
    assert await bring(http, secret=secret) == 401
    assert await bring(http, b"garbage", secret=secret) == 401
    assert inbox.kept == []


async def test_a_thousand_wrong_secrets_are_one_entry_in_the_log_without_them(
    http: ClientSession, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(20):
        await bring(http, secret="wr0ng")
    assert [record.getMessage() for record in caplog.records] == ["webhook called without the right secret"]
    assert "wr0ng" not in str([vars(record) for record in caplog.records])


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"[]", b'"text"', b'{"message": {}}', b" " * LARGEST + b"{}"],
    ids=["nothing", "half", "no utf-8", "deep", "a list", "a text", "no id", "too long"],
)
async def test_what_can_never_be_read_is_dropped_and_logged_rather_than_brought_for_ever(
    http: ClientSession, inbox: Inbox, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert await bring(http, body) == 200
    assert inbox.kept == []
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_other_paths_are_not_there_and_other_methods_not_allowed(http: ClientSession) -> None:
    for path in ("/", "/telegram/", "/telegram/x", "/metrics", "/healthz/"):
        async with http.get(path) as response:
            assert response.status == 404
    for method, path in (("GET", "/telegram"), ("PUT", "/telegram"), ("POST", "/healthz"), ("DELETE", "/readyz")):
        async with http.request(method, path) as response:
            assert response.status == 405


async def test_without_a_hook_nothing_is_taken(looks: Looks) -> None:
    server = Server(Listen("127.0.0.1", 0), looks, None)
    async with ClientSession(await server.start()) as http:
        assert [(await http.get("/healthz")).status, (await http.post("/telegram")).status] == [200, 404]
    await server.stop()


async def test_it_says_that_it_lives_and_not_what_it_is(http: ClientSession) -> None:
    for path in ("/healthz", "/readyz", "/nowhere"):
        async with http.get(path) as response:
            assert "Server" not in response.headers
            assert response.headers["Cache-Control"] == "no-store"
    async with http.get("/healthz") as response:
        assert (response.status, await response.text()) == (200, "ok")


async def test_it_is_ready_when_every_look_is_well(http: ClientSession, looks: Looks) -> None:
    async with http.get("/readyz") as response:
        assert response.status == 200
        assert await response.json() == {
            "ready": True,
            "checks": [
                {"name": "database", "ok": True, "detail": "answers"},
                {"name": "lag", "ok": True, "detail": "0 s"},
            ],
        }


async def test_it_is_not_ready_when_one_look_is_not(http: ClientSession, looks: Looks) -> None:
    looks.seen = [*READY, Look("Telegram", ok=False, detail="no answer")]
    async with http.get("/readyz") as response:
        assert response.status == 503
        assert (await response.json())["ready"] is False


async def test_a_request_under_way_ends_before_the_server_does(
    server: Server, address: str, http: ClientSession, inbox: Inbox
) -> None:
    inbox.may.clear()
    answer = asyncio.create_task(bring(http))
    await asyncio.wait_for(inbox.asked.wait(), 5)
    stopping = asyncio.create_task(server.stop())
    async with ClientSession() as another:
        with pytest.raises(ClientConnectorError):
            await another.get(address)
    assert not stopping.done()
    inbox.may.set()
    assert await answer == 200
    await stopping
    assert len(inbox.kept) == 1


async def test_a_place_that_is_taken_is_told_and_nothing_is_left_open(address: str, looks: Looks) -> None:
    second = Server(Listen("127.0.0.1", int(address.rpartition(":")[2])), looks)
    with pytest.raises(OSError, match="address already in use"):
        await second.start()
    assert second._runner is None


async def test_it_listens_on_ipv6_too(looks: Looks) -> None:
    server = Server(Listen("::1", 0), looks)
    address = await server.start()
    assert address.startswith("http://[::1]:")
    async with ClientSession(address) as http, http.get("/healthz") as response:
        assert response.status == 200
    await server.stop()


class Hand:
    """Seconds, moved by hand."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


async def test_what_was_seen_is_good_for_a_second(looks: Looks) -> None:
    hand = Hand()
    readiness = Readiness(looks, hand)
    await asyncio.gather(*(readiness.seen() for _ in range(10)))
    assert looks.count == 1
    hand.seconds += 1
    await readiness.seen()
    assert looks.count == 2


async def test_whatever_hangs_or_fails_there_is_an_answer() -> None:
    async def hang() -> Sequence[Look]:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if stubborn.pop():
                    raise

    async def fail() -> Sequence[Look]:
        raise OSError("postgresql://me:word@there")

    stubborn = [True, False]  # the second time it lets itself be cancelled
    readiness = Readiness(hang, patience=0.02)
    for _ in range(2):
        assert [(look.ok, look.detail) for look in await readiness.seen()] == [(False, "takes too long")]
    readiness.stop()
    (look,) = await Readiness(fail).seen()
    assert (look.ok, look.detail) == (False, "OSError")
