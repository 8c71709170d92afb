"""What the chat page shows, as the JSON it reads."""

from .chats import Button, Json, Keyboard, Media, Message
from .entities import to_json
from .state import Offer


def message(of: Message) -> Json:
    """A message."""
    return {
        "id": of.id,
        "out": of.out,
        "date": of.date.isoformat(),
        "edited": of.edited is not None,
        "silent": of.silent,
        "forwarded": of.forwarded,
        "via_bot": of.via_bot,
        "text": of.text,
        "entities": [to_json(entity) for entity in of.entities],
        "media": media(of.media) if of.media else None,
        "buttons": [[_button(button) for button in row] for row in of.buttons],
        "location": {"lat": of.location[0], "lon": of.location[1]} if of.location else None,
    }


def _button(of: Button) -> Json:
    return {"text": of.text, "url": of.url} if of.url is not None else {"text": of.text, "data": of.data}


def media(of: Media) -> Json:
    """A file; its address is on this server."""
    sides: Json = {"width": of.width, "height": of.height}
    return {
        "kind": of.kind,
        "url": f"/play/files/{of.file_id}",
        "name": of.name,
        "size": of.size,
        "emoji": of.emoji,
    } | sides


def offer(of: Offer) -> Json:
    """A result of an inline query, as it is listed."""
    return {"id": of.id, "title": of.title, "description": of.description}


def keyboard(of: Keyboard | None) -> Json | None:
    """A reply keyboard."""
    if of is None:
        return None
    rows = [[{"text": text, "request_location": location} for text, location in row] for row in of.rows]
    return {"rows": rows, "one_time": of.one_time}
