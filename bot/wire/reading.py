"""From an update's JSON to PTB's: looked at first, since PTB takes anything for anything, and a handler fails on it.

What Telegram describes passes. What it would never send is one entry in the log, and nobody's work. And no string
holds what no text can: half an emoji, or a NUL. JSON has both, when escaped; HTTP and PostgreSQL refuse them.
"""

import json
import logging
import re
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from telegram import Bot, Update

from bot.domain.delivery import PersonId
from bot.screens.inline import Asked
from bot.wire.updates import GREATEST

_log = logging.getLogger(__name__)

_NO_TEXT = re.compile("[\ud800-\udfff\0]")
_ESCAPED = ("\\ud", "\\u0000")  # one of them is in the JSON of a string that may have to be cleaned
REPLACEMENT = "\ufffd"

Id = Annotated[int, Field(ge=-GREATEST, le=GREATEST)]
Positive = Annotated[int, Field(ge=1, le=GREATEST)]


class _Described(BaseModel):
    """An object of the Bot API, as far as we look at it: a field is of its type, not something that looks alike."""

    model_config = ConfigDict(strict=True)


class _User(_Described):
    id: Positive
    is_bot: bool
    first_name: str
    language_code: str | None = None


class _Chat(_Described):
    id: Id
    type: str


class _Entity(_Described):
    type: str
    offset: Annotated[int, Field(ge=0)]
    length: Annotated[int, Field(ge=0)]


class _Location(_Described):
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class _Sticker(_Described):
    emoji: str | None = None


class _Message(_Described):
    message_id: Id
    date: int
    chat: _Chat
    sender: _User | None = Field(default=None, alias="from")
    text: str | None = None
    entities: tuple[_Entity, ...] | None = None
    location: _Location | None = None
    sticker: _Sticker | None = None


class _Pressed(_Described):
    """The message of a press; of one that is too old (its date is 0) there is no more."""

    message_id: Positive
    date: int
    chat: _Chat


class _Query(_Described):
    id: str
    sender: _User = Field(alias="from")
    message: _Pressed | None = None
    data: str | None = None


class _Member(_Described):
    status: str


class _Membership(_Described):
    chat: _Chat
    sender: _User = Field(alias="from")
    new_chat_member: _Member


class _InlineQuery(_Described):
    id: str
    sender: _User = Field(alias="from")
    query: str
    offset: str


class _Update(_Described):
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Query | None = None
    my_chat_member: _Membership | None = None
    inline_query: _InlineQuery | None = None


HEARD = tuple(_Update.model_fields)  # the kinds of updates that we ask for, and hear


def read(payload: str, bot: Bot) -> Update | None:
    """The update, without what we do not hear; None, and an entry in the log, where it is none."""
    try:
        found = json.loads(payload)
        if any(escaped in payload for escaped in _ESCAPED):
            found = _cleaned(found)
            payload = json.dumps(found)
        _Update.model_validate_json(payload)
        return Update.de_json({name: found[name] for name in ("update_id", *HEARD) if name in found}, bot)
    except ValidationError as error:
        wrong = ", ".join(sorted({".".join(map(str, e["loc"])) for e in error.errors(include_input=False)}))
        _log.error("update left out: it is not as Telegram describes", extra={"wrong": wrong})
    except Exception as error:  # noqa: BLE001 - whatever PTB raises on what it does not expect
        _log.error("update left out: it is not as Telegram describes", extra={"error": type(error).__name__})
    return None


def asked(payload: str) -> Asked | None:
    """The inline query of an update; None where it has none, or is not as Telegram describes."""
    try:
        found = _Update.model_validate_json(json.dumps(_cleaned(json.loads(payload)))).inline_query
    except (ValueError, RecursionError) as error:  # pydantic's among them
        _log.error("update left out: it is not as Telegram describes", extra={"error": type(error).__name__})
        return None
    return Asked(found.id, PersonId(found.sender.id), found.query, found.offset) if found is not None else None


def _cleaned(value: object) -> object:
    match value:
        case str():
            return _NO_TEXT.sub(REPLACEMENT, value)
        case list():
            return [_cleaned(each) for each in value]
        case dict():
            return {_cleaned(name): _cleaned(each) for name, each in value.items()}
    return value
