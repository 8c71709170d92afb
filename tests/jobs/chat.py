"""The other end of the jobs: a messenger that writes down what it is given, and a desk around it."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot.clock import StoppedClock
from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.programmes import load
from bot.screens.screen import Lane, Screen
from jobs.desk import Desk
from storage.database import Database
from tests.builders import NOW

HALTED = Outcome(Result.HALTED, reason="Unauthorized")


@dataclass
class Chat:
    """Accepts everything, unless `answers` holds what to answer next. `there` are the messages that people see."""

    answers: list[Outcome] = field(default_factory=list)
    probes: list[Outcome] = field(default_factory=list)
    sent: list[tuple[PersonId, Screen, Lane]] = field(default_factory=list)
    there: dict[MessageId, PersonId] = field(default_factory=dict)
    deleted: list[MessageId] = field(default_factory=list)

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        if self.answers:
            return self.answers.pop(0)
        self.sent.append((person, screen, lane))
        message = MessageId(500 + len(self.sent))
        self.there[message] = person
        return Outcome(Result.DONE, message=message)

    async def delete(self, person: PersonId, message: MessageId) -> Outcome:
        self.deleted.append(message)
        self.there.pop(message, None)
        return Outcome(Result.DONE)

    async def probe(self) -> Outcome:
        return self.probes.pop(0) if self.probes else Outcome(Result.DONE)

    async def edit(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        raise AssertionError("no job edits a message")

    async def answer(self, callback: str, toast: str = "") -> Outcome:
        raise AssertionError("no job answers a button")


def a_desk(database: Database, chat: Chat, rate: float = 30) -> Desk:
    """A desk at NOW, on a clock that stands still."""
    return Desk(database, StoppedClock(NOW), chat, load(), rate=rate, lease=timedelta(seconds=30))
