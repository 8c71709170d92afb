"""What was understood can be put right: [Undo] and [Something else] below whatever a typed reply recorded."""

from dataclasses import replace

from bot.domain.marks import mark, parse
from bot.domain.replies.otherwise import otherwise
from bot.domain.sessions import Session
from bot.domain.walk import Phase
from bot.handlers import session
from bot.handlers.turn import Turn
from bot.screens import meant as screens
from bot.screens import unclear
from bot.screens.press import Press, Verb
from bot.screens.press import parse as press_of
from bot.screens.say import Say

_PAINS = (Phase.HURTS, Phase.CARE)  # what comes then is about the pain, and has its own ways back


def put_right(turn: Turn, before: Session | None, say: Say) -> Say:
    """The answer to what was typed, with the ways to put it right where it recorded something."""
    made = mark(before, turn.session)
    if (
        made is None
        or turn.session is None
        or not turn.recorded
        or turn.session.walk.phase in _PAINS
        or not turn.may_exercise
    ):
        return say
    turn.leaves = replace(turn.leaves, undo=str(screens.undo_press(turn.session, made)))
    return say if say.menu else replace(say, corrections=screens.put_right(turn.session, made, turn.words))


async def said(turn: Turn) -> Say | None:
    """ "I meant something else", typed: what the last reply recorded; None where nothing of the kind is fresh."""
    undo = press_of(turn.talk.undo)
    if undo is None or undo.verb is not Verb.UNDO:
        return None
    return await pressed(turn, replace(undo, verb=Verb.MEANT))


async def pressed(turn: Turn, press: Press) -> Say:
    """Take the reply back, and offer what else it may have meant."""
    return await session.guarded(turn, press, _taken_back)


async def _taken_back(turn: Turn, press: Press) -> Say | None:
    if turn.session is None:
        return None
    made = parse(press.value, turn.session)
    if made is None:
        return None
    taken = turn.session.walk.log[made.before :]
    back = await session.take_back(turn, made)
    if turn.session is None:
        return back
    readings = otherwise(taken, turn.session.walk, ended=made.ended)
    buttons = unclear.offered(readings, turn.session, turn.programme, turn.words)
    turn.offer(buttons)
    return Say(screens.which(back.text.plain, turn.words), buttons, menu=True)
