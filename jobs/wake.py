"""A rest is over, a nudge is due, a snoozed reminder comes back."""

import logging
from dataclasses import replace
from datetime import datetime

from bot.domain.events import RestOver
from bot.domain.notices import Kind
from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Phase, step
from jobs.desk import Desk
from storage import outbox, people, sessions

BATCH = 100

logger = logging.getLogger(__name__)


async def wake(desk: Desk) -> int:
    """Take the sessions whose time has come, each by itself. Gives how many were moved on."""
    now = desk.clock.now()
    async with desk.database.read() as tx:
        waking = await sessions.waking(tx, now, BATCH)
    moved = 0
    for session in waking:
        try:
            moved += await _wake(desk, session, now)
        except Exception:  # the others' minute is over too
            logger.exception("wake.failed", extra={"session": session})
    return moved


async def _wake(desk: Desk, id_: SessionId, now: datetime) -> bool:
    async with desk.database.write() as tx:
        found = await sessions.get(tx, id_)
        if found is None or await people.lock(tx, found.person) is None:
            return False
        session = await sessions.get(tx, id_)  # as it is now that nobody else changes it
        if session is None or session.wake_at is None or session.wake_at > now:
            return False
        after, notice = woken(session, now)
        await sessions.save(tx, after)
        if notice is not None:
            kind, key = notice
            await outbox.put(tx, key, session.person, kind, now, session=session.id)
    return True


def woken(session: Session, now: datetime) -> tuple[Session, tuple[Kind, str] | None]:
    """The session without the timers that are over, and what to say: the kind and the key of one notice, or nothing.

    One message is enough where several are due at once, as after downtime: the end of the rest says what comes next.
    """
    rest, nudge, snooze = (
        _over(timer, now) for timer in (session.walk.rest_until, session.nudge_at, session.snooze_until)
    )
    after = replace(
        session,
        walk=step(session.walk, RestOver(), now)[0] if rest else session.walk,
        nudge_at=None if nudge else session.nudge_at,
        snooze_until=None if snooze else session.snooze_until,
    )
    if session.state is not State.OPEN or after.walk.phase is Phase.OVER:
        return after, None
    if rest:
        return after, (Kind.REST, f"rest:{session.id}:{_unix(rest)}")
    if snooze:
        return after, (Kind.SNOOZE, f"snooze:{session.id}:{_unix(snooze)}")
    if nudge and after.snooze_until is None:
        return after, (Kind.NUDGE, f"nudge:{session.id}")
    return after, None


def _over(timer: datetime | None, now: datetime) -> datetime | None:
    return timer if timer is not None and timer <= now else None


def _unix(instant: datetime) -> int:
    return int(instant.timestamp())
