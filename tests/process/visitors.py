"""Somebody at the demo's chat page, by what the page itself asks of it."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession

from tests.process.bots import PATIENCE


@dataclass
class Visitor:
    """A person of the playground. `address` changes where the demo comes back on another port."""

    http: ClientSession
    address: str
    id: int

    async def write(self, text: str) -> int:
        """Send a message; its id."""
        sent = await post(self.http, f"{self.address}/play/people/{self.id}/messages", {"text": text})
        return int(sent["id"])

    async def hears(self, what: str, after: int) -> None:
        """Wait for a message of the bot's that contains this and is newer than that one."""
        heard: dict[int, str] = {}
        try:
            async with asyncio.timeout(PATIENCE):
                async for message in self._messages():
                    if not message["out"]:
                        heard[message["id"]] = message["text"]
                        if message["id"] > after and what in message["text"]:
                            return
        except TimeoutError:
            raise AssertionError(f"{what!r} was not said after {after}: {heard}") from None
        raise AssertionError(f"the page's events ended before {what!r} was said: {heard}")

    async def _messages(self) -> AsyncIterator[dict[str, Any]]:
        """All there are, then each as it comes or changes."""
        async with self.http.get(f"{self.address}/play/events", params={"person": self.id}) as stream:
            name = ""
            async for line in stream.content:
                field, _, value = line.decode().rstrip("\n").partition(": ")
                if field == "event":
                    name = value
                elif field == "data" and name == "snapshot":
                    for message in json.loads(value)["messages"]:
                        yield message
                elif field == "data" and name == "message":
                    yield json.loads(value)


async def post(http: ClientSession, url: str, body: dict[str, object]) -> dict[str, Any]:
    """What the page gets for this; fails where it is refused."""
    async with http.post(url, json=body, raise_for_status=True) as answer:
        given: dict[str, Any] = await answer.json()
        return given
