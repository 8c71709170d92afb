"""A Telegram of ten lines a method: it writes down every call and answers as it is told to."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

TOKEN = "123456789:AAH-a_token_that_nobody_may_see_anywhere"
ME = {"id": 123456789, "is_bot": True, "first_name": "Limber", "username": "limber_bot"}

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Call:
    method: str
    fields: dict[str, Any]
    files: dict[str, str] = field(default_factory=dict)  # name of the part: file name


def result(value: object) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.json_response({"ok": True, "result": value})

    return answer


def refusal(status: int, description: str, **parameters: object) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
        return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=status)

    return answer


def bad_request(text: str) -> Answer:
    return refusal(400, f"Bad Request: {text}")


def body(status: int, text: str) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=text)

    return answer


async def moved(request: web.Request) -> web.StreamResponse:
    answer = {"ok": True, "result": True}
    return web.json_response(answer, status=307, headers={"Location": str(request.url)})


async def hang_up(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def half_an_answer(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"ok": true, "resu')
    assert request.transport is not None
    request.transport.abort()
    return response


async def never(_: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


class Telegram:
    """Scripted answers first, then those of a Telegram in a good mood."""

    def __init__(self) -> None:
        self.url = ""
        self.calls: list[Call] = []
        self.called = asyncio.Event()  # set at every call; a test that waits clears it
        self._scripts: dict[str, deque[Answer]] = defaultdict(deque)
        self._messages = 100

    def script(self, method: str, *answers: Answer) -> None:
        self._scripts[method].extend(answers)

    def last(self, method: str) -> Call:
        return next(call for call in reversed(self.calls) if call.method == method)

    @property
    def methods(self) -> list[str]:
        return [call.method for call in self.calls]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        call = await _read(method, request)
        self.calls.append(call)
        self.called.set()
        if self._scripts[method]:
            return await self._scripts[method].popleft()(request)
        if token != TOKEN:
            return await refusal(401, "Unauthorized")(request)
        return await self._good_answer(call)(request)

    def _good_answer(self, call: Call) -> Answer:
        if call.method == "getMe":
            return result(ME)
        if call.method == "getUpdates":
            return result([]) if "offset" not in call.fields else never
        if call.method in {"sendMessage", "sendPhoto", "editMessageMedia", "editMessageText", "editMessageCaption"}:
            return result(self._message(call))
        if call.method in {"deleteMessage", "answerCallbackQuery"}:
            return result(value=True)
        if call.method == "editMessageReplyMarkup":
            return result(self._message(call))
        return refusal(404, "Not Found: method not found")

    def _message(self, call: Call) -> dict[str, object]:
        self._messages += 1
        number = call.fields.get("message_id", self._messages)
        message = {
            "message_id": number,
            "date": 1_780_000_000,
            "chat": {"id": call.fields["chat_id"], "type": "private"},
        }
        if call.method in {"sendPhoto", "editMessageMedia"}:
            size = {"file_id": f"file-{number}", "file_unique_id": f"u{number}", "width": 10, "height": 10}
            return message | {"photo": [size]}
        return message | {"text": call.fields.get("text", "")}


async def _read(method: str, request: web.Request) -> Call:
    call = Call(method, {})
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            call.files[name] = value.filename
        else:
            assert isinstance(value, str)
            call.fields[name] = _plain(value)
    return call


def _plain(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


@asynccontextmanager
async def running() -> AsyncIterator[Telegram]:
    telegram = Telegram()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", telegram.handle)
    server = TestServer(app)
    await server.start_server(access_log=None)
    telegram.url = str(server.make_url("")).rstrip("/")
    try:
        yield telegram
    finally:
        await server.close()
