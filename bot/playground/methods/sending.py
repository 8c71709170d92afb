"""Methods that put a new message into a chat."""

from collections.abc import Callable
from functools import partial

from .. import keyboards, limits
from ..chats import Chat, Kind, Message
from ..limits import Styled
from ..params import Params
from ..world import World
from . import media


def send_message(world: World, params: Params) -> object:
    """Send text."""
    chat = world.recipient(params.given.get("chat_id"))
    words = limits.text(params)
    return _post(world, params, chat, words, None)


def send_media(world: World, params: Params, kind: Kind) -> object:
    """Send a file with a caption."""
    chat = world.recipient(params.given.get("chat_id"))
    return _post(world, params, chat, limits.caption(params), kind)


def _post(world: World, params: Params, chat: Chat, words: Styled, kind: Kind | None) -> object:
    """Check everything that can be refused, count the message, and only then put it there."""
    markup = params.structure("reply_markup")
    buttons, keyboard = keyboards.inline(markup), keyboards.reply(markup)
    file = media.given(world, params, kind) if kind else None
    world.admit(chat)
    message = Message(
        id=world.state.next_id(),
        chat=chat.id,
        sender=world.bot_id,
        date=world.clock.now(),
        out=False,
        text=words[0],
        entities=words[1],
        media=file,
        buttons=buttons,
        silent=params.flag("disable_notification"),
    )
    world.post(message)
    if keyboard or keyboards.removed(markup):
        world.offer(chat, keyboard)
    return world.as_telegram(message)


METHODS: dict[str, Callable[[World, Params], object]] = {
    "sendmessage": send_message,
    "sendphoto": partial(send_media, kind=Kind.PHOTO),
    "sendvideo": partial(send_media, kind=Kind.VIDEO),
    "sendanimation": partial(send_media, kind=Kind.ANIMATION),
    "senddocument": partial(send_media, kind=Kind.DOCUMENT),
}
