"""What Telegram describes is read, and what it would never send is left out and logged without a word of it."""

import json
import logging
from typing import Any

import pytest
from telegram import Bot

from bot.domain.delivery import PersonId
from bot.screens.inline import Asked
from bot.wire.reading import HEARD, asked, read
from tests.bot.wire import telegram as fake

BOT = Bot(fake.TOKEN)
ADA = {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "en"}
CHAT = {"id": 7, "type": "private", "first_name": "Ada"}
MESSAGE = {"message_id": 3, "date": 1_700_000_000, "chat": CHAT, "from": ADA, "text": "done"}
PRESS = {
    "id": "12",
    "from": ADA,
    "chat_instance": "1",
    "message": {"message_id": 3, "date": 0, "chat": CHAT},
    "data": "done:1",
}
NO_OBJECTS: tuple[object, ...] = (5, "x", [], {})
NO_TEXTS: tuple[object, ...] = (5, ["done"], {"x": 1})
LEFT_OUT = "update left out: it is not as Telegram describes"


def update(**contents: object) -> str:
    return json.dumps({"update_id": 1, **contents})


def message(**changes: object) -> str:
    return update(message=MESSAGE | changes)


def test_a_message_and_a_press_on_one_that_is_too_old_are_read() -> None:
    found = read(message(), BOT)
    assert found is not None
    assert found.message is not None
    assert (found.message.text, found.effective_user and found.effective_user.id) == ("done", 7)
    pressed = read(update(callback_query=PRESS), BOT)
    assert pressed is not None
    assert pressed.callback_query is not None
    assert pressed.callback_query.data == "done:1"


def test_half_an_emoji_and_nul_become_what_text_can_hold_and_whole_ones_stay() -> None:
    found = read(message(text="a\ud83d \0 🧘", **{"from": ADA | {"first_name": "\udc00"}}), BOT)
    assert found is not None
    assert found.message is not None
    assert found.message.text == "a\ufffd \ufffd 🧘"
    assert found.message.from_user is not None
    assert found.message.from_user.first_name == "\ufffd"


def test_what_is_not_heard_is_not_read(caplog: pytest.LogCaptureFixture) -> None:
    found = read(update(edited_channel_post={"text": 5}, nonsense=[], poll="x"), BOT)
    assert found is not None
    assert [getattr(found, kind) for kind in HEARD] == [None] * len(HEARD)
    assert caplog.records == []


@pytest.mark.parametrize(
    "payload",
    [
        *(update(message=wrong) for wrong in NO_OBJECTS),
        *(message(**{"from": ADA | {"id": wrong}}) for wrong in ("7", True, 2**63, None)),
        *(message(text=wrong) for wrong in NO_TEXTS),
        *(message(entities=wrong) for wrong in (NO_TEXTS[0], [{}], [{"type": "bold", "offset": -1, "length": 1}])),
        *(message(date=wrong) for wrong in ("x", None, 10**30)),
        *(message(location={"latitude": wrong, "longitude": 0}) for wrong in ("51", 91, float("nan"), None)),
        message(**{"from": ADA | {"first_name": None}}),
        message(photo=5),
        message(chat={"id": 7}),
        update(callback_query={name: value for name, value in PRESS.items() if name != "id"}),
        update(callback_query=PRESS | {"data": 5}),
        update(callback_query=PRESS | {"message": {"message_id": 0, "date": 0, "chat": CHAT}}),
        update(my_chat_member={"chat": CHAT, "from": ADA, "date": 1}),
        '{"update_id": 1, "message": ' + "[" * 100_000,
    ],
)  # fmt: skip
def test_what_telegram_would_never_send_is_left_out_and_one_entry_in_the_log(
    payload: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert read(payload, BOT) is None
    (record,) = caplog.records
    assert (record.getMessage(), record.levelno) == (LEFT_OUT, logging.ERROR)
    assert record.exc_info is None


def test_of_what_was_left_out_the_log_names_the_fields_and_no_word(caplog: pytest.LogCaptureFixture) -> None:
    wrong: dict[str, Any] = {
        "text": ["Qqsecret"],
        "Qqsecret": "Qqsecret",
        "from": ADA | {"first_name": {"Qqsecret": 1}},
    }
    assert read(message(**wrong), BOT) is None
    said = str([vars(record) for record in caplog.records])
    assert "Qqsecret" not in said
    assert "message.from.first_name, message.text" in said


INLINE = {"id": "9", "from": ADA, "query": "bridge", "offset": "", "chat_type": "private"}


def test_an_inline_query_is_read() -> None:
    assert asked(update(inline_query=INLINE)) == Asked("9", PersonId(7), "bridge")
    found = asked(update(inline_query=INLINE | {"query": "a\ud83d", "offset": "2"}))
    assert found == Asked("9", PersonId(7), "a\ufffd", "2")


@pytest.mark.parametrize(
    "payload",
    [
        *(update(inline_query=wrong) for wrong in NO_OBJECTS),
        *(update(inline_query=INLINE | {"query": wrong}) for wrong in NO_TEXTS),
        update(inline_query=INLINE | {"from": None}),
        update(inline_query=INLINE | {"id": 9}),
        "nonsense",
        "[]",
    ],
)
def test_an_inline_query_that_is_none_is_left_out(payload: str, caplog: pytest.LogCaptureFixture) -> None:
    assert asked(payload) is None
    assert [record.getMessage() for record in caplog.records] == [LEFT_OUT]
