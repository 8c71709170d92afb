"""One test for every rule that Telegram would hold the bot to, with Telegram's words."""

from datetime import timedelta

import pytest
from aiohttp import FormData

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import Caller, button

GONE = "Bad Request: query is too old and response timeout expired or query ID is invalid"
UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
PIXEL = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,"


async def upload(bot: Caller, person: int, caption: str = "", content: bytes = PIXEL) -> dict[str, object]:
    """Send a picture; the whole answer."""
    form = FormData({"chat_id": str(person), "caption": caption})
    form.add_field("photo", content, filename="a.gif", content_type="image/gif")
    async with bot.http.post(f"{bot.address}/bot{bot.token}/sendPhoto", data=form) as response:
        answer: dict[str, object] = await response.json()
    return answer


async def photo(bot: Caller, person: int, caption: str = "") -> dict[str, object]:
    """Send a picture; the message."""
    message = (await upload(bot, person, caption))["result"]
    assert isinstance(message, dict)
    return message


async def test_a_wrong_token_is_unauthorized(bot: Caller) -> None:
    answer = await Caller(bot.http, bot.address, "42:wrong").answer("getMe")
    assert answer == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(bot: Caller) -> None:
    answer = await bot.answer("sendTelepathy")
    assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_anything_else_a_bot_may_mean_is_not_found(bot: Caller) -> None:
    async with bot.http.put(f"{bot.address}/bot{bot.token}/getMe/now") as response:
        assert await response.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_methods_are_found_whatever_their_case(bot: Caller) -> None:
    assert (await bot.call("GETME"))["id"] == 42


@pytest.mark.parametrize(
    ("chat", "words"), [("", "chat_id is empty"), (99, "chat not found"), ("@ada", "chat not found")]
)
async def test_a_message_needs_a_chat_that_exists(bot: Caller, chat: object, words: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=chat, text="Hello") == f"Bad Request: {words}"


async def test_the_bot_cannot_write_first(bot: Caller, playground: Playground) -> None:
    newcomer = playground.newcomer()
    refusal = await bot.answer("sendMessage", chat_id=newcomer.id, text="Hello")
    assert refusal["error_code"] == 403
    assert refusal["description"] == "Forbidden: bot can't initiate conversation with a user"


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "sendChatAction"])
async def test_a_person_who_blocked_the_bot_gets_nothing(bot: Caller, ada: Person, method: str) -> None:
    message = await bot.say(ada.id)
    ada.block()
    refusal = await bot.answer(method, chat_id=ada.id, text="Hi", message_id=message, action="typing")
    assert (refusal["error_code"], refusal["description"]) == (403, "Forbidden: bot was blocked by the user")


async def test_a_person_who_unblocks_is_written_to_again(bot: Caller, ada: Person) -> None:
    ada.block()
    ada.unblock()
    assert await bot.say(ada.id)


async def test_a_text_must_be_there(bot: Caller, ada: Person) -> None:
    assert await bot.refusal("sendMessage", chat_id=ada.id, text="") == "Bad Request: message text is empty"


async def test_a_text_must_be_more_than_white_space(bot: Caller, ada: Person) -> None:
    assert await bot.refusal("sendMessage", chat_id=ada.id, text=" \n\t") == "Bad Request: text must be non-empty"


async def test_a_text_has_at_most_4096_units(bot: Caller, ada: Person) -> None:
    await bot.say(ada.id, "💪" * 2048)
    assert await bot.refusal("sendMessage", chat_id=ada.id, text="💪" * 2049) == "Bad Request: message is too long"


async def test_mark_up_does_not_count_towards_the_4096(bot: Caller, ada: Person) -> None:
    await bot.say(ada.id, f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text=f"<b>{'a' * 4097}</b>", parse_mode="HTML")
    assert refusal == "Bad Request: message is too long"


async def test_an_edited_text_that_is_too_long_is_refused_in_other_words(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id)
    refusal = await bot.refusal("editMessageText", chat_id=ada.id, message_id=message, text="a" * 4097)
    assert refusal == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_caption_has_at_most_1024_units(bot: Caller, ada: Person) -> None:
    message = await photo(bot, ada.id, "a" * 1024)
    where = {"chat_id": ada.id, "message_id": message["message_id"]}
    refusal = await bot.refusal("editMessageCaption", **where, caption="a" * 1025)
    assert refusal == "Bad Request: message caption is too long"


