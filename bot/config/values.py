"""What single settings may be. Each function gives the value as it is used, or raises ValueError with what is wrong."""

import importlib.util
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

SQLITE = "sqlite+aiosqlite:///"
POSTGRESQL = "postgresql+psycopg://"
WEBHOOK_PORTS = (443, 80, 88, 8443)  # the only ones that Telegram delivers to
LAST_PORT = 65535
# user:password@host:port/name?more. Whoever parses what is none of these may quote a part of the password.
_PLACE = re.compile(r"(?:[^:/@]*(?::[^@]*)?@)?(?:\[[\w.:%]+\]|[^/:?@\[\]]*)(?::\d{1,5})?(?:/[^?]*)?(?:\?.*)?")
HEALTH, READY = "/healthz", "/readyz"  # where the bot says how it is; no webhook may be there


@dataclass(frozen=True)
class Listen:
    """Where to listen. No host means everywhere, port 0 any that is free."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"


@dataclass(frozen=True)
class Webhook:
    """Where Telegram brings updates, and the secret by which it is known."""

    url: str
    secret: SecretStr

    @property
    def path(self) -> str:
        """The path of the address, which is where the bot expects them."""
        return urlsplit(self.url).path or "/"


def token(value: SecretStr) -> SecretStr:
    """A bot's token, as @BotFather gives it."""
    if not re.fullmatch(r"\d+:[\w-]+", value.get_secret_value(), re.ASCII):
        raise ValueError("is not a token: those are digits, a colon, then letters and digits")
    return value


def secret(value: SecretStr) -> SecretStr:
    """A webhook's secret, as Telegram allows it: 1 to 256 of A-Z a-z 0-9 _ -."""
    if not re.fullmatch(r"[\w-]{1,256}", value.get_secret_value(), re.ASCII):
        raise ValueError("is not 1 to 256 letters, digits, _ or -")
    return value


def database(value: str) -> str:
    """The address SQLAlchemy wants, with the asynchronous driver. A bare path is an SQLite file."""
    scheme, mark, rest = value.partition("://")
    if scheme in ("postgres", "postgresql", "postgresql+psycopg") and mark:
        if importlib.util.find_spec("psycopg") is None:
            raise ValueError("names PostgreSQL, whose driver is not installed")
        if not _PLACE.fullmatch(rest):
            raise ValueError("cannot be read: in its password, write @ as %40, : as %3A and / as %2F")
        return POSTGRESQL + rest
    if value.startswith(("postgres:", "postgresql:")):
        raise ValueError("is no path, and as an address it lacks the // after its first colon")
    if mark and scheme not in ("sqlite", "sqlite+aiosqlite"):
        raise ValueError("names a database that is neither SQLite nor PostgreSQL")
    path = rest.removeprefix("/") if mark else value
    if path in ("", ":memory:"):
        raise ValueError("names no file, so nothing would be remembered")
    try:
        file = Path(path).expanduser().absolute()
        if file.is_dir():
            raise ValueError("is a folder, not a file in one")
    except (OSError, RuntimeError):
        raise ValueError("names a file that cannot be reached") from None
    return f"{SQLITE}{file}"


def address(value: str) -> str:
    """An address of HTTP or HTTPS, without a closing slash."""
    try:
        parts = urlsplit(value)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return value.rstrip("/")
    except ValueError:
        pass  # a port out of range, a bracket left open: no address either
    raise ValueError("is not an address that starts with http:// or https://")


def webhook(value: str) -> str:
    """An address that Telegram can deliver to and that we can tell from our others."""
    try:
        parts = urlsplit(value)
        port = parts.port or WEBHOOK_PORTS[0]
    except ValueError:
        raise ValueError("is not an address that starts with https://") from None
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise ValueError("is not an address that starts with https://")
    if port not in WEBHOOK_PORTS:
        raise ValueError("has a port that Telegram does not deliver to: it takes 443, 80, 88 and 8443")
    if not re.fullmatch(r"[\w/.~-]*", parts.path, re.ASCII) or parts.query or parts.fragment:
        raise ValueError("has more in its path than letters, digits and / - _ . ~")
    if parts.path in (HEALTH, READY):
        raise ValueError(f"has the path of a health check: {HEALTH} and {READY} are taken")
    return value


def listen(value: object) -> object:
    """`host:port`, `[::1]:8080` or `:8080`; what is no text is for pydantic to judge."""
    if not isinstance(value, str):
        return value
    parts = re.fullmatch(r"(?:\[([\da-f:.]+)\]|([\w.-]*)):(\d{1,5})", value, re.ASCII | re.IGNORECASE)
    if parts is None or int(parts[3]) > LAST_PORT:
        raise ValueError("is not a host and a port, nor a colon and a port")
    return Listen(parts[1] or parts[2], int(parts[3]))
