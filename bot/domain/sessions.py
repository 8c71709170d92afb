"""A session as the rules see it: one slot of one person on one local date, and how its row may change."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.delivery import MessageId, PersonId
from bot.domain.schedule import Slot
from bot.domain.walk import Phase, Walk

SessionId = NewType("SessionId", int)

NUDGE_AFTER = timedelta(minutes=45)


class State(StrEnum):
    """The life of a session's row. README draws it."""

    PLANNED = "planned"  # to be sent at `send_at`
    SENDING = "sending"  # claimed; after the lease another may claim it
    UNKNOWN = "unknown"  # the answer was lost; sent again only after Telegram answers a probe
    OPEN = "open"  # with the person
    DONE = "done"
    PARTLY = "partly"
    SKIPPED = "skipped"
    MISSED = "missed"  # delivered, unanswered
    BLOCKED = "blocked"
    INVALID = "invalid"
    EXPIRED = "expired"  # never delivered
    CANCELLED = "cancelled"


UNSENT = (State.PLANNED, State.SENDING, State.UNKNOWN)
UNFINISHED = (*UNSENT, State.OPEN)


@dataclass(frozen=True)
class Session:
    """`slot` is "morning", "evening", or "extra" ("extra-2", ...) for one that the person asked for out of turn."""

    id: SessionId
    person: PersonId
    slot: str
    day: date
    due: datetime
    state: State
    walk: Walk
    shown_at: datetime | None = None  # when the card of the current set came
    nudge_at: datetime | None = None
    snooze_until: datetime | None = None
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    message: MessageId | None = None  # the reminder's, until a button of the session is pressed: then that one's

    @property
    def begun(self) -> bool:
        """Whether the person did anything in it."""
        return self.walk.phase is not Phase.WAITING or bool(self.walk.log)

    @property
    def wake_at(self) -> datetime | None:
        """The first instant at which something of it is due: the rest is over, the nudge, the snoozed reminder."""
        timers = (self.walk.rest_until, self.nudge_at, self.snooze_until)
        return min((timer for timer in timers if timer is not None), default=None)


def pressed_on(session: Session, message: MessageId) -> Session:
    """The session once a button of it was pressed on that message.

    Where a reminder came twice, this is the one that stays: see `jobs.delivered`.
    """
    return replace(session, message=message)


def belated(session: Session, message: MessageId, typed: datetime) -> bool:
    """Whether that was typed before the session's reminder came, though it reaches us after: it can't be about it.

    What is typed while we are away arrives hours later. Both Telegram's time and the order of the chat must say so:
    this machine's clock may be wrong, and a snoozed reminder comes as a newer message.
    """
    if session.slot not in set(Slot) or session.begun or typed >= session.due:
        return False
    return session.state in UNSENT or (session.message is not None and message < session.message)


def closing(session: Session) -> State:
    """What an unfinished session comes to when its slot is over."""
    if session.state in UNSENT:
        return State.EXPIRED
    if not session.begun:
        return State.MISSED
    return State(session.walk.ending)
