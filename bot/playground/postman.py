"""Brings updates to the bot's webhook: a chat's in order, again and again until they are taken or too old.

Telegram speaks HTTPS to a proxy, and that plain HTTP to the bot. Here the proxies ("fronts") are played too.
"""

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, DummyCookieJar

from .guard import loopback
from .state import Failure, Hook, Pending
from .world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LOOK = 60.0  # seconds between two looks when nothing happens
PATIENCE = ClientTimeout(total=30)
FACTOR, LONGEST = 2.0, 60.0  # how pauses grow, and how many times the first they are at most
LONGEST_ASKED = 3600  # seconds of a Retry-After that is obeyed
UNRESOLVED = "Failed to resolve host: Name or service not known"


@dataclass(frozen=True)
class Delivery:
    """One attempt to bring an update. `status` is None where no front leads to the address."""

    at: datetime
    url: str
    secret: str
    update: int
    status: int | None

    @property
    def taken(self) -> bool:
        """Whether the bot has it, so that it is brought no more."""
        return self.status is not None and 200 <= self.status < 300


class Postman:
    """Works from `start` to `stop`. `first` is the pause in seconds after a first failure; those after it grow."""

    def __init__(self, world: World, first: float) -> None:
        self._world = world
        self._first = first
        self._fronts: dict[str, str] = {}
        self._http: ClientSession | None = None
        self._rounds: dict[int, asyncio.Task[None]] = {}  # by chat
        self._watch: asyncio.Task[None] | None = None
        self._lines = asyncio.Semaphore()
        self.deliveries: list[Delivery] = []

    def front(self, public: str, inside: str) -> None:
        """Let what goes to a public address arrive at one of this machine; ValueError for any other."""
        if not loopback(urlsplit(inside).hostname or ""):
            raise ValueError(f"the playground brings updates to this machine only, not to {inside}")
        self._fronts = self._fronts | {public: inside}
        self._world.bell.ring()

    async def start(self) -> None:
        """Begin to bring what waits."""
        self._http = ClientSession(timeout=PATIENCE, cookie_jar=DummyCookieJar())
        self._watch = asyncio.create_task(self._watching(), name="postman")

    async def stop(self) -> None:
        """Drop everything: what was not taken will be brought again."""
        tasks = [*self._rounds.values(), *([self._watch] if self._watch else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._watch = None
        if self._http:
            await self._http.close()

    async def _watching(self) -> None:
        """Send somebody on a round for every chat that has news and nobody under way."""
        hook = Hook()
        while True:
            if self._world.state.hook is not hook:
                hook = self._world.state.hook
                self._lines = asyncio.Semaphore(hook.connections)
            for update in self._world.updates.waiting() if hook.url else []:
                if update.chat not in self._rounds:
                    self._rounds[update.chat] = asyncio.create_task(self._round(update.chat))
            await self._world.bell.heard(LOOK)

    async def _round(self, chat: int) -> None:
        """Bring a chat's updates, each when the one before was taken, until none is left."""
        failures = 0
        try:
            while (hook := self._world.state.hook).url and (update := self._next(chat)):
                again = await self._bring(hook, update)
                failures = 0 if again is None else failures + 1
                if again is not None:
                    await self._rest(hook, again or min(FACTOR ** (failures - 1), LONGEST))
        finally:
            del self._rounds[chat]

    def _next(self, chat: int) -> Pending | None:
        return next((update for update in self._world.updates.waiting() if update.chat == chat), None)

    async def _bring(self, hook: Hook, update: Pending) -> float | None:
        """Try once. None where it was taken, else the seconds that the bot asks to wait, 0 where it does not say."""
        async with self._lines:
            status, again = await self._post(hook, update)
        delivery = Delivery(self._world.clock.now(), hook.url, hook.secret, update.id, status)
        self.deliveries.append(delivery)
        if delivery.taken:
            self._world.updates.taken(update)
        elif self._world.state.hook is hook:
            self._world.state.failure = Failure(delivery.at, _reason(status))
        self._world.commit()
        return None if delivery.taken else again

    async def _post(self, hook: Hook, update: Pending) -> tuple[int | None, float]:
        """The answer's status and Retry-After, a proxy's own where the bot gives none."""
        parts = urlsplit(hook.url)
        front = self._fronts.get(f"{parts.scheme}://{parts.netloc}")
        if front is None or self._http is None:
            return None, 0
        headers = {"Host": parts.netloc} | ({SECRET_HEADER: hook.secret} if hook.secret else {})
        address = front + (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        try:
            async with self._http.post(address, json=update.told(), headers=headers, allow_redirects=False) as answer:
                return answer.status, _asked(answer)
        except TimeoutError:
            return HTTPStatus.GATEWAY_TIMEOUT, 0
        except (ClientError, OSError):
            return HTTPStatus.BAD_GATEWAY, 0

    async def _rest(self, hook: Hook, pauses: float) -> None:
        """Wait so many times the first pause, unless there is another webhook or front by then."""
        until, fronts = time.monotonic() + pauses * self._first, self._fronts
        while self._world.state.hook is hook and self._fronts is fronts and (left := until - time.monotonic()) > 0:
            await self._world.bell.heard(left)


def _asked(answer: ClientResponse) -> float:
    seconds = answer.headers.get("Retry-After", "")
    return min(int(seconds), LONGEST_ASKED) if seconds.isascii() and seconds.isdigit() else 0


def _reason(status: int | None) -> str:
    if status is None:
        return UNRESOLVED
    phrase = next((known.phrase for known in HTTPStatus if known == status), "")
    return f"Wrong response from the webhook: {status} {phrase}".rstrip()
