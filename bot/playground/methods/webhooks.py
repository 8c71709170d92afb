"""Methods that say how updates reach the bot."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from ..chats import Json
from ..errors import RefusedError, bad_request
from ..params import Params
from ..shapes import unix
from ..state import Hook
from ..world import World

PORTS = (443, 80, 88, 8443)
CONNECTIONS, MOST = 40, 100
SECRET = re.compile(r"[A-Za-z0-9_-]*")
LONGEST_SECRET = 256
LONGEST_URL = 2048  # Telegram has a limit and does not document it; this is ours
KINDS = frozenset(  # of updates, as the Bot API lists them
    {"message", "edited_message", "channel_post", "edited_channel_post", "inline_query", "chosen_inline_result"}
    | {"callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer"}
    | {"my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost"}
    | {"message_reaction", "message_reaction_count", "business_connection", "business_message"}
    | {"edited_business_message", "deleted_business_messages", "guest_message", "managed_bot"}
)


def set_webhook(world: World, params: Params) -> object:
    """Bring updates to an address from now on; without one, let the bot poll again. What waits is kept unless told."""
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    _check_url(url)
    secret, connections = _secret(params), _connections(params)
    world.updates.listen_for(_kinds(params))
    world.state.hook = Hook(url, secret, connections, certificate="certificate" in params.files)
    world.state.failure = None
    return _drop(world, params)


def delete_webhook(world: World, params: Params) -> object:
    """Let the bot poll again."""
    world.state.hook, world.state.failure = Hook(), None
    return _drop(world, params)


def get_webhook_info(world: World, _params: Params) -> object:
    """Where updates go, how many wait, and what went wrong last."""
    hook, failure = world.state.hook, world.state.failure
    told: Json = {
        "url": hook.url,
        "has_custom_certificate": hook.certificate,
        "pending_update_count": len(world.updates.waiting()),
    }
    if hook.url:
        told["max_connections"] = hook.connections
    if failure:
        told |= {"last_error_date": unix(failure.at), "last_error_message": failure.reason}
    if world.state.allowed:
        told["allowed_updates"] = world.state.allowed
    return told


def _drop(world: World, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        world.updates.forget()
    return True


def _check_url(url: str) -> None:
    """As Telegram does, save that no name is looked up."""
    parts, port = _split(url)
    if len(url) > LONGEST_URL:
        raise _bad("URL is too long")
    if parts.scheme != "https":
        raise _bad("An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        raise _bad("Webhook can be set up only on ports 80, 88, 443 or 8443")
    try:
        address = ipaddress.ip_address(parts.hostname or "")
    except ValueError:
        return  # a name
    if address.version != 4:
        raise _bad("IPv6-only addresses are not allowed")
    if not address.is_global:
        raise _bad(f"IP address {address} is reserved")


def _split(url: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        port, parts = None, urlsplit("")
    if not url.isascii() or any(letter.isspace() for letter in url) or (parts.scheme == "https" and not parts.hostname):
        raise bad_request("invalid webhook URL specified")
    return parts, PORTS[0] if port is None else port


def _secret(params: Params) -> str:
    secret = params.text("secret_token")
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return secret


def _connections(params: Params) -> int:
    """Telegram's words for a wrong number are not known: these are ours."""
    given = params.given.get("max_connections", CONNECTIONS)
    if not isinstance(given, int) or isinstance(given, bool) or not 1 <= given <= MOST:
        raise bad_request(f"max_connections must be a number from 1 to {MOST}")
    return given


def _kinds(params: Params) -> object:
    """The kinds of updates asked for, None where that stays as it was. Telegram passes over unknown ones; we do not."""
    given = params.structure("allowed_updates")
    if given is not None and not isinstance(given, list):
        raise bad_request("can't parse allowed updates: expected an Array of String")
    unknown = [kind for kind in given or [] if kind not in KINDS]
    if unknown:
        raise bad_request(f"no such kind of update: {unknown[0]}")
    return given


def _bad(reason: str) -> RefusedError:
    return bad_request(f"bad webhook: {reason}")


METHODS = {"setwebhook": set_webhook, "deletewebhook": delete_webhook, "getwebhookinfo": get_webhook_info}
