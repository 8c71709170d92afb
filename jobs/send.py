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
    return await _Round(desk, patience).run()


class _Round:
    """What is on its way, one task for each person, and what became of it."""

    def __init__(self, desk: Desk, patience: Patience | None) -> None:
        self._desk = desk
        self._patience = patience
        self._in_hand: dict[PersonId | None, asyncio.Task[int]] = {}  # by person; None: the probe
        self._over = 0
        self._errors: list[BaseException] = []

    async def run(self) -> int:
        """To its end. Raises what failed, all of it together."""
        try:
            await self._probe_too()
            going = True
            while going:
                await self._take_up()
                probed = await self._put_down()  # it may have set free what is to be sent again
                going = probed or bool(self._in_hand)
        finally:
            await asyncio.gather(*(end(task) for task in self._in_hand.values()))
        if self._errors:
            raise BaseExceptionGroup("some messages were not delivered, or not recorded", self._errors)
        return self._over

    async def _probe_too(self) -> None:
        async with self._desk.database.read() as tx:
            if await claims.unknown(tx):
                self._in_hand[None] = asyncio.create_task(_probe(self._desk), name="probe")

    async def _take_up(self) -> None:
        """Claim what is due by now, but for those who have something on its way."""
        if self._errors or (self._patience is not None and self._patience.begun):
            return
        busy = [person for person in self._in_hand if person is not None]
        turns: dict[PersonId, list[Claim]] = defaultdict(list)
        try:
            for claim in await _claim(self._desk, self._desk.batch - len(busy), busy):
                turns[claim.person].append(claim)
        except Exception as error:
            if not self._in_hand:
                raise
            self._errors.append(error)  # raised once what is in hand has ended
        for person, theirs in turns.items():
            self._in_hand[person] = asyncio.create_task(_in_turn(self._desk, theirs), name=f"send-{person}")

    async def _put_down(self) -> bool:
        """Count what has ended, waiting SLOW at most for something to; whether the probe was among it."""
        if self._in_hand:
            await asyncio.wait(self._in_hand.values(), timeout=SLOW)
        ended = {person: self._in_hand.pop(person) for person, task in tuple(self._in_hand.items()) if task.done()}
        for result in await asyncio.gather(*ended.values(), return_exceptions=True):
            if isinstance(result, BaseException):
                self._errors.append(result)
            else:
                self._over += result
        return None in ended


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
