"""What Limber says unasked: reminders, the end of a rest, the one nudge, and the rare words about itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.calendar import here
from bot.domain.notices import APOLOGIES, Kind, Taper, taper
from bot.domain.people import Person, Question
from bot.domain.programme import Programme
from bot.domain.schedule import quiet_hours
from bot.domain.sessions import Session, State
from bot.domain.walk import Phase
from bot.screens import hindrances
from bot.screens.cards import card
from bot.screens.exercises import minutes_left, remaining
from bot.screens.screen import Screen, Text
from bot.screens.settings import slot_name
from bot.screens.words import Words


def notice(
    kind: Kind,
    person: Person,
    session: Session | None,
    programme: Programme,
    words: Words,
    now: datetime,
    passed: Sequence[str] = (),
    *,
    silent: bool = False,
) -> Screen | None:
    """The message of that kind; None where it no longer fits and is not to be sent.

    `passed` names the slots that went by while Limber was away; `silent`, that this slot's
    reminder makes no sound, nor what follows it unasked: only a session under way does.
    """
    match kind:
        case Kind.GOODBYE:
            return Screen(Text(words("I'll stop reminding you. Write anything and I'm back.")))
        case Kind.SORRY:
            return Screen(Text(words("Something went wrong on my side. It is noted. Please say that once more.")))
        case Kind.FLOOD:
            much = words(
                "That is more at once than I can answer. I go through what came first; please say the rest again later."
            )
            return Screen(Text(much))
        case Kind.CLEAR:
            return None
    if session is None:
        return None
    shown = _SESSION[kind](session, programme, words)
    if shown is not None and kind in APOLOGIES:
        return _apology(kind, person, shown, words)
    if shown is None:
        return None
    if person.asked is Question.WHY and kind in (Kind.REMINDER, Kind.SNOOZE):
        shown = hindrances.beside(shown, words)
    if passed and kind is Kind.REMINDER:
        away = words.list(slot_name(slot, words) for slot in passed)
        shown = replace(shown, text=shown.text + "\n\n" + words("I was away: {slots} passed without me.", slots=away))
    return replace(shown, loud=_sounds(kind, person, now) and not (silent and kind is not Kind.REST))


def _sounds(kind: Kind, person: Person, now: datetime) -> bool:
    """Only what the person has to come for makes a sound, and at night only what they chose to have then."""
    if kind is Kind.REMINDER:
        return taper(person.silence) is not Taper.ONE_A_DAY
    if kind in (Kind.REST, Kind.SNOOZE):  # under way, or at a time that the person chose
        return not (person.quiet and kind is Kind.REST)
    where = here(person, now)
    night = where is not None and quiet_hours(now, ZoneInfo(where))
    return not (person.quiet or night)


def _reminder(session: Session, programme: Programme, words: Words) -> Screen | None:
    return card(session, programme, words) if not session.begun else None


def _snooze(session: Session, programme: Programme, words: Words) -> Screen | None:
    fits = session.state is State.OPEN and not session.begun
    return card(session, programme, words) if fits else None


def _rest(session: Session, programme: Programme, words: Words) -> Screen | None:
    fits = session.state is State.OPEN and session.walk.phase is Phase.SET
    return card(session, programme, words) if fits else None


def _nudge(session: Session, programme: Programme, words: Words) -> Screen | None:
    shown = card(session, programme, words)
    if session.state is not State.OPEN or shown is None:
        return None
    rest = remaining(session.walk, programme, words)
    about = words.many(
        "Still open: {rest}, about {count} minute.",
        "Still open: {rest}, about {count} minutes.",
        minutes_left(session.walk, programme),
        rest=rest,
    )
    if session.walk.phase in (Phase.WAITING, Phase.ASIDE):
        return replace(shown, text=Text(about))  # the card would say the same again
    return replace(shown, text=Text(about) + "\n\n" + shown.text)


def _away(session: Session, programme: Programme, words: Words) -> Screen | None:
    return card(session, programme, words) if session.state is State.OPEN else None


def _apology(kind: Kind, person: Person, shown: Screen, words: Words) -> Screen:
    """It makes no sound: who waits for an answer is looking, and nobody else needs to come."""
    if kind is Kind.AWAY:
        sorry = words("I was away for a few minutes. If you pressed a button, please press again.")
    else:
        sorry = words("I was away for a while. If you pressed a button, please press again.")
    if person.asked not in (
        None,
        Question.PAIN,
        Question.WHY,
    ):  # a question is their card, and stays: an open session waits for it
        return Screen(Text(sorry))
    return replace(shown, text=Text(sorry) + "\n\n" + shown.text)


_SESSION = {
    Kind.REMINDER: _reminder,
    Kind.SNOOZE: _snooze,
    Kind.REST: _rest,
    Kind.NUDGE: _nudge,
    Kind.AWAY: _away,
    Kind.LONG_AWAY: _away,
}
