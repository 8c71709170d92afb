"""The stream of events that keeps an open chat page up to date."""

import asyncio
import json

from aiohttp import web

from . import asked, seen
from .chats import Chat, Json
from .dial import Dial
from .methods.profile import about
from .world import Event, World

LOOK = 1.0  # seconds between looks at what is due next


class Events:
    """Server-sent events: a snapshot first, then whatever changes."""

    def __init__(self, world: World, dial: Dial) -> None:
        self._world = world
        self._dial = dial

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Tell one page of one person's chat until it goes away or the playground stops."""
        number = request.query.get("person", "")
        if not number.isdecimal() or int(number) not in self._world.state.humans:
            raise asked.missing("no such person")
        person = int(number)
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        listener: asyncio.Queue[Event] = asyncio.Queue()
        self._world.listeners.add(listener)
        try:
            await self._tell(response, person, listener)
        except ConnectionError:
            pass  # the page went away
        finally:
            self._world.listeners.discard(listener)
        return response

    async def _tell(self, response: web.StreamResponse, person: int, listener: asyncio.Queue[Event]) -> None:
        snapshot = await self._snapshot(person)
        await _write(response, "snapshot", snapshot)
        told = snapshot["due"]
        while True:
            event = await _next(listener)
            if self._world.closed:
                return  # whoever tells what is due may be gone already
            if event is None or event[0] == "clock":
                time = await self._dial.read(person)
                if event or time["due"] != told:
                    await _write(response, "clock", time)
                else:
                    await response.write(b": still here\n\n")
                told = time["due"]
            elif event[1] in (None, person):
                await _write(response, event[0], event[2])

    async def _snapshot(self, person: int) -> Json:
        chat = self._world.state.chats[person]
        human = self._world.human(person)
        time = await self._dial.read(person)
        return {
            "person": {"id": human.id, "first_name": human.first_name},
            "bot": about(self._world),
            "messages": [seen.message(message) for message in chat.messages.values()],
            "typing": self._typing(chat),
            "keyboard": seen.keyboard(chat.keyboard),
            "clock": {"now": time["now"]},
            "due": time["due"],
            "blocked": human.blocked,
        }

    def _typing(self, chat: Chat) -> bool:
        return chat.typing_until is not None and chat.typing_until > self._world.clock.now()


async def _next(listener: asyncio.Queue[Event]) -> Event | None:
    """The next event, or None when it is time to look at what is due."""
    try:
        async with asyncio.timeout(LOOK):
            return await listener.get()
    except TimeoutError:
        return None


async def _write(response: web.StreamResponse, name: str, what: Json) -> None:
    await response.write(f"event: {name}\ndata: {json.dumps(what)}\n\n".encode())
