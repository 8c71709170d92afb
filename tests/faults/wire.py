"""The wire between the bot and Telegram, with everything that can go wrong on it, and a ledger of what did."""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from email import message_from_bytes
from enum import StrEnum
from typing import Any

from aiohttp import ClientSession, TCPConnector, web

from bot.clock import Clock

GARBAGE = "<html>This is no answer of Telegram's</html>"
LONGEST = 120.0  # seconds that a call hangs at most
REPEATS = 5
TOLD_AGAIN = 50  # updates at most, in an answer


class Effect(StrEnum):
    """What the wire does to a call."""

    # Telegram never sees the call.
    DISCONNECT = "disconnect"  # the connection ends without an answer
    BAD_GATEWAY = "bad gateway"  # 502, with a page instead of JSON
    THROTTLE = "throttle"  # 429; `seconds` is its retry_after
    HANG = "hang"  # nothing ever comes
    # Telegram accepts it.
    DROP = "drop"  # the connection ends before the answer
    CUT = "cut"  # in the middle of the answer
    GARBLE = "garble"  # 200, with a page instead of JSON
    LOSE = "lose"  # 500 instead of the answer
    DELAY = "delay"  # the answer comes after `seconds`
    REPEAT = "repeat"  # getUpdates: each update is told REPEATS times in all, shuffled


NEVER_ACCEPTED = (Effect.DISCONNECT, Effect.BAD_GATEWAY, Effect.THROTTLE, Effect.HANG)
ANSWER_LOST = (Effect.DROP, Effect.CUT, Effect.GARBLE, Effect.LOSE)


@dataclass
class Fault:
    """A `share` of the calls whose method begins with one of `methods` meets the effect; `times` at most."""

    effect: Effect
    methods: tuple[str, ...] = ("send",)
    share: float = 1.0
    times: int | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Passage:
    """One call: when it came (by the clock, and in monotonic seconds), what it was, and what became of it."""

    at: datetime
    tick: float
    method: str
    params: dict[str, str]
    effect: Effect | None
    accepted: bool  # Telegram carried it out
    message: int | None = None  # the id of what was sent

    @property
    def person(self) -> int:
        """Whose chat it is about; 0 where it is about none."""
        return int(self.params.get("chat_id", 0))

    @property
    def text(self) -> str:
        """The words of what was sent."""
        return self.params.get("text", self.params.get("caption", ""))

    @property
    def answered(self) -> bool:
        """Whether the bot may have heard what became of it."""
        return self.effect not in ANSWER_LOST and self.effect is not Effect.HANG


