"""Who may talk to the playground: this machine, and no page of another site."""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

# The page may load nothing from anywhere else; pictures may also be drawn by itself.
POLICY = "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"


def loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@web.middleware
async def guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse names that only lead here (DNS rebinding) and pages from elsewhere; say what the own page may load."""
    host = urlsplit(f"//{request.host}").hostname or ""
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin != f"http://{request.host}"
    # A link may lead to the page; nothing else may be asked for from elsewhere, not even by a picture's address.
    embedded = request.headers.get("Sec-Fetch-Site", "none") not in {"none", "same-origin"} and request.path != "/"
    if not loopback(host) or foreign or embedded:
        raise web.HTTPForbidden(text="The playground answers its own page on this machine only.")
    return await handler(request)


async def protect(_request: web.Request, response: web.StreamResponse) -> None:
    """Headers of every answer; a signal, so that streams have them too."""
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    response.headers.setdefault("Cache-Control", "no-cache")
