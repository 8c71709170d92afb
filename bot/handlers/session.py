"""A session, by its buttons and by /now, /undo: what was pressed, what it recorded, what it came to."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.adherence import recent
from bot.domain.events import (
    Begin,
    Close,
    Effect,
    Ended,
    Erase,
    Event,
    Finished,
    FinishedAll,
    Hurt,
    Left,
    Reopened,
    RestOver,
    Sharp,
    Skipped,
    Undone,
)
from bot.domain.marks import Mark, parse
from bot.domain.pain import asks
from bot.domain.people import Question
from bot.domain.programme import ExerciseId
from bot.domain.routine import shortest
from bot.domain.schedule import Slot
from bot.domain.sessions import UNFINISHED, Session, State
from bot.domain.walk import Phase
from bot.handlers.turn import Turn
from bot.screens import cards, guide, records, settings
from bot.screens import meant as meant_screens
from bot.screens.press import Press, Verb
from bot.screens.say import Say
from bot.screens.screen import Text
from storage import pains, routines
from storage import sessions as stored

HISTORY = timedelta(days=60)  # of sessions, for "9 of the last 10"
LAST = 10
FEW = 3  # sessions before their count says anything


async def now(turn: Turn, _: Press | None = None) -> Say:
    """/now: the open session, or a new one. After a red flag, not before it is cleared."""
    if not turn.may_exercise:
        return Say()
    turn.ask(None)
    was_open = turn.open is not None
    session = await turn.open_session()
    if was_open or session.slot not in set(Slot):
        return Say()
    following = await turn.upcoming()
    return Say(Text(settings.counts_as(Slot(session.slot), turn.words) + " ") + following)


async def one_minute(turn: Turn, _: Press) -> Say:
    """A small way back in: a session of the shortest exercise alone."""
    if turn.may_exercise:
        turn.ask(None)
        own = await routines.of(turn.tx, turn.person.id)
        await turn.open_session(shortest(turn.programme, own).id)
    return Say()


async def not_today(turn: Turn, _: Press) -> Say:
    """Nothing now; the next reminder comes."""
    return Say(await turn.upcoming())


async def undo(turn: Turn) -> Say:
    """/undo: take the last recorded thing back, also just after the end."""
    undone = await act(turn, Undone()) if turn.may_exercise else None  # it may open a session again
    return undone or guide.nothing_to_undo(turn.words)


async def take_back(turn: Turn, mark: Mark) -> Say:
    """Take back all that one reply recorded, its ending of the session included."""
    effects: list[Effect] = []
    if mark.ended:
        await turn.walk(Reopened())
    while turn.session is not None and len(turn.session.walk.log) > mark.before:
        effects += await turn.walk(Undone())
    if turn.person.asked is Question.PAIN:
        turn.ask(None)  # it came after the end
    if turn.session is None or not effects:
        return Say(Text(meant_screens.open_again(turn.words)))
    return await told(turn, turn.session, tuple(effects))


async def act(turn: Turn, *events: Event) -> Say | None:
    """Take these steps and say what they recorded; None where they changed nothing."""
    for event in events:
        if isinstance(event, Finished | Skipped) and event.exercise and not _asks(turn, event.exercise):
            return Say(Text(records.not_asked(turn.programme[event.exercise], turn.words)))
    before = turn.session
    effects = await turn.walk(*events)
    if turn.session is None or turn.session == before:
        return None
    if any(isinstance(effect, Erase) for effect in effects) and turn.person.asked is Question.PAIN:
        turn.ask(None)
    return await told(turn, turn.session, effects)


async def act_on_each(turn: Turn, events: Sequence[Event]) -> Say:
    """Take steps that one reply named, and tell in one line what they recorded; then which of them changed nothing."""
    before, effects, notes = turn.session, list[Effect](), list[Text]()
    for event in events:
        stood = turn.session
        if isinstance(event, Finished | Skipped) and event.exercise and not _asks(turn, event.exercise):
            notes.append(Text(records.not_asked(turn.programme[event.exercise], turn.words)))
            continue
        effects += await turn.walk(event)
        if turn.session == stood:
            notes.append(guide.nothing_left(turn.words).text)
    changed = turn.session is not None and turn.session != before
    said = await told(turn, turn.session, tuple(effects)) if changed and turn.session is not None else Say()
    return replace(said, text=Text.join("\n\n", dict.fromkeys((said.text, *notes))))


def _asks(turn: Turn, exercise: ExerciseId) -> bool:
    return turn.session is None or exercise in {share.exercise for share in turn.session.walk.shares}


async def told(turn: Turn, session: Session, effects: tuple[Effect, ...]) -> Say:
    """What was recorded; at the end, what the session came to."""
    said = records.recorded(effects, session.walk, turn.programme, turn.words)
    if not any(isinstance(effect, Close) for effect in effects):
        return Say(Text(said))
    return await summary(turn, session)


async def summary(turn: Turn, session: Session) -> Say:
    """What the session came to; after the evening's, the pain question follows."""
    history = await stored.history(turn.tx, turn.person.id, turn.today - HISTORY)
    latest = recent(history, LAST)
    figures = (latest.counted, latest.of) if latest.of >= FEW else None
    text, buttons = records.summary(session, turn.programme, turn.words, figures)
    if session.slot == Slot.EVENING and session.state is not State.SKIPPED and await _ask_pain(turn):
        turn.ask(Question.PAIN)
    return Say(text, buttons, stays=True)


