"""Telegram's limits on what a bot may say, in its own words when they are passed."""

import re

from . import entities, markup
from .chats import Button, Entity, Json, Keyboard
from .errors import bad_request
from .params import Params

TEXT, CAPTION, TOAST = 4096, 1024, 200  # UTF-16 units, after mark-up is parsed
DATA = 64  # bytes
ROW, BUTTONS = 8, 100
COMMANDS, COMMAND_ABOUT = 100, 256
DESCRIPTION, SHORT_DESCRIPTION = 512, 120
COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")

Styled = tuple[str, tuple[Entity, ...]]


def text(params: Params, too_long: str = "message is too long") -> Styled:
    """The words of a message: 1 to 4096 units."""
    words, styles = _styled(params, "text", "entities")
    if not words:
        raise bad_request("message text is empty")
    if entities.units(words) > TEXT:
        raise bad_request(too_long)
    return words, styles


def caption(params: Params) -> Styled:
    """The words under a picture: 0 to 1024 units."""
    words, styles = _styled(params, "caption", "caption_entities")
    if entities.units(words) > CAPTION:
        raise bad_request("message caption is too long")
    return words, styles


def _styled(params: Params, name: str, styles_name: str) -> Styled:
    raw, mode = params.text(name), params.text("parse_mode")
    if mode:
        words, styles = markup.parsed(raw, mode)
    else:
        words, styles = raw, entities.checked(raw, params.structure(styles_name))
    words, styles = entities.trimmed(words, styles)
    return words, entities.with_commands(words, styles)


def toast(params: Params) -> str:
    """The words of a callback answer: 0 to 200 units."""
    words = params.text("text")
    if entities.units(words) > TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    return words


def about(words: str, limit: int, refusal: str) -> str:
    """A description of the bot, refused in these words where it is too long."""
    if entities.units(words) > limit:
        raise bad_request(refusal)
    return words


def commands(given: object) -> list[tuple[str, str]]:
    """The bot's commands: up to 100, names of 1 to 32 lower-case characters, descriptions of 1 to 256."""
    if not isinstance(given, list):
        raise bad_request("can't parse commands JSON object: expected an Array of BotCommand")
    if len(given) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(item) for item in given]


def _command(given: object) -> tuple[str, str]:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, words = str(given.get("command", "")).removeprefix("/"), str(given.get("description", "")).strip()
    if not COMMAND_NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= entities.units(words) <= COMMAND_ABOUT:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return name, words


def inline_buttons(given: object) -> tuple[tuple[Button, ...], ...]:
    """The rows of an inline keyboard; () where there is none."""
    if not isinstance(given, dict) or "inline_keyboard" not in given:
        return ()
    rows = tuple(tuple(_button(item) for item in row) for row in _rows(given["inline_keyboard"]))
    return tuple(row for row in rows if row)


def _rows(given: object) -> list[list[object]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise bad_request("can't parse reply markup: expected an Array of Arrays")
    if any(len(row) > ROW for row in given) or sum(map(len, given)) > BUTTONS:
        raise bad_request("reply markup is too long")
    return given


def _button(given: object) -> Button:
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    words, data, url = given["text"], given.get("callback_data"), given.get("url")
    if not words.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if isinstance(url, str):
        if not url.startswith(("http://", "https://", "tg://")):
            raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return Button(words, url=url)
    if data is None:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(words, data)


def reply_keyboard(given: object) -> Keyboard | None:
    """A reply keyboard; None where the mark-up is none."""
    if not isinstance(given, dict) or "keyboard" not in given:
        return None
    rows = tuple(tuple(_key(item) for item in row) for row in _rows(given["keyboard"]))
    return Keyboard(tuple(row for row in rows if row), given.get("one_time_keyboard") is True)


def _key(given: object) -> tuple[str, bool]:
    if isinstance(given, str):
        given = {"text": given}
    if not isinstance(given, dict) or not isinstance(given.get("text"), str) or not given["text"].strip():
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    return given["text"], given.get("request_location") is True


def removes_keyboard(given: object) -> bool:
    """Whether this mark-up takes a reply keyboard away."""
    return isinstance(given, dict) and given.get("remove_keyboard") is True


def command_json(command: tuple[str, str]) -> Json:
    """A command as an object of the Bot API."""
    return {"command": command[0], "description": command[1]}
