"""What the buttons carry: a verb, and the session, exercise and set that it is about."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.programme import ExerciseId
from bot.domain.sessions import SessionId
from bot.screens.screen import Button


class Verb(StrEnum):
    """What a button asks for."""

    # first contact and settings
    ZONE = "zone"
    PLACE = "place"  # another place
    AWAY = "away"  # value: Asia/Tokyo~20261204, up to and with that day; without a day: asked until when
    HOME = "home"  # the journey is over, or is none
    SUITABLE = "suits"  # value: none, some
    CHECKED = "checked"
    AGREE = "agree"
    TIMES = "times"
    SLOT = "slot"  # value: morning, evening: what is set for it
    ASK_TIME = "asktime"  # value: a question for a time: morning, sat-morning
    SET_TIME = "at"  # value: such a question and its answer: morning-0700, sat-morning-same, sat-morning-off
    SWITCH = "switch"  # value: a slot, and on, off, silent or loud
    PAUSE = "pause"  # value: days, or "on"
    RESUME = "resume"
    QUIET = "quiet"  # value: on, off
    ROUTINE = "routine"  # value: a When of the exercise; sets, reps or place, with their number; reset
    WHY = "why"  # value: a hindrance; a question for a time and its answer; all, keep, nevermind
    # a session
    BEGIN = "begin"
    NOW = "now"
    MINUTE = "minute"  # one minute of one exercise, after a long silence
    NOT_TODAY = "nottoday"
    ALL = "all"  # did it all
    LATER = "later"  # no value: offer; minutes; "wake"
    NOT_THIS = "notthis"
    DONE = "done"
    DONE_ALL = "doneall"  # the sets of the exercise
    SKIP = "skip"
    MORE = "more"
    BACK = "back"
    STOP = "stop"
    ENOUGH = "enough"  # enough for now
    UNDO = "undo"  # value: see bot.domain.marks
    MEANT = "meant"  # something else was meant; value: the same
    PAST = "past"  # an earlier session: its id, and the sets of each exercise as the value, 3-0-2; no: none
    UNPAST = "unpast"  # value: which update recorded it, and what the session was before
    REST_OVER = "go"
    HOW = "how"  # value: facet
    HURTS = "hurts"
    SHARP = "sharp"  # value: yes, no
    NEXT = "next"
    TIRED = "tired"  # not a red flag: tired muscles
    # asked at any time
    SHOW = "show"  # all about an exercise
    PICTURE = "picture"  # an exercise's
    EXERCISES = "list"
    PAIN = "pain"  # value: score
    REST_DAY = "restday"  # value: yes, no
    FLAG = "flag"  # yes: one of these applies
    CHECKUP = "checkup"  # value: checked, misread: show the list
    CLEAR = "clear"  # none of these: reminders back on
    EXPORT = "export"  # value: first, before deleting
    FORGET = "forget"  # no value: ask; sure: ask again; all: do it; no


@dataclass(frozen=True)
class Press:
    """A button's data, as `verb:session:exercise:set:value`, 64 bytes at most; empty fields at the end are left out."""

    verb: Verb
    session: SessionId | None = None
    exercise: ExerciseId | None = None
    number: int | None = None
    value: str = ""

    def __str__(self) -> str:
        session = "" if self.session is None else str(self.session)
        number = "" if self.number is None else str(self.number)
        return ":".join((self.verb, session, self.exercise or "", number, self.value)).rstrip(":")

    def button(self, label: str) -> Button:
        """The button that carries this."""
        return Button(label, str(self))


def parse(data: str) -> Press | None:
    """The press that a button's data stands for; None for anything that Limber never wrote."""
    verb, session, exercise, number, value = [*data.split(":", 4), "", "", "", ""][:5]
    if verb not in set(Verb):
        return None
    if not _whole(session) or not _whole(number):
        return None
    return Press(
        Verb(verb),
        SessionId(int(session)) if session else None,
        ExerciseId(exercise) if exercise else None,
        int(number) if number else None,
        value,
    )


def _whole(field: str) -> bool:
    return not field or (field.isascii() and field.isdigit() and len(field) <= 18)
