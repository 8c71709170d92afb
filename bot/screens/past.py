"""An earlier session: asked once before anything is recorded in it, and said back."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.past import REACH, Option
from bot.domain.programme import Programme
from bot.domain.schedule import Slot
from bot.domain.sessions import Session
from bot.screens import records
from bot.screens.press import Press, Verb
from bot.screens.say import Rows, Say, rows
from bot.screens.screen import Button, Text
from bot.screens.words import Words

NONE = "no"


def ask(options: Sequence[Option], programme: Programme, today: date, words: Words) -> Say:
    """Shall I record that? With several sessions or readings: which?"""
    no = Press(Verb.PAST, value=NONE).button(words("No"))
    sessions = {option.session.id for option in options}
    if len(options) == 1:
        (only,) = options
        yes = _press(only).button(words("Yes, record it"))
        what = records.sets(only.records, only.session.walk, programme, words)
        text = words("{session}: {sets}. Shall I record that?", session=when(only.session, today, words), sets=what)
        return Say(Text(text), rows(yes, no), menu=True)
    if len(sessions) == 1:
        buttons = [_press(option).button(_what(option, programme, words)) for option in options]
        text = words(
            "{session}: {choice}? I haven't recorded that yet.",
            session=when(options[0].session, today, words),
            choice=_either(buttons, words),
        )
    else:
        buttons = [_press(option).button(when(option.session, today, words)) for option in options]
        text = words("{choice}? I haven't recorded that yet.", choice=_either(buttons, words))
    return Say(Text(text), rows(*buttons, no), menu=True)


def _press(option: Option) -> Press:
    return Press(Verb.PAST, option.session.id, value="-".join(map(str, option.amounts)))


def _either(buttons: Sequence[Button], words: Words) -> str:
    return words.either(words("“{reading}”", reading=button.label) for button in buttons)  # a watch shows no buttons


def _what(option: Option, programme: Programme, words: Words) -> str:
    """A reading of one session, as a button says it."""
    some = [share.exercise for share, sets in zip(option.session.walk.shares, option.amounts, strict=True) if sets]
    return words(programme[some[0]].name) if len(some) == 1 else words("Everything")


def when(session: Session, today: date, words: Words) -> str:
    """Which session: "Yesterday evening"."""
    morning = session.slot == Slot.MORNING
    if session.day == today:
        return words("This morning") if morning else words("This evening")
    if session.day == today - timedelta(days=1):
        return words("Yesterday morning") if morning else words("Yesterday evening")
    day = words.weekday(session.day)
    return words("{day} morning", day=day) if morning else words("{day} evening", day=day)


def recorded(option: Option, undo: Press, programme: Programme, today: date, words: Words) -> Say:
    """What was recorded, and the way back."""
    what = records.sets(option.records, option.session.walk, programme, words)
    text = words("{session}, recorded: {sets}.", session=when(option.session, today, words), sets=what)
    return Say(Text(text), _undo(undo, words))


def _undo(undo: Press, words: Words) -> Rows:
    return rows(undo.button(words("Undo")))


def taken_back(option: Option, programme: Programme, today: date, words: Words) -> Say:
    """That it is as it was. `option` holds what is no longer there."""
    what = records.sets(option.records, option.session.walk, programme, words)
    return Say(Text(words("{session}, taken back: {sets}.", session=when(option.session, today, words), sets=what)))


def left_alone(words: Words) -> Say:
    """They said no."""
    return Say(Text(words("Fine. I recorded nothing.")))


def is_open(words: Words) -> Say:
    """It is the session that is open now: its own card is below."""
    return Say(Text(words("That one is still open: tap what you did, or write “done”.")))


def before_this(words: Words) -> Say:
    """It was written before the reminder that is open, and is about no session that can be told."""
    return Say(Text(words("You wrote that before this reminder came. If you meant this one, write it again.")))


def all_there(words: Words) -> Say:
    """Everything of it was recorded before."""
    return Say(Text(words("That was already noted. Nothing changed.")))


def none_fits(words: Words) -> Say:
    """No session is there for it."""
    text = words.many(
        "Good that you did it. I have no session of the last {count} day to record it in.",
        "Good that you did it. I have no session of the last {count} days to record it in.",
        REACH,
    )
    return Say(Text(text))
