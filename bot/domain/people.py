"""A person as the rules see one: where they stand, what they were asked, and which card is theirs."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain.delivery import MessageId, PersonId
from bot.domain.schedule import Slot


class Standing(StrEnum):
    """Where a person stands. Reminders go out to ACTIVE people only."""

    NEW = "new"  # first contact is not finished
    HELD = "held"  # something applies to them: no reminders until a professional said yes
    ACTIVE = "active"
    PAUSED = "paused"  # they asked for it; `paused_until` says until when, None: until they say so
    SILENT = "silent"  # six reminders in a row unanswered: off until they write
    EMERGENCY = "emergency"  # a red flag was heard: off until they say that they were checked, or misread


class Question(StrEnum):
    """What the next typed message answers, where it is not a session."""

    ZONE = "zone"
    PLACE = "place"  # the zone by name or shared location: a reply keyboard is up
    SUITABLE = "suitable"
    CHECKED = "checked"  # did your doctor, midwife or physiotherapist say yes?
    CONSENT = "consent"
    MORNING = "morning"
    EVENING = "evening"
    WEEKEND_MORNING = "sat-morning"  # short: the tables keep twelve letters
    WEEKEND_EVENING = "sat-evening"
    PAIN = "pain"
    UNTIL = "until"  # a place was named, in `away`: until when are they there?
    WHY = "why"  # what is in the way? Beside a reminder, and all that is no answer is read as ever


_SATURDAY = 5  # as date.weekday() counts

# Those of first contact, and the one that holds a person until a professional said yes.
FIRST_QUESTIONS = (Question.ZONE, Question.PLACE, Question.SUITABLE, Question.CHECKED, Question.CONSENT)

# Whose time is asked for: the slot, and whether at weekends. The weekdays' question of a slot comes first.
TIME_QUESTIONS = {
    Question.MORNING: (Slot.MORNING, False),
    Question.EVENING: (Slot.EVENING, False),
    Question.WEEKEND_MORNING: (Slot.MORNING, True),
    Question.WEEKEND_EVENING: (Slot.EVENING, True),
}


_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")  # a tag of BCP 47: "en", "pt-BR", "zh-Hant-HK"


def language_tag(code: str | None) -> str | None:
    """The code that Telegram gives for a person's language; None for anything that is no such code."""
    return code if code is not None and _LANGUAGE.fullmatch(code) else None


@dataclass(frozen=True)
class Card:
    """The live card: the last message of the chat, with its buttons. `at` is when it was sent."""

    message: MessageId
    at: datetime


def placed(shown: Card | None, seen: Card | None, stored: Card | None) -> tuple[Card | None, MessageId | None]:
    """The live card once `shown` is in the chat, and the message that is to go for it, but for that of `seen`.

    `seen` was the card when `shown` was sent, and `stored` is the one by now: a notice may have come meanwhile. Of
    those two the one further down the chat stays.
    """
    if stored is None or (seen is not None and stored.message == seen.message):
        return shown, None
    if shown is None or shown.message == stored.message:
        return stored, None
    newer, older = (shown, stored) if shown.message > stored.message else (stored, shown)
    return newer, older.message


@dataclass(frozen=True)
class Away:
    """Somewhere else for a while. `until` is the last local date there, counted by that place's own clock."""

    zone: str  # IANA key
    until: date


@dataclass(frozen=True)
class Person:
    """Everything about a person but their sessions. No name: it is taken from each message and never kept."""

    id: PersonId
    standing: Standing = Standing.NEW
    reachable: bool = True  # False after a 403, until they write or unblock
    asked: Question | None = None
    language: str | None = None  # Telegram's language code
    zone: str | None = None  # IANA key, of where they live
    away: Away | None = None
    paused_until: datetime | None = None
    quiet: bool = False
    silence: int = 0  # reminders in a row that nobody answered
    rest_day: date | None = None  # a day without nudges, after a high pain score
    brief: bool = False  # one exercise in each of their sessions, until they say otherwise
    consented_at: datetime | None = None
    seen_at: datetime | None = None  # the last time they wrote or pressed
    card: Card | None = None

    @property
    def reminded(self) -> bool:
        """Whether reminders go out to this person. A pause with an end keeps them on: they are due after it."""
        waiting = self.standing is Standing.PAUSED and self.paused_until is not None
        return self.reachable and self.zone is not None and (self.standing is Standing.ACTIVE or waiting)


@dataclass(frozen=True)
class Schedule:
    """One slot of a person: its wall times, and the occurrence that is due next (None while reminders are off).

    `wall` holds from Monday to Friday, and on Saturdays and Sundays too unless `weekend` is another time; without
    `weekends` it does not come then. `silent`: its reminder makes no sound. `last_day` is the local date of the newest
    session of the slot: a date is never planned twice.
    """

    slot: Slot
    wall: time
    weekend: time | None = None
    weekends: bool = True
    enabled: bool = True
    silent: bool = False
    due: datetime | None = None
    day: date | None = None
    last_day: date | None = None

    def wall_on(self, day: date) -> time | None:
        """The wall time of that local date; None where the slot does not come."""
        if day.weekday() < _SATURDAY:
            return self.wall
        return (self.weekend or self.wall) if self.weekends else None
