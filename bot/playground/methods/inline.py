"""answerInlineQuery: what the bot offers for what somebody typed after its name.

Of the kinds of results articles with a text are read; the others are refused, never guessed. Telegram documents the
limits, but not its words for all of them: some are ours.
"""

import json
import re

from .. import keyboards, limits
from ..chats import Json
from ..errors import bad_request
from ..params import Params
from ..state import Offer
from ..updates import INLINE
from ..world import World

RESULTS, RESULT_ID, OFFSET = 50, 64, 64  # results, bytes, bytes: https://core.telegram.org/bots/api#answerinlinequery
START = re.compile(r"[A-Za-z0-9_-]{1,64}")
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
UNREAD = "can't parse inline query result"
ARTICLE = frozenset(
    {"type", "id", "title", "input_message_content", "reply_markup", "url", "description"}
    | {"thumbnail_url", "thumbnail_width", "thumbnail_height"}
)
CONTENT = frozenset({"message_text", "parse_mode", "entities", "link_preview_options"})


def answer_inline_query(world: World, params: Params) -> object:
    """Offer results for a query, once, while it is young."""
    offers = _offers(params.structure("results"))
    following = params.text("next_offset")
    if len(following.encode()) > OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    for name, kind in (("cache_time", int), ("is_personal", bool)):
        given = params.given.get(name)
        if given is not None and type(given) is not kind:
            raise bad_request(f"can't parse {name}: expected {kind.__name__}")
    _check_button(params.structure("button"))
    inquiry = world.state.inquiries.get(params.text("inline_query_id"))
    if inquiry is None or inquiry.offers is not None or world.clock.now() - inquiry.at >= INLINE:
        raise bad_request(TOO_OLD)
    inquiry.offers, inquiry.next_offset = offers, following
    return True


def _offers(given: object) -> tuple[Offer, ...]:
    if not isinstance(given, list):
        raise bad_request("can't parse inline query results: expected an Array")
    if len(given) > RESULTS:
        raise bad_request("too many inline query results specified")
    offers = tuple(_offer(each) for each in given)
    if len({offer.id for offer in offers}) < len(offers):
        raise bad_request("RESULT_ID_DUPLICATE")
    return offers


def _offer(given: object) -> Offer:
    if not isinstance(given, dict):
        raise bad_request(f"{UNREAD}: expected an Object")
    kind = _string(given, "type")
    if kind != "article":
        raise bad_request(f"{UNREAD}: type {kind!r} is not one that the playground reads")
    _known(given, ARTICLE)
    id_, title = _string(given, "id"), _string(given, "title")
    if not 1 <= len(id_.encode()) <= RESULT_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = given.get("input_message_content")
    if not isinstance(content, dict):
        raise bad_request(f'{UNREAD}: Can\'t find field "input_message_content"')
    _known(content, CONTENT)
    text, entities = _text(content)
    description = _string(given, "description") if "description" in given else ""
    return Offer(id_, title, description, text, entities, keyboards.inline(given.get("reply_markup")))


def _text(content: Json) -> limits.Styled:
    """The message's words, held to what sendMessage is held to."""
    named = {("text" if name == "message_text" else name): value for name, value in content.items()}
    _string(content, "message_text")
    return limits.text(Params(named, {}))


def _string(given: Json, name: str) -> str:
    if name not in given:
        raise bad_request(f'{UNREAD}: Can\'t find field "{name}"')
    value = given[name]
    if not isinstance(value, str):
        raise bad_request(f'{UNREAD}: Field "{name}" must be of type String')
    return value


def _known(given: Json, fields: frozenset[str]) -> None:
    """Telegram passes over what it does not know; a bot that sends such has a slip of the pen in it."""
    if unknown := sorted(set(given) - fields):
        raise bad_request(f"{UNREAD}: unknown field {json.dumps(unknown[0])}")


def _check_button(given: object) -> None:
    """The button above the results: a text, and the parameter of /start that it opens the private chat with."""
    if given is None:
        return
    if not isinstance(given, dict) or not isinstance(given.get("text"), str) or not given["text"]:
        raise bad_request("can't parse InlineQueryResultsButton")
    if not START.fullmatch(str(given.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")


METHODS = {"answerinlinequery": answer_inline_query}
