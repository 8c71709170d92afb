import logging
import socket
import traceback

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.wire.outcomes import wait_of
from bot.wire.request import AiohttpRequest, AnswerLost, NotSent
from tests.bot.wire import telegram as fake


def address(telegram: fake.Telegram, method: str = "getMe") -> str:
    return f"{telegram.url}/bot{fake.TOKEN}/{method}"


async def raised(request: AiohttpRequest, url: str, read: float = 2) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await request.post(url, read_timeout=read, write_timeout=0.0)
    return caught.value


async def test_an_answer_is_given_back(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    assert await request_.post(address(telegram)) == fake.ME


async def test_a_whole_bot_works_through_it(telegram: fake.Telegram, bot: ExtBot[None]) -> None:
    async with bot:
        assert bot.username == "limber_bot"
        message = await bot.send_message(7, "Grüße 🙂 & more=that")
    assert message.message_id == 101
    assert telegram.last("sendMessage").fields == {"chat_id": 7, "text": "Grüße 🙂 & more=that"}


async def test_a_file_goes_as_multipart(telegram: fake.Telegram, bot: ExtBot[None]) -> None:
    await bot.send_photo(7, b"\x89PNG", caption="How", filename="bridge.png")
    call = telegram.last("sendPhoto")
    assert call.files == {"photo": "bridge.png"}
    assert call.fields == {"chat_id": 7, "caption": "How"}


async def test_a_refused_connection_was_not_sent(request_: AiohttpRequest) -> None:
    with socket.socket() as bound:  # bound but not listening: nobody else can take the port meanwhile
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/bot{fake.TOKEN}/getMe"
        assert isinstance(await raised(request_, url), NotSent)


async def test_an_unknown_host_was_not_sent(request_: AiohttpRequest) -> None:
    assert isinstance(await raised(request_, f"http://nowhere.invalid/bot{fake.TOKEN}/getMe"), NotSent)


async def test_an_impossible_address_was_not_sent_and_stays_unsaid(request_: AiohttpRequest) -> None:
    error = await raised(request_, f"http://[bad/bot{fake.TOKEN}/getMe")
    assert isinstance(error, NotSent)
    assert fake.TOKEN not in "".join(traceback.format_exception(error))


async def test_a_connection_that_does_not_come_about_in_time_was_not_sent() -> None:
    with socket.socket() as full:  # its backlog is full: a connection attempt gets no answer at all
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for client in waiting:
            client.setblocking(False)
            client.connect_ex(full.getsockname())
        async with AiohttpRequest(connect=0.05) as request:
            url = f"http://127.0.0.1:{full.getsockname()[1]}/bot{fake.TOKEN}/getMe"
            assert isinstance(await raised(request, url), NotSent)
        for client in waiting:
            client.close()


async def test_a_closed_session_has_not_sent() -> None:
    assert isinstance(await raised(AiohttpRequest(), "http://127.0.0.1/"), NotSent)


@pytest.mark.parametrize("answer", [fake.hang_up, fake.half_an_answer], ids=["before", "within"])
async def test_a_connection_that_breaks_after_the_request_lost_the_answer(
    telegram: fake.Telegram, request_: AiohttpRequest, answer: fake.Answer
) -> None:
    telegram.script("getMe", answer)
    assert isinstance(await raised(request_, address(telegram)), AnswerLost)
    assert len(telegram.calls) == 1  # and nothing below us has sent it again


async def test_silence_lost_the_answer(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    telegram.script("getMe", fake.never)
    error = await raised(request_, address(telegram), read=0.05)
    assert isinstance(error, AnswerLost)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (200, "<html>captive portal</html>"),
        (200, "[]"),
        (200, '{"ok": true}'),
        (200, '{"ok": false, "error_code": 400}'),
        (403, "<html>proxy</html>"),
        (500, '{"ok": false, "error_code": 500, "description": "Internal"}'),
        (502, "<html>Bad Gateway</html>"),
        (504, ""),
    ],
)
async def test_garbage_and_server_errors_lost_the_answer_and_are_not_quoted(
    telegram: fake.Telegram, request_: AiohttpRequest, caplog: pytest.LogCaptureFixture, status: int, text: str
) -> None:
    caplog.set_level(logging.DEBUG)
    telegram.script("getMe", fake.body(status, text))
    error = await raised(request_, address(telegram))
    assert isinstance(error, AnswerLost)
    shown = "".join(traceback.format_exception(error)) + caplog.text
    assert "html" not in shown
    assert fake.TOKEN not in shown


async def test_a_429_says_how_long(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    telegram.script("getMe", fake.refusal(429, "Too Many Requests: retry after 17", retry_after=17))
    error = await raised(request_, address(telegram))
    assert isinstance(error, RetryAfter)
    assert wait_of(error).total_seconds() == 17


async def test_a_429_without_a_time_is_still_one(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    telegram.script("getMe", fake.refusal(429, "Too Many Requests"))
    error = await raised(request_, address(telegram))
    assert isinstance(error, RetryAfter)
    assert wait_of(error).total_seconds() == 1


async def test_refusals_are_told_apart(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    telegram.script("getMe", fake.refusal(403, "Forbidden: bot was blocked by the user"), fake.bad_request("no"))
    telegram.script("getMe", fake.refusal(413, "Request Entity Too Large"))
    assert type(await raised(request_, address(telegram))) is Forbidden
    assert type(await raised(request_, address(telegram))) is BadRequest
    assert type(await raised(request_, address(telegram))) is BadRequest


async def test_a_redirect_is_not_followed(telegram: fake.Telegram, request_: AiohttpRequest) -> None:
    telegram.script("getMe", fake.moved)
    assert type(await raised(request_, address(telegram))) is NetworkError
    assert len(telegram.calls) == 1
