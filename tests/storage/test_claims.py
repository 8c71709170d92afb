"""Sending: who may send what, and what becomes of it."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.domain.notices import Kind
from bot.domain.sessions import State
from storage import claims, outbox, sessions
from storage.claims import Claim
from storage.database import Database
from storage.looks import look
from tests.builders import ANNA, LEASE, NOW, a_walk, keep_person, keep_session

SECOND = timedelta(seconds=1)
SENT = Outcome(Result.DONE, MessageId(12))
NOT_SENT = Outcome(Result.NOT_SENT, reason="no route")
UNKNOWN = Outcome(Result.UNKNOWN)
TABLES = pytest.mark.parametrize("table", ["sessions", "outbox"])


async def _planned(database: Database, table: str, send_at: datetime = NOW, person: int = ANNA) -> None:
    async with database.write() as tx:
        await keep_person(tx, person)
        session = await keep_session(
            tx, person=PersonId(person), due=send_at, state=State.PLANNED if table == "sessions" else State.OPEN
        )
        if table == "outbox":
            await outbox.put(tx, f"rest:{session.id}", PersonId(person), Kind.REST, send_at, session.id)


async def _claim(database: Database, table: str, after: timedelta = timedelta(), limit: int = 10) -> tuple[Claim, ...]:
    claim = claims.claim_reminders if table == "sessions" else claims.claim_notices
    async with database.write() as tx:
        return await claim(tx, NOW + after, limit, LEASE)


async def _settle(database: Database, claim: Claim, outcome: Outcome, after: timedelta = timedelta()) -> bool:
    async with database.write() as tx:
        return await claims.settle(tx, claim, outcome, NOW + after)


async def _row(database: Database, table: str) -> tuple[str, int | None, str | None]:
    async with database.read() as tx:
        row = (await tx.execute(text(f"SELECT state, message, reason FROM {table}"))).one()  # noqa: S608 - two known names
        return row.state, row.message, row.reason


@TABLES
async def test_nothing_is_claimed_early(database: Database, table: str) -> None:
    await _planned(database, table)
    assert await _claim(database, table, -timedelta(microseconds=1)) == ()
    assert len(await _claim(database, table)) == 1


@TABLES
async def test_a_claim_is_nobody_elses_until_its_lease_is_over(database: Database, table: str) -> None:
    await _planned(database, table)
    (first,) = await _claim(database, table)
    assert await _claim(database, table, LEASE - SECOND) == ()
    (second,) = await _claim(database, table, LEASE)
    assert (first.attempt, first.fence) == (1, 1)
    assert second == replace(first, attempt=2, fence=2)


@TABLES
async def test_those_that_wait_longest_are_claimed_first(database: Database, table: str) -> None:
    for person, waits in ((1, 5), (2, 30), (3, 10)):
        await _planned(database, table, NOW - waits * SECOND, person)
    assert [claim.person for claim in await _claim(database, table, limit=2)] == [2, 3]
    assert [claim.person for claim in await _claim(database, table, limit=2)] == [1]


async def test_a_claim_says_what_it_is_about(database: Database) -> None:
    await _planned(database, "sessions")
    async with database.write() as tx:
        await outbox.put(tx, "clear:9", ANNA, Kind.CLEAR, NOW, about=MessageId(9))
        (reminder,) = await claims.claim_reminders(tx, NOW, 10, LEASE)
        (notice,) = await claims.claim_notices(tx, NOW, 10, LEASE)
    assert (reminder.kind, reminder.session, reminder.about) == (Kind.REMINDER, reminder.id, None)
    assert (notice.kind, notice.session, notice.about) == (Kind.CLEAR, None, 9)


@pytest.mark.parametrize(("table", "state"), [("sessions", State.OPEN), ("outbox", State.DONE)])
async def test_what_was_sent_is_with_the_person_and_never_sent_again(
    database: Database, table: str, state: State
) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    assert await _settle(database, claim, SENT)
    assert await _row(database, table) == (state, 12, None)
    assert await _claim(database, table, timedelta(days=1)) == ()


@TABLES
@pytest.mark.parametrize(
    ("outcome", "state", "reason"),
    [
        (Outcome(Result.BLOCKED, reason="bot was blocked by the user"), State.BLOCKED, "bot was blocked by the user"),
        (Outcome(Result.INVALID, reason="x" * 5000), State.INVALID, "x" * 200),
        (Outcome(Result.GONE), State.INVALID, "gone"),
    ],
)
async def test_what_telegram_refuses_for_good_is_over_with_the_reason(
    database: Database, table: str, outcome: Outcome, state: State, reason: str
) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    assert await _settle(database, claim, outcome)
    assert await _row(database, table) == (state, None, reason)
    assert await _claim(database, table, timedelta(days=1)) == ()


@TABLES
async def test_what_was_not_sent_is_claimed_again_after_its_pause(database: Database, table: str) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    assert await _settle(database, claim, NOT_SENT)
    assert await _row(database, table) == (State.PLANNED, None, "no route")
    assert await _claim(database, table, timedelta(seconds=0.9)) == ()
    assert len(await _claim(database, table, SECOND)) == 1


@TABLES
async def test_nothing_that_telegram_throttled_is_claimed_within_the_pause(database: Database, table: str) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    assert await _settle(database, claim, Outcome(Result.THROTTLED, retry_after=7 * SECOND))
    assert await _claim(database, table, 6 * SECOND) == ()
    assert len(await _claim(database, table, 7 * SECOND)) == 1


@TABLES
async def test_what_may_have_been_sent_waits_for_a_probe_and_its_pause(database: Database, table: str) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    assert await _settle(database, claim, UNKNOWN)
    assert await _claim(database, table, timedelta(days=1)) == ()
    async with database.write() as tx:
        assert await claims.unknown(tx)
        assert await claims.release_unknown(tx, NOW + 4 * SECOND) == 0
        assert await claims.release_unknown(tx, NOW + 5 * SECOND) == 1
        assert not await claims.unknown(tx)
    assert len(await _claim(database, table, 5 * SECOND)) == 1


@TABLES
@pytest.mark.parametrize("outcome", [NOT_SENT, UNKNOWN, Outcome(Result.BLOCKED), Outcome(Result.INVALID)])
async def test_an_older_claimant_settles_nothing(database: Database, table: str, outcome: Outcome) -> None:
    await _planned(database, table)
    (older,) = await _claim(database, table)
    (newer,) = await _claim(database, table, LEASE)
    assert not await _settle(database, older, outcome)
    assert await _row(database, table) == (State.SENDING, None, None)
    assert await _settle(database, newer, SENT)


@pytest.mark.parametrize(("table", "state"), [("sessions", State.OPEN), ("outbox", State.DONE)])
async def test_a_late_success_is_recorded_and_nobody_sends_it_again(
    database: Database, table: str, state: State
) -> None:
    await _planned(database, table)
    (older,) = await _claim(database, table)
    (newer,) = await _claim(database, table, LEASE)
    assert await _settle(database, older, SENT)
    assert not await _settle(database, newer, NOT_SENT)
    assert await _row(database, table) == (state, 12, None)
    assert await _claim(database, table, timedelta(days=1)) == ()


@TABLES
async def test_of_two_that_both_sent_it_the_first_to_say_so_names_the_message(database: Database, table: str) -> None:
    await _planned(database, table)
    (older,) = await _claim(database, table)
    (newer,) = await _claim(database, table, LEASE)
    assert await _settle(database, newer, SENT)
    assert not await _settle(database, older, Outcome(Result.DONE, MessageId(13)))
    assert (await _row(database, table))[1] == 12


@TABLES
async def test_a_late_success_after_an_unknown_end_is_not_sent_again(database: Database, table: str) -> None:
    await _planned(database, table)
    (older,) = await _claim(database, table)
    (newer,) = await _claim(database, table, LEASE)
    await _settle(database, newer, UNKNOWN)
    assert await _settle(database, older, SENT)
    async with database.read() as tx:
        assert not await claims.unknown(tx)


@pytest.mark.parametrize("outcome", [SENT, NOT_SENT])
async def test_a_person_who_was_faster_than_their_reminder_stays_done(database: Database, outcome: Outcome) -> None:
    await _planned(database, "sessions")
    (claim,) = await _claim(database, "sessions")
    async with database.write() as tx:
        assert claim.session is not None
        session = await sessions.get(tx, claim.session)
        assert session is not None
        await sessions.save(tx, replace(session, state=State.DONE, closed_at=NOW, walk=a_walk()))
    assert not await _settle(database, claim, outcome)
    state, message, _ = await _row(database, "sessions")
    assert (state, message) == (State.DONE, outcome.message)


@TABLES
async def test_what_no_longer_fits_is_cancelled_with_the_reason_and_not_sent(database: Database, table: str) -> None:
    await _planned(database, table)
    (claim,) = await _claim(database, table)
    async with database.write() as tx:
        await claims.cancel(tx, claim, "the rest is over")
    assert await _row(database, table) == (State.CANCELLED, None, "the rest is over")
    assert await _claim(database, table, timedelta(days=1)) == ()


@TABLES
async def test_an_older_claimant_cancels_nothing(database: Database, table: str) -> None:
    await _planned(database, table)
    (older,) = await _claim(database, table)
    (newer,) = await _claim(database, table, LEASE)
    async with database.write() as tx:
        await claims.cancel(tx, older, "too late")
    assert await _settle(database, newer, SENT)


@TABLES
async def test_the_next_send_is_the_first_of_due_lease_and_probe(database: Database, table: str) -> None:
    async with database.read() as tx:
        assert (await look(tx, NOW, LEASE)).send is None
    await _planned(database, table, NOW - SECOND)
    async with database.read() as tx:
        assert (await look(tx, NOW, LEASE)).send == NOW - SECOND
    (claim,) = await _claim(database, table)
    async with database.read() as tx:
        assert (await look(tx, NOW, LEASE)).send == NOW + LEASE
    await _settle(database, claim, UNKNOWN)
    async with database.read() as tx:
        assert (await look(tx, NOW, LEASE)).send == NOW + 5 * SECOND


async def test_a_notice_is_put_once_under_its_key(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx)
        assert await outbox.put(tx, "nudge:1", ANNA, Kind.NUDGE, NOW)
        assert not await outbox.put(tx, "nudge:1", ANNA, Kind.NUDGE, NOW + SECOND)
        assert await outbox.put(tx, "nudge:2", ANNA, Kind.NUDGE, NOW)
        assert len(await claims.claim_notices(tx, NOW, 10, LEASE)) == 2


async def test_a_key_that_was_sent_is_not_put_again(database: Database) -> None:
    await _planned(database, "outbox")
    (claim,) = await _claim(database, "outbox")
    await _settle(database, claim, SENT)
    async with database.write() as tx:
        assert not await outbox.put(tx, f"rest:{claim.session}", ANNA, Kind.REST, NOW)


async def test_only_old_notices_that_are_over_are_dropped(database: Database) -> None:
    await _planned(database, "outbox")
    async with database.write() as tx:
        assert await outbox.prune(tx, NOW + SECOND) == 0
    (claim,) = await _claim(database, "outbox")
    await _settle(database, claim, SENT)
    async with database.write() as tx:
        assert await outbox.prune(tx, NOW) == 0
        assert await outbox.prune(tx, NOW + SECOND) == 1


@TABLES
async def test_of_many_that_claim_at_once_no_two_get_the_same_row(database: Database, table: str) -> None:
    for person in range(1, 41):
        await _planned(database, table, person=person)
    claimed = await asyncio.gather(*(_claim(database, table, limit=7) for _ in range(10)))
    assert sorted(claim.person for batch in claimed for claim in batch) == list(range(1, 41))
