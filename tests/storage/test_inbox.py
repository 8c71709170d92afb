"""The inbox: nothing twice, nobody by two at once, everybody in order."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, text

from bot.domain.delivery import PersonId
from storage import inbox, people
from storage.database import Database
from storage.inbox import AlreadyApplied, Arrival, Letter, LetterState
from storage.tables import inbox as rows
from tests.builders import ANNA, NOW, keep_person

BEN = PersonId(2002)
SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=30)


async def _arrive(database: Database, *arrivals: tuple[int, PersonId | None]) -> int:
    async with database.write() as tx:
        return await inbox.store(
            tx, [Arrival(update, person, f'{{"{update}": 1}}') for update, person in arrivals], NOW
        )


async def _claim(database: Database, after: timedelta = timedelta(), limit: int = 10) -> list[int]:
    async with database.write() as tx:
        return [letter.update for letter in await inbox.claim(tx, NOW + after, limit, LEASE)]


async def _finish(database: Database, update: int) -> None:
    async with database.write() as tx:
        await inbox.applied(tx, update, "{}")
        await inbox.done(tx, [update])


async def test_an_update_is_stored_once_however_often_it_comes(database: Database) -> None:
    assert await _arrive(database, (1, ANNA), (2, ANNA)) == 2
    assert await _arrive(database, (2, ANNA), (3, ANNA)) == 1
    assert await _arrive(database, (1, ANNA), (2, ANNA), (3, ANNA)) == 0
    assert await _arrive(database) == 0


async def test_an_update_that_was_worked_on_is_still_known_when_it_comes_again(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    await _claim(database)
    await _finish(database, 1)
    assert await _arrive(database, (1, ANNA)) == 0
    assert await _claim(database, LEASE) == []


async def test_a_letter_is_handed_out_as_it_came(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    async with database.write() as tx:
        letters = await inbox.claim(tx, NOW, 10, LEASE)
    assert letters == (Letter(1, ANNA, '{"1": 1}', LetterState.NEW, None, 1, 1, NOW + LEASE, NOW),)


async def test_a_letter_that_is_kept_is_nobody_elses(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA))
    await _claim(database)
    async with database.write() as tx:
        await inbox.keep(tx, {1: 1}, NOW + 2 * LEASE)
    assert await _claim(database, LEASE) == []
    assert await _claim(database, 2 * LEASE) == [1]


async def test_what_is_in_hand_is_not_handed_out_again_though_its_lease_ran_out(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA), (3, BEN))
    assert await _claim(database, limit=1) == [1]
    async with database.write() as tx:
        letters = await inbox.claim(tx, NOW + LEASE, 10, LEASE, in_hand=[1])
    assert [letter.update for letter in letters] == [3]


async def test_a_letter_that_failed_is_not_kept(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    await _claim(database)
    async with database.write() as tx:
        await inbox.failed(tx, 1, NOW + SECOND)
        await inbox.keep(tx, {1: 1}, NOW + LEASE)
    assert await _claim(database, SECOND) == [1]


async def test_a_person_is_worked_on_by_one_at_a_time_in_the_order_of_updates(database: Database) -> None:
    await _arrive(database, (3, ANNA), (1, ANNA), (2, ANNA))
    for expected in (1, 2, 3):
        assert await _claim(database) == [expected]
        assert await _claim(database) == []
        await _finish(database, expected)
    assert await _claim(database) == []


async def test_many_people_are_worked_on_at_once(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, BEN), (3, ANNA), (4, BEN))
    assert await _claim(database) == [1, 2]
    await _finish(database, 2)
    assert await _claim(database) == [4]


async def test_an_older_update_that_comes_late_waits_for_the_one_being_worked_on(database: Database) -> None:
    await _arrive(database, (5, ANNA))
    assert await _claim(database) == [5]
    await _arrive(database, (4, ANNA))
    assert await _claim(database) == []
    await _finish(database, 5)
    assert await _claim(database) == [4]


async def test_letters_of_nobody_wait_for_none(database: Database) -> None:
    await _arrive(database, (1, None), (2, None), (3, ANNA))
    assert await _claim(database) == [1, 2, 3]


async def test_no_more_are_claimed_than_asked_for_the_oldest_first(database: Database) -> None:
    await _arrive(database, *((number, PersonId(number)) for number in range(9, 0, -1)))
    assert await _claim(database, limit=4) == [1, 2, 3, 4]


async def test_a_letter_whose_lease_ran_out_is_claimed_again_with_a_higher_fence(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    await _claim(database)
    assert await _claim(database, LEASE - SECOND) == []
    async with database.write() as tx:
        (letter,) = await inbox.claim(tx, NOW + LEASE, 10, LEASE)
    assert (letter.attempt, letter.fence) == (2, 2)


async def test_an_update_that_was_applied_is_never_applied_again(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    await _claim(database)
    async with database.write() as tx:
        await inbox.applied(tx, 1, '"Recorded"')
    with pytest.raises(AlreadyApplied):
        async with database.write() as tx:
            await inbox.applied(tx, 1, '"Recorded again"')


async def test_an_applied_letter_comes_back_to_be_shown_with_what_was_said(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA))
    await _claim(database)
    async with database.write() as tx:
        await inbox.applied(tx, 1, '"Recorded"')
    async with database.write() as tx:
        (letter,) = await inbox.claim(tx, NOW + LEASE, 10, LEASE)
    assert (letter.update, letter.state, letter.said) == (1, LetterState.APPLIED, '"Recorded"')


async def test_a_letter_to_try_again_holds_up_its_person_until_then_and_nobody_else(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA), (3, BEN))
    await _claim(database, limit=1)
    async with database.write() as tx:
        await inbox.failed(tx, 1, NOW + SECOND)
    assert await _claim(database) == [3]
    assert await _claim(database, SECOND) == [1]


async def test_a_letter_that_was_given_up_holds_up_nobody(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA))
    await _claim(database)
    async with database.write() as tx:
        await inbox.failed(tx, 1, None)
    assert await _claim(database) == [2]


@pytest.mark.parametrize("given_up", [False, True])
async def test_nothing_of_what_was_written_or_said_outlives_the_work_on_it(database: Database, given_up: bool) -> None:
    await _arrive(database, (1, ANNA))
    async with database.write() as tx:
        await inbox.applied(tx, 1, '"Recorded"')
        await (inbox.failed(tx, 1, None) if given_up else inbox.done(tx, [1]))
        row = (await tx.execute(text("SELECT payload, said, lease_until FROM inbox"))).one()
    assert tuple(row) == (None, None, None)


async def test_only_ids_of_old_letters_that_are_over_are_dropped(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, BEN), (3, None))
    async with database.write() as tx:
        await inbox.done(tx, [1])
        await inbox.failed(tx, 2, None)
        assert await inbox.prune(tx, NOW) == 0
        assert await inbox.prune(tx, NOW + SECOND) == 2
    assert await _claim(database) == [3]


async def test_whoever_is_forgotten_leaves_no_words_and_no_work_but_the_letter_that_asked(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA), (3, BEN))
    assert await _claim(database, limit=1) == [1]
    async with database.write() as tx:
        await keep_person(tx)
        await people.forget(tx, ANNA)
        await inbox.applied(tx, 1, "{}")
        await inbox.done(tx, [1])
        left = {row.update: (row.person, row.payload) for row in await tx.execute(text("SELECT * FROM inbox"))}
        assert await people.get(tx, ANNA) is None
    assert left == {1: (None, None), 2: (None, None), 3: (BEN, '{"3": 1}')}
    assert await _claim(database, LEASE) == [3]


async def _letter(database: Database, after: timedelta = timedelta()) -> Letter:
    async with database.write() as tx:
        (letter,) = await inbox.claim(tx, NOW + after, 10, LEASE)
    return letter


async def _is_leased(database: Database, update: int) -> bool:
    async with database.read() as tx:
        query = select(rows.c.lease_until).where(rows.c.update == update)
        return (await tx.execute(query)).scalar_one() is not None


@pytest.mark.parametrize("retry", [None, NOW + SECOND], ids=["gives up", "puts off"])
async def test_who_lost_a_letter_to_another_neither_gives_it_up_nor_puts_it_off(
    database: Database, retry: datetime | None
) -> None:
    await _arrive(database, (1, ANNA))
    older = await _letter(database)
    newer = await _letter(database, LEASE)
    async with database.write() as tx:
        assert not await inbox.failed(tx, 1, retry, older.fence)
    assert await _is_leased(database, 1)
    async with database.write() as tx:
        assert await inbox.failed(tx, 1, retry, newer.fence)
    assert not await _is_leased(database, 1)


async def test_who_lost_a_letter_to_another_does_not_finish_it(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, ANNA))
    older = await _letter(database)
    newer = await _letter(database, LEASE)
    async with database.write() as tx:
        await inbox.done(tx, [1], older.fence)
    assert await _claim(database, LEASE) == [], "what the person wrote next waits for the other"
    async with database.write() as tx:
        await inbox.done(tx, [1], newer.fence)
    assert await _claim(database, LEASE) == [2]


async def test_who_lost_a_letter_to_another_does_not_apply_it_either(database: Database) -> None:
    await _arrive(database, (1, ANNA))
    older = await _letter(database)
    newer = await _letter(database, LEASE)
    with pytest.raises(AlreadyApplied):
        async with database.write() as tx:
            await inbox.applied(tx, 1, "{}", older.fence)
    async with database.write() as tx:
        await inbox.applied(tx, 1, "{}", newer.fence)


async def test_letters_that_are_given_back_are_the_next_ones(database: Database) -> None:
    await _arrive(database, (1, ANNA), (2, BEN))
    async with database.write() as tx:
        letters = await inbox.claim(tx, NOW, 10, LEASE)
    async with database.write() as tx:
        await inbox.give_back(tx, letters)
    assert await _claim(database, SECOND) == [1, 2]


async def test_only_ones_own_claims_are_given_back(database: Database) -> None:
    """Whoever never heard whether they were committed may find another's there, with the same fence."""
    await _arrive(database, (1, ANNA))
    async with database.write() as tx:
        never = await inbox.claim(tx, NOW, 10, LEASE)
        await tx.rollback()
    assert await _claim(database, SECOND) == [1]
    async with database.write() as tx:
        await inbox.give_back(tx, never)
    assert await _is_leased(database, 1)
