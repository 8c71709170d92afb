"""What a send came to."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import NewType

PersonId = NewType("PersonId", int)  # Telegram's user id; a private chat has the same id
MessageId = NewType("MessageId", int)


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
