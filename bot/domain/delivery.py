"""What a send came to, and what follows from it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", int)  # Telegram's user id; a private chat has the same id
MessageId = NewType("MessageId", int)

# Short, so that what waited through an outage goes out within seconds of its end. The lanes keep the rate.
PAUSES = (timedelta(seconds=1), timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=5))
# Longer: each of these may be a message that did arrive, and comes twice.
UNSURE_PAUSES = (timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10))


class Result(StrEnum):
    """What one call to Telegram came to, and so what may follow."""

    DONE = "done"  # accepted
    NOT_SENT = "not sent"  # certainly not accepted: may be sent again at once
    UNKNOWN = "unknown"  # the answer was lost: accepted or not, nobody knows
    THROTTLED = "throttled"  # 429: not accepted, nothing before `retry_after`
    BLOCKED = "blocked"  # 403: the person does not want us, until they write or unblock
    GONE = "gone"  # the message to change is not there, or may no longer be changed
    INVALID = "invalid"  # 400: the same call will never be accepted
    HALTED = "halted"  # 401, 404, 409: nothing can be sent by anybody; says nothing about the person


@dataclass(frozen=True)
class Outcome:
    """The result of one call. `message` is set where a message was sent; `reason` is Telegram's, for the log."""

    result: Result
    message: MessageId | None = None
    retry_after: timedelta | None = None
    reason: str = ""

    @property
    def ok(self) -> bool:
        """Whether Telegram accepted it."""
        return self.result is Result.DONE


class Fate(StrEnum):
    """What becomes of a message after an attempt to send it."""

    SENT = "sent"
    AGAIN = "again"  # not sent: at `Next.at`
    UNSURE = "unsure"  # perhaps sent: from `Next.at` on, once Telegram answers a probe
    REFUSED = "refused"  # the person does not want us
    NEVER = "never"


@dataclass(frozen=True)
class Next:
    """What follows an attempt. `at` is set where there will be another."""

    fate: Fate
    at: datetime | None = None


def after(outcome: Outcome, attempt: int, now: datetime) -> Next:
    """What follows the attempt of that number, counted from 1.

    There is no last attempt: a reminder is given up when its next slot comes, a notice when it no longer fits.
    """
    match outcome.result:
        case Result.DONE:
            return Next(Fate.SENT)
        case Result.NOT_SENT | Result.HALTED:
            return Next(Fate.AGAIN, now + _pause(PAUSES, attempt))
        case Result.THROTTLED:
            return Next(Fate.AGAIN, now + (outcome.retry_after or _pause(PAUSES, attempt)))
        case Result.UNKNOWN:
            return Next(Fate.UNSURE, now + _pause(UNSURE_PAUSES, attempt))
        case Result.BLOCKED:
            return Next(Fate.REFUSED)
        case Result.GONE | Result.INVALID:
            return Next(Fate.NEVER)


def _pause(pauses: tuple[timedelta, ...], attempt: int) -> timedelta:
    return pauses[min(attempt, len(pauses)) - 1]