async def test_callback_data_has_at_most_64_bytes(bot: Caller, ada: Person) -> None:
    await bot.say(ada.id, "Hi", [button("Go", "é" * 32)])
    markup = {"inline_keyboard": [[button("Go", "é" * 33)]]}
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", reply_markup=markup)
    assert refusal == "Bad Request: BUTTON_DATA_INVALID"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"text": "Go"}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (button("Go", ""), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "Go", "url": "nowhere"}, "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
    ],
)
async def test_a_button_needs_words_and_something_to_do(bot: Caller, ada: Person, wrong: object, words: str) -> None:
    markup = {"inline_keyboard": [[wrong]]}
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", reply_markup=markup)
    assert refusal == f"Bad Request: {words}"


@pytest.mark.parametrize("rows", [[9], [8] * 12 + [5]], ids=["9 in a row", "101"])
async def test_a_keyboard_has_at_most_100_buttons_and_8_a_row(bot: Caller, ada: Person, rows: list[int]) -> None:
    await bot.say(ada.id, "Hi", *[[button("Go")] * 8] * 12, [button("Go")] * 4)
    markup = {"inline_keyboard": [[button("Go")] * many for many in rows]}
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", reply_markup=markup)
    assert refusal == "Bad Request: reply markup is too long"


async def test_a_keyboard_must_be_json(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", reply_markup="{")
    assert refusal == "Bad Request: can't parse reply keyboard markup JSON object"
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", reply_markup={"inline_keyboard": "Go"})
    assert refusal == 'Bad Request: field "inline_keyboard" must be of type Array'


async def test_a_message_that_stays_the_same_is_not_modified(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id, "Hi", [button("Go")])
    same = {"chat_id": ada.id, "message_id": message, "reply_markup": {"inline_keyboard": [[button("Go")]]}}
    assert await bot.refusal("editMessageText", **same, text=" Hi ") == UNCHANGED
    assert await bot.refusal("editMessageReplyMarkup", **same) == UNCHANGED


async def test_an_edit_without_a_keyboard_takes_it_away(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id, "Hi", [button("Go")])
    await bot.call("editMessageText", chat_id=ada.id, message_id=message, text="Hi")
    assert ada.chat[-1].buttons == ()


@pytest.mark.parametrize("method", ["editMessageText", "editMessageCaption", "editMessageReplyMarkup"])
async def test_a_message_that_is_gone_cannot_be_edited(bot: Caller, ada: Person, method: str) -> None:
    message = await bot.say(ada.id)
    await bot.call("deleteMessage", chat_id=ada.id, message_id=message)
    refusal = await bot.refusal(method, chat_id=ada.id, message_id=message, text="Hi", caption="Hi")
    assert refusal == "Bad Request: message to edit not found"


async def test_a_persons_message_cannot_be_edited(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("editMessageText", chat_id=ada.id, message_id=ada.chat[0].id, text="Hi")
    assert refusal == "Bad Request: message can't be edited"


async def test_another_chats_message_cannot_be_edited(bot: Caller, ada: Person, playground: Playground) -> None:
    grace = playground.newcomer("Grace")
    grace.write("/start")
    refusal = await bot.refusal("editMessageText", chat_id=grace.id, message_id=await bot.say(ada.id), text="Hi")
    assert refusal == "Bad Request: message to edit not found"


async def test_a_picture_has_no_text_to_edit(bot: Caller, ada: Person) -> None:
    message = await photo(bot, ada.id)
    refusal = await bot.refusal("editMessageText", chat_id=ada.id, message_id=message["message_id"], text="Hi")
    assert refusal == "Bad Request: there is no text in the message to edit"


async def test_a_text_has_no_caption_to_edit(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id)
    refusal = await bot.refusal("editMessageCaption", chat_id=ada.id, message_id=message, caption="Hi")
    assert refusal == "Bad Request: there is no caption in the message to edit"


async def test_a_message_is_deleted_once(bot: Caller, ada: Person) -> None:
    message = await bot.say(ada.id)
    await bot.call("deleteMessage", chat_id=ada.id, message_id=message)
    refusal = await bot.refusal("deleteMessage", chat_id=ada.id, message_id=message)
    assert refusal == "Bad Request: message to delete not found"


@pytest.mark.parametrize("method", ["deleteMessage", "deleteMessages"])
async def test_a_message_can_be_deleted_for_48_hours(
    bot: Caller, ada: Person, clock: StoppedClock, method: str
) -> None:
    first, second = await bot.say(ada.id), await bot.say(ada.id)
    clock.move(timedelta(hours=48))
    await bot.call(method, chat_id=ada.id, message_id=first, message_ids=[first])
    clock.move(timedelta(seconds=1))
    refusal = await bot.refusal(method, chat_id=ada.id, message_id=second, message_ids=[second])
    assert refusal == "Bad Request: message can't be deleted for everyone"


async def test_many_messages_go_at_once_and_missing_ones_do_not_matter(bot: Caller, ada: Person) -> None:
    messages = [await bot.say(ada.id) for _ in range(3)]
    await bot.call("deleteMessages", chat_id=ada.id, message_ids=[*messages, 999_999])
    assert [message.out for message in ada.chat] == [True]


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        ([], "message identifiers are not specified"),
        (5, "expected an Array of message identifiers"),
        (list(range(1, 102)), "too many message identifiers specified"),
        ([1, 0], "invalid message identifier specified"),
    ],
    ids=["none", "no array", "101", "zero"],
)
async def test_1_to_100_messages_go_at_once(bot: Caller, ada: Person, messages: object, words: str) -> None:
    refusal = await bot.refusal("deleteMessages", chat_id=ada.id, message_ids=messages)
    assert refusal == f"Bad Request: {words}"


async def test_a_press_can_be_answered_for_150_seconds(bot: Caller, ada: Person, clock: StoppedClock) -> None:
    message = await bot.say(ada.id, "Hi", [button("Go")])
    queries = [ada.press(message, "x"), ada.press(message, "x")]
    clock.move(timedelta(seconds=149))
    await bot.call("answerCallbackQuery", callback_query_id=queries[0], text="Recorded")
    clock.move(timedelta(seconds=2))
    assert await bot.refusal("answerCallbackQuery", callback_query_id=queries[1]) == GONE
    assert ada.toasts == ["Recorded"]


async def test_a_press_is_answered_once(bot: Caller, ada: Person) -> None:
    query = ada.press(await bot.say(ada.id, "Hi", [button("Go")]), "x")
    await bot.call("answerCallbackQuery", callback_query_id=query)
    assert await bot.refusal("answerCallbackQuery", callback_query_id=query) == GONE


async def test_a_callback_answer_has_at_most_200_units(bot: Caller, ada: Person) -> None:
    query = ada.press(await bot.say(ada.id, "Hi", [button("Go")]), "x")
    refusal = await bot.refusal("answerCallbackQuery", callback_query_id=query, text="a" * 201)
    assert refusal == "Bad Request: MESSAGE_TOO_LONG"
    await bot.call("answerCallbackQuery", callback_query_id=query, text="a" * 200)


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"type": "bold", "offset": 0, "length": -1}, "receive an entity with incorrect length -1"),
        ({"type": "bold", "offset": 9, "length": 1}, "entity begins after the end of the text at UTF-16 offset 9"),
        (
            {"type": "bold", "offset": 3, "length": 2},
            "entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 5",
        ),
        (
            {"type": "bold", "offset": 1, "length": 1},
            "entity begins in a middle of a UTF-16 symbol at byte offset 4",
        ),
        (
            {"type": "bold", "offset": 0, "length": 1},
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
        ),
        ({"type": "loud", "offset": 0, "length": 2}, "can't parse MessageEntity: Unsupported type specified"),
        ({"type": "bold", "length": 2}, "can't parse MessageEntity: Can't find field \"offset\""),
        ({"type": "text_link", "offset": 0, "length": 2}, "can't parse MessageEntity: Can't find field \"url\""),
        (
            {"type": "text_link", "offset": 0, "length": 2, "url": "here"},
            "entity URL 'here' is invalid: Wrong HTTP URL",
        ),
        (
            {"type": "date_time", "offset": 0, "length": 2},
            "can't parse MessageEntity: Can't find field \"unix_time\"",
        ),
        (
            {"type": "date_time", "offset": 0, "length": 2, "unix_time": 1, "date_time_format": "HH:MM"},
            "can't parse MessageEntity: Invalid date-time format specified",
        ),
    ],
)
async def test_an_entity_that_does_not_fit_is_refused(
    bot: Caller, ada: Person, entity: dict[str, object], words: str
) -> None:
    assert await bot.refusal("sendMessage", chat_id=ada.id, text="💪ab", entities=[entity]) == f"Bad Request: {words}"


