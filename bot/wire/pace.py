"""Who goes first when Telegram's rate is short.

A 429 does not say whose flood it was. Where only its chat can have been over (see `Budget`), that chat pauses; else,
and where the call had no chat, everything does, for the whole of `retry_after`. An answer to a person waits the pause
out and is tried once more. All else gets RetryAfter at once, also while a pause lasts: it was certainly not sent, its
row says when it is due again, and a lease does not run out in a queue here.
"""

import asyncio
import logging
import math
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import chain
from typing import Any, Protocol, TypeVar

from telegram._utils.types import JSONDict  # PTB's base class is typed with it; it has no public name
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.screens.screen import Lane
from bot.wire.budget import BURST, Budget, ChatId
from bot.wire.outcomes import wait_of

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

MESSAGES = (
    "send",
    "edit",
    "forward",
    "copy",
)  # how the methods begin that Telegram counts
AT_ONCE = 0.25  # seconds' worth of messages that may be in flight
PATIENCE = timedelta(seconds=30)  # a longer pause an answer does not wait out either


class Ringing(Protocol):
    """What was set to ring."""

    def cancel(self) -> None:
        """Not needed any more."""
        ...


class Alarm(Protocol):
    """A monotonic time that can ring: the event loop is one, and tests have one that they turn by hand."""

    def time(self) -> float:
        """Seconds since some moment."""
        ...

    def call_at(self, when: float, callback: Callable[[], object], /) -> Ringing:
        """Call back once it is `when`."""
        ...


@dataclass(eq=False)
class Turn:
    """One call that waits or runs. One that is not `counted` is no message: it waits for nothing but pauses.

    `decided` comes to None when the call may start, or to how long it would have to wait when it is turned away.
    """

    lane: Lane
    chat: ChatId | None
    counted: bool
    decided: asyncio.Future[timedelta | None] = field(default_factory=lambda: _loop().create_future())
    running: bool = False


class Pace(BaseRateLimiter[Lane]):
    """PTB's rate limiter for a bot whose messages matter differently.

    `rate` is in messages a second, `burst` the messages that a chat may get at once before one a second.
    """

    def __init__(self, rate: int = 30, burst: int = BURST, alarm: Alarm | None = None) -> None:
        self.capacity = max(1, math.ceil(rate * AT_ONCE))  # messages in flight at once; claim no more than that
        self._alarm = alarm
        self._budget = Budget(rate, burst)
        self._uncounted: deque[Turn] = deque()
        self._lanes: dict[Lane, deque[Turn]] = {lane: deque() for lane in Lane}
        self._in_flight = 0
        self._ringing: Ringing | None = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Let nothing ring any more."""
        if self._ringing is not None:
            self._ringing.cancel()

    def crowded(self) -> list[ChatId]:
        """The chats that take no message now, whoever else may."""
        return self._budget.crowded(self._time.time())

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, bool | JSONDict | list[JSONDict]]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> bool | JSONDict | list[JSONDict]:
        """Make the call when its turn has come; raises RetryAfter as the module says."""
        lane = Lane.ANSWER if rate_limit_args is None else rate_limit_args
        counted = endpoint.startswith(MESSAGES)
        turn = Turn(lane, data.get("chat_id"), counted)
        try:
            return await self._take(turn, lambda: callback(*args, **kwargs))
        except RetryAfter as error:
            if lane is not Lane.ANSWER or wait_of(error) > PATIENCE:
                raise
        return await self._take(Turn(lane, turn.chat, counted), lambda: callback(*args, **kwargs))

    async def _take(self, turn: Turn, call: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        self._queue(turn).append(turn)
        self._turn_away(turn, self._time.time())
        self._advance()
        try:
            wait = await turn.decided
            if wait is None:
                return await self._reach(turn, call)
        finally:
            self._leave(turn)
        raise RetryAfter(wait)

    async def _reach(self, turn: Turn, call: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        try:
            return await call()
        except RetryAfter as error:
            self._pause(turn, wait_of(error))
            raise

    def _advance(self) -> None:
        """Let start whatever may, and set the alarm for the next."""
        now = self._time.time()
        turn, when = self._first(now)
        while turn is not None:
            self._grant(turn, now)
            turn, when = self._first(now)
        self._ring_at(when)

    def _first(self, now: float) -> tuple[Turn | None, float]:
        """The most urgent turn that may start, else None and when one may."""
        soonest = math.inf
        for turn in chain(self._uncounted, *self._lanes.values()):
            if turn.decided.done():
                continue  # turned away or given up, about to leave
            if turn.counted and self._in_flight >= self.capacity:
                break  # whoever finishes calls us again
            if turn.counted and self._budget.opens() > now:
                soonest = min(soonest, self._budget.opens())
                break  # the same for all that follow
            opens = self._budget.opens_for(turn.chat) if turn.counted else self._budget.paused_until(turn.chat)
            if opens <= now:
                return turn, now
            soonest = min(soonest, opens)
        return None, soonest

    def _grant(self, turn: Turn, now: float) -> None:
        self._queue(turn).remove(turn)
        turn.running = True
        if turn.counted:
            self._in_flight += 1
            self._budget.spend(turn.chat, now)
        turn.decided.set_result(None)

    def _leave(self, turn: Turn) -> None:
        """A turn ends: answered, refused, or given up by who waited for it."""
        if turn.running:
            self._in_flight -= turn.counted
        elif turn in self._queue(turn):
            self._queue(turn).remove(turn)
        self._advance()

    def _pause(self, turn: Turn, wait: timedelta) -> None:
        now = self._time.time()
        alone = turn.chat is not None and self._budget.only_chat_was_over(turn.chat, now)
        self._budget.pause(turn.chat if alone else None, now + wait.total_seconds())
        _log.warning("throttled", extra={"seconds": wait.total_seconds(), "chat": turn.chat if alone else "all"})
        for waiting in chain(self._uncounted, *self._lanes.values()):
            self._turn_away(waiting, now)

    def _turn_away(self, turn: Turn, now: float) -> None:
        """Tell whoever need not wait a pause out how long it lasts."""
        wait = timedelta(seconds=max(0.0, self._budget.paused_until(turn.chat) - now))
        if wait > _patience(turn.lane) and not turn.decided.done():
            turn.decided.set_result(wait)

    def _queue(self, turn: Turn) -> deque[Turn]:
        return self._lanes[turn.lane] if turn.counted else self._uncounted

    def _ring_at(self, when: float) -> None:
        if self._ringing is not None:
            self._ringing.cancel()
        self._ringing = None if math.isinf(when) else self._time.call_at(when, self._advance)

    @property
    def _time(self) -> Alarm:
        return self._alarm or _loop()


def _patience(lane: Lane) -> timedelta:
    return PATIENCE if lane is Lane.ANSWER else timedelta()


def _loop() -> asyncio.AbstractEventLoop:
    return asyncio.get_running_loop()
