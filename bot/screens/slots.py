"""One slot of the day: when it comes on weekdays and at weekends, whether it sounds, and the buttons that change it."""

from datetime import time

from bot.domain.people import TIME_QUESTIONS, Question, Schedule
from bot.domain.schedule import Slot
from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Screen, Text
from bot.screens.words import Words

CHOICES = {
    Question.MORNING: (time(6, 30), time(7), time(7, 30), time(8), time(8, 30), time(9)),
    Question.WEEKEND_MORNING: (time(8), time(8, 30), time(9), time(9, 30), time(10), time(10, 30)),
    Question.EVENING: (time(18), time(19), time(19, 30), time(20), time(20, 30), time(21)),
    Question.WEEKEND_EVENING: (time(18), time(19), time(19, 30), time(20), time(20, 30), time(21)),
}


def slot_line(schedule: Schedule, words: Words) -> str:
    """ "Mornings 07:30, weekends 09:00, silent."."""
    morning = schedule.slot is Slot.MORNING
    if not schedule.enabled:
        return words("No mornings.") if morning else words("No evenings.")
    details = [words.time(schedule.wall)]
    if not schedule.weekends:
        details.append(words("not at weekends"))
    elif schedule.weekend is not None and schedule.weekend != schedule.wall:
        details.append(words("weekends {time}", time=words.time(schedule.weekend)))
    if schedule.silent:
        details.append(words("silent"))
    said = ", ".join(details)
    return words("Mornings {details}.", details=said) if morning else words("Evenings {details}.", details=said)


def slot(schedule: Schedule, next_one: Text, words: Words) -> Say:
    """What is set for the slot, when the next reminder comes, and what can be changed."""
    morning, name = schedule.slot is Slot.MORNING, schedule.slot
    text = Text.join("\n", (slot_line(schedule, words), next_one))
    back = Press(Verb.TIMES).button(words("Back"))
    if not schedule.enabled:
        on = words("Mornings on") if morning else words("Evenings on")
        return Say(text, rows(Press(Verb.SWITCH, value=f"{name}-on").button(on), back), live=True)
    weekday, weekend = _questions(name)
    sound = (
        Press(Verb.SWITCH, value=f"{name}-loud").button(words("With sound"))
        if schedule.silent
        else Press(Verb.SWITCH, value=f"{name}-silent").button(words("Silent"))
    )
    buttons = rows(
        Press(Verb.ASK_TIME, value=weekday).button(words("Change time")),
        Press(Verb.ASK_TIME, value=weekend).button(words("Weekend time")),
        sound,
        Press(Verb.SWITCH, value=f"{name}-off").button(words("No mornings") if morning else words("No evenings")),
        back,
    )
    return Say(text, buttons, live=True)


def _questions(name: Slot) -> tuple[Question, Question]:
    """The questions for a slot's time: on weekdays, and at weekends."""
    weekday, weekend = (question for question, (slot, _) in TIME_QUESTIONS.items() if slot is name)
    return weekday, weekend


def ask_time(asked: Question, words: Words, *, back: bool) -> Screen:
    """A clock time, by button or typed. `back`: there is a screen to go back to."""
    slot, weekend = TIME_QUESTIONS[asked]
    texts = {
        Question.MORNING: words("Mornings at what time? Tap one, or type it: “7:15”."),
        Question.EVENING: words("Evenings at what time? Tap one, or type it: “19:45”."),
        Question.WEEKEND_MORNING: words("Weekend mornings at what time? Tap one, or type it: “9:15”."),
        Question.WEEKEND_EVENING: words("Weekend evenings at what time? Tap one, or type it: “18:45”."),
    }
    times = (Press(Verb.SET_TIME, value=f"{asked}-{each:%H%M}").button(words.time(each)) for each in CHOICES[asked])
    same = Press(Verb.SET_TIME, value=f"{asked}-same").button(words("As weekdays"))
    never = Press(Verb.SET_TIME, value=f"{asked}-off").button(words("Not at weekends"))
    other = (
        *((same, never) if weekend else ()),
        *((Press(Verb.SLOT, value=slot).button(words("Back")),) if back else ()),
    )
    return Screen(Text(texts[asked]), rows(*times, *other), live=True)


def time_not_understood(slot: Slot, words: Words) -> str:
    """An example says more than a rule."""
    example = words("7:30") if slot is Slot.MORNING else words("19:30")
    return words("I didn't get that as a time. For example: “{example}”.", example=example)


def too_close(words: Words) -> str:
    """Two reminders within four hours would be one long session."""
    return words("Two reminders need at least 4 hours between them. Another time?")


def only_one(schedule: Schedule, words: Words) -> Say:
    """The last slot that is on stays on: whoever wants none pauses."""
    return Say(
        Text(words("This is the only reminder left, so I keep it. A pause stops it for as long as you like.")),
        rows(
            Press(Verb.PAUSE).button(words("Pause")),
            Press(Verb.SLOT, value=schedule.slot).button(words("Back")),
        ),
        live=True,
    )
