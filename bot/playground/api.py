"""The Bot API over HTTP: one call in, its answer out, both in the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from . import params
from .chats import Json
from .errors import RefusedError
from .methods import METHODS
from .world import World

NOT_FOUND = RefusedError(404, "Not Found")
UNAUTHORIZED = RefusedError(401, "Unauthorized")


@dataclass(frozen=True)
class Call:
    """One call to the Bot API and what came of it, in the order of the answers.

    `plain` holds a `text` or `caption` after its mark-up was parsed, where the call used any.
    """

    seq: int
    at: datetime
    method: str
    params: Json
    plain: dict[str, str]
    answer: Json

    @property
    def ok(self) -> bool:
        """Whether it was accepted."""
        return self.answer["ok"] is True

    @property
    def error(self) -> str:
        """Telegram's words where it was refused, else ""."""
        return str(self.answer.get("description", ""))


class Api:
    """Answers calls. `ledger` grows with every one."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self.ledger: list[Call] = []

    def routes(self) -> Sequence[web.RouteDef]:
        """Where it is reached."""
        return [
            web.get("/bot{token}/{method}", self.call),
            web.post("/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{kind}/{file_id}", self.file),
            web.route("*", "/bot{rest:.*}", self.unknown),
        ]

    async def call(self, request: web.Request) -> web.Response:
        """Carry out a method and answer as Telegram does."""
        method = request.match_info["method"]
        given = params.Params({}, {})
        try:
            self._authorize(request)
            given = await params.read(request)
            answer: Json = {"ok": True, "result": await self._result(method, given)}
            status = 200
        except RefusedError as refused:
            answer, status = refused.answer(), refused.code
        self._world.commit()
        plain = _plain(given, answer)
        seq = len(self.ledger) + 1
        self.ledger.append(Call(seq, self._world.clock.now(), method, given.logged(), plain, answer))
        return web.json_response(answer, status=status)

    async def unknown(self, _request: web.Request) -> web.Response:
        """Anything else that a bot could mean."""
        return web.json_response(NOT_FOUND.answer(), status=NOT_FOUND.code)

    async def file(self, request: web.Request) -> web.Response:
        """A file's content, by the path that getFile gave."""
        try:
            self._authorize(request)
        except RefusedError as refused:
            return web.json_response(refused.answer(), status=refused.code)
        media = self._world.state.files.get(request.match_info["file_id"])
        if media is None or f"{media.kind}s" != request.match_info["kind"]:
            return web.json_response(NOT_FOUND.answer(), status=404)
        return web.Response(body=self._world.files.get(media.file_id) or b"", content_type=media.mime)

    def _authorize(self, request: web.Request) -> None:
        if request.match_info["token"] != self._token:
            raise UNAUTHORIZED

    async def _result(self, method: str, given: params.Params) -> object:
        if method.lower() == "getupdates":
            return await self._world.updates.poll(given)
        carry_out = METHODS.get(method.lower())
        if carry_out is None:
            raise NOT_FOUND
        return carry_out(self._world, given)


def _plain(given: params.Params, answer: Json) -> dict[str, str]:
    result = answer.get("result")
    if not given.text("parse_mode") or not isinstance(result, dict):
        return {}
    return {name: str(result[name]) for name in ("text", "caption") if name in result}
