"""Updates on their way to the bot: kept until confirmed, dropped when too old. Either it polls, or it has a webhook."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from .bell import Bell
from .chats import Json
from .errors import RefusedError
from .params import Params
from .state import Pending, State

# How long Telegram keeps updates. What its server does with inline queries is in its source, and in no document.
PRESSES, INLINE, REST = timedelta(seconds=150), timedelta(seconds=30), timedelta(hours=24)
LIMIT, LONGEST = 100, 50.0  # updates in an answer, seconds of a long poll
ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
TAKEN_OVER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
BY_SETTING = "Conflict: terminated by setWebhook request"
BY_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Updates:
    """The queue that getUpdates and the postman read. One poller at a time: a new one ends the one before."""

    def __init__(self, state: State, now: Callable[[], datetime], bell: Bell) -> None:
        self._state = state
        self._now = now
        self._bell = bell
        self._poller = 0
        self.closed = False  # whether polls end at once, with what there is

    def add(self, kind: str, body: Json) -> None:
        """Queue an update, unless the bot asked not to hear of this kind."""
        wanted = kind in self._state.allowed if self._state.allowed else kind not in ONLY_ON_REQUEST
        if wanted:
            self._state.last_update += 1
            self._state.updates.append(Pending(self._state.last_update, kind, self._now(), body))

    def forget(self) -> None:
        """Drop whatever waits."""
        self._state.updates.clear()

    async def poll(self, params: Params) -> list[Json]:
        """What getUpdates answers. Raises Refused (409) when another poller takes over or a webhook is set."""
        if self._state.hook.url:
            raise RefusedError(409, BY_WEBHOOK)
        self._poller += 1
        mine = self._poller
        self.listen_for(params.structure("allowed_updates"))
        self._confirm(params.number("offset"))
        self._bell.ring()
        limit = min(max(params.number("limit", LIMIT), 1), LIMIT)
        until = time.monotonic() + min(max(params.number("timeout"), 0), LONGEST)
        while not (batch := self.waiting()[:limit]) and not self.closed and time.monotonic() < until:
            await self._bell.heard(until - time.monotonic())
            if mine != self._poller:
                raise RefusedError(409, TAKEN_OVER)
            if self._state.hook.url:
                raise RefusedError(409, BY_SETTING)
        return [update.told() for update in batch]

    def listen_for(self, allowed: object) -> None:
        """Queue these kinds of updates from now on; what is no list changes nothing."""
        if isinstance(allowed, list):
            self._state.allowed = [kind for kind in allowed if isinstance(kind, str)]

    def taken(self, update: Pending) -> None:
        """Forget this one: the bot has it."""
        self._state.updates[:] = [other for other in self._state.updates if other.id != update.id]

    def waiting(self) -> list[Pending]:
        """What is young enough to be told, oldest first; the rest is dropped."""
        now = self._now()
        self._state.updates[:] = [update for update in self._state.updates if now - update.at < _kept(update)]
        return list(self._state.updates)

    def _confirm(self, offset: int) -> None:
        """Forget everything before `offset`; a negative one counts from the end."""
        if offset < 0:
            self._state.updates[:] = self._state.updates[offset:]
        elif offset:
            self._state.updates[:] = [update for update in self._state.updates if update.id >= offset]


def _kept(update: Pending) -> timedelta:
    return {"callback_query": PRESSES, "inline_query": INLINE}.get(update.kind, REST)
