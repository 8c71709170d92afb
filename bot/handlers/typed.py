"""What a person typed: read, then each meaning in the order said, in one answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import groupby

from bot import places
from bot.domain import replies
from bot.domain.events import Begin, Ended, Event, Finished, FinishedAll, Left, RestOver, Skipped
from bot.domain.people import Question, Standing
from bot.domain.replies import (
    Ask,
    At,
    Done,
    Flag,
    Later,
    Meaning,
    Now,
    Pain,
    Pause,
    Reps,
    Side,
    Simple,
    Skip,
    State,
    Unclear,
    Where,
    Zone,
)
from bot.domain.replies.following import followed
from bot.domain.replies.said import of_the_session, records
from bot.domain.schedule import Slot
from bot.domain.walk import Phase
from bot.handlers import answers, contact, data, pain, past, safety, session, settings, times
from bot.handlers.turn import Turn
from bot.screens import contact as contact_screens
from bot.screens import guide, slots, unclear
from bot.screens import safety as safety_screens
from bot.screens.press import Verb, parse
from bot.screens.say import Say
from bot.screens.screen import Text

FRESH = timedelta(seconds=20)  # nobody does a set in that: a bare "ok" means "seen"
_ASKED = {
    Question.ZONE: State.ZONE,
    Question.PLACE: State.ZONE,
    Question.MORNING: State.MORNING,
    Question.EVENING: State.EVENING,
    Question.WEEKEND_MORNING: State.MORNING,
    Question.WEEKEND_EVENING: State.EVENING,
    Question.PAIN: State.PAIN,
}
_PHASES = {Phase.WAITING: State.WAITING, Phase.ASIDE: State.WAITING, Phase.REST: State.REST}


def where(turn: Turn) -> Where:
    """What the person has before them, as the reader of replies needs it."""
    if turn.question in _ASKED:
        return Where(_ASKED[turn.question])
    if turn.open is None:
        return Where(State.IDLE)
    walk = turn.open.walk
    if walk.phase in (Phase.HURTS, Phase.CARE):
        return Where(State.PAIN)  # a number said now is a score, and no set is under way
    state = _PHASES.get(walk.phase, State.SET)
    if state is State.WAITING or walk.at is None:
        return Where(State.WAITING, left=walk.left)
    fresh = turn.open.shown_at is not None and turn.now - turn.open.shown_at < FRESH
    number = walk.count(walk.at) if state is State.REST else walk.set
    return Where(state, walk.at, number, walk.left, fresh)


def read(turn: Turn) -> tuple[Meaning, ...]:
    """Everything that a text message means, in the order said, and after what was said last."""
    stands = where(turn)
    meanings = replies.read(turn.text, stands, turn.prescribed, places.zone_of)
    if stands.state.asks:
        return meanings
    return followed(turn.text, meanings, turn.talk, turn.prescribed, stands.current)


async def mean(turn: Turn, meanings: tuple[Meaning, ...]) -> Say:
    """Act on each meaning in order, in one answer with the card below. A red flag is answered alone."""
    late = [meaning for meaning in meanings if turn.belated and of_the_session(meaning)]
    meanings = tuple(meaning for meaning in meanings if meaning not in late)
    flag = next((meaning for meaning in meanings if isinstance(meaning, Flag)), None)
    if flag is not None:
        done = [meaning for meaning in meanings if isinstance(meaning, Done | Reps)]
        said = [await _one(turn, meaning) for meaning in done]
        return _joined([*said, await safety.flagged(turn, flag)])
    if any(isinstance(meaning, Unclear) for meaning in meanings):  # the doubt may be about what stands beside it
        meanings = tuple(meaning for meaning in meanings if not records(meaning))
    if any(isinstance(meaning, Pain) for meaning in meanings):  # pain is answered, not sets
        meanings = tuple(meaning for meaning in meanings if not isinstance(meaning, Unclear))
    told = [await past.belated(turn, did=any(map(records, late)))] if late else []
    for at_once, group in groupby(meanings, lambda meaning: _event(turn, meaning) is not None):
        together = tuple(group)
        events = [event for meaning in together if (event := _event(turn, meaning)) is not None]
        if at_once and len(events) > 1:
            told.append(await session.act_on_each(turn, events))
        else:
            told += [await _one(turn, meaning) for meaning in together]
    return _joined(told)


def _event(turn: Turn, meaning: Meaning) -> Event | None:
    """What a meaning changes of the open session: several of them are told in one line."""
    match meaning:
        case _ if turn.open is None:
            return None
        case Done(sets, exercise):
            return Finished(sets, exercise)
        case Reps(repetitions):
            return Finished(1, repetitions=repetitions)
        case Skip(exercise, session=False):
            return Skipped(exercise)
        case _:
            return None


def _joined(said: list[Say]) -> Say:
    """One answer from several; the buttons of the last that has any."""
    buttons = next((each for each in reversed(said) if each.buttons), Say())
    text = Text.join("\n\n", dict.fromkeys(each.text for each in said))
    return replace(
        buttons,
        text=text,
        stays=any(each.stays for each in said),
        drop_keyboard=any(each.drop_keyboard for each in said),
        files=any(each.files for each in said),
    )


async def _one(turn: Turn, meaning: Meaning) -> Say:
    match meaning:
        case Done() | Reps() | Side() | Skip() | Later():
            return await _in_session(turn, meaning)
        case Ask(facet, exercise):
            return answers.answer(turn, facet, exercise)
        case Pain(score):
            return await pain.said(turn, score)
        case Pause(days):
            return await settings.set_pause(turn, days)
        case At(wall):
            return await times.said(turn, wall)
        case Zone(key):
            return await contact.set_zone(turn, key)
        case Now(wall):
            return await contact.clock_said(turn, wall)
        case Unclear((Flag(), *_)):
            return safety_screens.tired_or_nerves(turn.words)
        case Unclear() if turn.open is None or turn.question is not None:
            return await _no_session(turn)
        case Unclear(readings):
            return _doubted(turn, readings)
        case Flag():
            return await safety.flagged(turn, meaning)
        case Simple():
            return await _simple(turn, meaning)


def _doubted(turn: Turn, readings: Sequence[Meaning]) -> Say:
    """Asked back, once: who answers the question in doubtful words again hears what always works."""
    if any(
        press is not None and press.verb is not Verb.PAST for press in (parse(data) for _, data in turn.talk.offered)
    ):
        return unclear.nothing(turn.words)
    asked = unclear.unclear(readings, turn.open, turn.programme, turn.words)
    turn.offer(asked.buttons)
    return asked


async def _in_session(turn: Turn, meaning: Done | Reps | Side | Skip | Later) -> Say:
    if turn.open is None:
        return await _no_session(turn)
    match meaning:
        case Done(sets, exercise):
            return await _act(turn, Finished(sets, exercise))
        case Reps(repetitions):
            return await _act(turn, Finished(1, repetitions=repetitions))
        case Side(side):
            return guide.one_side(side, turn.words)
        case Skip(session=True):
            return await _act(turn, Ended())
        case Skip(exercise):
            return await _act(turn, Skipped(exercise))
        case Later(minutes, at):
            return await session.snooze(turn, _until(turn, minutes, at))


async def _no_session(turn: Turn) -> Say:
    """Something about a session, and none is open: one may begin, or there is a question to answer first."""
    return guide.no_session(turn.words) if turn.may_exercise and turn.question is None else await _unknown(turn)


async def _act(turn: Turn, event: Event) -> Say:
    return await session.act(turn, event) or guide.nothing_left(turn.words)


def _until(turn: Turn, minutes: int | None, at: time | None) -> datetime:
    if at is None:
        return turn.now + timedelta(minutes=minutes if minutes is not None else session.SNOOZES[-1])
    local = datetime.combine(turn.today, at, tzinfo=turn.zone).astimezone(turn.now.tzinfo)
    return local if local > turn.now else local + timedelta(days=1)


async def _simple(turn: Turn, meaning: Simple) -> Say:
    match meaning:
        case Simple.DONE_SESSION:
            return await _act(turn, FinishedAll()) if turn.open else await _no_session(turn)
        case Simple.START:
            return await _start(turn)
        case Simple.STOP:
            return await _act(turn, Left()) if turn.open else guide.nothing_runs(turn.words)
        case Simple.NOT_DONE:
            return Say(Text(guide.not_done(turn.words)))
        case Simple.UNKNOWN:
            return await _unknown(turn)
        case Simple.HELLO:
            new = turn.person.zone is None
            return await contact.start(turn) if new else guide.hello(turn.name, turn.words)
        case Simple.THANKS:
            return guide.thanks(turn.words)
        case Simple.HELP:
            return guide.help_text(turn.words)
        case Simple.BACKFILL:
            return await past.said(turn)
        case Simple.CAUTION:
            return await contact.hold(turn)
        case Simple.UNDO:
            return await past.undo(turn)
        case Simple.RESUME:
            return await settings.resume(turn)
        case Simple.PROGRESS:
            return await answers.progress(turn)
        case Simple.SCHEDULE:
            return await times.show(turn)
        case Simple.PRIVACY:
            return await data.privacy(turn)
        case Simple.EXPORT:
            return await data.export(turn)
        case Simple.FORGET:
            return await data.forget(turn)


async def _start(turn: Turn) -> Say:
    """ "Yes", "ready", "go on": the open question's yes, or the next step of the session."""
    asked = turn.question
    if asked is Question.CONSENT:
        return await contact.agree(turn)
    if asked is Question.CHECKED:
        return await contact.checked(turn)
    if asked is not None:
        return Say()
    if turn.open is None:
        return await session.now(turn)
    resting = turn.open.walk.phase is Phase.REST
    return await session.act(turn, RestOver() if resting else Begin()) or Say()


async def _unknown(turn: Turn) -> Say:
    """The line that helps: about what was asked, else about what always works."""
    match turn.question:
        case Question.ZONE | Question.PLACE:
            return await contact.place_said(turn, turn.text)
        case Question.MORNING | Question.WEEKEND_MORNING:
            return Say(Text(slots.time_not_understood(Slot.MORNING, turn.words)))
        case Question.EVENING | Question.WEEKEND_EVENING:
            return Say(Text(slots.time_not_understood(Slot.EVENING, turn.words)))
        case Question.SUITABLE:
            return Say(Text(contact_screens.suits_or_not(turn.words)))
        case Question.CHECKED | Question.CONSENT:
            return Say(Text(contact_screens.tap_or_yes(turn.words)))
        case Question.PAIN:
            return Say(Text(contact_screens.a_number(turn.words)))
    if turn.person.standing is Standing.EMERGENCY:
        return Say(Text(guide.heard(turn.words)))
    return guide.unknown(turn.words, session=turn.open is not None)
