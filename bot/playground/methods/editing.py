"""Methods that change a message where it stands. What a call does not say, Telegram takes away: buttons above all."""

from dataclasses import replace

from .. import keyboards, limits
from ..chats import Chat, Kind, Message
from ..errors import bad_request
from ..params import Params
from ..world import World
from . import media

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_text(world: World, params: Params) -> object:
    """Change the text and the buttons."""
    chat, message = _target(world, params)
    if message.media:
        raise bad_request("there is no text in the message to edit")
    words, styles = limits.text(params, too_long="MESSAGE_TOO_LONG")
    return _change(world, params, chat, message, replace(message, text=words, entities=styles))


def edit_caption(world: World, params: Params) -> object:
    """Change the words under a file and the buttons."""
    chat, message = _target(world, params)
    if not message.media:
        raise bad_request("there is no caption in the message to edit")
    words, styles = limits.caption(params)
    return _change(world, params, chat, message, replace(message, text=words, entities=styles))


def edit_buttons(world: World, params: Params) -> object:
    """Change the buttons only."""
    chat, message = _target(world, params)
    return _change(world, params, chat, message, message)


def edit_media(world: World, params: Params) -> object:
    """Put another file into a message, with another caption."""
    chat, message = _target(world, params)
    given = params.structure("media")
    if not isinstance(given, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    try:
        kind = Kind(str(given.get("type")))
    except ValueError:
        raise bad_request("can't parse InputMedia: type must be non-empty") from None
    inner = Params(given, params.files)
    words, styles = limits.caption(inner)
    file = media.named(world, inner, kind, inner.text("media"))
    return _change(world, params, chat, message, replace(message, text=words, entities=styles, media=file))


def _target(world: World, params: Params) -> tuple[Chat, Message]:
    """The message to edit. Raises Refused where there is none or where it is not the bot's."""
    chat = world.recipient(params.given.get("chat_id"))
    if not params.number("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message.out:
        raise bad_request("message can't be edited")
    return chat, message


def _change(world: World, params: Params, chat: Chat, old: Message, new: Message) -> object:
    new = replace(new, buttons=keyboards.inline(params.structure("reply_markup")))
    if new == old:
        raise bad_request(UNCHANGED)
    world.admit(chat)
    # Changing the buttons alone is not shown as an edit.
    edited = None if replace(new, buttons=old.buttons) == old else world.clock.now()
    return world.as_telegram(world.change(new, edited=edited))


METHODS = {
    "editmessagetext": edit_text,
    "editmessagecaption": edit_caption,
    "editmessagereplymarkup": edit_buttons,
    "editmessagemedia": edit_media,
}
