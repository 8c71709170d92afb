"""What is in the way: the question beside a reminder, and what each answer changes."""

from dataclasses import replace
from datetime import time

from bot.domain.hindrances import Hindrance
from bot.domain.people import TIME_QUESTIONS, Question, Schedule
from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.routine import Share
from bot.domain.schedule import Slot
from bot.screens.cards import red_flag_question
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Button, Screen, Text
from bot.screens.slots import slot_line
from bot.screens.words import Words

NEVER_MIND, ALL, KEEP = "nevermind", "all", "keep"  # values of a press, beside the hindrances themselves


def ask(words: Words) -> Screen:
    """The question alone: the reminder that it stood beside was left out."""
    return Screen(Text(_question(words)), _answers(words), live=True)


def beside(card: Screen, words: Words) -> Screen:
    """The question below a reminder's card, and its answers below the card's buttons."""
    return replace(card, text=card.text + "\n\n" + _question(words), buttons=(*card.buttons, *_answers(words)))


def _question(words: Words) -> str:
    """No word of what was left undone."""
    return words("Is something in the way these days? Tap what it is, or write it, and I'll change something.")


def _answers(words: Words) -> Rows:
    return rows(
        Press(Verb.WHY, value=Hindrance.FORGOT).button(words("I forget")),
        Press(Verb.WHY, value=Hindrance.NO_TIME).button(words("No time")),
        Press(Verb.WHY, value=Hindrance.PAIN).button(words("Pain")),
        Press(Verb.WHY, value=Hindrance.AWAY).button(words("Travelling")),
        Press(Verb.WHY, value=Hindrance.BORED).button(words("Bored")),
        Press(Verb.WHY, value=NEVER_MIND).button(words("Never mind")),
    )


def never_mind(words: Words) -> Say:
    """Nothing is in the way, or nothing that they want to tell."""
    return Say(Text(words("All right, nothing changes.")))


def another_time(asked: Question, now: time, offered: tuple[time, ...], words: Words) -> Say:
    """Forgotten: another time is easier to remember. A typed one works as well."""
    at = words.time(now)
    texts = {
        Question.MORNING: words("Another time for the mornings? Now it's {time}. Tap, or type it: “7:15”.", time=at),
        Question.EVENING: words("Another time for the evenings? Now it's {time}. Tap, or type it: “19:45”.", time=at),
        Question.WEEKEND_MORNING: words(
            "Another time for weekend mornings? Now it's {time}. Tap, or type it: “9:15”.", time=at
        ),
        Question.WEEKEND_EVENING: words(
            "Another time for weekend evenings? Now it's {time}. Tap, or type it: “18:45”.", time=at
        ),
    }
    times = (Press(Verb.WHY, value=f"{asked}-{each:%H%M}").button(words.time(each)) for each in offered)
    other = Press(Verb.ASK_TIME, value=asked).button(words("Other time"))
    keep = Press(Verb.WHY, value=KEEP).button(words("Keep {time}", time=at))
    return Say(Text(texts[asked]), rows(*times, other, keep), menu=True, live=True)


def time_set(asked: Question, before: time, after: Schedule, next_one: Text, words: Words) -> Say:
    """The new time, when it holds next, and the way back."""
    undo = Press(Verb.WHY, value=f"{asked}-{before:%H%M}").button(words("Undo"))
    return Say(Text.join("\n", (slot_line(after, words), next_one)), rows(undo))


def time_kept(asked: Question, words: Words) -> Say:
    """Not at another time."""
    slot, _ = TIME_QUESTIONS[asked]
    return Say(
        Text(words("Mornings stay as they are.") if slot is Slot.MORNING else words("Evenings stay as they are."))
    )


def brief(exercises: tuple[Exercise, ...], minutes: int, words: Words) -> Say:
    """One exercise is enough, for as long as they like; the way back is a button now and words at any time."""
    names = words.either(words(exercise.one) for exercise in exercises)
    text = words.many(
        "From now on one exercise each time: {exercise}, about {count} minute. “All exercises” brings back the rest.",
        "From now on one exercise each time: {exercise}, about {count} minutes. “All exercises” brings back the rest.",
        minutes,
        exercise=names,
    )
    return Say(Text(text), rows(all_button(words)))


def all_button(words: Words) -> Button:
    """The way back from one exercise a session to all of them."""
    return Press(Verb.WHY, value=ALL).button(words("All exercises"))


def whole(words: Words) -> Say:
    """All of them again; less is a tap away."""
    return Say(
        Text(words("All your exercises again.")),
        rows(Press(Verb.WHY, value=Hindrance.NO_TIME).button(words("Only one"))),
    )


def pain(words: Words) -> Say:
    """It hurts: what to do about it, the signs that are more than that, and a day without nudges."""
    text = words("I'm sorry it hurts. Leave out what makes it worse, or rest for a day: I won't nudge then.")
    return Say(
        Text(f"{text}\n\n{red_flag_question(words)}"),
        rows(
            Press(Verb.REST_DAY, value="yes").button(words("Rest a day")),
            Press(Verb.ROUTINE).button(words("Leave one out")),
            Press(Verb.FLAG).button(words("One of these")),
        ),
    )


def new_order(order: tuple[Share, ...], programme: Programme, before: ExerciseId | None, words: Words) -> Say:
    """The order from now on; `before` is what came first until now, for the way back."""
    names = words.list(words(programme[share.exercise].one) for share in order)
    undo = Press(Verb.WHY, exercise=before, value=Hindrance.BORED).button(words("Undo")) if before else None
    return Say(Text(words("Your order from now on: {exercises}.", exercises=names)), rows(undo))
