"""Methods that take messages away."""

from datetime import timedelta

from ..chats import Chat
from ..errors import bad_request
from ..params import Params
from ..world import World

DELETABLE = timedelta(hours=48)
AT_ONCE = 100


def delete_message(world: World, params: Params) -> object:
    """Delete one message, not older than 48 hours."""
    chat = _chat(world, params)
    message = params.number("message_id")
    if message not in chat.messages:
        raise bad_request("message to delete not found")
    _young(world, chat, message)
    world.remove(chat, [message])
    return True


def delete_messages(world: World, params: Params) -> object:
    """Delete up to 100 messages; those that are gone already are passed over."""
    chat = _chat(world, params)
    given = params.structure("message_ids")
    if not given:
        raise bad_request("message identifiers are not specified")
    if not isinstance(given, list):
        raise bad_request("expected an Array of message identifiers")
    if len(given) > AT_ONCE:
        raise bad_request("too many message identifiers specified")
    if not all(isinstance(message, int) and message > 0 for message in given):
        raise bad_request("invalid message identifier specified")
    there = [message for message in dict.fromkeys(given) if message in chat.messages]
    for message in there:
        _young(world, chat, message)
    if there:
        world.remove(chat, there)
    return True


def _chat(world: World, params: Params) -> Chat:
    """The chat to delete in; that the person blocked the bot does not matter for it."""
    chat_id = params.given.get("chat_id")
    chat = world.state.chats.get(chat_id) if isinstance(chat_id, int) else None
    if chat is None:
        raise bad_request("chat not found")
    return chat


def _young(world: World, chat: Chat, message: int) -> None:
    if world.clock.now() - chat.messages[message].date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")


METHODS = {"deletemessage": delete_message, "deletemessages": delete_messages}
