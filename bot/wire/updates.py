"""The poller: fetches updates, has them stored, and only then lets Telegram forget them."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData takes nothing else

from bot.domain.delivery import PersonId
from bot.wire.outcomes import wait_of
from bot.wire.request import AnswerLost
from storage.away import is_away
from storage.inbox import Arrival

_log = logging.getLogger(__name__)

LONG_POLL = 25  # seconds that Telegram may keep the question open
ANSWER = 10.0  # seconds more for the answer to come
SHORTEST, LONGEST = 0.25, 5.0  # seconds between two attempts while Telegram is away
LONGEST_AWAY = 1.0  # the same while the database is: what waits there for its return is answered in 5 s together
REFUSED = 10.0  # seconds, where trying again helps only after somebody has done something
INLINE = "inline_query"  # what is typed after our name in another chat: answered within seconds or not at all
GREATEST = 2**63 - 1  # as the tables keep ids; Telegram's have 52 bits at most


def arrival(update: object) -> Arrival | None:
    """The update, whatever its kind; None where it has no id, for then it can be neither stored nor confirmed.

    None too where it is nested so deeply that it cannot be written down.
    """
    match update:
        case {"update_id": int(number), **contents} if _an_id(number):
            with suppress(RecursionError):
                # ASCII, since half an emoji is valid JSON when escaped, but no database takes it raw.
                fleeting = set(contents) == {INLINE}
                return Arrival(number, _person(contents.values()), json.dumps(update), fleeting=fleeting)
    return None


def _person(contents: Iterable[object]) -> PersonId | None:
    """Every kind of update names who caused it in one of these two fields, channel posts excepted."""
    for content in contents:
        match content:
            case {"from": {"id": int(person)}} | {"user": {"id": int(person)}} if _an_id(person):
                return PersonId(person)
    return None


def _an_id(number: int) -> bool:
    return not isinstance(number, bool) and abs(number) <= GREATEST


class Poller:
    """Asks for updates, one question after another. `url` is the bot's own (`bot.base_url`), token included.

    `store` commits what it is given before it returns; an update it has already is nothing to it. It is given every
    answer, an empty one too: that there was nothing to take is worth knowing.
    """

    def __init__(
        self,
        request: BaseRequest,
        url: str,
        store: Callable[[Sequence[Arrival]], Awaitable[None]],
        allowed: Sequence[str],
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        long_poll: int = LONG_POLL,
    ) -> None:
        self._request = request
        self._url = f"{url}/getUpdates"
        self._store = store
        self._allowed = list(allowed)
        self._wait = wait
        self._long_poll = long_poll
        self._offset: int | None = None
        self._answered = False  # the last question, and the answer was stored
        self._failures = 0
        self._refused = False
        self._silent = False  # and that was said

    async def run(self) -> None:
        """Poll until cancelled, which ends the open question at once. What was not confirmed will come again."""
        while True:
            pause = await self.step()
            if pause:
                await self._wait(pause)

    async def step(self) -> float:
        """Ask once, store what came, and remember to confirm it. Gives the seconds to wait before the next."""
        answered, self._answered = self._answered, False
        try:
            # After a silence it does not wait for news: whether we are heard again is to be known at once.
            await self._fetch_and_store(self._long_poll if answered else 0)
        except (Conflict, InvalidToken) as error:
            return self._refuse(error)
        except RetryAfter as error:
            return wait_of(error).total_seconds()
        except Exception as error:  # noqa: BLE001 - Telegram or the database is away: nothing is confirmed, all comes again
            return self._back_off(error)
        self._heard()
        return 0.0

    async def _fetch_and_store(self, seconds: int) -> None:
        batch = await self._fetch(seconds)
        updates = [update for update in map(arrival, batch) if update is not None]
        if len(updates) < len(batch):
            _log.error("updates without an id left out", extra={"count": len(batch) - len(updates)})
        if batch and not updates:
            raise AnswerLost("No update has an id")
        await self._store(updates)
        # An empty answer means that all before is confirmed. Without an offset then, since after a week of silence
        # Telegram starts from a random id, and an offset above that would throw new updates away.
        self._offset = max(update.update for update in updates) + 1 if updates else None

    async def _fetch(self, seconds: int) -> list[object]:
        question = {"timeout": seconds, "allowed_updates": self._allowed}
        if self._offset is not None:
            question["offset"] = self._offset
        batch: object = await self._request.post(
            self._url,
            RequestData([RequestParameter.from_input(name, value) for name, value in question.items()]),
            read_timeout=seconds + ANSWER,
        )
        if not isinstance(batch, list):
            raise AnswerLost("The answer is no list of updates")
        return batch

    def _back_off(self, error: Exception) -> float:
        """How long to wait. Said once for as long as it lasts; that the database is away, that says itself."""
        pause = min(SHORTEST * 2.0**self._failures, LONGEST_AWAY if is_away(error) else LONGEST)
        self._failures = min(self._failures + 1, 10)  # enough to reach the longest
        if not is_away(error) and not self._silent:
            extra = {"error": type(error).__name__}
            _log.warning("no updates", extra=extra, exc_info=not isinstance(error, TelegramError))
            self._silent = True
        return pause

    def _heard(self) -> None:
        self._answered, self._failures, self._refused = True, 0, False
        if self._silent:
            _log.warning("updates again")
        self._silent = False

    def _refuse(self, error: TelegramError) -> float:
        """Telegram refuses the token, or another process polls with it: say it once, loudly, and keep trying."""
        if not self._refused:
            what = "another process polls" if isinstance(error, Conflict) else "the token is refused"
            _log.critical("no updates: %s", what, extra={"reason": error.message, "retry_in": REFUSED})
        self._refused = True
        return REFUSED
