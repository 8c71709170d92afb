"""The live card: what the chat's last message asks for, worked out from what is stored."""

from collections.abc import Sequence
from datetime import datetime, time

from bot import places
from bot.domain.people import Person, Question, Schedule, Standing
from bot.domain.programme import Programme
from bot.domain.schedule import Slot
from bot.domain.sessions import UNFINISHED, Session
from bot.screens import cards, contact, hindrances, pain, safety, slots, travel
from bot.screens.screen import Screen
from bot.screens.words import words

USUAL = {Slot.MORNING: time(7, 30), Slot.EVENING: time(20)}  # until the person chooses


def live_card(
    person: Person, schedules: Sequence[Schedule], session: Session | None, programme: Programme, now: datetime
) -> Screen | None:
    """The card that a person should have before them; None where nothing is asked and no session is open."""
    said = words(person.language)
    if person.standing is Standing.EMERGENCY:
        return safety.still_off(said)
    is_open = session is not None and session.state in UNFINISHED
    wall = USUAL | {schedule.slot: schedule.wall for schedule in schedules}
    match person.asked:
        case Question.ZONE:
            return contact.ask_zone(places.guesses(person.language), now, said)
        case Question.PLACE:
            return contact.ask_place(said)
        case Question.SUITABLE:
            return contact.ask_suitable(said)
        case Question.CHECKED:
            return contact.ask_professional(said)
        case Question.CONSENT:
            place = places.named(person.zone) if person.zone else ""
            return contact.ask_consent(wall[Slot.MORNING], wall[Slot.EVENING], place, said)
        case Question.MORNING | Question.EVENING | Question.WEEKEND_MORNING | Question.WEEKEND_EVENING:
            return slots.ask_time(person.asked, said, back=person.standing is not Standing.NEW)
        case Question.UNTIL if person.away is not None:
            return travel.ask_until(person.away.zone, now, said)
        case Question.PAIN if not is_open:  # an open session goes first
            return pain.ask(said)
        case Question.WHY if not is_open:
            return hindrances.ask(said)
    shown = cards.card(session, programme, said) if session is not None and is_open else None
    asks = person.asked is Question.WHY and session is not None and not session.begun
    return hindrances.beside(shown, said) if asks and shown is not None else shown
