"""The server where strangers hold on to it: each connection ends, and Telegram is answered meanwhile."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr

from bot.config import Listen
from bot.wire import server as server_module
from bot.wire import webhook
from bot.wire.ready import Look
from bot.wire.server import Server
from bot.wire.webhook import SECRET_HEADER, Hook
from storage.inbox import Arrival

SECRET = "a-secret_of-256"
HEAD = f"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n{SECRET_HEADER}: {SECRET}\r\n\r\n".encode()
HELLO = {"update_id": 5}
MANY = 200  # connections


async def _nothing() -> Sequence[Look]:
    return ()


@pytest.fixture
async def kept() -> list[Arrival]:
    return []


@pytest.fixture
async def address(kept: list[Arrival]) -> AsyncIterator[str]:
    async def store(arrivals: Sequence[Arrival]) -> None:
        kept.extend(arrivals)

    server = Server(Listen("127.0.0.1", 0), _nothing, Hook("/telegram", SecretStr(SECRET), store))
    yield await server.start()
    await server.stop()


@asynccontextmanager
async def connected(address: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    yield reader, writer
    writer.close()


async def brought(address: str, secret: str = SECRET) -> int:
    headers = {SECRET_HEADER: secret}
    async with ClientSession(address) as http, http.post("/telegram", json=HELLO, headers=headers) as response:
        return response.status


async def the_end(reader: asyncio.StreamReader) -> bytes:
    """All that is said until the connection is closed from the other end, in good time."""
    async with asyncio.timeout(10):
        return await reader.read()


async def test_a_body_that_trickles_is_given_up(
    address: str, kept: list[Arrival], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(webhook, "SLOW", 0.1)
    async with connected(address) as (reader, writer):
        writer.write(HEAD + b'{"update_id"')
        assert (await the_end(reader)).startswith(b"HTTP/1.1 408")
    assert kept == []
    assert [record.getMessage() for record in caplog.records] == ["update too slow"]


async def test_a_stranger_who_goes_on_sending_is_cut_off(address: str) -> None:
    async with connected(address) as (reader, writer):
        writer.write(HEAD.replace(SECRET.encode(), b"wrong") + b"x")
        assert (await the_end(reader)).startswith(b"HTTP/1.1 401")


@pytest.mark.parametrize("said", [b"", b"POST /telegram HTTP/1.1\r\nHost: "], ids=["nothing", "half a head"])
async def test_who_never_comes_to_a_request_is_cut_off(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    monkeypatch.setattr(server_module, "IDLE", 0.1)
    server = Server(Listen("127.0.0.1", 0), _nothing)
    async with connected(await server.start()) as (reader, writer):
        writer.write(said)
        assert await the_end(reader) == b""
    await server.stop()


async def test_however_many_hold_on_telegram_is_answered(address: str, kept: list[Arrival]) -> None:
    async with AsyncExitStack() as stack:
        for number in range(MANY):
            _, writer = await stack.enter_async_context(connected(address))
            writer.write((b"", HEAD, HEAD + b"{", b"GET")[number % 4])
        assert await brought(address) == 200
    assert len(kept) == 1


async def test_what_is_no_http_is_answered_and_no_alarm(
    address: str, kept: list[Arrival], caplog: pytest.LogCaptureFixture
) -> None:
    for said in (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\0" * 100 + b"\r\n\r\n",
        b"A" * 20_000 + b"\r\n\r\n",
    ):
        async with connected(address) as (reader, writer):
            writer.write(said)
            writer.write_eof()
            assert not (await the_end(reader)).startswith(b"HTTP/1.1 2")
    assert await brought(address) == 200
    assert [record for record in caplog.records if record.name.startswith("bot")] == []


@pytest.mark.parametrize(
    "value",
    [b"", b" ", SECRET.encode() * 1_000, b"\xff\xfe", "geheim-ü".encode()],
    ids=["empty", "blank", "long", "no text", "no ASCII"],
)
async def test_a_secret_is_right_or_it_opens_nothing(address: str, kept: list[Arrival], value: bytes) -> None:
    async with connected(address) as (reader, writer):
        body = b'{"update_id": 5}'
        head = b"POST /telegram HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: %d\r\n" % len(body)
        writer.write(head + SECRET_HEADER.encode() + b": " + value + b"\r\n\r\n" + body)
        status = (await the_end(reader)).split()[1]
    assert status in (b"400", b"401")
    assert kept == []
