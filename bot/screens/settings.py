"""Times, zone, pause and quiet mode: what is set, and the buttons that change it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.calendar import coming, here
from bot.domain.people import Person, Schedule, Standing
from bot.domain.schedule import Slot, local_day
from bot.screens import travel
from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Button, Text
from bot.screens.slots import slot_line
from bot.screens.words import Words


def slot_name(slot: str, words: Words) -> str:
    """A slot within a sentence."""
    names = {Slot.MORNING: words("morning"), Slot.EVENING: words("evening")}
    return names.get(Slot(slot), slot) if slot in set(Slot) else words("extra")


def times(
    person: Person, schedules: Sequence[Schedule], now: datetime, words: Words, last: datetime | None = None
) -> Say:
    """What is set, and what comes next. `last`: when the newest reminder was due."""
    lines = (settings_line(person, schedules, now, words), upcoming(person, schedules, now, words, last))
    buttons = rows(
        Press(Verb.SLOT, value=Slot.MORNING).button(words("Mornings")),
        Press(Verb.SLOT, value=Slot.EVENING).button(words("Evenings")),
        Press(Verb.PLACE).button(words("Another place")),
        _pause_button(person, words),
        Press(Verb.ROUTINE).button(words("Exercises")),
    )
    return Say(Text.join("\n", lines), buttons, live=True)


def _pause_button(person: Person, words: Words) -> Button:
    if person.standing is Standing.PAUSED:
        return Press(Verb.RESUME).button(words("Resume"))
    return Press(Verb.PAUSE).button(words("Pause"))


def settings_line(person: Person, schedules: Sequence[Schedule], now: datetime, words: Words) -> str:
    """ "Mornings 07:30, weekends 09:00. Evenings 20:00, silent. London time."."""
    known = {schedule.slot: schedule for schedule in schedules}
    lines = [slot_line(known[slot], words) for slot in Slot if slot in known]
    place = words("{clock}.", clock=travel.clock(person, now, words)) if person.zone else ""
    return " ".join(line for line in (*lines, place) if line)


def upcoming(
    person: Person, schedules: Sequence[Schedule], now: datetime, words: Words, last: datetime | None = None
) -> Text:
    """When the next reminder comes, or why none does. After `last`, the newest one, it keeps its four hours."""
    zone = ZoneInfo(here(person, now) or "UTC")
    due = next((one.due for one in coming(person, schedules, last)), None)
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


def paused(
    person: Person, schedules: Sequence[Schedule], now: datetime, words: Words, last: datetime | None = None
) -> Say:
    """Paused, and until when."""
    resume = rows(Press(Verb.RESUME).button(words("Resume")))
    if person.paused_until is None:
        return Say(Text(words("Paused until you say so. /resume starts the reminders again.")), resume)
    return Say(upcoming(person, schedules, now, words, last), resume)


def pause_too_long(days: int, words: Words) -> str:
    """A pause that is no pause."""
    return words("A pause is 1 to {days} days. For longer, pause until you say so: /pause.", days=words.number(days))


def resumed(next_one: Text, words: Words) -> Say:
    """On again."""
    return Say(Text(words("Reminders are on. ")) + next_one)


def quiet(person: Person, words: Words) -> Say:
    """What quiet mode is, the button that changes it, and the way to a reminder without a sound."""
    text = (
        words("Quiet mode is on: only the reminder sounds, no nudge, and I ask about pain on Sundays.")
        if person.quiet
        else words(
            "Quiet mode is off. On, only the reminder sounds, there is no nudge, and I ask about pain on Sundays."
        )
    )
    slots = words("Mornings or evenings can be silent too, each for itself.")
    switch = (
        Press(Verb.QUIET, value="off").button(words("Turn it off"))
        if person.quiet
        else Press(Verb.QUIET, value="on").button(words("Turn it on"))
    )
    return Say(Text(f"{text} {slots}"), rows(switch, Press(Verb.TIMES).button(words("Reminder times"))))


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
