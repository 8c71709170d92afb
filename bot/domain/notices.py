"""What Limber says unasked, and how it tapers when nobody answers."""

from enum import StrEnum

NO_NUDGE_AFTER = 2
ONE_A_DAY_AFTER = 4
GOODBYE_AFTER = 6


class Kind(StrEnum):
    """A message that no reply asked for. All but REMINDER are rows of the outbox."""

    REMINDER = "reminder"
    REST = "rest"  # the minute is over: the next set's card, with a sound
    NUDGE = "nudge"
    SNOOZE = "snooze"  # the reminder again, at the time that the person chose
    GOODBYE = "goodbye"  # the last word after six unanswered reminders
    CLEAR = "clear"  # an unanswered reminder is deleted when its slot is over
    SORRY = "sorry"  # an error of ours
    FLOOD = "flood"  # they sent more than waits (`floods`): once, until all of it was worked on
    AWAY = "away"  # nobody took updates for some minutes: a press may be lost
    LONG_AWAY = "long away"  # the same for longer


APOLOGIES = (Kind.AWAY, Kind.LONG_AWAY)  # for an absence


class Taper(StrEnum):
    """How reminders go out, by how many in a row went unanswered."""

    FULL = "full"
    NO_NUDGE = "no nudge"
    ONE_A_DAY = "one a day"  # and that one silent
    GOODBYE = "goodbye"


def taper(silence: int) -> Taper:
    """The policy after `silence` unanswered reminders in a row."""
    if silence >= GOODBYE_AFTER:
        return Taper.GOODBYE
    if silence >= ONE_A_DAY_AFTER:
        return Taper.ONE_A_DAY
    return Taper.NO_NUDGE if silence >= NO_NUDGE_AFTER else Taper.FULL
