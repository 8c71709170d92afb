import logging
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.sessions import Session, SessionId, State
from bot.domain.walk import Phase
from jobs.desk import Desk
from jobs.wake import wake
from storage import sessions
from storage.tables import outbox
from storage.tables import sessions as rows
from tests.builders import BRIDGE, NOW, TODAY, a_walk, keep_person, keep_session

MINUTE = timedelta(minutes=1)
RESTING = a_walk(phase=Phase.REST, at=BRIDGE, done=frozenset({(BRIDGE, 1)}), rest_until=NOW)


async def keep(desk: Desk, **changes: Any) -> SessionId:
    async with desk.database.write() as tx:
        await keep_person(tx)
        return (await keep_session(tx, **changes)).id


async def after(desk: Desk, id_: SessionId) -> Session:
    async with desk.database.read() as tx:
        found = await sessions.get(tx, id_)
    assert found is not None
    return found


async def keys(desk: Desk) -> list[str]:
    async with desk.database.read() as tx:
        return list((await tx.execute(select(outbox.c.key).order_by(outbox.c.id))).scalars())


async def test_the_end_of_a_rest_shows_the_next_set(desk: Desk) -> None:
    id_ = await keep(desk, walk=RESTING)

    assert await wake(desk) == 1

    session = await after(desk, id_)
    assert (session.walk.phase, session.walk.rest_until, session.wake_at) == (Phase.SET, None, None)
    assert await keys(desk) == [f"rest:{id_}:{int(NOW.timestamp())}"]


async def test_a_rest_is_never_over_early(desk: Desk) -> None:
    await keep(desk, walk=RESTING)
    desk.clock.move(-timedelta(microseconds=1))

    assert await wake(desk) == 0
    assert await keys(desk) == []


async def test_a_rest_that_the_person_ended_is_announced_to_nobody(desk: Desk) -> None:
    await keep(desk, walk=replace(RESTING, phase=Phase.SET, rest_until=None))

    assert await wake(desk) == 0
    assert await keys(desk) == []


async def test_a_nudge_comes_once(desk: Desk) -> None:
    id_ = await keep(desk, nudge_at=NOW)

    assert [await wake(desk), await wake(desk)] == [1, 0]

    assert (await after(desk, id_)).nudge_at is None
    assert await keys(desk) == [f"nudge:{id_}"]


async def test_a_session_that_is_over_is_not_nudged_about(desk: Desk) -> None:
    await keep(desk, nudge_at=NOW, walk=a_walk(phase=Phase.OVER))

    assert await wake(desk) == 1
    assert await keys(desk) == []


async def test_nobody_is_nudged_who_asked_for_later(desk: Desk) -> None:
    id_ = await keep(desk, nudge_at=NOW, snooze_until=NOW + MINUTE)

    await wake(desk)

    assert (await after(desk, id_)).snooze_until == NOW + MINUTE
    assert await keys(desk) == []


async def test_a_snoozed_reminder_comes_back(desk: Desk) -> None:
    id_ = await keep(desk, snooze_until=NOW)

    await wake(desk)

    assert (await after(desk, id_)).snooze_until is None
    assert await keys(desk) == [f"snooze:{id_}:{int(NOW.timestamp())}"]


async def test_one_message_is_enough_where_several_timers_ran_out_together(desk: Desk) -> None:
    id_ = await keep(desk, walk=RESTING, nudge_at=NOW)
    desk.clock.move(60 * MINUTE)

    await wake(desk)

    assert (await after(desk, id_)).wake_at is None
    assert await keys(desk) == [f"rest:{id_}:{int(NOW.timestamp())}"]


async def test_a_closed_session_wakes_nobody(desk: Desk) -> None:
    await keep(desk, walk=RESTING, nudge_at=NOW, state=State.MISSED)

    assert await wake(desk) == 0


async def test_one_broken_row_does_not_hold_up_the_others(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    broken = await keep(desk, nudge_at=NOW - MINUTE)
    async with desk.database.write() as tx:
        sound = (await keep_session(tx, nudge_at=NOW, day=TODAY - timedelta(days=1))).id
        await tx.execute(rows.update().where(rows.c.id == broken).values(log="not JSON"))

    with caplog.at_level(logging.ERROR):
        assert await wake(desk) == 1

    assert await keys(desk) == [f"nudge:{sound}"]
    assert [record.message for record in caplog.records] == ["wake.failed"]
