import asyncio
import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy as sa
from telegram import Update
from telegram.error import BadRequest
from telegram.ext import CallbackContext, MessageHandler, filters

from bot.wire import logs
from bot.wire.application import build, connect, disconnect
from bot.wire.pace import Pace
from bot.wire.request import AiohttpRequest
from tests.bot.wire import telegram as fake

WORDS = "my left leg is numb"
ours = logging.getLogger("bot.wire.tested")

Configure = Callable[..., io.StringIO]


@pytest.fixture
def configure() -> Iterator[Configure]:
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions
    rooms = {name: logging.getLogger(name).level for name in (*logs.OURS, "aiohttp.access")}

    def run(level: str = "INFO", *, as_json: bool = True) -> io.StringIO:
        stream = io.StringIO()
        logs.configure(stream, level, fake.TOKEN, as_json=as_json)
        return stream

    yield run
    root.handlers[:], root.level, logging.raiseExceptions = before
    for name, level in rooms.items():
        logging.getLogger(name).setLevel(level)


def only(stream: io.StringIO) -> dict[str, object]:
    (line,) = stream.getvalue().splitlines()
    parsed = json.loads(line)
    assert isinstance(parsed, dict)
    return parsed


def test_an_event_is_one_json_line_with_its_fields(configure: Configure) -> None:
    stream = configure()
    ours.info("reminder sent", extra={"session": 12, "seconds": 0.25, "late": False, "slot": None})
    line = only(stream)
    assert line.pop("time")
    assert line == {
        "level": "info",
        "logger": "bot.wire.tested",
        "event": "reminder sent",
        "session": 12,
        "seconds": 0.25,
        "late": False,
        "slot": None,
    }


def test_for_people_it_is_one_plain_line(configure: Configure) -> None:
    stream = configure(as_json=False)
    ours.info("reminder sent", extra={"session": 12, "place": "a\nb"})
    assert stream.getvalue().count("\n") == 1
    assert "INFO     bot.wire.tested: reminder sent  session=12  place=a\\nb" in stream.getvalue()


def test_the_level_is_ours_and_libraries_speak_from_warning_up(configure: Configure) -> None:
    stream = configure("DEBUG")
    ours.debug("fine")
    for name in ("telegram.Bot", "aiohttp.access", "sqlalchemy.engine", "apscheduler", "asyncio", "httpx"):
        logging.getLogger(name).info("chatter")
    assert only(stream)["event"] == "fine"


def fail_with(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("as_json", [True, False])
def test_the_token_is_cut_out_wherever_it_stands(configure: Configure, as_json: bool) -> None:
    stream = configure(as_json=as_json)
    secret = fake.TOKEN.partition(":")[2]
    ours.info("%s", f"https://api.telegram.org/bot{fake.TOKEN}/getMe")
    ours.info("called", extra={"url": f"/bot{fake.TOKEN.replace(':', '%3A')}/x", "half": secret})
    logging.getLogger("telegram").warning(f"https://x/bot{fake.TOKEN}")  # noqa: G004 - as a library might
    ours.info("another's", extra={"url": "bot987654321:BBH-another_bots_token_0123456789"})
    try:
        fail_with(BadRequest(f"The token `{fake.TOKEN}` was rejected"))
    except BadRequest:
        ours.exception("failed")
    assert secret not in stream.getvalue()
    assert "BBH-" not in stream.getvalue()
    assert len(stream.getvalue().splitlines()) == 5


def test_an_exception_shows_type_and_place_but_not_what_it_quotes(configure: Configure) -> None:
    stream = configure()
    try:
        try:
            int(WORDS)
        except ValueError as error:
            raise KeyError(WORDS) from error
    except KeyError:
        ours.exception("handler failed", extra={"update": 9})
    line = only(stream)
    assert line["exception"] == "KeyError < ValueError"
    assert "test_logs.py" in str(line["stack"])
    assert WORDS not in stream.getvalue()


def test_what_telegram_or_the_system_says_is_shown(configure: Configure) -> None:
    stream = configure()
    for error in (BadRequest("Bad Request: chat not found"), FileNotFoundError(2, "No such file or directory", WORDS)):
        try:
            fail_with(error)
        except (BadRequest, OSError):
            ours.exception("failed")
    shown = [json.loads(line)["exception"] for line in stream.getvalue().splitlines()]
    assert shown == ["BadRequest: Chat not found", "FileNotFoundError: No such file or directory"]
    assert WORDS not in stream.getvalue()


def test_a_database_error_keeps_its_statement_and_row_to_itself(configure: Configure) -> None:
    stream = configure()
    engine = sa.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(sa.text(f"select '{WORDS}' from nowhere"))  # noqa: S608 - fails, and is ours
    except sa.exc.SQLAlchemyError:
        ours.exception("database failed")
    finally:
        engine.dispose()
    assert "OperationalError" in stream.getvalue()
    assert WORDS not in stream.getvalue()


async def test_a_task_that_nobody_awaited_does_not_quote_its_exception(configure: Configure) -> None:
    stream = configure()
    asyncio.get_running_loop().call_exception_handler(
        {"message": "Task exception was never retrieved", "exception": ValueError(WORDS), "future": WORDS}
    )
    assert only(stream)["event"] == "Task exception was never retrieved"
    assert WORDS not in stream.getvalue()


async def test_ptb_that_fails_on_an_update_does_not_quote_it(
    configure: Configure, telegram: fake.Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = configure("DEBUG")
    application = build(fake.TOKEN, telegram.url, AiohttpRequest(), Pace())
    await connect(application)

    def broken(*_: object) -> None:
        raise ValueError(WORDS)

    monkeypatch.setattr(CallbackContext, "from_update", broken)
    application.add_handler(MessageHandler(filters.TEXT, _nothing))
    chat = {"id": 7, "type": "private", "first_name": "Anna-Lena"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": chat | {"is_bot": False}, "text": WORDS}
    await application.process_update(Update.de_json({"update_id": 1, "message": message}, application.bot))
    await disconnect(application)
    assert only(stream)["level"] == "critical"
    assert "Anna-Lena" not in stream.getvalue()
    assert WORDS not in stream.getvalue()


async def _nothing(_: Update, __: object) -> None:
    pass


def test_a_broken_log_call_is_no_leak_either(configure: Configure, capsys: pytest.CaptureFixture[str]) -> None:
    configure()
    ours.info("two %s of %s", WORDS)
    assert WORDS not in capsys.readouterr().err
