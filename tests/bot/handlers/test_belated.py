"""What was written before a reminder came, and reaches us after it: it is not about that reminder."""

import pytest

from bot.playground.people import Person
from tests.bot.limber import Limber, heard, labels, last


async def comes_late(limber: Limber, ada: Person, text: str, **by: float) -> None:
    """She writes it while the bot is away; it goes on that much later, and is told of it after all that was due."""
    await limber.stop()
    ada.write(text)
    updates = limber.playground._world.state.updates
    withheld = updates[:]
    updates.clear()
    limber.later(**by)
    await limber.begin()
    await limber.settled()
    updates += withheld
    limber.playground._world.bell.ring()
    await limber.settled()


@pytest.mark.parametrize("text", ["done", "Did it all", "bridges done, 3 sets", "in 15 min", "not today", "stop"])
async def test_nothing_of_the_reminder_is_recorded_or_put_off_and_it_says_so(limber: Limber, text: str) -> None:
    ada = await limber.met()
    await comes_late(limber, ada, text, hours=3, minutes=1)  # past 20:00
    assert await limber.done(ada) == []
    assert await limber.states(ada) == [("evening", "open")]
    assert any("before this reminder came" in said for said in heard(ada)[-2:])
    assert "Did it all" in labels(ada)
    await limber.says(ada, "done")
    assert len(await limber.done(ada)) == 9


async def test_it_is_of_the_session_before_after_one_confirmation(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await comes_late(limber, ada, "bridges done", hours=13)
    assert await limber.done(ada) == []
    assert last(ada).text.startswith("This morning: bridge (all 3). Shall I record that?")
    await limber.taps(ada, "Yes, record it")
    assert await limber.done(ada) == ["bridge 1", "bridge 2", "bridge 3"]
    assert (await limber.states(ada))[-2:] == [("morning", "partly"), ("evening", "open")]


async def test_a_start_begins_what_is_open_by_now(limber: Limber) -> None:
    ada = await limber.met()
    await comes_late(limber, ada, "start", hours=3, minutes=1)
    assert await limber.states(ada) == [("evening", "open")]
    assert "set 1 of 3" in last(ada).text


async def test_what_was_begun_before_its_time_is_no_reminder(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("18:30")
    await limber.says(ada, "/now")
    await comes_late(limber, ada, "done", hours=2)
    assert await limber.done(ada) == ["bridge 1"]
