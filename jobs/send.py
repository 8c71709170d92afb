"""Reminders and the outbox go out: claimed and committed (T2), sent, recorded (T3)."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.absences import hears
from bot.domain.delivery import Outcome, PersonId, Result
from bot.domain.notices import APOLOGIES, Kind
from bot.domain.people import Person, Schedule, Standing
from bot.domain.sessions import Session
from bot.screens.notices import notice
from bot.screens.screen import Lane, Screen
from bot.screens.words import words
from bot.tasks import Patience, end
from jobs.delivered import record
from jobs.desk import Desk
from jobs.lead import LEADER
from storage import claims, gaps, leases, people, schedules, sessions
from storage.away import AWAY, outwait
from storage.claims import Claim

SLOW = 1.0  # seconds after which what is on its way is not waited for any more: others come due
_UNTOUCHED = Outcome(Result.NOT_SENT, reason="the database was away")
_WAITS = (Result.NOT_SENT, Result.UNKNOWN, Result.THROTTLED, Result.HALTED)  # the row is there still

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Letter:
    """A claim, and what its message is about.

    `passed` are the slots that went by undelivered; `silent`: the slot is to make no sound; `next_slot` is the first
    that is due.
    """

    claim: Claim
    person: Person
    session: Session | None
    passed: tuple[str, ...] = ()
    silent: bool = False
    next_slot: datetime | None = None


async def send(desk: Desk, patience: Patience | None = None) -> int:
    """Send what is due, no more at once than may be in flight. Gives how many messages need no further attempt.

    Whoever Telegram is slow for holds up nobody else: what comes due meanwhile goes out to others. Once we were told to
    stop, or something failed, nothing more is taken up.
    """
    in_hand: dict[PersonId | None, asyncio.Task[int]] = {}  # by person; None: the probe
    over, errors = 0, list[BaseException]()
    try:
        await _probe_too(desk, in_hand)
        while True:
            try:
                if not errors and (patience is None or not patience.begun):
                    await _take_up(desk, in_hand)
            except Exception as error:
                if not in_hand:
                    raise
                errors.append(error)
            if in_hand:
                await asyncio.wait(in_hand.values(), timeout=SLOW)
            ended = {person: in_hand.pop(person) for person, task in tuple(in_hand.items()) if task.done()}
            for result in await asyncio.gather(*ended.values(), return_exceptions=True):
                if isinstance(result, BaseException):
                    errors.append(result)
                else:
                    over += result
            if not in_hand and None not in ended:  # the probe may have set free what is to be sent again
                break
    finally:
        await asyncio.gather(*(end(task) for task in in_hand.values()))
    if errors:
        raise BaseExceptionGroup("some messages were not delivered, or not recorded", errors)
    return over


async def _probe_too(desk: Desk, in_hand: dict[PersonId | None, asyncio.Task[int]]) -> None:
    async with desk.database.read() as tx:
        if await claims.unknown(tx):
            in_hand[None] = asyncio.create_task(_probe(desk), name="probe")


async def _take_up(desk: Desk, in_hand: dict[PersonId | None, asyncio.Task[int]]) -> None:
    busy = [person for person in in_hand if person is not None]
    turns: dict[PersonId, list[Claim]] = defaultdict(list)
    for claim in await _claim(desk, desk.batch - len(busy), busy):
        turns[claim.person].append(claim)
    for person, theirs in turns.items():
        in_hand[person] = asyncio.create_task(_in_turn(desk, theirs), name=f"send-{person}")


async def _in_turn(desk: Desk, theirs: Sequence[Claim]) -> int:
    """What one person is sent, one after another: the last is their card. Gives how much needs no further attempt.

    Each to its end, whatever becomes of another: an answer that nobody records is sent again.
    """
    over, errors = 0, list[Exception]()
    for claim in theirs:
        try:
            over += await _deliver(desk, claim)
        except Exception as error:  # noqa: BLE001 - raised with the others
            errors.append(error)
    if errors:
        raise ExceptionGroup(f"of {len(theirs)} messages to one person", errors)
    return over


async def _probe(desk: Desk) -> int:
    """Where answers were lost, ask Telegram something harmless; only if it answers are those messages sent again."""
    asked = desk.clock.now()
    outcome = await desk.messenger.probe()
    _heed(desk, outcome)
    if not outcome.ok:
        return 0
    async with desk.database.write() as tx:
        return await claims.release_unknown(tx, asked)


async def _claim(desk: Desk, most: int, but: Collection[PersonId]) -> Sequence[Claim]:
    """T2. Nothing where another leads, since we were suspended for long."""
    claimed: Sequence[Claim] = ()
    if most <= 0:
        return claimed
    try:
        async with desk.database.write() as tx:
            if await _leads(tx, desk):
                now = desk.clock.now()
                notices = await claims.claim_notices(tx, now, most, desk.lease, but)
                reminders = await claims.claim_reminders(tx, now, most - len(notices), desk.lease, but)
                claimed = (*notices, *reminders)
    except AWAY:
        if claimed:  # only whether it was committed is not known: nobody is to wait for leases that nobody uses
            await outwait(partial(_give_back, desk, claimed, desk.clock.now()))
        raise
    return claimed


async def _give_back(desk: Desk, claimed: Sequence[Claim], at: datetime) -> None:
    async with desk.database.write() as tx:
        if await _leads(tx, desk):  # else another may have claimed them, with the fence that we never had
            for claim in claimed:
                await claims.settle(tx, claim, _UNTOUCHED, at)


async def _leads(tx: AsyncConnection, desk: Desk) -> bool:
    return desk.leader is None or await leases.held(tx, LEADER, desk.leader)


async def _letter(tx: AsyncConnection, claim: Claim) -> Letter | None:
    person = await people.get(tx, claim.person)
    if person is None:  # forgotten since, and this row with them
        return None
    session = await sessions.get(tx, claim.session) if claim.session is not None else None
    if session is None:
        return Letter(claim, person, session)
    slots = await schedules.of(tx, person.id)
    silent = any(slot.silent for slot in slots if slot.slot == session.slot)
    if claim.kind is not Kind.REMINDER:
        next_slot = min((slot.due for slot in slots if slot.due is not None), default=None)
        return Letter(claim, person, session, silent=silent, next_slot=next_slot)
    passed = (*await gaps.since_delivered(tx, person.id), *_passing(slots, session))
    return Letter(claim, person, session, tuple(dict.fromkeys(passed)), silent)


def _passing(slots: Sequence[Schedule], session: Session) -> tuple[str, ...]:
    """Those whose passed occurrence is about to be recorded: after downtime the two slots are planned side by side."""
    return tuple(s.slot for s in slots if s.slot != session.slot and s.due is not None and s.due < session.due)


async def _deliver(desk: Desk, claim: Claim) -> bool:
    """One message to its end; whether it needs no further attempt."""
    try:
        async with desk.database.read() as tx:
            letter = await _letter(tx, claim)
    except AWAY:
        await record(desk, claim, _UNTOUCHED, live=False)
        return False
    if letter is None:
        return False
    person = letter.person
    if claim.kind is Kind.CLEAR and claim.about is not None:
        outcome, screen = await desk.messenger.delete(person.id, claim.about), None
    else:
        screen = _screen(desk, letter)
        if screen is None:
            await outwait(partial(_cancel, desk, claim))
            return True
        lane = Lane.REMINDER if claim.kind is Kind.REMINDER else Lane.PING
        outcome = await desk.messenger.send(person.id, screen, lane)
    _heed(desk, outcome)
    for message in await record(desk, claim, outcome, live=screen is not None and screen.live):
        await desk.messenger.delete(person.id, message)
    _note(claim, person.id, outcome)
    return outcome.result not in _WAITS


async def _cancel(desk: Desk, claim: Claim) -> None:
    async with desk.database.write() as tx:
        await claims.cancel(tx, claim, "no longer fits")


def _screen(desk: Desk, letter: Letter) -> Screen | None:
    person, kind = letter.person, letter.claim.kind
    if not person.reachable:  # a nudge of a session that was open when they blocked us
        return None
    if kind in (Kind.REMINDER, Kind.NUDGE, Kind.SNOOZE) and person.standing is not Standing.ACTIVE:
        return None
    if kind is Kind.REST and person.standing in (Standing.HELD, Standing.EMERGENCY):
        return None
    language = words(person.language)
    now = desk.clock.now()
    if kind in APOLOGIES and not (letter.session and hears(person, letter.session, letter.next_slot, now)):
        return None
    return notice(kind, person, letter.session, desk.programme, language, now, letter.passed, silent=letter.silent)


def _heed(desk: Desk, outcome: Outcome) -> None:
    if outcome.result is Result.HALTED:
        desk.alarm.ring(outcome.reason)
    elif outcome.ok:
        desk.alarm.rest()


def _note(claim: Claim, person: PersonId, outcome: Outcome) -> None:
    about = {"kind": claim.kind.value, "row": claim.id, "person": person, "attempt": claim.attempt}
    logger.info("send.done", extra={**about, "result": outcome.result.value})
