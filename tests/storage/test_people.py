"""People and their schedules."""

from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.delivery import MessageId, PersonId
from bot.domain.people import Card, Person, Question, Standing
from bot.domain.schedule import Slot
from storage import facts, pains, people, schedules
from storage.database import Database
from storage.looks import look
from tests.builders import ANNA, LEASE, NOW, TODAY, a_person, a_schedule, keep_person

BEN = PersonId(2**52 - 1)  # Telegram's ids have up to 52 bits
EVERYTHING = Person(
    id=ANNA,
    standing=Standing.PAUSED,
    reachable=False,
    asked=Question.ZONE,
    language="pt-br",
    zone="America/Sao_Paulo",
    paused_until=NOW + timedelta(days=3),
    quiet=True,
    silence=4,
    rest_day=TODAY,
    brief=True,
    consented_at=NOW,
    seen_at=NOW + timedelta(microseconds=1),
    card=Card(MessageId(77), NOW),
)


@pytest.mark.parametrize("person", [Person(ANNA), EVERYTHING, Person(BEN)])
async def test_a_person_comes_back_as_they_were_kept(database: Database, person: Person) -> None:
    async with database.write() as tx:
        await people.add(tx, person, NOW)
    async with database.read() as tx:
        assert await people.get(tx, person.id) == person


async def test_nobody_is_found_where_nobody_is(database: Database) -> None:
    async with database.write() as tx:
        assert await people.get(tx, ANNA) is None
        assert await people.lock(tx, ANNA) is None


async def test_nobody_is_added_twice(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, a_person(), NOW)
        with pytest.raises(IntegrityError):
            await people.add(tx, a_person(), NOW)


async def test_saving_changes_everything_of_one_person_and_nothing_of_another(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, Person(ANNA), NOW)
        await people.add(tx, Person(BEN), NOW)
        await people.save(tx, EVERYTHING)
        assert await people.lock(tx, ANNA) == EVERYTHING
        assert await people.get(tx, BEN) == Person(BEN)


async def test_the_card_moves_and_nothing_else_does(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, EVERYTHING, NOW)
        await people.set_card(tx, ANNA, Card(MessageId(78), NOW))
        assert await people.get(tx, ANNA) == replace(EVERYTHING, card=Card(MessageId(78), NOW))
        await people.set_card(tx, ANNA, None)
        assert await people.get(tx, ANNA) == replace(EVERYTHING, card=None)


async def test_an_instant_of_another_zone_comes_back_in_utc(database: Database) -> None:
    async with database.write() as tx:
        await people.add(tx, a_person(seen_at=NOW.astimezone(timezone(timedelta(hours=9)))), NOW)
        kept = await people.get(tx, ANNA)
    assert kept is not None
    assert kept.seen_at is not None
    assert (kept.seen_at, kept.seen_at.tzinfo) == (NOW, UTC)


async def test_a_slot_that_is_put_again_takes_the_place_of_the_old_one(database: Database) -> None:
    morning = a_schedule(due=NOW, day=TODAY, last_day=date(2026, 3, 8))
    async with database.write() as tx:
        await keep_person(tx, ANNA, a_schedule(), a_schedule(Slot.EVENING))
        await schedules.put(tx, ANNA, morning)
        assert await schedules.of(tx, ANNA) == (morning, a_schedule(Slot.EVENING))


async def test_who_is_due_are_those_of_that_slot_by_now_who_wait_longest_first(database: Database) -> None:
    minute = timedelta(minutes=1)
    async with database.write() as tx:
        for person, due in ((1, NOW), (2, NOW - minute), (3, NOW + minute), (4, None), (5, NOW - 2 * minute)):
            await keep_person(tx, person, a_schedule(due=due))
        await keep_person(tx, 6, a_schedule(Slot.EVENING, due=NOW - minute))
        assert await schedules.due(tx, Slot.MORNING, NOW, 10) == (5, 2, 1)
        assert await schedules.due(tx, Slot.MORNING, NOW, 2) == (5, 2)


async def test_the_earliest_of_a_slot_is_told_and_none_where_reminders_are_off(database: Database) -> None:
    async with database.write() as tx:
        await keep_person(tx, 1, a_schedule(due=NOW + timedelta(hours=2)), a_schedule(Slot.EVENING))
        await keep_person(tx, 2, a_schedule(due=NOW + timedelta(hours=1)))
        assert (await look(tx, NOW, LEASE)).slots[Slot.MORNING] == NOW + timedelta(hours=1)
        assert (await look(tx, NOW, LEASE)).slots[Slot.EVENING] is None


async def test_everybody_with_a_reminder_is_gone_through_once_in_batches(database: Database) -> None:
    async with database.write() as tx:
        for person in (3, 1, 2):
            await keep_person(tx, person, a_schedule(due=NOW), a_schedule(Slot.EVENING, due=NOW))
        await keep_person(tx, 4, a_schedule(due=None))
        assert await schedules.people_after(tx, None, 2) == (1, 2)
        assert await schedules.people_after(tx, PersonId(2), 2) == (3,)
        assert await schedules.people_after(tx, PersonId(3), 2) == ()


async def test_what_is_upcoming_is_told_for_everybody_in_order(database: Database) -> None:
    later = NOW + timedelta(hours=12)
    async with database.write() as tx:
        await keep_person(tx, 1, a_schedule(due=later + timedelta(days=1)), a_schedule(Slot.EVENING, due=later))
        await keep_person(tx, 2, a_schedule(due=NOW))
        assert await schedules.upcoming(tx, 2) == [(2, Slot.MORNING, NOW), (1, Slot.EVENING, later)]


async def test_a_pain_score_is_one_a_day_and_the_last_said_counts(database: Database) -> None:
    yesterday = TODAY - timedelta(days=1)
    async with database.write() as tx:
        await keep_person(tx)
        await pains.put(tx, ANNA, TODAY, 6, NOW)
        await pains.put(tx, ANNA, TODAY, 4, NOW)
        await pains.put(tx, ANNA, yesterday, 0, NOW)
        assert await pains.recent(tx, ANNA, yesterday) == ((yesterday, 0), (TODAY, 4))
        assert await pains.recent(tx, ANNA, TODAY) == ((TODAY, 4),)


async def test_a_fact_holds_until_it_is_put_anew(database: Database) -> None:
    async with database.write() as tx:
        assert await facts.get(tx, "tzdata") is None
        await facts.put(tx, "tzdata", "2026a")
        await facts.put(tx, "tzdata", "2026b")
        assert await facts.get(tx, "tzdata") == "2026b"
