"""What the bot will do next, in a few words: the playground shows it beside the chat."""

from datetime import datetime

from bot.domain.schedule import Slot
from bot.domain.sessions import Session
from bot.screens.words import Words


def reminder(slot: Slot, words: Words) -> str:
    """A slot that is due."""
    return words("Morning reminder") if slot is Slot.MORNING else words("Evening reminder")


def waking(session: Session, at: datetime, words: Words) -> str:
    """What of a session is due at that instant."""
    if at == session.walk.rest_until:
        return words("Rest is over")
    return words("Reminder, snoozed") if at == session.snooze_until else words("Nudge")
