"""The live card of a session: what to do now, and the buttons for it."""

from datetime import datetime

from bot.domain.programme import Exercise, Programme
from bot.domain.routine import prescribed
from bot.domain.sessions import Session
from bot.domain.walk import Phase, Walk
from bot.screens.exercises import dose, minutes_left, remaining
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, rows
from bot.screens.screen import Button, Screen, Text, bold, moment
from bot.screens.words import Words


def card(session: Session, programme: Programme, words: Words) -> Screen | None:
    """The card that fits where the session stands; None where it is over."""
    walk = session.walk
    match walk.phase:
        case Phase.WAITING:
            text, buttons = _waiting(session, programme, words)
        case Phase.SET if walk.at is not None and walk.set is not None:
            text, buttons = _set(session, prescribed(programme, walk.shares)[walk.at], words)
        case Phase.REST if walk.at is not None and walk.rest_until is not None:
            text, buttons = _rest(session, walk.rest_until, walk.share(walk.at).rest, words)
        case Phase.ASIDE:
            text, buttons = _aside(session, programme, words)
        case Phase.HURTS:
            text = Text(words("Stop this set. Is it sharp, down a leg, or above 5 of 10?"))
            buttons = rows(
                _press(session, Verb.SHARP, "no").button(words("No, muscles")),
                _press(session, Verb.SHARP, "yes").button(words("Yes")),
            )
        case Phase.CARE:
            text, buttons = _care(session, words)
        case _:
            return None
    return Screen(text, buttons, live=True)


def later(session: Session, words: Words) -> Rows:
    """The menu of a reminder that comes too early."""
    wake = _press(session, Verb.LATER, "wake").button(words("When I wake")) if session.slot == "morning" else None
    return rows(
        _press(session, Verb.LATER, "15").button(words("15 min")),
        _press(session, Verb.LATER, "60").button(words("1 hour")),
        wake,
        _press(session, Verb.BACK).button(words("Back")),
    )


def more(session: Session, programme: Programme, words: Words) -> Rows:
    """What a set's card has no room for: it says what it records, or skips."""
    walk = session.walk
    if walk.at is None:
        return ()
    exercise = programme[walk.at]
    left = len(walk.open_sets(walk.at))
    if left < walk.share(walk.at).sets:
        every = words.many("Last one done", "Last {count} done", left)
    else:
        every = words.many("All done", "All {count} done", left)
    return rows(
        Press(Verb.DONE_ALL, session.id, walk.at, walk.set).button(every),
        Press(Verb.SKIP, session.id, walk.at).button(words("Skip {exercise}", exercise=words(exercise.one))),
        _press(session, Verb.STOP).button(words("Stop here")),
        _press(session, Verb.BACK).button(words("Back")),
    )


def undo(session: Session, words: Words) -> Button | None:
    """The button that takes the last recorded thing back; None where nothing is recorded."""
    return _press(session, Verb.UNDO).button(words("Undo")) if session.walk.log else None


def _press(session: Session, verb: Verb, value: str = "") -> Press:
    return Press(verb, session.id, session.walk.at, session.walk.set, value)


def _waiting(session: Session, programme: Programme, words: Words) -> tuple[Text, Rows]:
    minutes = minutes_left(session.walk, programme)
    head = words.many("Back exercises, {count} minute. ", "Back exercises, {count} minutes. ", minutes)
    text = Text(head + words("Start, or answer “done” if you did them."))
    return text, rows(
        _press(session, Verb.BEGIN).button(words("Start")),
        _press(session, Verb.ALL).button(words("Did it all")),
        _press(session, Verb.LATER).button(words("Later")),
        _press(session, Verb.NOT_THIS).button(words("Not this one")),
    )


def title(walk: Walk, exercise: Exercise, words: Words) -> str:
    """Where the walk is: "1 of 3 · Glute bridge, set 1 of 3"; past the first set, that number comes first."""
    number, sets = words.number(walk.set or 1), words.number(walk.share(exercise.id).sets)
    if exercise.dose.hold is None:
        which = words("set {number} of {sets}", number=number, sets=sets)
        again = words("Set {number} of {sets}", number=number, sets=sets)
    else:
        which = words("round {number} of {sets}", number=number, sets=sets)
        again = words("Round {number} of {sets}", number=number, sets=sets)
    if (walk.set or 1) > 1:
        return f"{again} · {words(exercise.name)}"
    if len(walk.shares) == 1:
        return f"{words(exercise.name)}, {which}"
    position = [share.exercise for share in walk.shares].index(exercise.id) + 1
    of = words("{position} of {exercises}", position=words.number(position), exercises=words.number(len(walk.shares)))
    return f"{of} · {words(exercise.name)}, {which}"


def _set(session: Session, exercise: Exercise, words: Words) -> tuple[Text, Rows]:
    walk = session.walk
    share, done = walk.share(exercise.id), walk.count(exercise.id)
    text = bold(title(walk, exercise, words)) + "\n"
    counted = share.enough <= done < share.sets
    if counted:
        text = text + words("That counts already. One more if you like: ")
    text = text + dose(exercise, words) + " " + words(exercise.cue)
    rounds = exercise.dose.hold is not None
    label = words("Round done") if rounds else words("Set done")
    follow = (
        Press(Verb.NEXT, session.id, exercise.id, walk.set).button(words("Next exercise"))
        if counted
        else _press(session, Verb.HOW).button(words("How"))
    )
    return text, rows(
        Press(Verb.DONE, session.id, exercise.id, walk.set).button(label),
        follow,
        _press(session, Verb.HURTS).button(words("It hurts")),
        _press(session, Verb.MORE).button(words("More")),
        undo(session, words),
    )


def _rest(session: Session, until: datetime, seconds: int, words: Words) -> tuple[Text, Rows]:
    walk = session.walk
    number = Text(words.number(walk.set or 1))
    when = moment(until, _after(seconds, words), "r")
    return words.around("Rest. Set {number} comes {when}.", number=number, when=when), rows(
        Press(Verb.REST_OVER, session.id, walk.at, walk.set).button(words("Next set now")), undo(session, words)
    )


def _after(seconds: int, words: Words) -> str:
    """True for ever, unlike "in 58 seconds": old clients show it as it is."""
    if seconds == 60:
        return words("after one minute")
    return words.many("after {count} second", "after {count} seconds", seconds)


def _aside(session: Session, programme: Programme, words: Words) -> tuple[Text, Rows]:
    text = Text(words("Left for later: {rest}.", rest=remaining(session.walk, programme, words)))
    return text, rows(
        _press(session, Verb.BEGIN).button(words("Continue")),
        _press(session, Verb.ENOUGH).button(words("Enough for now")),
        undo(session, words),
    )


def _care(session: Session, words: Words) -> tuple[Text, Rows]:
    advice = words(
        "Leave this one out today. If it isn't back to usual tomorrow, ask a physiotherapist before you repeat it."
    )
    follow = _press(session, Verb.BEGIN).button(words("Next exercise")) if session.walk.left else None
    return Text(f"{advice}\n\n{red_flag_question(words)}"), rows(
        follow,
        _press(session, Verb.STOP).button(words("Stop here")),
        Press(Verb.FLAG).button(words("One of these")),
    )


def red_flag_question(words: Words) -> str:
    """Asked with every pain that is more than tired muscles."""
    return words(
        "Is any of this new? Pain, tingling or weakness in both legs. Numbness between the legs. Trouble with bladder "
        "or bowel."
    )
