"""When nobody took updates for so long that a press may be lost, and who then hears of it."""

from datetime import datetime, timedelta

from bot.domain.notices import Kind
from bot.domain.people import Person, Standing
from bot.domain.sessions import Session, State

PRESSES_KEPT = timedelta(seconds=150)  # at Telegram, until somebody takes them; what is typed is kept for 24 hours
A_FEW_MINUTES = timedelta(minutes=15)  # an absence that may still be called so
# From the end of an absence until it is said: what fell due meanwhile goes first, its retries included, so that the
# card which says this is the last. A reminder that was due makes it needless.
SAID_AFTER = timedelta(seconds=5)

# Who may have been at a session. A pause closes what is open: whoever paused and has one began it since.
EXERCISING = (Standing.ACTIVE, Standing.PAUSED)


def apology(absence: timedelta) -> Kind | None:
    """What is said after nobody took updates for so long; None where Telegram has kept every press."""
    if absence <= PRESSES_KEPT:
        return None
    return Kind.AWAY if absence <= A_FEW_MINUTES else Kind.LONG_AWAY


def lost_before(now: datetime) -> datetime:
    """What was pressed before that instant is no longer at Telegram; in a session opened later, nothing was lost."""
    return now - PRESSES_KEPT


def hears(person: Person, session: Session, next_slot: datetime | None, now: datetime) -> bool:
    """Whether the apology still fits: the session goes on, and no reminder is about to end it."""
    reminded = next_slot is not None and next_slot <= now
    there = person.reachable and person.standing in EXERCISING
    return there and session.state is State.OPEN and not reminded
