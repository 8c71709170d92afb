"""Journeys: "in Tokyo until Friday", a shared location, the way home. Where the person is decides whose clock holds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot import places
from bot.domain.calendar import coming, journey
from bot.domain.people import Away, Question, Standing
from bot.domain.replies import Flag, Meaning, Simple, Unclear, Zone
from bot.domain.replies.dates import last_day
from bot.domain.replies.journeys import LONGEST, Back, Stay, ending, for_good, left_as_it_is, moved, read
from bot.domain.replies.said import records
from bot.domain.schedule import UnknownZone, local_day, zone
from bot.handlers.turn import Turn
from bot.places import Found, Place
from bot.screens import contact as contact_screens
from bot.screens import settings, travel
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text

ANNOUNCED = 3  # reminders
_NOWHERE = timedelta(days=2)  # so long ago it was no day after `until` anywhere: a place whose end is not known yet


async def written(turn: Turn, meanings: Sequence[Meaning]) -> Say | None:
    """What a text says of a journey, beside what else was read in it; None where it says nothing of one.

    Red flags go first, and so does whatever records a set.
    """
    if not settled(turn) or any(map(_goes_first, meanings)):
        return None
    answer = await _answered(turn) if turn.question is Question.UNTIL else None
    if answer is not None:
        return answer
    match read(turn.text):
        case Back(surely) if _about_a_journey(turn) and (surely or Simple.START not in meanings):
            return await home(turn)
        case Stay() as stay if stay.end or all(each is Simple.UNKNOWN or isinstance(each, Zone) for each in meanings):
            said = await _stay(turn, stay, near=Simple.UNKNOWN in meanings)
            if said is not None:
                return said
    end, until = ending(turn.text)
    away = journey(turn.person, turn.now)
    if away is not None and until and (day := last_day(end, turn.today)) is not None:
        return await stay_until(turn, away.zone, day)
    match tuple(meanings):
        case (Zone(key),):
            return await (move(turn, key) if moved(turn.text) else go(turn, key))
        case (Simple.UNKNOWN,) if turn.question is Question.UNTIL:
            return Say(Text(travel.day_not_understood(turn.words)))
    return None


def settled(turn: Turn) -> bool:
    """Whether first contact is over: before that, a place is where somebody lives."""
    return turn.person.zone is not None and turn.person.consented_at is not None


def _about_a_journey(turn: Turn) -> bool:
    return turn.question is Question.UNTIL or journey(turn.person, turn.now) is not None


def _goes_first(meaning: Meaning) -> bool:
    flagged = isinstance(meaning, Flag) or meaning is Simple.CAUTION
    return flagged or records(meaning) or (isinstance(meaning, Unclear) and _flags(meaning))


def _flags(doubt: Unclear) -> bool:
    return any(isinstance(reading, Flag) for reading in doubt.readings)


async def _answered(turn: Turn) -> Say | None:
    """The answer to "until when?": a day, a move, or a no."""
    away = turn.person.away
    if away is None:
        return None
    if left_as_it_is(turn.text):
        return await home(turn)
    day = last_day(ending(turn.text)[0], _today(turn, away.zone))
    if day is not None:
        return await stay_until(turn, away.zone, day)
    return await move(turn, away.zone) if for_good(turn.text) else None


async def _stay(turn: Turn, stay: Stay, *, near: bool) -> Say | None:
    """A place and perhaps its end; None where there is no such place. `near`: a spelling like it may be meant."""
    found = places.find(stay.place)
    if found.zone is None:
        several = found.choices or (found.near if near and stay.named and stay.end else ())
        return _choose(turn, found, stay.end) if several else None
    if not stay.end and moved(turn.text):
        return await move(turn, found.zone)
    day = last_day(stay.end, _today(turn, found.zone))
    return await (go(turn, found.zone) if day is None else stay_until(turn, found.zone, day))


async def place_said(turn: Turn, text: str) -> Say:
    """Another place, in words: known, one of several, or not found."""
    found = places.find(text)
    return _choose(turn, found) if found.zone is None else await go(turn, found.zone)


def _choose(turn: Turn, found: Found, end: str = "") -> Say:
    if not (found.choices or found.near):
        return Say(Text(contact_screens.not_found(turn.words, near=False)))
    text = contact_screens.which_one(turn.words) if found.choices else contact_screens.not_found(turn.words, near=True)
    return choose(turn, text, found.choices[:8] or found.near, end)


def choose(turn: Turn, text: str, several: Sequence[Place], end: str = "") -> Say:
    """One of these places, by a button each, until the end in the person's words."""
    untils = [last_day(end, _today(turn, place.zone)) for place in several]
    return travel.choose(text, several, untils, turn.now, turn.words)


