from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from telegram.ext import ExtBot

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.screens.screen import Button, Lane, Messenger, Screen, Span, Style, Text, bold, moment
from bot.wire.messenger import TelegramMessenger
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from tests.bot.wire import telegram as fake

ANNA = PersonId(7)
CARD = MessageId(50)
BUTTONS = ((Button("Set done", "d:1:1"), Button("How", "h:1")), (Button("It hurts", "p:1"),))


@pytest.fixture
def messenger(telegram: fake.Telegram, request_: AiohttpRequest) -> TelegramMessenger:
    bot = ExtBot(
        fake.TOKEN,
        base_url=f"{telegram.url}/bot",
        request=request_,
        get_updates_request=request_,
        rate_limiter=Pace(rate=1000),
    )
    messenger = TelegramMessenger(bot)
    fits: Messenger = messenger  # mypy checks that it does
    assert fits
    return messenger


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.png"
    path.write_bytes(b"\x89PNG")
    return path


async def send(messenger: Messenger, screen: Screen) -> Outcome:
    return await messenger.send(ANNA, screen, Lane.ANSWER)


async def test_a_screen_is_sent_with_its_buttons_and_without_a_sound(
    telegram: fake.Telegram, messenger: Messenger
) -> None:
    outcome = await send(messenger, Screen(Text("Set 1 of 3"), BUTTONS))
    assert outcome == Outcome(Result.DONE, message=MessageId(101))
    assert telegram.last("sendMessage").fields == {
        "chat_id": 7,
        "text": "Set 1 of 3",
        "disable_notification": True,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [{"text": "Set done", "callback_data": "d:1:1"}, {"text": "How", "callback_data": "h:1"}],
                [{"text": "It hurts", "callback_data": "p:1"}],
            ]
        },
    }


async def test_a_loud_screen_makes_its_sound(telegram: fake.Telegram, messenger: Messenger) -> None:
    await messenger.send(ANNA, Screen(Text("Set 2 of 3"), loud=True), Lane.PING)
    assert telegram.last("sendMessage").fields["disable_notification"] is False


async def test_entities_are_counted_in_utf_16(telegram: fake.Telegram, messenger: Messenger) -> None:
    due = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    await send(messenger, Screen("🙂 " + bold("Anna 🏋") + ", next: " + moment(due, "tomorrow", "wt")))
    assert telegram.last("sendMessage").fields["entities"] == [
        {"type": "bold", "offset": 3, "length": 7},
        {"type": "date_time", "offset": 18, "length": 8, "unix_time": int(due.timestamp()), "date_time_format": "wt"},
    ]


async def test_a_date_without_a_format_leaves_it_out(telegram: fake.Telegram, messenger: Messenger) -> None:
    due = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    await send(messenger, Screen(Text("soon", (Span(Style.DATE_TIME, 0, 4, due),))))
    assert telegram.last("sendMessage").fields["entities"] == [
        {"type": "date_time", "offset": 0, "length": 4, "unix_time": int(due.timestamp())}
    ]


async def test_names_that_look_like_mark_up_stay_as_they_are(telegram: fake.Telegram, messenger: Messenger) -> None:
    await send(messenger, Screen(Text("Hi <b>Bob</b> *x* [a](http://b)")))
    call = telegram.last("sendMessage")
    assert call.fields["text"] == "Hi <b>Bob</b> *x* [a](http://b)"
    assert "parse_mode" not in call.fields


