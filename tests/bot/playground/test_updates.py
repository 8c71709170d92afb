"""How updates reach a poller: kept until confirmed, one poller at a time, nothing older than Telegram keeps."""

import asyncio
from datetime import timedelta

import pytest
from aiohttp import ClientConnectorError

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import Caller, button

TAKEN_OVER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def texts(bot: Caller, **params: object) -> list[str]:
    return [update["message"]["text"] for update in await bot.call("getUpdates", **params)]


async def test_updates_come_again_until_they_are_confirmed(bot: Caller, ada: Person) -> None:
    ada.write("done")
    first = await bot.call("getUpdates")
    assert await bot.call("getUpdates") == first
    assert await texts(bot, offset=first[1]["update_id"]) == ["done"]
    assert await texts(bot, offset=first[1]["update_id"] + 1) == []
    assert await texts(bot, offset=0) == []


async def test_a_limit_is_kept(bot: Caller, ada: Person) -> None:
    ada.write("done")
    assert await texts(bot, limit=1) == ["/start"]


@pytest.mark.parametrize("limit", [0, -5, 1000])
async def test_a_limit_out_of_range_is_brought_into_it(bot: Caller, ada: Person, limit: int) -> None:
    assert await texts(bot, limit=limit) == ["/start"]


async def test_a_negative_offset_takes_the_last_ones_and_forgets_the_others(bot: Caller, ada: Person) -> None:
    for word in ("one", "two", "three"):
        ada.write(word)
    assert await texts(bot, offset=-2) == ["two", "three"]
    assert await texts(bot) == ["two", "three"]


async def test_a_long_poll_ends_when_something_comes(bot: Caller, playground: Playground) -> None:
    newcomer = playground.newcomer()
    poll = asyncio.ensure_future(texts(bot, timeout=30))
    await begun(playground)
    newcomer.write("hello")
    assert await asyncio.wait_for(poll, 5) == ["hello"]


async def begun(playground: Playground) -> None:
    """Wait until the poll that was just called is there."""
    assert await playground._world.bell.heard(5)


async def test_a_second_poller_ends_the_first(bot: Caller, playground: Playground) -> None:
    first = asyncio.ensure_future(bot.answer("getUpdates", timeout=30))
    await begun(playground)
    second = asyncio.ensure_future(bot.call("getUpdates", timeout=30))
    refusal = await asyncio.wait_for(first, 5)
    assert (refusal["error_code"], refusal["description"]) == (409, TAKEN_OVER)
    playground.newcomer().write("hello")
    assert len(await asyncio.wait_for(second, 5)) == 1


async def test_stopping_ends_a_poll(bot: Caller, playground: Playground) -> None:
    poll = asyncio.ensure_future(bot.call("getUpdates", timeout=30))
    await begun(playground)
    await asyncio.wait_for(playground.stop(), 5)
    assert await poll == []


async def test_what_is_written_in_an_outage_waits_for_its_end(bot: Caller, playground: Playground) -> None:
    ada = playground.newcomer()
    await playground.stop()
    ada.write("hello")
    with pytest.raises(ClientConnectorError):
        await bot.call("getMe")
    await playground.start(port=int(bot.address.rpartition(":")[2]))
    assert await texts(bot) == ["hello"]
    poll = asyncio.ensure_future(texts(bot, offset=2**31, timeout=30))
    await begun(playground)
    ada.write("and again")
    assert await asyncio.wait_for(poll, 5) == ["and again"]


async def test_a_webhook_stands_in_the_way_until_it_is_deleted(bot: Caller, ada: Person) -> None:
    await bot.call("setWebhook", url="https://example.org/hook")
    refusal = await bot.answer("getUpdates")
    assert refusal["error_code"] == 409
    assert refusal["description"].startswith("Conflict: can't use getUpdates method while webhook is active")
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 1
    await bot.call("deleteWebhook")
    assert await texts(bot) == ["/start"]


async def test_deleting_a_webhook_may_drop_what_waits(bot: Caller, ada: Person) -> None:
    await bot.call("deleteWebhook", drop_pending_updates=True)
    assert await texts(bot) == []


async def test_presses_wait_150_seconds_and_messages_a_day(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    message = await bot.say(ada.id, "Hi", [button("Go", "go")])
    ada.press(message, "go")
    clock.move(timedelta(seconds=149))
    assert ["callback_query" in update for update in await bot.call("getUpdates")] == [False, True]
    clock.move(timedelta(seconds=1))
    assert await texts(bot) == ["/start"]
    clock.move(timedelta(hours=24))
    assert await texts(bot) == []


async def test_what_the_bot_does_not_want_to_hear_of_is_not_kept(bot: Caller, ada: Person) -> None:
    await bot.call("getUpdates", allowed_updates=["message"])
    ada.block()
    ada.unblock()
    await bot.call("getUpdates")  # remembered when it is not said again
    ada.edit(ada.chat[0].id, "/start again")
    assert await texts(bot) == ["/start"]


async def test_blocking_and_unblocking_are_told(bot: Caller, ada: Person) -> None:
    ada.block()
    ada.unblock()
    told = [update["my_chat_member"] for update in (await bot.call("getUpdates"))[1:]]
    assert [member["new_chat_member"]["status"] for member in told] == ["kicked", "member"]
    assert told[0]["chat"]["id"] == ada.id
