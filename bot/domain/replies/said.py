"""A clause together with where it was said: what every reader of the grammar reads."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.replies.clauses import Clause
from bot.domain.replies.meaning import Done, Later, Meaning, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.where import Where

RECORDS = (Done, Reps, Side)
DONE_OR_NOT = Unclear((Done(), Simple.NOT_DONE))  # the question that most doubts come to
NOTHING: tuple[Meaning, ...] = ()


@dataclass(frozen=True)
class Said:
    """One clause, said somewhere in one programme."""

    clause: Clause
    where: Where
    programme: Programme

    @property
    def words(self) -> str:
        """The clause in basic words."""
        return self.clause.words

    @property
    def asked(self) -> bool:
        """Whether it is a question."""
        return self.clause.asked

    @property
    def exercises(self) -> tuple[ExerciseId, ...]:
        """The exercises named, in order."""
        return named(self.words, self.programme)

    @property
    def current(self) -> Exercise | None:
        """The exercise that it is about where none is named."""
        return None if self.where.current is None else self.programme[self.where.current]

    def has(self, *words: str) -> bool:
        """Whether any of these basic words is among its own."""
        return not set(words).isdisjoint(self.words.split())

    def finds(self, pattern: re.Pattern[str]) -> bool:
        """Whether a phrase of the table is in it."""
        return pattern.search(self.words) is not None

    def opens(self, pattern: re.Pattern[str]) -> bool:
        """Whether it begins with a phrase of the table."""
        return pattern.match(self.words) is not None

    def is_only(self, pattern: re.Pattern[str]) -> bool:
        """Whether it says nothing but phrases of the table."""
        return pattern.fullmatch(self.words) is not None

    def worded(self, words: str) -> "Said":
        """The same in other words."""
        return replace(self, clause=replace(self.clause, words=words))

    def without(self, pattern: re.Pattern[str]) -> "Said":
        """The same without the phrases of the table."""
        return self.worded(" ".join(pattern.sub(" ", self.words).split()))


Reader = Callable[[Said], tuple[Meaning, ...]]


def first_of(readers: Iterable[Reader], said: Said) -> tuple[Meaning, ...]:
    """What the first reader finds that finds anything."""
    return next((meanings for reader in readers if (meanings := reader(said))), NOTHING)


def records(meaning: Meaning) -> bool:
    """Whether the meaning would record something as done."""
    return isinstance(meaning, RECORDS) or meaning is Simple.DONE_SESSION


def of_the_session(meaning: Meaning) -> bool:
    """Whether the meaning is about the session that the person has before them, and not the wish to begin one."""
    return records(meaning) or isinstance(meaning, Skip | Later) or meaning is Simple.STOP
