"""PTB's Application, built for us to drive: no updater, no job queue, never started."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, cast

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, CallbackContext, ExtBot

from bot.screens.screen import Lane
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest

_log = logging.getLogger(__name__)

SHORTEST, LONGEST = 0.5, 5.0  # seconds between two attempts to reach Telegram at the start

Context = CallbackContext[ExtBot[Lane], dict[Any, Any], dict[Any, Any], dict[Any, Any]]


class LimberApplication(
    Application[ExtBot[Lane], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None],
):
    """An Application in which the caller of `process_update` hears that a handler failed."""

    async def process_error(
        self,
        update: object | None,  # noqa: ARG002 - PTB's signature
        error: Exception,
        job: object = None,  # noqa: ARG002
        coroutine: object = None,  # noqa: ARG002
    ) -> NoReturn:
        """Raise it: PTB would only log it, and the update would look done."""
        raise error

    def __repr__(self) -> str:
        return type(self).__name__  # PTB's shows the token


def build(token: str, url: str, request: AiohttpRequest, pace: Pace) -> LimberApplication:
    """An application for the Bot API server at `url` ("https://api.telegram.org", "http://127.0.0.1:8081")."""
    server = url.rstrip("/")
    builder = (
        Application.builder()
        .application_class(LimberApplication)
        .token(token)
        .base_url(f"{server}/bot")
        .base_file_url(f"{server}/file/bot")
        .request(request)
        .get_updates_request(request)
        .rate_limiter(pace)
        .updater(None)
        .job_queue(None)
    )
    return cast(LimberApplication, builder.build())  # the builder's types do not follow application_class


async def connect(application: LimberApplication, wait: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Initialise it, which asks Telegram who the bot is, and keep trying while Telegram is away.

    Raises InvalidToken, without the token in it, where Telegram refuses that.
    """
    pause = SHORTEST
    while not await _initialised(application, pause):
        await wait(pause)
        pause = min(pause * 2, LONGEST)


async def disconnect(application: LimberApplication) -> None:
    """Close what `connect` opened, also where it did not get through."""
    await application.shutdown()
    await application.bot.shutdown()  # the application leaves it open unless its own initialisation ended well


async def _initialised(application: LimberApplication, pause: float) -> bool:
    try:
        await application.initialize()  # may be called again: it goes on where it failed
    except InvalidToken:
        pass
    except TelegramError as error:
        _log.warning("telegram is away", extra={"reason": error.message, "retry_in": pause})
        return False
    else:
        return True
    raise InvalidToken("Telegram refuses the token")  # PTB's own shows it, so that is not even its context
