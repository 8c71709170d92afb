from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.notices import Kind
from bot.domain.schedule import Slot
from bot.domain.talk import KEPT, Talk
from jobs.desk import Desk
from jobs.send import send
from jobs.upkeep import next_upkeep, upkeep
from storage import facts, inbox, outbox, schedules, talks
from storage.inbox import Arrival
from storage.looks import UPKEEP, look
from tests.builders import ANNA, LEASE, NOW, TODAY, a_schedule, keep_person

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def due_at(desk: Desk) -> datetime:
    async with desk.database.read() as tx:
        return next_upkeep(await facts.get(tx, UPKEEP), desk.clock.now())


async def test_it_is_due_at_once_and_then_every_hour(desk: Desk) -> None:
    assert await due_at(desk) == NOW
    await upkeep(desk)

    assert await due_at(desk) == NOW + HOUR


async def test_a_clock_set_back_makes_it_due_rather_than_silent(desk: Desk) -> None:
    await upkeep(desk)
    desk.clock.move(-30 * DAY)

    assert await due_at(desk) == NOW - 30 * DAY


async def test_update_ids_are_known_for_eight_days(desk: Desk) -> None:
    async with desk.database.write() as tx:
        await inbox.store(tx, [Arrival(1, None, "{}")], NOW)
        await inbox.done(tx, [1])

    async def known_again() -> bool:
        async with desk.database.write() as tx:
            return await inbox.store(tx, [Arrival(1, None, "{}")], desk.clock.now()) == 0

    desk.clock.move(8 * DAY)
    await upkeep(desk)
    assert await known_again()
    desk.clock.move(timedelta(seconds=1))
    await upkeep(desk)
    assert not await known_again()


async def test_what_was_said_last_is_dropped_after_minutes(desk: Desk) -> None:
    async with desk.database.write() as tx:
        await keep_person(tx)
        await talks.put(tx, ANNA, Talk(undo="undo:1::::0-1"), NOW)
    desk.clock.move(KEPT)
    await upkeep(desk)
    async with desk.database.read() as tx:
        assert (await tx.exec_driver_sql("SELECT count(*) FROM talks")).scalar_one() == 1
    desk.clock.move(timedelta(seconds=1))
    await upkeep(desk)
    async with desk.database.read() as tx:
        assert (await tx.exec_driver_sql("SELECT count(*) FROM talks")).scalar_one() == 0


async def test_a_notice_that_was_sent_goes_and_one_that_waits_stays(desk: Desk) -> None:
    async with desk.database.write() as tx:
        await keep_person(tx)
        await outbox.put(tx, "sent", ANNA, Kind.SORRY, NOW)
    await send(desk)
    async with desk.database.write() as tx:
        await outbox.put(tx, "waits", ANNA, Kind.SORRY, NOW)
    desk.clock.move(9 * DAY)

    await upkeep(desk)

    async with desk.database.write() as tx:
        assert await outbox.put(tx, "sent", ANNA, Kind.SORRY, NOW)
        assert not await outbox.put(tx, "waits", ANNA, Kind.SORRY, NOW)


async def test_new_zone_rules_move_every_due_time_and_keep_its_day(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jobs.upkeep.BATCH", 2)
    wrong = NOW + DAY + HOUR  # what yesterday's rules said
    async with desk.database.write() as tx:
        for id_ in range(5):
            await keep_person(tx, 1 + id_, a_schedule(due=wrong, day=TODAY + DAY))
        await facts.put(tx, "tzdata", "2020.1")

    await upkeep(desk)

    async with desk.database.read() as tx:
        upcoming = await schedules.upcoming(tx, 10)
        assert await facts.get(tx, "tzdata") != "2020.1"
    assert [due for _, _, due in upcoming] == [NOW + DAY] * 5


async def test_the_same_zone_rules_move_nothing(desk: Desk) -> None:
    await upkeep(desk)
    odd = NOW + DAY + HOUR
    async with desk.database.write() as tx:
        await keep_person(tx, ANNA, a_schedule(due=odd, day=TODAY + DAY))

    await upkeep(desk)

    async with desk.database.read() as tx:
        assert (await look(tx, NOW, LEASE)).slots[Slot.MORNING] == odd


async def test_a_day_that_new_rules_drop_gives_way_to_the_next(desk: Desk) -> None:
    desk.clock.move(datetime(2011, 12, 29, 12, tzinfo=UTC) - NOW)
    dropped = a_schedule(due=desk.clock.now() + DAY, day=date(2011, 12, 30))
    async with desk.database.write() as tx:
        await keep_person(tx, ANNA, dropped, zone="Pacific/Apia")

    await upkeep(desk)

    async with desk.database.read() as tx:
        (schedule,) = await schedules.of(tx, ANNA)
    assert schedule.day == date(2011, 12, 31)


async def test_what_is_due_already_is_left_to_be_planned(desk: Desk) -> None:
    overdue = a_schedule(due=NOW - timedelta(minutes=1), day=TODAY)
    async with desk.database.write() as tx:
        await keep_person(tx, ANNA, overdue)

    await upkeep(desk)

    async with desk.database.read() as tx:
        assert await schedules.of(tx, ANNA) == (overdue,)
