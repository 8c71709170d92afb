"""The simulation's Telegram: the playground's own methods without HTTP, a ledger, and calls that get lost."""

import asyncio
import json
import random
from dataclasses import dataclass, field
from datetime import datetime

from telegram.request import RequestData

from bot.playground.chats import Json
from bot.playground.errors import RefusedError
from bot.playground.files import Files
from bot.playground.flood import Flood
from bot.playground.methods import METHODS
from bot.playground.params import Params, Upload, _decoded
from bot.playground.state import State
from bot.playground.updates import LONGEST
from bot.playground.world import World
from bot.wire.request import AnswerLost, NotSent
from tests.simulation.ledger import Call
from tests.simulation.lives import Life
from tests.simulation.skies import Mishap, Weather
from tests.simulation.times import Time, WorldClock

BOT = 1234567890
TOKEN = f"{BOT}:" + "a-token-of-the-simulation-0000000000"
SLOWEST = 25.0  # seconds
AGAIN = 0.03  # of the answers to getUpdates hold some that the bot has confirmed before
REMEMBERED = 50


@dataclass
class Telegram:
    """Everything on the far side of the network. `expired` are updates that were too old before the bot asked."""

    time: Time
    weather: Weather
    chance: random.Random
    ledger: list[Call] = field(default_factory=list)
    expired: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)
    mishaps: list[tuple[datetime, int | None, Mishap]] = field(default_factory=list)
    answered: dict[int, int] = field(default_factory=dict)  # chat: how often the bot did something in it
    in_flight: int = 0
    crowded: int = 0  # refused since the bot itself went too fast

    def __post_init__(self) -> None:
        self.world = World(WorldClock(self.time), BOT, State(), Files(), Flood(lambda: self.time.seconds))
        self._recent: list[Json] = []

    @property
    def waiting(self) -> bool:
        """Whether there are updates that the bot could have."""
        return bool(self.world.state.updates)

    async def call(self, life: Life, process: int, method: str, data: RequestData | None) -> tuple[int, bytes]:
        """Carry out a call, as far as it gets."""
        life.at("before a request")
        params = _params(data)
        mishap = self._mishap(params)
        if mishap is Mishap.UNSENT:
            raise NotSent("Telegram is unreachable")
        self.in_flight += method != "getUpdates"
        try:
            await self._on_the_way(mishap)
            life.at("while a request is on its way")
            if mishap is Mishap.DROPPED:
                raise AnswerLost("nobody answers")
            if mishap is Mishap.BROKEN:
                return 502, b"<html>Bad Gateway</html>"
            if mishap is Mishap.THROTTLED:
                seconds = self.chance.choice((1, 3, 30))
                return _refusal(RefusedError(429, f"Too Many Requests: retry after {seconds}", seconds))
            return await self._accept(life, process, method, params, mishap)
        finally:
            self.in_flight -= method != "getUpdates"

    async def _accept(
        self, life: Life, process: int, method: str, params: Params, mishap: Mishap | None
    ) -> tuple[int, bytes]:
        status, answer, call = 200, b"", None
        try:
            if method == "getUpdates":
                answer = _answer(await self._updates(life, params))
            else:
                call = self._note(process, method, params)
                result = METHODS[method.lower()](self.world, params)
                answer = _answer(result)
                self._done(call, result)
        except RefusedError as refused:
            status, answer = _refusal(refused)
            if call is not None:
                call.error = refused.description
                self.crowded += refused.code == 429
        life.at("after a request was accepted")
        await self._on_the_way(None)
        if mishap in (Mishap.LOST, Mishap.GARBAGE):
            return self._lost(mishap)
        if call is not None:
            call.heard = not life.dead
        return status, answer

    def _lost(self, mishap: Mishap) -> tuple[int, bytes]:
        if mishap is Mishap.GARBAGE:
            return 200, b"{}"
        raise AnswerLost("the answer is lost")

    def _mishap(self, params: Params) -> Mishap | None:
        mishap = self.weather.mishap()
        if mishap is not None:
            chat = params.given.get("chat_id")
            self.mishaps.append((self.time.now, chat if isinstance(chat, int) else None, mishap))
        return mishap

    async def _on_the_way(self, mishap: Mishap | None) -> None:
        await asyncio.sleep(self.chance.uniform(0.1, SLOWEST) if mishap is Mishap.SLOW else 0)

    def _note(self, process: int, method: str, params: Params) -> Call:
        chat = params.given.get("chat_id")
        where = chat if isinstance(chat, int) else None
        call = Call(len(self.ledger), self.time.now, self.time.shown, process, method, where, params.given)
        self.ledger.append(call)
        return call

    def _done(self, call: Call, result: object) -> None:
        """It was accepted: people may see it."""
        chat = call.chat
        if call.method == "answerCallbackQuery":
            return
        if chat is not None:
            self.answered[chat] = self.answered.get(chat, 0) + 1
        if call.method.startswith("send") and isinstance(result, dict):
            call.message = result["message_id"]

    async def _updates(self, life: Life, params: Params) -> list[Json]:
        self.world.updates.listen_for(params.structure("allowed_updates"))
        offset = params.number("offset")
        confirmed = {update.id for update in self.world.state.updates if update.id < offset}
        known = {update.id for update in self.world.state.updates}
        at_once = Params({**params.given, "timeout": 0}, {})
        batch = await self.world.updates.poll(at_once)
        self.expired |= known - confirmed - {update.id for update in self.world.state.updates}
        if not batch:
            await self.world.bell.heard(min(params.number("timeout"), LONGEST))
            life.at("while it waits for news")
            batch = await self.world.updates.poll(at_once)
        return self._brought(batch)

    def _brought(self, batch: list[Json]) -> list[Json]:
        """Sometimes with others that came before, in any order."""
        self._recent = [*self._recent, *batch][-REMEMBERED:]
        self.told |= {number for update in batch if isinstance(number := update["update_id"], int)}
        if batch and self.chance.random() < AGAIN:
            again = {json.dumps(update): update for update in (*batch, *self.chance.choices(self._recent, k=5))}
            batch = list(again.values())
            self.chance.shuffle(batch)
        return batch


def _params(data: RequestData | None) -> Params:
    if data is None:
        return Params({}, {})
    given = {name: _decoded(name, value) for name, value in data.json_parameters.items()}
    files = {}
    for name, (filename, content, kind) in data.multipart_data.items():
        files[name] = Upload(str(filename), kind, content if isinstance(content, bytes) else content.read())
    return Params(given, files)


def _answer(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


def _refusal(refused: RefusedError) -> tuple[int, bytes]:
    return refused.code, json.dumps(refused.answer()).encode()
