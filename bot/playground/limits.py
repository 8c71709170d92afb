"""Telegram's limits on what a bot may say, in its own words when they are passed."""

import re

from . import entities, markup
from .chats import Entity
from .errors import bad_request
from .params import Params

TEXT, CAPTION, TOAST = 4096, 1024, 200  # UTF-16 units, after mark-up is parsed
COMMANDS, COMMAND, COMMAND_ABOUT = 100, 32, 256
DESCRIPTION, SHORT_DESCRIPTION = 512, 120
COMMAND_NAME = re.compile(r"[a-z0-9_]+")

Styled = tuple[str, tuple[Entity, ...]]


def text(params: Params, too_long: str = "message is too long") -> Styled:
    """The words of a message: 1 to 4096 units."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    words, styles = _styled(params, "text", "entities")
    if not words:
        raise bad_request("text must be non-empty")
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
        return entities.cleaned(*markup.parsed(raw, mode))
    return entities.cleaned(raw, entities.checked(raw, params.structure(styles_name)))


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
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_command(item) for item in given]


def _command(given: object) -> tuple[str, str]:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for field in ("command", "description"):
        if field not in given:
            raise bad_request(f"can't parse BotCommand: Can't find field \"{field}\"")
    name, words = str(given["command"]).strip().removeprefix("/"), str(given["description"]).strip()
    for what, value, limit in (("command", name, COMMAND), ("command description", words, COMMAND_ABOUT)):
        if not value:
            raise bad_request(f"{what} must be non-empty")
        if len(value) > limit:
            raise bad_request(f"{what} length must not exceed {limit}")
    if not COMMAND_NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return name, words
