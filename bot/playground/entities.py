"""Text as Telegram keeps it: entities checked, white space trimmed, everything counted in UTF-16 units."""

import re
from collections.abc import Iterable
from itertools import accumulate

from .chats import Entity, Json
from .errors import bad_request

PLAIN = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline"}
    | {"strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre"}
)
KNOWN = PLAIN | {"text_link", "date_time"}
MOMENT = re.compile(r"r|w?[dD]?[tT]?")  # https://core.telegram.org/bots/api#date-time-entity-formatting
COMMAND = re.compile(r"(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])")
BLANK = " \t\n\r\v\f\u00a0\u2002\u2003\u2009\u200a\u2028\u2029"


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def to_json(entity: Entity) -> Json:
    """The entity as an object of the Bot API, without what it does not have."""
    body: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    for name in ("url", "language", "unix_time", "date_time_format"):
        value = getattr(entity, name)
        if value or value == 0:
            body[name] = value
    return body


def checked(text: str, given: object) -> tuple[Entity, ...]:
    """The entities of a call; refuses unknown types, wrong fields and bounds outside the text."""
    if given is None:
        return ()
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array")
    return tuple(_entity(item, text) for item in given)


def _entity(given: object, text: str) -> Entity:
    if not isinstance(given, dict):
        raise bad_request("can't parse entities: expected an Object")
    kind, offset, length = given.get("type"), given.get("offset"), given.get("length")
    if not isinstance(kind, str) or kind not in KNOWN:
        raise bad_request("can't parse entities: unsupported type specified")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request('can\'t parse entities: field "offset" and "length" must be of type Number')
    _bounds(offset, length, text)
    url, language = str(given.get("url", "")), str(given.get("language", ""))
    if kind == "text_link" and not url.startswith(("http://", "https://", "tg://")):
        raise bad_request("can't parse entities: URL of a text link is invalid")
    if kind != "date_time":
        return Entity(kind, offset, length, url, language)
    unix_time, form = given.get("unix_time"), given.get("date_time_format", "")
    if not isinstance(unix_time, int) or not isinstance(form, str) or not MOMENT.fullmatch(form):
        raise bad_request("can't parse entities: invalid date-time entity specified")
    return Entity(kind, offset, length, unix_time=unix_time, date_time_format=form)


def _bounds(offset: int, length: int, text: str) -> None:
    """Refuses a stretch that leaves the text, is empty, or begins or ends inside a character."""
    edges = [0, *accumulate(units(character) for character in text)]
    if offset < 0 or length <= 0 or offset + length > edges[-1]:
        raise bad_request("ENTITY_BOUNDS_INVALID")
    for edge in (offset, offset + length):
        if edge not in edges:
            raise bad_request(f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol")


def trimmed(text: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """The text without white space around it. Entities move along, are clipped, and go where nothing is left."""
    left = units(text) - units(text.lstrip(BLANK))
    kept = text.strip(BLANK)
    end = units(kept)
    fitted = []
    for entity in entities:
        start, stop = max(entity.offset - left, 0), min(entity.offset + entity.length - left, end)
        if start < stop:
            fitted.append(_moved(entity, start, stop - start))
    return kept, tuple(sorted(fitted, key=lambda entity: (entity.offset, -entity.length)))


def _moved(entity: Entity, offset: int, length: int) -> Entity:
    return Entity(entity.type, offset, length, entity.url, entity.language, entity.unix_time, entity.date_time_format)


def with_commands(text: str, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The entities and those Telegram finds by itself: /commands that nothing else covers."""
    found = [Entity("bot_command", units(text[: match.start()]), units(match[0])) for match in COMMAND.finditer(text)]
    taken = [(e.offset, e.offset + e.length) for e in entities if e.type in {"bot_command", "text_link", "code", "pre"}]
    free = [f for f in found if not any(start < f.offset + f.length and f.offset < stop for start, stop in taken)]
    return tuple(sorted((*entities, *free), key=lambda entity: (entity.offset, -entity.length)))
