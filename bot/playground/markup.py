"""HTML mark-up, as much of it as Limber could want. What is not read here is refused, never guessed."""

import html
import re

from .chats import Entity
from .entities import units
from .errors import bad_request

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s+[\w-]+=\"[^\"]*\")*)\s*>|<")
LINK = re.compile(r"href=\"([^\"]*)\"")


def parsed(source: str, mode: str) -> tuple[str, tuple[Entity, ...]]:
    """The plain text and the entities of a marked-up one."""
    if mode.lower() != "html":
        # Telegram reads Markdown too; Limber sends entities and never needs it.
        raise bad_request("unsupported parse_mode")
    plain, found, opened, at = "", [], list[tuple[str, int, str]](), 0
    for tag in TAG.finditer(source):
        plain += html.unescape(source[at : tag.start()])
        at = tag.end()
        offset = len(source[: tag.start()].encode())
        name = (tag[2] or "").lower()
        if name not in TAGS:
            raise bad_request(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {offset}')
        if not tag[1]:
            link = LINK.search(tag[3])
            opened.append((name, units(plain), html.unescape(link[1]) if link else ""))
        elif not opened:
            raise bad_request(f"can't parse entities: Unexpected end tag at byte offset {offset}")
        elif opened[-1][0] != name:
            expected = f'expected "</{opened[-1][0]}>", found "</{name}>"'
            raise bad_request(f"can't parse entities: Unmatched end tag at byte offset {offset}, {expected}")
        else:
            _, start, url = opened.pop()
            found.append(Entity(TAGS[name], start, units(plain) - start, url))
    if opened:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    return plain + html.unescape(source[at:]), tuple(entity for entity in found if entity.length)
