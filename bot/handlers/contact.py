"""First contact: zone, suitability, consent; and the zone again later, when a person has moved."""

from dataclasses import replace
from datetime import time

from bot import places
from bot.domain.people import Question, Schedule, Standing
from bot.domain.schedule import UnknownZone, zone, zones_at
from bot.handlers import travel
from bot.handlers.live import USUAL
from bot.handlers.turn import Turn
from bot.places import Place
from bot.screens import contact, exercises, settings
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text


async def start(turn: Turn) -> Say:
    """/start: the first question for a new person; for others, what is set."""
    if turn.person.standing is not Standing.NEW:
        if turn.person.asked is Question.PLACE:
            turn.ask(None)
        return settings.times(turn.person, turn.schedules, turn.now, turn.words, await turn.newest_reminder())
    turn.ask(turn.person.asked or Question.ZONE)
    return Say(contact.welcome(turn.name, turn.programme.minutes, turn.words))


async def place(turn: Turn) -> Say:
    """/zone: the journey that the person is on, else another place is asked for."""
    return await travel.show(turn) or await ask_place(turn)


async def ask_place(turn: Turn, _: Press | None = None) -> Say:
    """The button for another place."""
    turn.ask(Question.PLACE)
    return travel.where(turn)


async def zone_pressed(turn: Turn, press: Press) -> Say:
    """A clock was chosen by its button."""
    return await set_zone(turn, press.value)


async def set_zone(turn: Turn, key: str) -> Say:
    """The person's zone from now on: their reminders move with it, and no date's slot comes twice."""
    try:
        there = zone(key)
    except UnknownZone:
        return Say(Text(contact.not_found(turn.words, near=False)))
    if travel.settled(turn):
        return await travel.move(turn, key)
    follows = {Standing.NEW: Question.SUITABLE, Standing.HELD: Question.CHECKED}.get(turn.person.standing)
    turn.person = replace(turn.person, zone=key)
    turn.ask(follows)
    said = settings.zone_set(places.named(key), turn.now.astimezone(there).time(), turn.words)
    return Say(Text(said))


async def place_said(turn: Turn, text: str) -> Say:
    """A place in words: known, one of several, or not found."""
    if travel.settled(turn):
        return await travel.place_said(turn, text)
    found = places.find(text)
    if found.zone is not None:
        return await set_zone(turn, found.zone)
    if found.choices:
        return contact.choose_zone(contact.which_one(turn.words), found.choices[:8], turn.now, turn.words)
    if found.near:
        return contact.choose_zone(contact.not_found(turn.words, near=True), found.near, turn.now, turn.words)
    return Say(Text(contact.not_found(turn.words, near=False)))


async def clock_said(turn: Turn, wall: time) -> Say:
    """ "It's 11:42 here": the likely zones where it is, asked back."""
    guessed = [place.zone for place in places.guesses(turn.person.language)]
    keys = zones_at(wall, turn.now, dict.fromkeys((*guessed, *places.CLOCKS)))
    if not keys:
        return Say(Text(contact.not_found(turn.words, near=False)))
    offered = tuple(Place(places.named(key), "", key, 0) for key in keys[:4])
    if travel.settled(turn):
        return travel.choose(turn, contact.which_one(turn.words), offered)
    return contact.choose_zone(contact.which_one(turn.words), offered, turn.now, turn.words)


async def location_shared(turn: Turn, latitude: float, longitude: float) -> Say:
    """A shared location gives its zone; the place itself is not kept."""
    if travel.settled(turn):
        return await travel.shared(turn, latitude, longitude)
    key = places.at(latitude, longitude)
    if key is None:
        return Say(Text(contact.not_found(turn.words, near=False)))
    if turn.question in (Question.ZONE, Question.PLACE):
        return await set_zone(turn, key)
    return contact.choose_zone(contact.move(turn.words), (Place(places.named(key), "", key, 0),), turn.now, turn.words)


async def suitable(turn: Turn, press: Press) -> Say:
    """Does anything speak against exercises? A slip can be put right: who is held may still say that nothing does."""
    if press.value == "none" and turn.question is Question.CHECKED:
        return await checked(turn)
    if turn.question is Question.SUITABLE:
        turn.ask(Question.CONSENT if press.value == "none" else Question.CHECKED)
        if press.value != "none":
            turn.person = replace(turn.person, standing=Standing.HELD)
    return Say()


async def checked(turn: Turn, _: Press | None = None) -> Say:
    """A professional said yes."""
    if turn.person.standing is not Standing.HELD:
        return Say()
    if turn.person.consented_at is None:
        turn.ask(Question.CONSENT)
        turn.person = replace(turn.person, standing=Standing.NEW)
        return Say()
    turn.ask(None)
    turn.person = replace(turn.person, standing=Standing.ACTIVE)
    await turn.reschedule()
    return settings.resumed(await turn.upcoming(), turn.words)


async def hold(turn: Turn) -> Say:
    """Said later on: pregnant, operated on. No reminders until a professional said yes."""
    await turn.close_session("held")
    if turn.person.zone is None:
        return Say(Text(contact.thanks_for_telling(turn.words)))
    # An emergency is the graver of the two: it ends first, and only then waits the professional's yes.
    emergency = turn.person.standing is Standing.EMERGENCY
    held = turn.person.standing if emergency else Standing.HELD
    turn.person = replace(turn.person, standing=held, asked=Question.CHECKED)
    await turn.reschedule()
    return Say(Text(contact.thanks_for_telling(turn.words)))


async def agree(turn: Turn, _: Press | None = None) -> Say:
    """Consent: from here on reminders go out."""
    if turn.question is not Question.CONSENT or turn.person.zone is None:
        return Say()
    turn.person = replace(turn.person, standing=Standing.ACTIVE, asked=None, consented_at=turn.now)
    known = {schedule.slot for schedule in turn.schedules}
    await turn.reschedule(*(Schedule(slot, wall) for slot, wall in USUAL.items() if slot not in known))
    due = min(schedule.due for schedule in turn.schedules if schedule.due is not None)
    return contact.ready(turn.words.when(due, turn.zone, turn.today), turn.words)


async def see_exercises(turn: Turn, _: Press | None = None) -> Say:
    """All three, to look at."""
    text, buttons = exercises.menu(turn.programme, turn.words)
    return Say(text, buttons, below=True)
