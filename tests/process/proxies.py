"""Something between the bot and Telegram that answers in its place: a server error, a gateway's page, garbage."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientSession, web


@dataclass
class Proxy:
    """Passes calls on. `instead` has, by method, the status and body of the next answers that it gives itself."""

    target: str
    http: ClientSession
    instead: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    address: str = ""

    async def call(self, request: web.Request) -> web.Response:
        """One call of the Bot API."""
        waiting = self.instead.get(request.path.rpartition("/")[2], [])
        if waiting:
            status, body = waiting.pop(0)
            return web.Response(status=status, text=body)
        kind = {"Content-Type": request.headers.get("Content-Type", "")}
        async with self.http.post(self.target + request.path, data=await request.read(), headers=kind) as answer:
            return web.Response(status=answer.status, body=await answer.read(), content_type=answer.content_type)


@asynccontextmanager
async def proxy(target: str) -> AsyncIterator[Proxy]:
    """It listens on a free port until the block ends."""
    async with ClientSession() as http:
        made = Proxy(target, http)
        app = web.Application()
        app.router.add_post("/{rest:.*}", made.call)
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True)  # a poll ends with its bot
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        made.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield made
        finally:
            await runner.cleanup()
