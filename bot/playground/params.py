"""The parameters of a call, however they came: query, form, JSON or multipart."""

import json
from dataclasses import dataclass

from aiohttp import web
from multidict import MultiDictProxy

from .chats import Json
from .errors import RefusedError, bad_request

# A form carries strings only; these are the fields that are something else.
NUMBERS = frozenset(
    {"chat_id", "message_id", "offset", "limit", "timeout", "width", "height", "duration", "cache_time"}
    | {"max_connections"}
)
STRUCTURES = frozenset(
    {"reply_markup", "entities", "caption_entities", "media", "commands", "scope", "allowed_updates", "message_ids"}
    | {"link_preview_options", "menu_button", "reply_parameters", "results", "button"}
)
FLAGS = frozenset(
    {"disable_notification", "protect_content", "show_alert", "drop_pending_updates", "has_spoiler"}
    | {"show_caption_above_media", "supports_streaming", "allow_paid_broadcast", "disable_content_type_detection"}
    | {"is_personal"}
)

CALLED = {"reply_markup": "reply keyboard markup"}  # where a refusal names a field otherwise


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """Typed access to what a call carries. `given` is decoded; `files` are named by field or by `attach://` name."""

    given: Json
    files: dict[str, Upload]

    def text(self, name: str) -> str:
        """A string, "" where it is absent; refuses what is not UTF-8."""
        value = self.given.get(name, "")
        text = value if isinstance(value, str) else json.dumps(value)
        try:
            text.encode()
        except UnicodeEncodeError:
            raise bad_request("strings must be encoded in UTF-8") from None
        return text

    def number(self, name: str, default: int = 0) -> int:
        """A whole number, the default where it is absent or is none."""
        value = self.given.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, name: str) -> bool:
        """Whether a boolean is true; absent is false."""
        return self.given.get(name) is True

    def structure(self, name: str) -> object:
        """An object or array as decoded JSON; None where it is absent."""
        return self.given.get(name)

    def logged(self) -> Json:
        """The parameters for the ledger: a file is told by its name and size."""
        sent = {name: {"file_name": file.name, "size": len(file.content)} for name, file in self.files.items()}
        return {**self.given, **sent}


async def read(request: web.Request) -> Params:
    """The parameters of a request to the Bot API."""
    given: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json" and request.can_read_body:
        try:
            body = await request.json()
        except ValueError:
            raise bad_request("can't parse request JSON") from None
        if isinstance(body, dict):
            given |= body
    elif request.method == "POST":
        for name, value in (await _posted(request)).items():
            if isinstance(value, web.FileField):
                with value.file as file:
                    files[name] = Upload(value.filename, value.content_type, file.read())
            else:
                given[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return Params({name: _decoded(name, value) for name, value in given.items() if value is not None}, files)


async def _posted(request: web.Request) -> MultiDictProxy[str | bytes | bytearray | web.FileField]:
    try:
        return await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise RefusedError(413, "Request Entity Too Large") from None


def _decoded(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if name in NUMBERS and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
        return int(value)
    if name in FLAGS:
        return value.lower() in {"true", "1", "yes"}
    if name in STRUCTURES:
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {CALLED.get(name, name)} JSON object") from None
    return value