async def test_the_place_is_asked_for_and_the_keyboard_taken_away(
    telegram: fake.Telegram, messenger: Messenger
) -> None:
    await send(messenger, Screen(Text("Where?"), ask_location="Share my place"))
    assert telegram.last("sendMessage").fields["reply_markup"] == {
        "keyboard": [[{"text": "Share my place", "request_location": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }
    await send(messenger, Screen(Text("Thanks."), drop_keyboard=True))
    assert telegram.last("sendMessage").fields["reply_markup"] == {"remove_keyboard": True}


async def test_buttons_win_over_other_keyboards(telegram: fake.Telegram, messenger: Messenger) -> None:
    await send(messenger, Screen(Text("Where?"), BUTTONS, ask_location="Share", drop_keyboard=True))
    assert "inline_keyboard" in telegram.last("sendMessage").fields["reply_markup"]


async def test_a_picture_is_uploaded_once(telegram: fake.Telegram, messenger: Messenger, picture: Path) -> None:
    await send(messenger, Screen(bold("Bridge"), picture=picture))
    first = telegram.last("sendPhoto")
    assert first.files == {"photo": "bridge.png"}
    assert first.fields["caption_entities"] == [{"type": "bold", "offset": 0, "length": 6}]
    await send(messenger, Screen(Text("Bridge"), picture=picture))
    second = telegram.last("sendPhoto")
    assert second.files == {}
    assert second.fields["photo"] == "file-101"


async def test_a_picture_that_telegram_forgot_is_uploaded_again(
    telegram: fake.Telegram, messenger: Messenger, picture: Path
) -> None:
    screen = Screen(Text("Bridge"), picture=picture)
    await send(messenger, screen)
    telegram.script("sendPhoto", fake.bad_request("wrong file identifier/HTTP URL specified"))
    assert (await send(messenger, screen)).ok
    assert [call.files for call in telegram.calls] == [{"photo": "bridge.png"}, {}, {"photo": "bridge.png"}]


async def test_words_too_long_for_a_caption_go_without_the_picture(
    telegram: fake.Telegram, messenger: Messenger, picture: Path
) -> None:
    await send(messenger, Screen(Text("🙂" * 513), picture=picture))
    assert telegram.methods == ["sendMessage"]


async def test_an_edit_takes_buttons_away_that_are_not_there(telegram: fake.Telegram, messenger: Messenger) -> None:
    assert (await messenger.edit(ANNA, CARD, Screen(bold("Done")))).ok
    assert telegram.last("editMessageText").fields == {
        "chat_id": 7,
        "message_id": 50,
        "text": "Done",
        "entities": [{"type": "bold", "offset": 0, "length": 4}],
        "link_preview_options": {"is_disabled": True},
    }


async def test_words_for_a_message_with_a_picture_become_its_caption(
    telegram: fake.Telegram, messenger: Messenger
) -> None:
    telegram.script("editMessageText", fake.bad_request("there is no text in the message to edit"))
    assert (await messenger.edit(ANNA, CARD, Screen(Text("Rest"), BUTTONS))).ok
    assert telegram.last("editMessageCaption").fields["caption"] == "Rest"


async def test_the_same_picture_is_not_sent_again_by_an_edit(
    telegram: fake.Telegram, messenger: Messenger, picture: Path
) -> None:
    sent = await send(messenger, Screen(Text("Set 1"), picture=picture))
    assert sent.message is not None
    await messenger.edit(ANNA, sent.message, Screen(Text("Set 2"), picture=picture))
    assert telegram.methods == ["sendPhoto", "editMessageCaption"]


async def test_another_picture_replaces_the_one_shown(
    telegram: fake.Telegram, messenger: Messenger, picture: Path
) -> None:
    assert (await messenger.edit(ANNA, CARD, Screen(Text("Set 1"), BUTTONS, picture=picture))).ok
    call = telegram.last("editMessageMedia")
    assert call.fields["media"]["caption"] == "Set 1"
    assert list(call.files.values()) == ["bridge.png"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("message is not modified: specified new message content", Result.DONE),
        ("message to edit not found", Result.GONE),
        ("message can't be edited", Result.GONE),
        ("message text is empty", Result.INVALID),
    ],
)
async def test_a_refused_edit_says_why(
    telegram: fake.Telegram, messenger: Messenger, picture: Path, text: str, expected: Result
) -> None:
    telegram.script("editMessageText", fake.bad_request(text))
    telegram.script("editMessageMedia", fake.bad_request(text))
    assert (await messenger.edit(ANNA, CARD, Screen(Text("x")))).result is expected
    assert (await messenger.edit(ANNA, CARD, Screen(Text("x"), picture=picture))).result is expected


async def test_a_message_is_deleted(telegram: fake.Telegram, messenger: Messenger) -> None:
    assert await messenger.delete(ANNA, CARD) == Outcome(Result.DONE)
    assert telegram.methods == ["deleteMessage"]


async def test_a_message_too_old_to_be_deleted_loses_its_buttons(telegram: fake.Telegram, messenger: Messenger) -> None:
    telegram.script("deleteMessage", fake.bad_request("message can't be deleted for everyone"))
    assert (await messenger.delete(ANNA, CARD)).ok
    assert telegram.last("editMessageReplyMarkup").fields == {"chat_id": 7, "message_id": 50}


async def test_a_message_that_has_lost_them_already_counts_as_done(
    telegram: fake.Telegram, messenger: Messenger
) -> None:
    telegram.script("deleteMessage", fake.bad_request("message can't be deleted"))
    telegram.script("editMessageReplyMarkup", fake.bad_request("message is not modified"))
    assert (await messenger.delete(ANNA, CARD)).ok


async def test_a_message_that_is_not_there_is_gone(telegram: fake.Telegram, messenger: Messenger) -> None:
    telegram.script("deleteMessage", fake.bad_request("message to delete not found"))
    assert (await messenger.delete(ANNA, CARD)).result is Result.GONE


async def test_a_press_is_answered_with_a_toast_that_fits(telegram: fake.Telegram, messenger: Messenger) -> None:
    assert (await messenger.answer("q1", "x" * 300)).ok
    assert telegram.last("answerCallbackQuery").fields == {"callback_query_id": "q1", "text": "x" * 200}
    assert (await messenger.answer("q2")).ok
    assert telegram.last("answerCallbackQuery").fields == {"callback_query_id": "q2"}


async def test_a_press_of_long_ago_is_gone(telegram: fake.Telegram, messenger: Messenger) -> None:
    telegram.script("answerCallbackQuery", fake.bad_request("query is too old and response timeout expired"))
    assert (await messenger.answer("q1", "Recorded")).result is Result.GONE


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (fake.refusal(403, "Forbidden: bot was blocked by the user"), Result.BLOCKED),
        (fake.refusal(401, "Unauthorized"), Result.HALTED),
        (fake.hang_up, Result.UNKNOWN),
        (fake.body(502, "<html>"), Result.UNKNOWN),
    ],
)
async def test_what_telegram_answers_is_never_raised(
    telegram: fake.Telegram, messenger: Messenger, answer: fake.Answer, expected: Result
) -> None:
    telegram.script("sendMessage", answer)
    assert (await messenger.send(ANNA, Screen(Text("x")), Lane.REMINDER)).result is expected


async def test_a_reminder_that_is_throttled_comes_back_to_who_sent_it(
    telegram: fake.Telegram, messenger: Messenger
) -> None:
    telegram.script("sendMessage", fake.refusal(429, "Too Many Requests: retry after 9", retry_after=9))
    outcome = await messenger.send(ANNA, Screen(Text("x")), Lane.REMINDER)
    assert outcome.result is Result.THROTTLED
    assert outcome.retry_after == timedelta(seconds=9)


async def test_a_probe_tells_whether_telegram_answers(telegram: fake.Telegram, messenger: TelegramMessenger) -> None:
    telegram.script("getMe", fake.hang_up)
    assert (await messenger.probe()).result is Result.UNKNOWN
    assert (await messenger.probe()).ok
