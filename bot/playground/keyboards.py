"""Keyboards in calls: read, or refused in Telegram's words."""

from .chats import Button, Keyboard
from .errors import bad_request

DATA = 64  # bytes, https://core.telegram.org/bots/api#inlinekeyboardbutton
ROW, BUTTONS = 8, 100


def inline(given: object) -> tuple[tuple[Button, ...], ...]:
    """The rows of an inline keyboard; () where there is none."""
    if not isinstance(given, dict) or "inline_keyboard" not in given:
        return ()
    rows = tuple(tuple(_button(item) for item in row) for row in _rows(given, "inline_keyboard"))
    return tuple(row for row in rows if row)


def reply(given: object) -> Keyboard | None:
    """A reply keyboard; None where the mark-up is none."""
    if not isinstance(given, dict) or "keyboard" not in given:
        return None
    rows = tuple(tuple(_key(item) for item in row) for row in _rows(given, "keyboard"))
    return Keyboard(tuple(row for row in rows if row), given.get("one_time_keyboard") is True)


def removed(given: object) -> bool:
    """Whether this mark-up takes a reply keyboard away."""
    return isinstance(given, dict) and given.get("remove_keyboard") is True


def _rows(given: dict[str, object], name: str) -> list[list[object]]:
    rows = given[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    if any(len(row) > ROW for row in rows) or sum(map(len, rows)) > BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _button(given: object) -> Button:
    if not isinstance(given, dict):
        raise _unreadable("inline keyboard button", "expected an Object")
    words, data, url = _label(given, "inline keyboard button"), given.get("callback_data"), given.get("url")
    if url:
        if not str(url).startswith(("http://", "https://", "tg://")):
            raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        return Button(words, url=str(url))
    if not data:
        raise _unreadable("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    if not isinstance(data, str):
        raise _unreadable("inline keyboard button", 'Field "callback_data" must be of type String')
    if len(data.encode()) > DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return Button(words, data)


def _key(given: object) -> tuple[str, bool]:
    if isinstance(given, str):
        given = {"text": given}
    if not isinstance(given, dict):
        raise _unreadable("keyboard button", "expected an Object")
    return _label(given, "keyboard button"), given.get("request_location") is True


def _label(given: dict[str, object], what: str) -> str:
    if "text" not in given:
        raise _unreadable(what, 'Can\'t find field "text"')
    words = given["text"]
    if not isinstance(words, str):
        raise _unreadable(what, 'Field "text" must be of type String')
    if not words.strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    return words


def _unreadable(what: str, reason: str) -> Exception:
    return bad_request(f"can't parse {what}: {reason}")
