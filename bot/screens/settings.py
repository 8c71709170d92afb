"""Times, zone, pause and quiet mode: what is set, and the buttons that change it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot import places
from bot.domain.calendar import here
from bot.domain.people import Person, Schedule, Standing
from bot.domain.schedule import Slot, local_day
from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Button, Screen, Text
from bot.screens.words import Words

CHOICES = {
    Slot.MORNING: (time(6, 30), time(7), time(7, 30), time(8), time(8, 30), time(9)),
    Slot.EVENING: (time(18), time(19), time(19, 30), time(20), time(20, 30), time(21)),
}


def slot_name(slot: str, words: Words) -> str:
    """A slot within a sentence."""
    names = {Slot.MORNING: words("morning"), Slot.EVENING: words("evening")}
    return names.get(Slot(slot), slot) if slot in set(Slot) else words("extra")


def ask_time(slot: Slot, words: Words) -> Screen:
    """A clock time, by button or typed."""
    text = (
        words("Mornings at what time? Tap one, or type it: “7:15”.")
        if slot is Slot.MORNING
        else words("Evenings at what time? Tap one, or type it: “19:45”.")
    )
    buttons = (Press(Verb.SET_TIME, value=f"{slot}-{each:%H%M}").button(words.time(each)) for each in CHOICES[slot])
    return Screen(Text(text), rows(*buttons), live=True)


def time_not_understood(slot: Slot, words: Words) -> str:
    """An example says more than a rule."""
    example = words("7:30") if slot is Slot.MORNING else words("19:30")
    return words("I didn't get that as a time. For example: “{example}”.", example=example)


def too_close(words: Words) -> str:
    """Two reminders within four hours would be one long session."""
    return words("Morning and evening need at least 4 hours between them. Another time?")


def times(person: Person, schedules: Sequence[Schedule], now: datetime, words: Words) -> Say:
    """What is set, and what comes next."""
    lines = (settings_line(person, schedules, words), upcoming(person, schedules, now, words))
    return Say(
        Text.join("\n", lines),
        rows(
            Press(Verb.SLOT, value=Slot.MORNING).button(words("Morning time")),
            Press(Verb.SLOT, value=Slot.EVENING).button(words("Evening time")),
            Press(Verb.PLACE).button(words("Another place")),
            _pause_button(person, words),
        ),
    )


def _pause_button(person: Person, words: Words) -> Button:
    if person.standing is Standing.PAUSED:
        return Press(Verb.RESUME).button(words("Resume"))
    return Press(Verb.PAUSE).button(words("Pause"))


def settings_line(person: Person, schedules: Sequence[Schedule], words: Words) -> str:
    """ "Mornings 07:30, evenings 20:00, London time."."""
    wall = {schedule.slot: words.time(schedule.wall) for schedule in schedules}
    place = places.named(person.zone) if person.zone else ""
    return words(
        "Mornings {morning}, evenings {evening}, {place} time.",
        morning=wall.get(Slot.MORNING, "–"),
        evening=wall.get(Slot.EVENING, "–"),
        place=place,
    )


def upcoming(person: Person, schedules: Sequence[Schedule], now: datetime, words: Words) -> Text:
    """When the next reminder comes, or why none does."""
    zone = ZoneInfo(here(person, now) or "UTC")
    due = min((s.due for s in schedules if s.due is not None), default=None)
    if due is None:
        return Text(reminders_off(person, words))
    line = words.around("Next: {when}.", when=words.when(due, zone, local_day(now, zone)))
    if person.standing is Standing.PAUSED:
        return Text(words("Paused.")) + " " + line
    return line


def reminders_off(person: Person, words: Words) -> str:
    """Why no reminder comes; nothing where the live card says that by itself."""
    match person.standing:
        case Standing.PAUSED:
            return words("Reminders are paused. /resume starts them again.")
        case Standing.HELD | Standing.EMERGENCY:
            return ""
        case Standing.NEW:
            return words("Reminders start when your first questions are answered: /start.")
        case _:
            return words("No reminders are set.")


def ask_pause(words: Words) -> Say:
    """For how long?"""
    days = (Press(Verb.PAUSE, value=str(n)).button(words.many("{count} day", "{count} days", n)) for n in (1, 3, 7, 14))
    text = words("Pause the reminders for how long? A number of days works too: “/pause 10”.")
    return Say(Text(text), rows(*days, Press(Verb.PAUSE, value="on").button(words("Until I say"))))


def paused(person: Person, schedules: Sequence[Schedule], now: datetime, words: Words) -> Say:
    """Paused, and until when."""
    resume = rows(Press(Verb.RESUME).button(words("Resume")))
    if person.paused_until is None:
        return Say(Text(words("Paused until you say so. /resume starts the reminders again.")), resume)
    return Say(upcoming(person, schedules, now, words), resume)


def pause_too_long(days: int, words: Words) -> str:
    """A pause that is no pause."""
    return words("A pause is 1 to {days} days. For longer, pause until you say so: /pause.", days=words.number(days))


def resumed(next_one: Text, words: Words) -> Say:
    """On again."""
    return Say(Text(words("Reminders are on. ")) + next_one)


def quiet(person: Person, words: Words) -> Say:
    """What quiet mode is, and the button that changes it."""
    if person.quiet:
        text = words("Quiet mode is on: only the reminder sounds, no nudge, and I ask about pain on Sundays.")
        return Say(Text(text), rows(Press(Verb.QUIET, value="off").button(words("Turn it off"))))
    text = words("Quiet mode is off. On, only the reminder sounds, there is no nudge, and I ask about pain on Sundays.")
    return Say(Text(text), rows(Press(Verb.QUIET, value="on").button(words("Turn it on"))))


def zone_set(place: str, now_there: time, words: Words) -> str:
    """What the clock says there, so that a wrong one is seen at once."""
    return words("{place} time: it's {time} there now.", place=place, time=words.time(now_there))


def snoozed(until: datetime | None, zone: ZoneInfo, today: date, words: Words) -> Say:
    """Later it is."""
    if until is None:
        return Say(Text(words("Whenever you're ready. I won't ask again.")))
    return Say(words.around("I'll ask again: {when}.", when=words.when(until, zone, today)))


def counts_as(slot: Slot, words: Words) -> str:
    """A session begun a little before its reminder: that one will not come."""
    return words("This is your morning one.") if slot is Slot.MORNING else words("This is your evening one.")


def comes_anyway(words: Words) -> str:
    """A snooze past the next slot."""
    return words("Your next one comes before that anyway. This one stays here until then.")
