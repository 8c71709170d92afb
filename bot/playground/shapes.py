"""People, chats and messages as objects of the Bot API."""

from datetime import datetime

from .chats import Chat, Human, Json, Kind, Media, Message
from .entities import to_json
from .state import State

STICKER_SIDE = 512


def unix(at: datetime) -> int:
    """Seconds since 1970, whole."""
    return int(at.timestamp())


def user(human: Human) -> Json:
    """A User."""
    optional = {"last_name": human.last_name, "username": human.username, "language_code": human.language_code}
    return {"id": human.id, "is_bot": False, "first_name": human.first_name} | {k: v for k, v in optional.items() if v}


def chat(of: Chat, state: State) -> Json:
    """A Chat, private or a group."""
    if not of.private:
        return {"id": of.id, "type": "supergroup", "title": of.title}
    human = state.humans[of.id]
    names = {"first_name": human.first_name, "last_name": human.last_name, "username": human.username}
    return {"id": of.id, "type": "private"} | {name: value for name, value in names.items() if value}


def message(of: Message, state: State, bot: Json) -> Json:
    """A Message, with what it carries."""
    sender = user(state.humans[of.sender]) if of.out else bot
    body: Json = {"message_id": of.id, "from": sender, "chat": chat(state.chats[of.chat], state), "date": unix(of.date)}
    if of.edited:
        body["edit_date"] = unix(of.edited)
    if of.forwarded:
        body["forward_origin"] = {"type": "hidden_user", "sender_user_name": "A friend", "date": unix(of.date)}
    if of.via_bot:
        body["via_bot"] = bot
    if of.media:
        body |= media(of.media)
    if of.location:
        body["location"] = {"latitude": of.location[0], "longitude": of.location[1]}
    if of.text:
        name, styles = ("caption", "caption_entities") if of.media else ("text", "entities")
        body[name] = of.text
        if of.entities:
            body[styles] = [to_json(entity) for entity in of.entities]
    if of.buttons:
        body["reply_markup"] = {
            "inline_keyboard": [[_button(b.text, b.data, b.url) for b in row] for row in of.buttons]
        }
    return body


def _button(text: str, data: str | None, url: str | None) -> Json:
    return {"text": text, "url": url} if url is not None else {"text": text, "callback_data": data}


def media(of: Media) -> Json:
    """The fields of a Message that hold a file."""
    file: Json = {"file_id": of.file_id, "file_unique_id": unique(of.file_id), "file_size": of.size}
    named: Json = {"file_name": of.name, "mime_type": of.mime}
    sized: Json = {"width": of.width, "height": of.height}
    match of.kind:
        case Kind.PHOTO:
            return {"photo": [file | sized]}
        case Kind.VIDEO:
            return {"video": file | sized | named | {"duration": 0}}
        case Kind.ANIMATION:  # Telegram repeats an animation as a document, for old bots
            return {"animation": file | sized | named | {"duration": 0}, "document": file | named}
        case Kind.DOCUMENT:
            return {"document": file | named}
        case Kind.VOICE:
            return {"voice": file | {"duration": 1, "mime_type": of.mime}}
        case Kind.STICKER:
            kind: Json = {"type": "regular", "is_animated": False, "is_video": False, "emoji": of.emoji}
            return {"sticker": file | {"width": STICKER_SIDE, "height": STICKER_SIDE} | kind}


def unique(file_id: str) -> str:
    """The id of a file that is the same for every bot; it cannot be used to send it."""
    return f"U{file_id[-16:]}"
