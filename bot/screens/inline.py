"""Cards for any chat: somebody writes @limber_bot and a word there, and picks the exercise that it means."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.delivery import Outcome, PersonId
from bot.domain.programme import Exercise
from bot.screens.exercises import prescription, whole
from bot.screens.screen import Text
from bot.screens.words import Words


@dataclass(frozen=True)
class Asked:
    """What a person has typed so far, in a chat that we do not know. `offset` is empty but for a further page."""

    id: str
    person: PersonId
    query: str
    offset: str = ""


@dataclass(frozen=True)
class Article:
    """One answer: a line in the list that Telegram shows, and the message that it becomes when it is picked."""

    id: str
    title: str
    description: str
    text: Text


class Offering(Protocol):
    """Who takes the answer to Telegram. Never raises for what Telegram answers."""

    async def offer(self, query: str, found: tuple[Article, ...], seconds: int) -> Outcome:
        """Answer with these; Telegram may give the same answer to everybody for so many seconds."""
        ...


def article(exercise: Exercise, words: Words) -> Article:
    """An exercise as the programme has it. Nothing of whoever asks is in it: others will read it."""
    return Article(exercise.id, words(exercise.name), prescription(exercise, words), whole(exercise, words))
