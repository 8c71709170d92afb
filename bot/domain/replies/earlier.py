"""Which earlier session, and what of it, somebody says they did: "did the evening one yesterday too".

The days and slots are read from the text as it was written: the grammar's basic words say only that it was earlier.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.past import Option, takes, whole
from bot.domain.programme import ExerciseId, Programme
from bot.domain.replies.clauses import understood
from bot.domain.replies.names import named
from bot.domain.replies.numbers import in_digits
from bot.domain.replies.quantities import quantity
from bot.domain.schedule import Slot
from bot.domain.sessions import Session

MOST = 3  # sessions that are offered

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# What a stretch of text says: how many days back, and which slot, where it says so. The first that fits counts.
_MENTIONS: tuple[tuple[str, int | None, Slot | None], ...] = (
    (r"(?:the )?day before yesterday|(?:2|two) days ago|the day before last", 2, None),
    (r"(?:the )?(?:night|evening) before last", 2, Slot.EVENING),
    (r"(?:3|three) days ago", 3, None),
    (r"(?:last|yesterday) (?:nights?|nite|evening)|overnight|night before|evening before", 1, Slot.EVENING),
    (r"yesterday'?s?|yday'?s?|ystrday|yest|ytd|a day ago|day before", 1, None),
    (r"(?:this|today's) morn(?:ing)?|earlier this morning", 0, Slot.MORNING),
    (r"(?:this|today's) evening|tonight'?s?", 0, Slot.EVENING),
    (r"today'?s?", 0, None),
    (r"mornings?|breakfast", None, Slot.MORNING),
    (r"evenings?|nights?|bedtime|before bed", None, Slot.EVENING),
)
_DAY = rf"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)|(?:{'|'.join(_WEEKDAYS)})(?:'?s)?"
_NOT = r"(?<!not )(?<!n't )"
_ANY = re.compile(
    "|".join([*(rf"{_NOT}\b(?:{said})\b" for said, _, _ in _MENTIONS), rf"{_NOT}\b(?P<weekday>{_DAY})\b"])
)
_EXACT = tuple((re.compile(said), back, slot) for said, back, slot in _MENTIONS)
_BUT = re.compile(r"\b(?:except|but not|without|apart from|other than|besides|just not|minus|not the)\b")
_ONE_SET = re.compile(r"\b(?:this|that|a|one|1) (?:set|round)\b")
_THIS = re.compile(r"\b(?:this|these|that|those|it|them|em)\b")


@dataclass(frozen=True)
class Earlier:
    """What was said of an earlier session. Empty where nothing was: any day, either slot, all exercises."""

    days: tuple[date, ...] = ()
    slots: tuple[Slot, ...] = ()
    exercises: tuple[ExerciseId, ...] = ()
    without: tuple[ExerciseId, ...] = ()
    sets: int | None = None  # of each exercise; None: all
    this: bool = False  # what is on the card, or the session as a whole

    def fits(self, session: Session) -> bool:
        """Whether that session may be meant."""
        return (not self.days or session.day in self.days) and (not self.slots or session.slot in self.slots)


def earlier(text: str, today: date, programme: Programme) -> Earlier:
    """What the text says of an earlier session. Never raises."""
    said = " ".join(text.casefold().replace("’", "'").split())
    days: list[date] = []
    slots: list[Slot] = []
    for found in _ANY.finditer(said):
        back, slot = _mentioned(found, today)
        days += [today - timedelta(days=back)] if back is not None else []
        slots += [slot] if slot is not None else []
    reply = understood(text, programme)
    kept, left_out = _parted(said, programme)
    plain = _ANY.sub(" ", said)
    return Earlier(
        days=tuple(dict.fromkeys(days)),
        slots=tuple(dict.fromkeys(slots)),
        exercises=kept,
        without=left_out,
        sets=1 if _ONE_SET.search(" ".join(plain.split())) else _sets(reply.words),
        this=_THIS.search(plain) is not None,
    )


def options(said: Earlier, sessions: Iterable[Session], current: ExerciseId | None = None) -> tuple[Option, ...]:
    """What may be meant, the newest session first: several sessions, or several readings of one. None: nothing fits.

    `current` is the exercise on the card, which "this" may mean.
    """
    newest = sorted((each for each in sessions if takes(each) and said.fits(each)), key=lambda s: s.due, reverse=True)
    readings = [found for session in newest if (found := _readings(said, session, current))][:MOST]
    return tuple(each[0] for each in readings) if len(readings) > 1 else tuple(readings[0]) if readings else ()


def _readings(said: Earlier, session: Session, current: ExerciseId | None) -> Sequence[Option]:
    """What may be meant of one session, but for what is there already."""
    has = [share.exercise for share in session.walk.shares]
    named = [exercise for exercise in said.exercises if exercise in has]
    if said.exercises:
        several = [named] if named else []
    elif said.without:
        several = [[exercise for exercise in has if exercise not in said.without]]
    elif current in has and current is not None and (said.this or said.sets is not None):
        several = [[current], has]
    elif said.sets is not None:
        several = [[exercise] for exercise in has]
    else:
        several = [has]
    amounts = dict.fromkeys(whole(session, each, said.sets if len(each) == 1 else None) for each in several if each)
    found = (Option(session, each) for each in amounts)
    return [option for option in found if option.records][:MOST]


def _mentioned(found: "re.Match[str]", today: date) -> tuple[int | None, Slot | None]:
    weekday = found["weekday"]
    if weekday is not None:
        day = next(at for at, name in enumerate(_WEEKDAYS) if name.startswith(weekday.removesuffix("'s")[:3]))
        return (today.weekday() - day) % 7, None
    return next((back, slot) for said, back, slot in _EXACT if said.fullmatch(found[0]))


def _parted(said: str, programme: Programme) -> tuple[tuple[ExerciseId, ...], tuple[ExerciseId, ...]]:
    """The exercises that were done, and those that were not: what follows a "but not"."""
    but = _BUT.search(said)
    done, left_out = (said[: but.start()], said[but.end() :]) if but else (said, "")
    return named(understood(done, programme).words, programme), named(understood(left_out, programme).words, programme)


def _sets(words: str) -> int | None:
    found = quantity(" ".join(in_digits(words.split()))).sets
    return found if found is not None and found > 0 else None