@pytest.mark.parametrize("form", ["r", "w", "d", "D", "t", "T", "wDT", "wdt", ""])
async def test_every_format_of_a_moment_is_taken(bot: Caller, ada: Person, form: str) -> None:
    entity = {"type": "date_time", "offset": 0, "length": 4, "unix_time": 1772452800, "date_time_format": form}
    await bot.say(ada.id, "soon", entities=[entity])
    assert ada.chat[-1].entities[0].unix_time == 1772452800


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>open", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("a <loud>b</loud>", 'can\'t parse entities: Unsupported start tag "loud" at byte offset 2'),
        ("a</b>", "can't parse entities: Unexpected end tag at byte offset 1"),
        (
            "<b><i>test</b></i>",
            'can\'t parse entities: Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
        ),
    ],
)
async def test_mark_up_that_cannot_be_read_is_refused(bot: Caller, ada: Person, source: str, words: str) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text=source, parse_mode="HTML")
    assert refusal == f"Bad Request: {words}"


async def test_a_mark_up_nobody_knows_is_refused(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="Hi", parse_mode="LaTeX")
    assert refusal == "Bad Request: unsupported parse_mode"


async def test_a_text_that_is_not_unicode_is_refused(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ada.id, text="\ud800")
    assert refusal == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize(
    ("command", "about", "words"),
    [
        ("Now", "what is next", "BOT_COMMAND_INVALID"),
        ("", "what is next", "command must be non-empty"),
        ("n" * 33, "what is next", "command length must not exceed 32"),
        ("now", " ", "command description must be non-empty"),
        ("now", "a" * 257, "command description length must not exceed 256"),
    ],
)
async def test_a_command_is_short_and_in_lower_case(bot: Caller, command: str, about: str, words: str) -> None:
    refusal = await bot.refusal("setMyCommands", commands=[{"command": command, "description": about}])
    assert refusal == f"Bad Request: {words}"


