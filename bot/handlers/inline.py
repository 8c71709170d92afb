"""Answers what is typed after the bot's name in any chat: the exercises that it may mean.

Such a question never sees the inbox. It is answered within seconds or not at all, since Telegram takes no later answer;
the next letter that is typed asks anew; and no answer changes anything. One that is lost with its process costs nobody
more than that letter, and one that a flood pushes aside is not missed.
"""

import asyncio
import logging
import time
from collections.abc import Callable

from rapidfuzz import fuzz

from bot.domain.delivery import PersonId, Result
from bot.domain.floods import ALL_QUESTIONS, OWN_QUESTIONS
from bot.domain.programme import Exercise, Programme
from bot.domain.replies.names import names
from bot.screens.inline import Article, Asked, Offering, article
from bot.screens.words import Words, words
from bot.tasks import end

TIMELY = 8.0  # seconds: later the person has typed on, and Telegram takes the answer no more
KEPT = 3600  # seconds that Telegram may give the same answer to the same words: they change with a new version only
AT_ONCE = 16  # answers on their way; what comes beyond that is left
TIDY_AT = 4096  # people remembered before those at rest are forgotten
LONGEST = 80  # characters: no exercise is called by more
ALIKE = 80  # of 100: two spellings less alike than this have nothing to do with each other
SHORT = 3  # letters, up to which a word has to begin like that

_log = logging.getLogger(__name__)


class Inline:
    """Takes questions and answers them in the background, as many as are no flood."""

    def __init__(
        self,
        programme: Programme,
        messenger: Offering,
        now: Callable[[], float] = time.monotonic,
        timely: float = TIMELY,
    ) -> None:
        self._programme, self._messenger, self._now, self._timely = programme, messenger, now, timely
        self._used_up: dict[PersonId, float] = {}  # until when what a person asked has used their share up
        self._all_used_up = 0.0
        self._answering: set[asyncio.Task[None]] = set()
        self._stopped = False

    def take(self, asked: Asked) -> bool:
        """Answer it soon; False where it is left, as one of too many."""
        if self._stopped or len(self._answering) >= AT_ONCE or not self._may_ask(asked.person):
            return False
        task = asyncio.create_task(self._answer(asked), name="inline")
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)
        return True

    async def stop(self) -> None:
        """Take nothing new, and leave what is not answered yet."""
        self._stopped = True
        for task in tuple(self._answering):
            await end(task)

    def _may_ask(self, person: PersonId) -> bool:
        now = self._now()
        own = OWN_QUESTIONS.used_up(self._used_up.get(person, now), now)
        every = ALL_QUESTIONS.used_up(self._all_used_up, now)
        if own is None or every is None:
            return False
        if len(self._used_up) >= TIDY_AT:
            self._used_up = {each: until for each, until in self._used_up.items() if until > now}
        self._used_up[person], self._all_used_up = own, every
        return True

    async def _answer(self, asked: Asked) -> None:
        try:
            async with asyncio.timeout(self._timely):
                outcome = await self._messenger.offer(asked.id, found(self._programme, asked), KEPT)
        except TimeoutError:
            _log.info("inline query left: Telegram takes its time")
            return
        except Exception:  # noqa: BLE001 - whatever it is, nobody waits for it
            _log.exception("inline query failed")
            return
        if not outcome.ok and outcome.result is not Result.GONE:  # gone: too old, and they have typed on
            _log.warning("inline query not answered", extra={"result": outcome.result, "reason": outcome.reason})


def found(programme: Programme, asked: Asked) -> tuple[Article, ...]:
    """The exercises that the words may mean, the nearest first; all of them where nothing is typed yet.

    In the bot's own language, not the person's: Telegram gives the answer to others who type the same.
    """
    said = words(None)
    if asked.offset:  # all of them were on the first page
        return ()
    query = " ".join(asked.query.casefold().split())
    meant = names(programme).get(query)  # by what people call it: "the twisty one" is no name of its own
    nearness = {
        exercise: 100.0 if exercise.id == meant else _nearness(query, exercise, said)
        for exercise in programme.exercises
    }
    near = sorted((each for each in nearness if nearness[each] >= ALIKE), key=lambda each: -nearness[each])
    return tuple(article(exercise, said) for exercise in near)


def _nearness(query: str, exercise: Exercise, said: Words) -> float:
    """How well the words fit the exercise, 0 to 100."""
    if not query or len(query) > LONGEST:
        return 0.0 if query else 100.0
    names = [name.casefold() for name in (said(exercise.name), said(exercise.one), exercise.id.replace("-", " "))]
    if len(query) <= SHORT:
        return 100.0 if any(f" {name}".find(f" {query}") >= 0 for name in names) else 0.0
    return max(fuzz.partial_ratio(query, name) for name in names)
