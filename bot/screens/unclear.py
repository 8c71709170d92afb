"""Two readings are possible: asked back, with the readings as buttons. Nothing is recorded before the answer."""

from collections.abc import Sequence

from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.replies.meaning import Done, Meaning, Simple, Skip
from bot.domain.sessions import Session
from bot.domain.walk import Phase
from bot.screens import guide
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Button, Text
from bot.screens.words import Words


def unclear(readings: Sequence[Meaning], session: Session | None, programme: Programme, words: Words) -> Say:
    """Which did you mean? Without an open session, or without readings that a button can carry, one helpful line."""
    if session is None:
        return guide.unknown(words, session=False)
    buttons = offered(readings, session, programme, words)
    if not buttons:
        return nothing(words)
    labels = (button.label for row in buttons for button in row)
    either = words.either(words("“{reading}”", reading=label) for label in labels)  # a watch shows no buttons
    return Say(Text(words("{either}? I haven't recorded that yet.", either=either)), buttons, menu=True)


def nothing(words: Words) -> Say:
    """Unclear, and nothing to ask: it was asked already, or no button says it."""
    return Say(Text(words("I recorded nothing from that. When a set is done, tap it or write “done”.")))


def offered(readings: Sequence[Meaning], session: Session, programme: Programme, words: Words) -> Rows:
    """The readings that a button can carry, each once: two may come to the same."""
    found = (_reading(reading, session, programme, words) for reading in readings)
    return rows(*dict.fromkeys(button for button in found if button is not None))


def _reading(reading: Meaning, session: Session, programme: Programme, words: Words) -> Button | None:
    walk = session.walk
    match reading:
        case Done(sets, exercise):
            about = exercise or walk.at
            return None if about is None else _done(session, programme[about], sets, words)
        case Simple.DONE_SESSION:
            return Press(Verb.ALL, session.id).button(words("Everything"))
        case Simple.START if walk.phase is Phase.REST:
            return Press(Verb.REST_OVER, session.id, walk.at, walk.set).button(words("Next set now"))
        case Simple.START:
            return Press(Verb.BEGIN, session.id).button(words("Start"))
        case Simple.NOT_DONE:
            return Press(Verb.BACK, session.id).button(words("Not yet"))
        case Simple.STOP:
            return Press(Verb.STOP, session.id).button(words("Stop here"))
        case Skip(exercise, session=False):
            about = exercise or walk.at
            return None if about is None else _skip(session, programme[about], words)
        case _:
            return None


def _done(session: Session, exercise: Exercise, sets: int | None, words: Words) -> Button | None:
    """ "Set 2 is done", "Sets 2 and 3"; the exercise's name where all of it is meant."""
    numbers = session.walk.open_sets(exercise.id)
    if not numbers:
        return None
    if sets is None:
        return _press(Verb.DONE_ALL, session, exercise.id).button(words(exercise.name))
    meant = numbers[:sets]
    which = words.list(words.number(number) for number in meant)
    if exercise.dose.hold is None:
        label = words.many("Set {numbers} is done", "Sets {numbers}", len(meant), numbers=which)
    else:
        label = words.many("Round {numbers} is done", "Rounds {numbers}", len(meant), numbers=which)
    return _press(Verb.DONE, session, exercise.id, str(len(meant))).button(label)


def _skip(session: Session, exercise: Exercise, words: Words) -> Button:
    return Press(Verb.SKIP, session.id, exercise.id).button(words("Skip {exercise}", exercise=words(exercise.one)))


def _press(verb: Verb, session: Session, exercise: ExerciseId, value: str = "") -> Press:
    return Press(verb, session.id, exercise, next(iter(session.walk.open_sets(exercise)), None), value)
