"""What follows a delivery (T3): the session opens, the card moves, and who blocked us is left alone."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import MessageId, Outcome, Result
from bot.domain.early import due_again
from bot.domain.notices import Kind
from bot.domain.nudges import nudge_at
from bot.domain.people import Card, Person
from bot.domain.sessions import State
from jobs.desk import Desk
from storage import claims, people, schedules, sessions
from storage.away import outwait
from storage.claims import Claim


async def record(desk: Desk, claim: Claim, outcome: Outcome, *, live: bool) -> tuple[MessageId, ...]:
    """Write down what a request came to. `live`: what was sent is a card. Gives the messages that are to go now.

    While the database is away this waits for it: what was accepted and is not recorded would be sent again.
    """
    delivery = Delivery(desk, claim, _verdict(claim, outcome), desk.clock.now(), live=live)
    return await outwait(delivery.record)


class Delivery:
    """What a request came to at that time, to be recorded once, however often that is tried."""

    def __init__(self, desk: Desk, claim: Claim, outcome: Outcome, at: datetime, *, live: bool) -> None:
        self._desk, self._claim, self._outcome, self._at, self._live = desk, claim, outcome, at, live
        self._to_go: tuple[MessageId, ...] = ()

    async def record(self) -> tuple[MessageId, ...]:
        """T3, once more where the last commit's answer was lost. Gives the messages that are to go."""
        message = self._outcome.message
        async with self._desk.database.write() as tx:
            if message is None or not await claims.names(tx, self._claim, message):
                self._to_go = await self._first(tx)
        return self._to_go

    async def _first(self, tx: AsyncConnection) -> tuple[MessageId, ...]:
        claim, outcome = self._claim, self._outcome
        person = await people.lock(tx, claim.person)
        settled = await claims.settle(tx, claim, outcome, self._at)
        if person is None:  # forgotten while it was on its way: they have heard the last of us already
            return (outcome.message,) if outcome.message is not None else ()
        if outcome.result is Result.BLOCKED:
            await _leave_alone(tx, person, self._at)
        if outcome.message is None:
            return ()
        if not settled:
            return await _unwanted(tx, claim, outcome.message)
        await _shown(tx, claim, person, self._at)
        if not self._live:
            return ()
        if person.card is not None and person.card.message > outcome.message:  # answered meanwhile, below this
            return () if claim.kind is Kind.REMINDER else (outcome.message,)
        await people.set_card(tx, person.id, Card(outcome.message, self._at))
        return (person.card.message,) if person.card else ()


def _verdict(claim: Claim, outcome: Outcome) -> Outcome:
    """A message that cannot be found needs no deleting."""
    cleared = claim.kind is Kind.CLEAR and outcome.result is Result.GONE
    return Outcome(Result.DONE) if cleared else outcome


async def _leave_alone(tx: AsyncConnection, person: Person, now: datetime) -> None:
    """Nothing is due any more, but for a slot that came already: its row says why nothing went out."""
    gone = replace(person, reachable=False)
    await people.save(tx, gone)
    for schedule in await schedules.of(tx, person.id):
        await schedules.put(tx, person.id, due_again(gone, schedule, now))


async def _unwanted(tx: AsyncConnection, claim: Claim, message: MessageId) -> tuple[MessageId, ...]:
    """What was delivered when it was another's to deliver, or too late. Not so where the person answers it already.

    It may have come twice, and whichever was pressed is the session's message (`bot.handlers.serve`): the other goes.
    """
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
