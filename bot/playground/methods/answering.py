"""Methods that answer a press on a button, or show that an answer is on its way."""

from .. import limits
from ..errors import bad_request
from ..params import Params
from ..updates import PRESSES
from ..world import World

ACTIONS = frozenset(
    {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document"}
    | {"choose_sticker", "find_location", "record_video_note", "upload_video_note"}
)


def answer_callback_query(world: World, params: Params) -> object:
    """Answer a press, once, within 150 seconds; the words are shown for a moment, or as an alert."""
    words = limits.toast(params)
    press = world.state.presses.get(params.text("callback_query_id"))
    if press is None or world.clock.now() - press.at >= PRESSES:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    del world.state.presses[press.id]
    if words:
        world.human(press.person).toasts.append(words)
    world.tell("toast", press.person, text=words, alert=params.flag("show_alert"), message=press.message)
    return True


def send_chat_action(world: World, params: Params) -> object:
    """Show that the bot is typing, for five seconds or until it writes."""
    chat = world.recipient(params.given.get("chat_id"))
    if params.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.type(chat)
    return True


METHODS = {"answercallbackquery": answer_callback_query, "sendchataction": send_chat_action}