async def pressed(turn: Turn, press: Press) -> Say:
    """A place by its button, with the last day there or without."""
    key, _, day = press.value.partition("~")
    try:
        zone(key)
        until = datetime.strptime(day, "%Y%m%d").date() if day else None  # noqa: DTZ007 - a date, no instant
    except (UnknownZone, ValueError):  # forged
        return Say()
    if not settled(turn):
        return Say()
    return await (go(turn, key) if until is None else stay_until(turn, key, until))


async def shared(turn: Turn, latitude: float, longitude: float) -> Say:
    """A location from somebody whose zone is known. The place itself is not kept."""
    key = places.at(latitude, longitude)
    return Say(Text(contact_screens.not_found(turn.words, near=False))) if key is None else await go(turn, key)


async def go(turn: Turn, key: str) -> Say:
    """At a place, and nobody said until when: asked. Who is on a journey is there until that journey ends."""
    if key == turn.zone.key:
        if journey(turn.person, turn.now) is None:
            turn.person = replace(turn.person, away=None)
        _close_question(turn)
        return travel.already(turn.person, turn.now, turn.words)
    if key == turn.person.zone:
        return await home(turn)
    before = journey(turn.person, turn.now)
    if before is not None and before.until >= _today(turn, key):
        return await stay_until(turn, key, before.until)
    turn.person = replace(turn.person, away=Away(key, turn.now.date() - _NOWHERE))
    if before is not None:  # over already by the date there
        await turn.reschedule()
    turn.ask(Question.UNTIL)
    here = Text(settings.zone_set(places.named(key), turn.now.astimezone(zone(key)).time(), turn.words))
    if turn.question is Question.UNTIL:
        return Say(here)
    asked = travel.ask_until(key, turn.now, turn.words)  # in an emergency no card asks
    return Say(Text.join("\n\n", (here, asked.text)), asked.buttons)


async def stay_until(turn: Turn, key: str, until: date) -> Say:
    """Somewhere else up to and with that local date, counted there."""
    today, before = _today(turn, key), journey(turn.person, turn.now)
    if until < today:  # an old button
        return Say()
    if until - today > LONGEST:
        return travel.too_long(LONGEST.days, key, turn.words)
    if key == turn.person.zone:
        return await go(turn, key)
    turn.person = replace(turn.person, away=Away(key, until))
    _close_question(turn)
    await turn.reschedule()
    undo = before if before != turn.person.away else None
    return travel.set_off(turn.person, undo, await _next(turn), turn.now, turn.words)


async def home(turn: Turn, _: Press | None = None) -> Say:
    """Home again, now; or the journey that was asked about is none."""
    before = journey(turn.person, turn.now)
    turn.person = replace(turn.person, away=None)
    _close_question(turn)
    await turn.reschedule()
    return travel.home(turn.person, before, await _next(turn), turn.now, turn.words)


async def move(turn: Turn, key: str) -> Say:
    """Another home from now on; a journey ends with that."""
    before = journey(turn.person, turn.now)
    turn.person = replace(turn.person, zone=key, away=None)
    _close_question(turn)
    await turn.reschedule()
    said = settings.zone_set(places.named(key), turn.now.astimezone(zone(key)).time(), turn.words)
    return Say(travel.moved(said, before, await _next(turn), turn.words))


async def show(turn: Turn) -> Say | None:
    """The journey that the person is on, with the way home; None where they are on none."""
    if journey(turn.person, turn.now) is None:
        return None
    return travel.on_the_way(turn.person, await _next(turn), turn.now, turn.words)


def where(turn: Turn) -> Say:
    """Above the question for another place: whose clock holds, and how a journey ends."""
    on_it = journey(turn.person, turn.now) is not None
    return Say(Text(travel.ends_with_home(turn.person, turn.now, turn.words))) if on_it else Say()


async def _next(turn: Turn) -> Text:
    """The next reminders as they will come, or why none does."""
    ones = islice(coming(turn.person, turn.schedules, await turn.newest_reminder()), ANNOUNCED)
    off = Text(settings.reminders_off(turn.person, turn.words))
    return travel.coming(ones, turn.person, turn.now, turn.words) or off


def _today(turn: Turn, key: str) -> date:
    return local_day(turn.now, ZoneInfo(key))


def _close_question(turn: Turn) -> None:
    """What was asked about the place is answered; who waits for a professional's yes is asked that again."""
    if turn.person.asked in (Question.PLACE, Question.UNTIL):
        turn.ask(Question.CHECKED if turn.person.standing is Standing.HELD else None)
