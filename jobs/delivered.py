"""What follows a delivery (T3): the session opens, the card moves, and who blocked us is left alone."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import MessageId, Outcome, Result
from bot.domain.notices import Kind
from bot.domain.nudges import nudge_at
from bot.domain.people import Card, Person
from bot.domain.sessions import State
from jobs.desk import Desk
from storage import claims, people, schedules, sessions
from storage.claims import Claim


async def record(desk: Desk, claim: Claim, outcome: Outcome, *, live: bool) -> tuple[MessageId, ...]:
    """Write down what a request came to. `live`: what was sent is a card. Gives the messages that are to go now."""
    now = desk.clock.now()
    async with desk.database.write() as tx:
        person = await people.lock(tx, claim.person)
        settled = await claims.settle(tx, claim, _verdict(claim, outcome), now)
        if person is None:  # forgotten while it was on its way: they have heard the last of us already
            return (outcome.message,) if outcome.message is not None else ()
        if outcome.result is Result.BLOCKED:
            await _leave_alone(tx, person)
        if outcome.message is None:
            return ()
        if not settled:
            return await _unwanted(tx, claim, outcome.message)
        await _shown(tx, claim, person, now)
        if not live:
            return ()
        await people.set_card(tx, person.id, Card(outcome.message, now))
        return (person.card.message,) if person.card else ()


def _verdict(claim: Claim, outcome: Outcome) -> Outcome:
    """A message that cannot be found needs no deleting."""
    cleared = claim.kind is Kind.CLEAR and outcome.result is Result.GONE
    return Outcome(Result.DONE) if cleared else outcome


async def _leave_alone(tx: AsyncConnection, person: Person) -> None:
    await people.save(tx, replace(person, reachable=False))
    for schedule in await schedules.of(tx, person.id):
        await schedules.put(tx, person.id, replace(schedule, due=None, day=None))


async def _unwanted(tx: AsyncConnection, claim: Claim, message: MessageId) -> tuple[MessageId, ...]:
    """What was delivered when it was another's to deliver, or too late. Not so where the person answers it already."""
    session = await sessions.get(tx, claim.session) if claim.session and claim.kind is Kind.REMINDER else None
    answered = session is not None and session.message == message
    over = session is not None and session.state in (State.EXPIRED, State.CANCELLED)
    return () if answered and not over else (message,)


async def _shown(tx: AsyncConnection, claim: Claim, person: Person, now: datetime) -> None:
    session = await sessions.get(tx, claim.session) if claim.session else None
    if session is None:
        return
    if claim.kind is Kind.REMINDER:
        nudge = nudge_at(person, session, await schedules.of(tx, person.id), now)
        session = replace(session, opened_at=now, nudge_at=nudge)
    await sessions.save(tx, replace(session, shown_at=now))
