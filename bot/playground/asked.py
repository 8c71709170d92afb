"""What the page asks, read or refused."""

import json

from aiohttp import web

from .chats import Json


async def body(request: web.Request) -> Json:
    """The JSON object of a request, {} where there is no body. Raises HTTPBadRequest."""
    try:
        given = await request.json() if request.can_read_body else {}
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise wrong("a JSON object is expected")
    return given


def wrong(reason: str) -> web.HTTPException:
    """A 400 whose reason the page can show."""
    return web.HTTPBadRequest(text=json.dumps({"error": reason}), content_type="application/json")


def missing(reason: str) -> web.HTTPException:
    """A 404 whose reason the page can show."""
    return web.HTTPNotFound(text=json.dumps({"error": reason}), content_type="application/json")
