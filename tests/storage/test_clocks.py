"""A clock that was set back holds nothing up that waits by it, and makes nothing early."""

from datetime import timedelta

import pytest

from bot.domain.delivery import Outcome, PersonId, Result
from bot.domain.notices import Kind
from bot.domain.sessions import State
from storage import claims, inbox, outbox
from storage.claims import Claim
from storage.clocks import APART
from storage.database import Database
from storage.inbox import Arrival
from storage.looks import look
from tests.builders import ANNA, LEASE, NOW, keep_person, keep_session

SECOND = timedelta(seconds=1)
DUE = NOW - timedelta(days=60)  # long ago: by every clock of these tests it is time
BACK = pytest.mark.parametrize("back", [APART + 2 * SECOND, timedelta(hours=1), timedelta(days=30)], ids=str)
TABLES = pytest.mark.parametrize("table", ["sessions", "outbox"])
AGAIN = pytest.mark.parametrize(
    "outcome",
    [Outcome(Result.NOT_SENT), Outcome(Result.UNKNOWN), Outcome(Result.THROTTLED, retry_after=timedelta(hours=2))],
    ids=lambda outcome: outcome.result.value,
)


async def _claimed(database: Database, table: str, due: timedelta = DUE - NOW) -> Claim:
    """One message of Anna's, claimed at NOW."""
    async with database.write() as tx:
        await keep_person(tx)
        state = State.PLANNED if table == "sessions" else State.DONE
        session = await keep_session(tx, due=NOW + due, state=state)
        if table == "outbox":
            await outbox.put(tx, f"rest:{session.id}", ANNA, Kind.REST, NOW + due)
    (claim,) = await _claim(database, table)
    return claim


async def _claim(database: Database, table: str, after: timedelta = timedelta()) -> tuple[Claim, ...]:
    claim = claims.claim_reminders if table == "sessions" else claims.claim_notices
    async with database.write() as tx:
        return await claim(tx, NOW + after, 10, LEASE)


async def _next(database: Database, after: timedelta) -> timedelta | None:
    """How long it seems until there is something to send."""
    async with database.read() as tx:
        at = (await look(tx, NOW + after, LEASE)).send
    return None if at is None else at - (NOW + after)


@TABLES
@BACK
async def test_a_claim_of_before_the_clock_was_set_back_is_over(
    database: Database, table: str, back: timedelta
) -> None:
    first = await _claimed(database, table)
    waits = await _next(database, -back)
    assert waits is not None
    assert waits <= timedelta()
    (second,) = await _claim(database, table, -back)
    assert second.fence == first.fence + 1
    assert await _claim(database, table, -back + LEASE - SECOND) == (), "that one has a lease by the new clock"


@TABLES
async def test_a_clock_that_is_a_little_behind_leaves_a_claim_alone(database: Database, table: str) -> None:
    await _claimed(database, table)
    assert await _claim(database, table, -APART) == ()
    waits = await _next(database, -APART)
    assert waits == APART + LEASE


@TABLES
@BACK
@AGAIN
async def test_a_wait_for_another_attempt_of_before_the_clock_was_set_back_is_over(
    database: Database, table: str, back: timedelta, outcome: Outcome
) -> None:
    claim = await _claimed(database, table)
    async with database.write() as tx:
        assert await claims.settle(tx, claim, outcome, NOW)
    waits = await _next(database, -back)
    assert waits is not None
    assert waits <= timedelta()
    if outcome.result is Result.UNKNOWN:
        assert await _claim(database, table, -back) == (), "not before Telegram answers"
        async with database.write() as tx:
            assert await claims.release_unknown(tx, NOW - back) == 1
    assert len(await _claim(database, table, -back)) == 1


@TABLES
@AGAIN
async def test_a_wait_is_kept_while_the_clock_goes_on(database: Database, table: str, outcome: Outcome) -> None:
    claim = await _claimed(database, table)
    async with database.write() as tx:
        await claims.settle(tx, claim, outcome, NOW)
        assert await claims.release_unknown(tx, NOW + SECOND / 2) == 0
    assert await _claim(database, table, SECOND / 2) == ()


@BACK
@pytest.mark.parametrize("outcome", [None, Outcome(Result.NOT_SENT)], ids=["claimed", "waits"])
async def test_a_reminder_that_is_not_due_by_the_new_clock_waits_until_it_is(
    database: Database, back: timedelta, outcome: Outcome | None
) -> None:
    claim = await _claimed(database, "sessions", due=-SECOND)
    if outcome is not None:
        async with database.write() as tx:
            await claims.settle(tx, claim, outcome, NOW)
    assert await _claim(database, "sessions", -back) == ()
    waits = await _next(database, -back)
    assert waits == back - SECOND


async def _arrive(database: Database, *updates: int, person: PersonId = ANNA) -> None:
    async with database.write() as tx:
        await inbox.store(tx, [Arrival(update, person, "{}") for update in updates], NOW)


async def _letters(database: Database, after: timedelta = timedelta(), in_hand: tuple[int, ...] = ()) -> list[int]:
    async with database.write() as tx:
        return [letter.update for letter in await inbox.claim(tx, NOW + after, 10, LEASE, in_hand)]


@BACK
async def test_a_letter_leased_before_the_clock_was_set_back_holds_nobody_up(
    database: Database, back: timedelta
) -> None:
    await _arrive(database, 1, 2)
    assert await _letters(database) == [1]
    assert await _letters(database, -back) == [1]
    assert await _letters(database, -back) == [], "it is leased by the new clock"


@BACK
async def test_a_letter_to_try_again_by_the_old_clock_is_tried_by_the_new_one(
    database: Database, back: timedelta
) -> None:
    await _arrive(database, 1, 2)
    await _letters(database)
    async with database.write() as tx:
        assert await inbox.failed(tx, 1, NOW + inbox.LONGEST_RETRY)
    assert await _letters(database, -back) == [1]


@BACK
async def test_a_letter_that_this_process_has_in_hand_stays_with_it_whatever_the_clock_says(
    database: Database, back: timedelta
) -> None:
    await _arrive(database, 1, 2)
    await _arrive(database, 3, person=PersonId(7))
    assert await _letters(database) == [1, 3]
    assert await _letters(database, -back, in_hand=(1, 3)) == []
    assert await _letters(database, LEASE, in_hand=(1,)) == [3]


async def test_processes_whose_clocks_differ_a_little_leave_each_other_their_letters(database: Database) -> None:
    await _arrive(database, 1, 2)
    assert await _letters(database) == [1]
    assert await _letters(database, -APART) == []