async def _ask_pain(turn: Turn) -> bool:
    scored = [day for day, _ in await pains.recent(turn.tx, turn.person.id, turn.today)]
    return asks(turn.today, scored, quiet=turn.person.quiet)


async def snooze(turn: Turn, until: datetime | None) -> Say:
    """The reminder again at `until`; None: not at all, the card waits. Never a nudge after a snooze."""
    session = turn.open
    if session is None:
        return guide.no_session(turn.words)
    if session.begun:  # "later" in the middle of a set: what is done counts, the rest waits
        return await act(turn, Left()) or Say()
    following = min((s.due for s in turn.schedules if s.due is not None), default=None)
    if until is not None and following is not None and until >= following:
        return Say(Text(settings.comes_anyway(turn.words)))
    await turn.put(replace(session, state=State.OPEN, snooze_until=until, nudge_at=None))
    return settings.snoozed(until, turn.zone, turn.today, turn.words)


# The buttons. Each is given the press, whose session is the person's own and still open (see `press`).


async def _begin(turn: Turn, _: Press) -> Say | None:
    return await act(turn, Begin())


async def _all(turn: Turn, _: Press) -> Say | None:
    return await act(turn, FinishedAll())


async def _later(turn: Turn, press: Press) -> Say | None:
    if turn.session is None or turn.session.begun:
        return None
    if press.value == "wake":
        return await snooze(turn, None)
    if press.value.isdecimal() and int(press.value) in SNOOZES:
        return await snooze(turn, turn.now + timedelta(minutes=int(press.value)))
    return Say(buttons=cards.later(turn.session, turn.words), menu=True)


async def _not_this(turn: Turn, _: Press) -> Say | None:
    return await act(turn, Ended())


async def _done(turn: Turn, press: Press) -> Say | None:
    sets = int(press.value) if press.value.isdecimal() else 1
    return await act(turn, Finished(sets, press.exercise, number=press.number))


async def _done_all(turn: Turn, press: Press) -> Say | None:
    return await act(turn, Finished(None, press.exercise, number=press.number))


async def _skip(turn: Turn, press: Press) -> Say | None:
    return await act(turn, Skipped(press.exercise))


async def _more(turn: Turn, _: Press) -> Say | None:
    if turn.session is None or turn.session.walk.phase is not Phase.SET:
        return None
    return Say(buttons=cards.more(turn.session, turn.programme, turn.words), menu=True)


async def _back(_turn: Turn, _: Press) -> Say | None:
    return Say()


async def _stop(turn: Turn, _: Press) -> Say | None:
    return await act(turn, Left())


async def _enough(turn: Turn, _: Press) -> Say | None:
    return await act(turn, Ended())


async def _undo(turn: Turn, press: Press) -> Say | None:
    if not press.value:
        return await act(turn, Undone())
    made = parse(press.value, turn.session) if turn.session is not None else None
    return None if made is None else await take_back(turn, made)


async def _go(turn: Turn, press: Press) -> Say | None:
    fits = turn.session is not None and turn.session.walk.set == press.number
    return await act(turn, RestOver()) if fits else None


async def _hurts(turn: Turn, _: Press) -> Say | None:
    return await act(turn, Hurt())


async def _sharp(turn: Turn, press: Press) -> Say | None:
    if turn.session is None or turn.session.walk.phase is not Phase.HURTS:
        return None
    return await act(turn, Sharp()) if press.value == "yes" else await act(turn, Begin())


async def _next(turn: Turn, press: Press) -> Say | None:
    fits = turn.session is not None and turn.session.walk.set == press.number
    return await act(turn, Skipped(press.exercise)) if fits else None


SNOOZES = (15, 60)  # minutes

PRESSES: dict[Verb, Callable[[Turn, Press], Awaitable[Say | None]]] = {
    Verb.BEGIN: _begin,
    Verb.ALL: _all,
    Verb.LATER: _later,
    Verb.NOT_THIS: _not_this,
    Verb.DONE: _done,
    Verb.DONE_ALL: _done_all,
    Verb.SKIP: _skip,
    Verb.MORE: _more,
    Verb.BACK: _back,
    Verb.STOP: _stop,
    Verb.ENOUGH: _enough,
    Verb.UNDO: _undo,
    Verb.REST_OVER: _go,
    Verb.HURTS: _hurts,
    Verb.SHARP: _sharp,
    Verb.NEXT: _next,
}
_AFTER_THE_END = (Verb.UNDO, Verb.MEANT, Verb.BEGIN)  # what a summary still offers


async def press(turn: Turn, pressed: Press) -> Say:
    """A button of a session."""
    return await guarded(turn, pressed, PRESSES[pressed.verb])


async def guarded(turn: Turn, pressed: Press, act: Callable[[Turn, Press], Awaitable[Say | None]]) -> Say:
    """A press of a session's button. Another person's, an unknown or an older one changes nothing."""
    session = turn.session
    known = session is not None and session.id == pressed.session
    again = turn.may_exercise and pressed.verb in _AFTER_THE_END  # it would open the session again
    if session is None or not known or (session.state not in UNFINISHED and not again):
        return guide.over(turn.words)
    if pressed.exercise is not None and pressed.exercise not in {s.exercise for s in session.walk.shares}:
        return guide.over(turn.words)
    return await act(turn, pressed) or guide.already(turn.words)
