"""First contact: three taps to the first reminder."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.places import Place
from bot.screens.press import Press, Verb
from bot.screens.say import EMPTY, Rows, Say, rows
from bot.screens.screen import Screen, Text
from bot.screens.words import Words


def welcome(name: str, minutes: int, words: Words) -> Text:
    """The first words. The name is the person's own, and goes out as plain text."""
    return Text(
        words.many(
            "Hi {name}. I'm Limber: three back exercises with you, mornings and evenings, about {count} minute.",
            "Hi {name}. I'm Limber: three back exercises with you, mornings and evenings, about {count} minutes.",
            minutes,
            name=name,
        )
    )


def ask_zone(guesses: Sequence[Place], now: datetime, words: Words) -> Screen:
    """Which clock? Nobody needs to know their zone's name."""
    return Screen(Text(words("Which clock is yours?")), _clocks(guesses, now, words), live=True)


def _clocks(places: Sequence[Place], now: datetime, words: Words) -> Rows:
    """A button a place, with what its clock shows: two of the same name keep different clocks."""
    wall = ((place, words.time(now.astimezone(ZoneInfo(place.zone)).time())) for place in places)
    buttons = (Press(Verb.ZONE, value=place.zone).button(f"{time} {place.city}") for place, time in wall)
    return rows(*buttons, Press(Verb.PLACE).button(words("Another place")))


def ask_place(words: Words) -> Screen:
    """Another place: typed or shared."""
    text = words(
        "Tell me your city or country, or what time it is there, like “it's 11:42 here”. Sharing a place works too."
    )
    return Screen(Text(text), live=True, ask_location=words("Share my place"))


def choose_zone(text: str, places: Sequence[Place], now: datetime, words: Words) -> Say:
    """Several places fit, or the nearest spellings of one that was not found."""
    return Say(Text(text), _clocks(places, now, words), menu=True)


def which_one(words: Words) -> str:
    """Several zones fit."""
    return words("One of these?")


def move(words: Words) -> str:
    """A place shared unasked: one tap moves the reminders there."""
    return words("Shall your reminders move there?")


def not_found(words: Words, *, near: bool) -> str:
    """A place that is not in the table."""
    if near:
        return words("I don't know that place. One of these?")
    return words("I don't know that place. A larger city near you works, or “it's 11:42 here”.")


def ask_suitable(words: Words) -> Screen:
    """What may speak against exercises without a professional's word."""
    text = words(
        "Does any of these apply to you? Pregnant or newly delivered. Recent surgery, fracture or injury. "
        "Hip replacement. Osteoporosis. Cancer, now or before. Told not to exercise."
    )
    none = Press(Verb.SUITABLE, value="none").button(words("None"))
    some = Press(Verb.SUITABLE, value="some").button(words("One does"))
    return Screen(Text(text), rows(none, some), live=True)


def ask_professional(words: Words, *, why: str = "") -> Screen:
    """Something applies: a professional decides."""
    text = words("Please show these to your doctor, midwife or physiotherapist first.")
    flat = words("If you are pregnant: lying flat on your back for long is not advised, most of all after 16 weeks.")
    off = words("No reminders until they have said yes.")
    return Screen(
        Text(" ".join(part for part in (why, text, flat, off) if part)),
        rows(
            Press(Verb.CHECKED).button(words("They said yes")),
            Press(Verb.EXERCISES).button(words("See exercises")),
            Press(Verb.SUITABLE, value="none").button(words("None applies")),
        ),
        live=True,
    )


def ask_consent(morning: time, evening: time, place: str, words: Words) -> Screen:
    """The times, what is kept and why, and the first yes."""
    text = words(
        "Mornings {morning}, evenings {evening}, {place} time. I keep your times, sets and pain scores to run this; "
        "/forget deletes them. I don't diagnose; /safety says when to stop.",
        morning=words.time(morning),
        evening=words.time(evening),
        place=place,
    )
    return Screen(
        Text(text),
        rows(Press(Verb.AGREE).button(words("Yes, start")), Press(Verb.TIMES).button(words("Other times"))),
        live=True,
    )


def ready(first: Text, words: Words) -> Say:
    """The first reminder is set."""
    return Say(
        words.around("First one: {when}.", when=first),
        rows(Press(Verb.NOW).button(words("Try it now")), Press(Verb.EXERCISES).button(words("See exercises"))),
    )


def welcome_back(name: str, exercise: str, say: Say, words: Words) -> Say:
    """After a long silence: glad, nothing to catch up on, and a small way back in. What they asked for comes too."""
    greeting = words(
        "Good to see you, {name}. Nothing to catch up on. One minute of {exercise}?",
        name=name,
        exercise=words(exercise),
    )
    offer = rows(
        Press(Verb.MINUTE).button(words("One minute")),
        Press(Verb.NOW).button(words("Whole session")),
        Press(Verb.NOT_TODAY).button(words("Not today")),
    )
    said = say.text if say.buttons else EMPTY  # the line for what was not understood would only be in the way
    return replace(say, text=Text.join("\n\n", (said, Text(greeting))), buttons=(*say.buttons, *offer))


def thanks_for_telling(words: Words) -> str:
    """Something speaks against exercising without a professional's word."""
    return words("Thank you for telling me.")


def tap_or_yes(words: Words) -> str:
    """A question with buttons, answered by words that fit neither."""
    return words("Tap one of the buttons, or write “yes”.")


def a_number(words: Words) -> str:
    """The pain scale, answered by no number."""
    return words("A number from 0 to 10 is enough, or leave it.")


def suits_or_not(words: Words) -> str:
    """The list, answered by words that fit neither."""
    return words("“None” or “one does” is enough.")
