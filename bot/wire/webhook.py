"""The webhook: updates that Telegram brings are stored, and only then is it told that we have them."""

import asyncio
import hmac
import json
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiohttp import web
from pydantic import SecretStr
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.config import Webhook
from bot.wire.application import LONGEST, SHORTEST
from bot.wire.outcomes import wait_of
from bot.wire.updates import REFUSED, arrival
from storage.inbox import Arrival

_log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
CONNECTIONS = 40  # in which Telegram may bring updates at once; its default
QUIET = 60.0  # seconds between two entries about the same wrong thing
SLOW = 10.0  # seconds that the whole of an update may take to come: Telegram sends it in one go
# Telegram obeys it; left to itself it waits longer after each failure, and a press on a button lives 150 s only.
AGAIN = {"Retry-After": "2"}


@dataclass(frozen=True)
class Hook:
    """Where updates are brought to. `store` commits what it is given before it returns; what it has is no news."""

    path: str
    secret: SecretStr
    store: Callable[[Sequence[Arrival]], Awaitable[None]]


class Door:
    """Opens for Telegram alone, known by its secret."""

    def __init__(self, hook: Hook, now: Callable[[], float] = time.monotonic) -> None:
        self._secret = hook.secret.get_secret_value().encode()
        self._store = hook.store
        self._now = now
        self._refused = 0  # since the last entry about it
        self._told: float | None = None

    async def receive(self, request: web.Request) -> web.Response:
        """200 once the update is committed, 503 where it could not be, so that Telegram brings it again.

        What can never be read is answered 200 too: Telegram would bring it again and again for a day, and the chat's
        next updates wait behind it. Nobody but Telegram comes this far, so it is an error, and logged as one.
        """
        if not self._known(request.headers.get(SECRET_HEADER, "")):
            self._refuse()
            return _closing(401)
        try:
            async with asyncio.timeout(SLOW):
                update = await _read(request)
        except TimeoutError:
            _log.warning("update too slow")
            return _closing(408)
        if update is None:
            return web.Response()
        try:
            await self._store([update])
        except Exception:  # noqa: BLE001 - whatever it is, the update is not ours yet
            _log.warning("update not stored", extra={"update": update.update}, exc_info=True)
            return web.Response(status=503, headers=AGAIN)
        return web.Response()

    def _known(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret)

    def _refuse(self) -> None:
        self._refused += 1
        if self._told is None or self._now() - self._told >= QUIET:
            _log.warning("webhook called without the right secret", extra={"times": self._refused})
            self._refused, self._told = 0, self._now()


def _closing(status: int) -> web.Response:
    """The last answer on its connection, whatever else was to come there."""
    response = web.Response(status=status)
    response.force_close()
    return response


async def _read(request: web.Request) -> Arrival | None:
    """The update of a request; None, and an entry in the log, where there is none in it or it is far too long."""
    try:
        update = arrival(json.loads(await request.read()))
    except (ValueError, RecursionError, web.HTTPRequestEntityTooLarge) as error:
        _log.error("update left out: it cannot be read", extra={"error": type(error).__name__})
        return None
    if update is None:
        _log.error("update without an id left out")
    return update


async def point(
    bot: Bot,
    webhook: Webhook,
    allowed: Sequence[str],
    wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Have Telegram bring updates to us, and keep trying until it does. What waits there stays. Raises InvalidToken."""

    async def ask() -> object:
        return await bot.set_webhook(
            webhook.url,
            secret_token=webhook.secret.get_secret_value(),
            allowed_updates=allowed,
            max_connections=CONNECTIONS,
        )

    await _insist("setWebhook", ask, wait)


async def unpoint(bot: Bot, wait: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Have Telegram keep updates until we ask: it refuses to be asked while there is a webhook. Raises InvalidToken."""
    await _insist("deleteWebhook", bot.delete_webhook, wait)


async def _insist(what: str, ask: Callable[[], Awaitable[object]], wait: Callable[[float], Awaitable[None]]) -> None:
    pause = SHORTEST
    while True:
        try:
            await ask()
        except InvalidToken:
            raise
        except RetryAfter as error:
            await wait(wait_of(error).total_seconds())
        except BadRequest as error:  # the address or its certificate: trying again helps once somebody has put it right
            _log.error("%s refused", what, extra={"reason": error.message, "retry_in": REFUSED})
            await wait(REFUSED)
        except TelegramError as error:
            _log.warning("%s failed", what, extra={"reason": error.message, "retry_in": pause})
            await wait(pause)
            pause = min(pause * 2, LONGEST)
        else:
            return
