"""A journey: which clock holds until when, the reminders that come next, and the way home."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot import places
from bot.domain.calendar import Coming, here, journey
from bot.domain.people import Away, Person
from bot.domain.schedule import local_day
from bot.places import Place
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Button, Screen, Text, moment
from bot.screens.words import Words


def clock(person: Person, now: datetime, words: Words) -> str:
    """Whose clock holds, within a sentence: "London time", "Tokyo time until Fri 4 Dec"."""
    away = journey(person, now)
    if away is None:
        return words("{place} time", place=places.named(person.zone) if person.zone else "")
    return words("{place} time until {day}", place=places.named(away.zone), day=words.day(away.until))


def ask_until(zone: str, now: datetime, words: Words) -> Screen:
    """A place was named, and no end: a journey or a move?"""
    text = words("Until when in {place}? Tap, or type it: “Friday”, “3 March”.", place=places.named(zone))
    return Screen(Text(text), _ends(zone, local_day(now, ZoneInfo(zone)), words), live=True)


def _ends(zone: str, today: date, words: Words) -> Rows:
    def until(days: int, label: str) -> Button:
        return press(Away(zone, today + timedelta(days=days))).button(label)

    return rows(
        until(3, words.many("{count} day", "{count} days", 3)),
        until(7, words.many("{count} week", "{count} weeks", 1)),
        until(14, words.many("{count} week", "{count} weeks", 2)),
        Press(Verb.ZONE, value=zone).button(words("I moved")),
        Press(Verb.HOME).button(words("Leave it")),
    )


def press(away: Away) -> Press:
    """What a button for that journey carries."""
    return Press(Verb.AWAY, value=f"{away.zone}~{away.until:%Y%m%d}")


def day_not_understood(words: Words) -> str:
    """An example says more than a rule."""
    return words("I didn't get that as a day. For example: “Friday”, “3 March” or “5 days”.")


def choose(text: str, found: Sequence[Place], untils: Sequence[date | None], now: datetime, words: Words) -> Say:
    """Several places fit, or the nearest spellings of one that was not found; each with the end of the stay there."""
    buttons = []
    for place, until in zip(found, untils, strict=True):
        label = f"{words.time(now.astimezone(ZoneInfo(place.zone)).time())} {place.city}"
        chosen = Press(Verb.AWAY, value=place.zone) if until is None else press(Away(place.zone, until))
        buttons.append(chosen.button(label))
    return Say(Text(text), rows(*buttons, Press(Verb.PLACE).button(words("Another place"))), menu=True)


def set_off(person: Person, before: Away | None, next_ones: Text, now: datetime, words: Words) -> Say:
    """What was understood, what comes next, and the way back."""
    return _said(clock(person, now, words), next_ones, rows(_home(words), _undo(before, words)), words)


def home(person: Person, before: Away | None, next_ones: Text, now: datetime, words: Words) -> Say:
    """The journey is over; where there was none, all stays as it was."""
    if before is None:
        return Say(Text(words("It stays {clock}.", clock=clock(person, now, words))))
    return _said(clock(person, now, words), next_ones, rows(_undo(before, words)), words)


def moved(said: str, before: Away | None, next_ones: Text, words: Words) -> Text:
    """Another home; a journey ends with the move."""
    ended = words("Your journey ends with that.") if before is not None else ""
    return Text.join("\n", (" ".join(part for part in (said, ended) if part), next_ones))


def already(person: Person, now: datetime, words: Words) -> Say:
    """That clock holds now."""
    buttons = rows(_home(words)) if journey(person, now) is not None else ()
    return Say(Text(words("It's {clock} already.", clock=clock(person, now, words))), buttons)


def on_the_way(person: Person, next_ones: Text, now: datetime, words: Words) -> Say:
    """/zone during a journey."""
    another = Press(Verb.PLACE).button(words("Another place"))
    return _said(clock(person, now, words), next_ones, rows(_home(words), another), words)


def ends_with_home(person: Person, now: datetime, words: Words) -> str:
    """Asked for another place during a journey."""
    return words("It's {clock}; write “home” to end that.", clock=clock(person, now, words))


def too_long(days: int, zone: str, words: Words) -> Say:
    """Who stays longer has moved."""
    text = words("A journey is up to {days} days. For longer, move your reminders there.", days=words.number(days))
    return Say(Text(text), rows(Press(Verb.ZONE, value=zone).button(words("I moved"))))


def _said(clock: str, next_ones: Text, buttons: Rows, words: Words) -> Say:
    return Say(Text.join("\n", (words("{clock}.", clock=clock), next_ones)), buttons)


def _home(words: Words) -> Button:
    return Press(Verb.HOME).button(words("Home now"))


def _undo(before: Away | None, words: Words) -> Button | None:
    return press(before).button(words("Undo")) if before is not None else None


def coming(next_ones: Iterable[Coming], person: Person, now: datetime, words: Words) -> Text:
    """The reminders that come next, each by the clock where the person then is; empty where none comes.

    A wall time stays as it is written, in whatever zone the phone is; the phone's own shows when it is tapped.
    """
    listed = Text.join(", ", (_one(each, person, now, words) for each in next_ones))
    return words.around("Next: {when}.", when=listed) if listed else Text()


def _one(one: Coming, person: Person, now: datetime, words: Words) -> Text:
    key = here(person, one.due) or "UTC"
    local = one.due.astimezone(ZoneInfo(key))
    said = moment(one.due, f"{words.day(local.date())} {words.time(local.time())}", "")
    if key == here(person, now):
        return said
    return words.around("{when} ({place} time)", when=said, place=Text(places.named(key)))