@dataclass
class Wire:
    """Passes calls on to Telegram, as its knobs say. `ledger` has every call, in the order of their ends.

    `watchers` hear of each accepted call before its answer goes to the bot.
    """

    target: str
    clock: Clock
    http: ClientSession
    chance: random.Random
    faults: list[Fault] = field(default_factory=list)
    ledger: list[Passage] = field(default_factory=list)
    watchers: list[Callable[[Passage], None]] = field(default_factory=list)
    address: str = ""
    told: Counter[int] = field(default_factory=Counter)  # how often each update was, while they are repeated
    _again: list[dict[str, Any]] = field(default_factory=list)  # updates that are to be told again
    _passing: "set[asyncio.Task[tuple[int, bytes]]]" = field(default_factory=set)
    _runner: web.AppRunner | None = None

    def sent(self) -> list[Passage]:
        """The messages that Telegram accepted, in order."""
        return [each for each in self.ledger if each.accepted and each.method.startswith("send")]

    def dropped(self) -> int:
        """How many messages were accepted whose answers never came."""
        return sum(not each.answered for each in self.sent())

    async def away(self) -> None:
        """Telegram cannot be reached: connections are refused, until `back`."""
        if self._runner is not None:
            await self._runner.cleanup()
            await asyncio.gather(*self._passing, return_exceptions=True)
            self._runner = None

    async def back(self) -> None:
        """It can be reached, at the same address as before."""
        app = web.Application(client_max_size=2**26)
        app.router.add_post("/{rest:.*}", self._call)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()  # handler_cancellation: a poll ends with its bot
        port = int(self.address.rpartition(":")[2] or 0)
        await web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        fault = self._fault(method)
        effect = fault.effect if fault is not None else None
        params = await _params(request)
        passage = Passage(self.clock.now(), time.monotonic(), method, params, effect, accepted=False)
        if fault is not None and effect in NEVER_ACCEPTED:
            self.ledger.append(passage)
            return await self._refuse(request, fault)
        body, kind = await request.read(), request.headers.get("Content-Type", "")
        if effect is Effect.REPEAT and self._again:  # there is something to tell: it does not wait for news
            body, kind = json.dumps(params | {"timeout": 0}).encode(), "application/json"
        passing = asyncio.create_task(self._pass(request.path, body, kind, passage))
        self._passing.add(passing)
        passing.add_done_callback(self._passing.discard)
        # A poll ends with its bot; whatever else has come this far goes its way, whether or not somebody waits for it.
        status, body = await (passing if method == "getUpdates" else asyncio.shield(passing))
        return await self._answer(request, fault, status, body)

    async def _pass(self, path: str, body: bytes, kind: str, passage: Passage) -> tuple[int, bytes]:
        async with self.http.post(self.target + path, data=body, headers={"Content-Type": kind}) as answer:
            status, body = answer.status, await answer.read()
        told: dict[str, Any] = json.loads(body)
        if passage.effect is Effect.REPEAT and passage.method == "getUpdates" and told["ok"]:
            body = json.dumps(told | {"result": self._repeated(told["result"])}).encode()
        result = told.get("result")
        message = result.get("message_id") if isinstance(result, dict) else None
        passage = replace(passage, accepted=told["ok"], message=message)
        self.ledger.append(passage)
        if passage.accepted:
            for watch in self.watchers:
                watch(passage)
        return status, body

    def _fault(self, method: str) -> Fault | None:
        for fault in self.faults:
            if method.startswith(fault.methods) and fault.times != 0 and self.chance.random() < fault.share:
                fault.times = None if fault.times is None else fault.times - 1
                return fault
        return None

    def _repeated(self, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """What is new, and some of what was told before, in any order. What waits to be confirmed is not new."""
        new = [update for update in given if update["update_id"] not in self.told]
        self.chance.shuffle(self._again)
        mixed = new + self._again[:TOLD_AGAIN]
        self._again = self._again[TOLD_AGAIN:] + new * (REPEATS - 1)
        self.told.update(update["update_id"] for update in mixed)
        self.chance.shuffle(mixed)
        return mixed

    async def _refuse(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.effect is Effect.HANG:
            await asyncio.sleep(LONGEST)
        if fault.effect is Effect.BAD_GATEWAY:
            return web.Response(status=502, text=GARBAGE)
        if fault.effect is Effect.THROTTLE:
            seconds = int(fault.seconds)
            words = f"Too Many Requests: retry after {seconds}"
            answer = {"ok": False, "error_code": 429, "description": words, "parameters": {"retry_after": seconds}}
            return web.json_response(answer, status=429)
        return _cut_off(request)

    async def _answer(self, request: web.Request, fault: Fault | None, status: int, body: bytes) -> web.StreamResponse:
        effect = fault.effect if fault is not None else None
        if effect is Effect.DROP:
            return _cut_off(request)
        if effect is Effect.CUT:
            begun = web.StreamResponse(status=status, headers={"Content-Length": str(len(body))})
            await begun.prepare(request)
            await begun.write(body[: len(body) // 2])
            _cut_off(request)
            return begun
        if effect is Effect.GARBLE:
            return web.Response(text=GARBAGE)
        if effect is Effect.LOSE:
            return web.Response(status=500, text=GARBAGE)
        if fault is not None and effect is Effect.DELAY:
            await asyncio.sleep(fault.seconds)
        return web.Response(status=status, body=body, content_type="application/json")


async def _params(request: web.Request) -> dict[str, str]:
    """What the call holds, but for files. Its body can be read again."""
    body = await request.read()
    if not request.content_type.startswith("multipart/"):
        return {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    parts = message_from_bytes(f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode() + body).walk()
    params = {}
    for part in parts:
        name, value = part.get_param("name", header="Content-Disposition"), part.get_payload(decode=True)
        if name is not None and part.get_filename() is None and isinstance(value, bytes):
            params[str(name)] = value.decode()
    return params


def _cut_off(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


@asynccontextmanager
async def wire(target: str, clock: Clock, seed: int = 0) -> AsyncIterator[Wire]:
    """It passes calls on to the Bot API at `target` until the block ends. `seed` decides which meet a fault."""
    async with ClientSession(connector=TCPConnector(limit=0)) as http:
        made = Wire(target, clock, http, random.Random(seed))
        await made.back()
        try:
            yield made
        finally:
            await made.away()
