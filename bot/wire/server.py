"""The bot's own HTTP server: the webhook, and whether the bot lives and works. A proxy in front of it speaks TLS."""

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from bot.config import Listen
from bot.config.values import HEALTH, READY
from bot.wire.ready import Look, Readiness
from bot.wire.webhook import Door, Hook

LARGEST = 1024 * 1024  # bytes of a request; an update has some thousands
PATIENCE = 5.0  # seconds that requests under way are given when it stops
IDLE = 150.0  # seconds that a connection stays without a request; proxies close theirs before
LINGER = 2.0  # seconds that the rest of a request is read for, once it was answered


class Server:
    """Listens from `start` to `stop`. Without a hook it answers health checks only."""

    def __init__(
        self, listen: Listen, readiness: Callable[[], Awaitable[Sequence[Look]]], hook: Hook | None = None
    ) -> None:
        self._listen = listen
        self._readiness = Readiness(readiness)
        self._hook = hook
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        """Listen; the address, like http://127.0.0.1:8080. Raises OSError where the place is taken."""
        app = web.Application(client_max_size=LARGEST)
        app.on_response_prepare.append(_sober)
        app.router.add_get(HEALTH, _alive)
        app.router.add_get(READY, self._ready)
        if self._hook is not None:
            app.router.add_post(self._hook.path, Door(self._hook).receive)
        self._runner = web.AppRunner(
            app, access_log=None, shutdown_timeout=PATIENCE, keepalive_timeout=IDLE, lingering_time=LINGER
        )
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._listen.host or None, self._listen.port).start()
        except OSError:
            await self.stop()
            raise
        host, port = self._runner.addresses[0][:2]
        return f"http://{Listen(host, port)}"

    async def stop(self) -> None:
        """Take no more requests, let those under way end, and close."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self._readiness.stop()

    async def _ready(self, _request: web.Request) -> web.Response:
        looks = await self._readiness.seen()
        ready = all(look.ok for look in looks)
        checks = [{"name": look.name, "ok": look.ok, "detail": look.detail} for look in looks]
        return web.json_response({"ready": ready, "checks": checks}, status=200 if ready else 503)


async def _alive(_request: web.Request) -> web.Response:
    """An answer is the proof: the event loop turns."""
    return web.Response(text="ok")


async def _sober(_request: web.Request, response: web.StreamResponse) -> None:
    """Headers of every answer: no software and its version, and nothing that a proxy may keep."""
    response.headers.pop("Server", None)
    response.headers["Cache-Control"] = "no-store"
