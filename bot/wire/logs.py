"""One line per event, for people or for machines, with nobody's words, names or token in it.

What can leak is left out by rule, not by search:

- Of libraries' records only the template is written, never its arguments, and only from WARNING up: PTB, aiohttp,
  SQLAlchemy and asyncio put bodies, addresses and parameters there.
- Of an exception its type and its stack are written. Its message only where we know who wrote it: Telegram (a fixed set
  of descriptions; we send no mark-up that it could quote) or the operating system. A ValueError quotes what it was
  given, a database error the row.
- The secret half of the token is cut out of the finished line, whatever brought it there.
"""

import json
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb
from typing import TextIO

from telegram.error import TelegramError

OURS = ("bot", "jobs", "storage")
FRAMES = 12  # innermost frames of a stack that are written
CHAIN = 4  # exceptions of a chain that are written

_HOUSE = Path(__file__).parents[2]
_ANY_TOKEN = re.compile(r"\d{5,}(:|%3A)[A-Za-z0-9_-]{30,}")  # Telegram's form, should it be another bot's
_STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

Field = str | int | float | bool | None


def configure(stream: TextIO, level: str, token: str, *, as_json: bool) -> None:
    """Write all logs to the stream. `level` is for our own; libraries are heard from WARNING up, access logs never."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Lines(token, as_json=as_json))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for room in OURS:
        logging.getLogger(room).setLevel(level.upper())
    logging.getLogger("aiohttp.access").setLevel(logging.CRITICAL)
    logging.raiseExceptions = False  # what logging says of its own failures quotes the arguments


class Lines(logging.Formatter):
    """A record as one line: time, level, logger, event, fields; JSON or for the eye."""

    def __init__(self, token: str, *, as_json: bool) -> None:
        super().__init__()
        self._secret = token.rpartition(":")[2]
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """The line, with every token cut out."""
        fields = dict(_fields(record))
        line = _for_machines(record, fields) if self._as_json else _for_people(record, fields)
        if self._secret:
            line = line.replace(self._secret, "[token]")
        return _ANY_TOKEN.sub("[token]", line)


def _fields(record: logging.LogRecord) -> Iterator[tuple[str, Field]]:
    for name, value in vars(record).items():
        if name not in _STANDARD:
            yield name, value if isinstance(value, Field) else type(value).__name__
    if record.exc_info and record.exc_info[1] is not None:
        yield "exception", " < ".join(_chain(record.exc_info[1]))
        yield "stack", _stack(record.exc_info[1])


def _event(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] in OURS:
        return record.getMessage()
    return str(record.msg).partition("\n")[0]  # asyncio goes on with the repr of a task and its exception


def _chain(error: BaseException | None) -> Iterator[str]:
    """The exception, then what caused it, as Python itself would print them."""
    for _ in range(CHAIN):
        if error is None:
            return
        yield _named(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _named(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, TelegramError):
        return f"{name}: {error.message}"
    if isinstance(error, OSError) and error.strerror:
        return f"{name}: {error.strerror}"
    return name


def _stack(error: BaseException) -> str:
    frames = extract_tb(error.__traceback__)[-FRAMES:]
    return " > ".join(f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)


def _place(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_HOUSE) and "site-packages" not in path.parts:
        return str(path.relative_to(_HOUSE))
    return "/".join(path.parts[-2:])


def _for_machines(record: logging.LogRecord, fields: dict[str, Field]) -> str:
    when = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    head = {"time": when, "level": record.levelname.lower(), "logger": record.name, "event": _event(record)}
    return json.dumps(head | fields)


def _for_people(record: logging.LogRecord, fields: dict[str, Field]) -> str:
    when = datetime.fromtimestamp(record.created).astimezone()
    tail = "".join(f"  {name}={value}" for name, value in fields.items())
    line = f"{when:%H:%M:%S} {record.levelname:<8} {record.name}: {_event(record)}{tail}"
    return line.replace("\n", "\\n").replace("\r", "\\r")  # one line, whatever it holds
