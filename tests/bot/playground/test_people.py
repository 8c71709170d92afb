"""What people do arrives at a real library as it would from Telegram, and what it answers is what they see."""

from datetime import UTC, datetime, timedelta

import pytest
import telegram

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import Caller, button
from tests.botapi import DESCRIBED, faults


async def updates(bot: Caller) -> list[telegram.Update]:
    """What waits, read by the library."""
    return [telegram.Update.de_json(update, None) for update in await bot.call("getUpdates")]


async def test_a_deep_link_is_a_start_with_a_word(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    ada.write("/start spine")
    message = (await updates(bot))[1].message
    assert message is not None
    assert message.from_user is not None
    assert (message.text, message.chat_id, message.date) == ("/start spine", ada.id, clock.now())
    assert message.parse_entities() == {message.entities[0]: "/start"}
    assert (message.from_user.first_name, message.from_user.language_code) == ("Ada", "en")


async def test_everything_people_send_can_be_read(bot: Caller, ada: Person) -> None:
    ada.send_sticker("👍")
    ada.send_photo("my back")
    ada.send_voice()
    ada.send_location(52.5, 13.4)
    ada.forward("not mine")
    ada.edit(ada.chat[0].id, "done")
    _, sticker, photo, voice, location, forward, edit = await updates(bot)
    assert sticker.message is not None
    assert sticker.message.sticker is not None
    assert sticker.message.sticker.emoji == "👍"
    assert photo.message is not None
    assert (photo.message.photo[0].width, photo.message.caption) == (320, "my back")
    assert voice.message is not None
    assert voice.message.voice is not None
    assert location.message is not None
    assert location.message.location == telegram.Location(latitude=52.5, longitude=13.4)
    assert forward.message is not None
    assert forward.message.forward_origin is not None
    assert edit.edited_message is not None
    assert (edit.edited_message.text, edit.edited_message.edit_date) == ("done", edit.edited_message.date)


async def test_a_press_carries_the_message_and_its_data(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id, "Ready?", [button("Start", "s:1"), button("Later", "l:1")])
    query = ada.tap("Later")
    press = (await updates(bot))[1].callback_query
    assert press is not None
    assert press.message is not None
    assert (press.id, press.data, press.message.message_id, press.from_user.id) == (query, "l:1", message, ada.id)


async def test_a_tap_takes_the_newest_message_that_has_the_button(bot: Caller, ada: Person) -> None:
    await bot.say(ada.id, "One", [button("Start", "old")])
    await bot.say(ada.id, "Two", [button("Start", "new")])
    await bot.say(ada.id, "Three", [button("Stop", "stop")])
    ada.tap("Start")
    press = (await updates(bot))[-1].callback_query
    assert press is not None
    assert press.data == "new"


async def test_a_tap_on_what_is_not_there_says_what_is(bot: Caller, ada: Person) -> None:
    await bot.say(ada.id, "Ready?", [button("Start")])
    with pytest.raises(LookupError, match=r"no button 'Stop'(.|\n)*Ready\?(.|\n)*Start"):
        ada.tap("Stop")


async def test_a_message_that_is_gone_cannot_be_pressed(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id, "Ready?", [button("Start")])
    await bot.call("deleteMessage", chat_id=ada.id, message_id=message)
    with pytest.raises(LookupError):
        ada.press(message, "x")


async def test_a_key_is_written_and_a_keyboard_for_once_goes_away(bot: Caller, ada: Person) -> None:
    keyboard = {"keyboard": [[{"text": "Share", "request_location": True}], ["Berlin"]], "one_time_keyboard": True}
    await bot.call("sendMessage", chat_id=ada.id, text="Where?", reply_markup=keyboard)
    assert ada.keys == ["Share", "Berlin"]
    ada.tap("Berlin")
    assert (ada.chat[-1].text, ada.keys) == ("Berlin", [])


async def test_a_keyboard_stays_until_it_is_taken_away(bot: Caller, ada: Person) -> None:
    await bot.call("sendMessage", chat_id=ada.id, text="Where?", reply_markup={"keyboard": [["Berlin"]]})
    ada.write("Berlin")
    assert ada.keys == ["Berlin"]
    await bot.call("sendMessage", chat_id=ada.id, text="Thanks", reply_markup={"remove_keyboard": True})
    assert ada.keys == []


async def test_writing_lets_a_blocked_bot_write_again(bot: Caller, ada: Person) -> None:
    ada.block()
    ada.write("back")
    kinds = [update["my_chat_member"]["new_chat_member"]["status"] for update in (await bot.call("getUpdates"))[1:3]]
    assert kinds == ["kicked", "member"]
    assert await bot.say(ada.id)


@pytest.mark.parametrize("text", ["", " \n ", "a" * 4097])
async def test_nobody_can_write_what_no_client_sends(ada: Person, text: str) -> None:
    with pytest.raises(ValueError, match="1 to 4096"):
        ada.write(text)


async def test_a_group_is_another_chat(bot: Caller, ada: Person, playground: Playground) -> None:
    playground.group_message(ada, "/start@limber_playground_bot")
    message = (await updates(bot))[-1].message
    assert message is not None
    assert message.chat.type == "supergroup"
    assert message.chat_id < 0
    assert await bot.say(message.chat_id, "I work in private chats.")
    assert len(ada.chat) == 1


async def test_people_hear_what_is_said_later(bot: Caller, ada: Person) -> None:
    with pytest.raises(AssertionError, match=r"not heard(.|\n)*/start"):
        await ada.hears("Hello", timeout=0.01)
    message = await bot.say(ada.id, "Hello Ada")
    assert (await ada.hears("Hello")).id == message
    with pytest.raises(AssertionError):
        await ada.hears("Hello", timeout=0.01, after=message)


async def test_people_see_edits_in_place_and_the_mark_of_silence(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    message = await bot.say(ada.id, "Set 1", disable_notification=True)
    clock.move(timedelta(seconds=60))
    await bot.call("editMessageText", chat_id=ada.id, message_id=message, text="Set 2")
    seen = ada.chat[-1]
    assert (seen.text, seen.silent, seen.edited, seen.date) == (
        "Set 2",
        True,
        datetime(2026, 3, 2, 12, 1, tzinfo=UTC),
        datetime(2026, 3, 2, 12, tzinfo=UTC),
    )


async def test_the_library_is_understood_and_makes_no_fault(address: str, playground: Playground, ada: Person) -> None:
    async with telegram.Bot("42:playground", base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        moment = telegram.MessageEntity(
            "date_time", 0, 4, unix_time=datetime(2026, 3, 2, 12, tzinfo=UTC), date_time_format="r"
        )
        markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Go", callback_data="go")]])
        message = await bot.send_message(ada.id, "soon ", entities=[moment], reply_markup=markup)
        assert message.text == "soon"
        assert message.entities[0].to_dict()["unix_time"] == 1772452800
        await message.edit_text("<b>now</b>", parse_mode="HTML")
        picture = ada.send_photo().media
        assert picture is not None
        photo = await bot.send_photo(ada.id, picture.file_id, caption="look")
        await bot.edit_message_media(
            telegram.InputMediaPhoto(b"GIF89a\x02\x00\x02\x00", caption="new"), ada.id, photo.id
        )
        assert (ada.chat[-1].text, ada.chat[-1].media and ada.chat[-1].media.width) == ("new", 2)
        await bot.set_my_commands([telegram.BotCommand("now", "what is next")])
        await bot.delete_messages(ada.id, [message.id, photo.id])
        await bot.get_updates(timeout=0, allowed_updates=["message", "callback_query"])
    assert playground.ledger[2].plain == {"text": "now"}
    assert not DESCRIBED or faults(playground.ledger) == []