async def test_there_are_at_most_100_commands(bot: Caller) -> None:
    commands = [{"command": f"c{number}", "description": "a command"} for number in range(101)]
    assert await bot.refusal("setMyCommands", commands=commands) == "Bad Request: BOT_COMMANDS_TOO_MUCH"
    await bot.call("setMyCommands", commands=commands[:100])
    assert await bot.call("getMyCommands") == commands[:100]


@pytest.mark.parametrize(
    ("method", "field", "limit"), [("Description", "description", 512), ("ShortDescription", "short_description", 120)]
)
async def test_descriptions_have_limits(bot: Caller, method: str, field: str, limit: int) -> None:
    await bot.call(f"setMy{method}", **{field: "a" * limit})
    assert not (await bot.answer(f"setMy{method}", **{field: "a" * (limit + 1)}))["ok"]
    assert await bot.call(f"getMy{method}") == {field: "a" * limit}


async def test_an_action_nobody_knows_is_refused(bot: Caller, ada: Person) -> None:
    refusal = await bot.refusal("sendChatAction", chat_id=ada.id, action="dancing")
    assert refusal == "Bad Request: wrong parameter action in request"


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("", "there is no photo in the request"),
        ("attach://nothing", "there is no photo in the request"),
        ("AgACAgIAAx", "wrong file identifier/HTTP URL specified"),
        ("https://example.org/a.jpg", "failed to get HTTP URL content"),
    ],
)
async def test_a_photo_must_be_a_file_there_is(bot: Caller, ada: Person, file: str, words: str) -> None:
    assert await bot.refusal("sendPhoto", chat_id=ada.id, photo=file) == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "file must be non-empty"),
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (b"GIF89a\x01\x00\x15\x00", "PHOTO_INVALID_DIMENSIONS"),
        (b"GIF89a\x88\x13\x89\x13", "PHOTO_INVALID_DIMENSIONS"),
    ],
    ids=["empty", "no picture", "1 x 21", "5000 x 5001"],
)
async def test_a_photo_must_be_a_picture_of_some_size(bot: Caller, ada: Person, content: bytes, words: str) -> None:
    assert (await upload(bot, ada.id, content=content))["description"] == f"Bad Request: {words}"


async def test_a_file_is_sent_again_by_its_id_but_not_as_another_kind(bot: Caller, ada: Person) -> None:
    sent = await photo(bot, ada.id)
    sizes = sent["photo"]
    assert isinstance(sizes, list)
    again = await bot.call("sendPhoto", chat_id=ada.id, photo=sizes[0]["file_id"], caption="again")
    assert again["photo"] == sizes
    refusal = await bot.refusal("sendVideo", chat_id=ada.id, video=sizes[0]["file_id"])
    assert refusal == "Bad Request: can't use file of type Photo as Video"


async def test_a_file_can_be_fetched_with_the_token_only(bot: Caller, ada: Person) -> None:
    sizes = (await photo(bot, ada.id))["photo"]
    assert isinstance(sizes, list)
    path = (await bot.call("getFile", file_id=sizes[0]["file_id"]))["file_path"]
    async with bot.http.get(f"{bot.address}/file/bot{bot.token}/{path}") as response:
        assert await response.read() == PIXEL
    async with bot.http.get(f"{bot.address}/file/bot42:wrong/{path}") as response:
        assert response.status == 401
