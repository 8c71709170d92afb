"""An earlier session: what was said of it is recorded there after one confirmation, and can be taken back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.domain.past import GAINED, OVER, REACH, Amounts, Option, emptied, filled, last_before, takes
from bot.domain.replies.earlier import Earlier, earlier, options
from bot.domain.sessions import Session, State
from bot.handlers import session as sessions
from bot.handlers.turn import Turn
from bot.screens import guide
from bot.screens import past as screens
from bot.screens.press import Press, Verb, parse
from bot.screens.say import Say
from storage import sessions as stored

_AMOUNTS = re.compile(r"\d{1,2}(?:-\d{1,2})*")
_TAKEN = re.compile(r"(\d{1,18})-([a-z]+)")


async def said(turn: Turn) -> Say:
    """ "Did the evening one yesterday too": asked back, whatever was said."""
    if not turn.may_exercise:
        return guide.unknown(turn.words, session=False)
    told = earlier(turn.text, turn.today, turn.programme)
    recent = await _recent(turn)
    return _asked(turn, told, recent) or _nothing(turn, told, recent)


async def belated(turn: Turn, *, did: bool) -> Say:
    """Written before the open session's reminder came: what they `did` may be of the session before it."""
    if not did:
        return screens.before_this(turn.words)
    told = earlier(turn.text, turn.today, turn.programme)
    return _asked(turn, told, last_before(await _recent(turn), turn.open)) or screens.before_this(turn.words)


def _asked(turn: Turn, told: Earlier, sessions: Sequence[Session]) -> Say | None:
    """Which of these, and what of it? None where nothing of them fits."""
    current = turn.open.walk.at if turn.open is not None else None
    found = options(told, sessions, current)
    if not found:
        return None
    asked = screens.ask(found, turn.programme, turn.today, turn.words)
    turn.offer(asked.buttons)
    return asked


async def _recent(turn: Turn) -> tuple[Session, ...]:
    return await stored.recent(turn.tx, turn.person.id, turn.today - timedelta(days=REACH))


def _nothing(turn: Turn, told: Earlier, recent: tuple[Session, ...]) -> Say:
    """Why there is nothing to record: it is open still, it is noted, or there is no such session."""
    if turn.open is not None and told.days and told.fits(turn.open):
        return screens.is_open(turn.words)
    over = [each for each in recent if each.state in (*GAINED, *OVER)]
    if (told.days or told.slots) and any(told.fits(each) for each in over):
        return screens.all_there(turn.words)
    return screens.none_fits(turn.words)


async def pressed(turn: Turn, press: Press) -> Say:
    """[Yes, record it], or one of several; [No]. Pressed twice, it counts once."""
    if press.value == screens.NONE:
        return screens.left_alone(turn.words)
    session = next((each for each in await _recent(turn) if each.id == press.session), None)
    amounts = _amounts(press.value)
    if session is None or not turn.may_exercise or len(amounts) != len(session.walk.shares):
        return guide.over(turn.words)
    option = Option(session, amounts)
    if not option.records:
        return guide.already(turn.words)
    if not takes(session):
        return guide.over(turn.words)
    await _save(turn, filled(option))
    await stored.record(turn.tx, session, option.records, turn.source, turn.now)
    undo = Press(Verb.UNPAST, session.id, value=f"{turn.source}-{session.state}")
    turn.leaves = replace(turn.leaves, undo=str(undo))
    return screens.recorded(option, undo, turn.programme, turn.today, turn.words)


async def taken_back(turn: Turn, press: Press) -> Say:
    """[Undo]: exactly what that confirmation recorded."""
    written = _TAKEN.fullmatch(press.value)
    session = await stored.get(turn.tx, press.session) if press.session is not None else None
    theirs = session is not None and session.person == turn.person.id and session.state in GAINED
    if session is None or not theirs or written is None or written[2] not in set(OVER):
        return guide.over(turn.words)
    sets = await stored.take_back(turn.tx, session.id, written[1])
    if not sets:
        return guide.already(turn.words)
    before = emptied(session, sets, State(written[2]))
    await _save(turn, before)
    gone = tuple(session.walk.count(share.exercise) for share in session.walk.shares)
    return screens.taken_back(Option(before, gone), turn.programme, turn.today, turn.words)


async def undo(turn: Turn) -> Say:
    """/undo, "undo": what was recorded last, in an earlier session too; else the last thing of this one."""
    last = parse(turn.talk.undo)
    if last is not None and last.verb is Verb.UNPAST:
        return await taken_back(turn, last)
    if last is not None and last.verb is Verb.UNDO:
        return await sessions.press(turn, last)
    return await sessions.undo(turn)


async def _save(turn: Turn, session: Session) -> None:
    await stored.save(turn.tx, session)
    if turn.session is not None and turn.session.id == session.id:
        turn.session = session


def _amounts(value: str) -> Amounts:
    return tuple(map(int, value.split("-"))) if _AMOUNTS.fullmatch(value) else ()
