"""Text as Telegram keeps it: entities checked, characters cleaned, white space trimmed, all counted in UTF-16 units."""

import re
from collections.abc import Iterable
from dataclasses import replace

from .chats import Entity, Json
from .errors import bad_request

STYLED = frozenset(
    {"bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre"}
)
# Telegram finds these by itself, and passes over those that a bot sends.
FOUND = frozenset({"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"})
MOMENT = re.compile(r"r|w?[dD]?[tT]?")  # https://core.telegram.org/bots/api#date-time-entity-formatting
COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")
UNBROKEN = frozenset({"text_link", "code", "pre"})  # no command is found inside these
BLANK = " \n"
CONTROL = frozenset(map(chr, range(33))) - set("\n\r")
DROPPED = frozenset({"\r", *map(chr, range(0x2028, 0x202F)), "\u0333", "\u033f", "\u030a"})


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_json(entity: Entity) -> Json:
    """The entity as an object of the Bot API, without what it does not have."""
    body: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    optional = {"url": entity.url, "language": entity.language, "date_time_format": entity.date_time_format}
    body |= {name: value for name, value in optional.items() if value}
    return body if entity.unix_time is None else body | {"unix_time": entity.unix_time}


def checked(text: str, given: object) -> tuple[Entity, ...]:
    """The entities of a call; refuses unknown types, wrong fields and bounds outside the text."""
    if not isinstance(given, list):
        return ()
    entities = [entity for entity in map(_entity, given) if entity.type not in FOUND]
    for entity in sorted(entities, key=lambda entity: entity.offset):
        _check_bounds(entity, text)
    return tuple(entity for entity in entities if entity.length)


def _entity(given: object) -> Entity:
    if not isinstance(given, dict):
        raise _unreadable("expected an Object")
    for name in ("offset", "length"):
        if name not in given:
            raise _unreadable(f'Can\'t find field "{name}"')
        if not isinstance(given[name], int):
            raise _unreadable(f'Field "{name}" must be of type Number')
    kind, offset, length = given.get("type"), given["offset"], given["length"]
    if kind == "text_link":
        return Entity(kind, offset, length, url=_url(given))
    if kind == "date_time":
        unix_time, form = given.get("unix_time"), given.get("date_time_format", "")
        if not isinstance(unix_time, int):
            raise _unreadable('Can\'t find field "unix_time"')
        if not isinstance(form, str) or not MOMENT.fullmatch(form):
            raise _unreadable("Invalid date-time format specified")
        return Entity(kind, offset, length, unix_time=unix_time, date_time_format=form)
    if not isinstance(kind, str) or kind not in STYLED | FOUND:
        raise _unreadable("Unsupported type specified")
    return Entity(kind, offset, length, language=str(given.get("language", "")))


def _url(given: Json) -> str:
    if "url" not in given:
        raise _unreadable('Can\'t find field "url"')
    url = str(given["url"])
    if not url:
        raise bad_request("entity URL '' is invalid: URL host is empty")
    if not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(f"entity URL '{url}' is invalid: Wrong HTTP URL")
    return url


def _unreadable(reason: str) -> Exception:
    return bad_request(f"can't parse MessageEntity: {reason}")


def _check_bounds(entity: Entity, text: str) -> None:
    """Refuses a stretch that leaves the text, or that begins or ends inside a character."""
    start, end, size = entity.offset, entity.offset + entity.length, units(text)
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if entity.length < 0:
        raise bad_request(f"receive an entity with incorrect length {entity.length}")
    if not entity.length:
        return
    if start > size:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > size:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        )
    edges = _moves(text)
    if start not in edges:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {_bytes(text, start)}")
    if end not in edges:
        middle = f"ends in a middle of a UTF-16 symbol at byte offset {_bytes(text, end)}"
        raise bad_request(f"entity beginning at UTF-16 offset {start} {middle}")


def _bytes(text: str, inside: int) -> int:
    """Where the character that this UTF-16 offset splits ends, in bytes of UTF-8."""
    return len(text.encode("utf-16-le")[: 2 * (inside + 1)].decode("utf-16-le").encode())


def _moves(text: str) -> dict[int, int]:
    """For every UTF-16 offset between characters, where it is once those that Telegram drops are gone."""
    moves, before, after = {0: 0}, 0, 0
    for character in text:
        size = 1 + (character > "\uffff")
        before += size
        after += 0 if character in DROPPED else size
        moves[before] = after
    return moves


def cleaned(text: str, entities: Iterable[Entity] = ()) -> tuple[str, tuple[Entity, ...]]:
    """The text as Telegram stores it, with its entities moved along and the commands in it found.

    Control characters turn to spaces and some vanish; white space around goes, on the left only up to the first entity.
    """
    moves = _moves(text)
    kept = "".join(" " if character in CONTROL else character for character in text if character not in DROPPED)
    moved = []
    for entity in entities:
        start, stop = moves[entity.offset], moves[entity.offset + entity.length]
        if _cut(kept, start, stop).strip(BLANK):
            moved.append(replace(entity, offset=start, length=stop - start))
    first = min((entity.offset for entity in moved), default=units(kept))
    left = min(units(kept) - units(kept.lstrip(BLANK)), first)
    kept = _cut(kept, left, units(kept)).rstrip(BLANK)
    end = units(kept)
    fitted = [replace(e, offset=e.offset - left, length=min(e.length, end - e.offset + left)) for e in moved]
    fitted += _commands(kept, fitted)
    return kept, tuple(sorted(fitted, key=lambda entity: (entity.offset, -entity.length, entity.type)))


def _cut(text: str, start: int, stop: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * stop].decode("utf-16-le")


def _commands(text: str, entities: Iterable[Entity]) -> list[Entity]:
    """The /commands in a text that no code or link covers."""
    taken = [(entity.offset, entity.offset + entity.length) for entity in entities if entity.type in UNBROKEN]
    found = [Entity("bot_command", units(text[: match.start()]), len(match[0])) for match in COMMAND.finditer(text)]
    return [f for f in found if not any(start < f.offset + f.length and f.offset < stop for start, stop in taken)]
