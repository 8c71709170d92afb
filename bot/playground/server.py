"""The playground: an embedded Bot API and a chat page, so that Limber runs without a token. Loopback only."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from aiohttp import web

from bot.clock import Clock
from bot.domain.delivery import PersonId

from . import deeds
from .api import Api, Call
from .chats import Message
from .due import Tell, nothing
from .files import Files
from .flood import Flood
from .guard import guard, loopback, protect
from .page import Page
from .people import Person
from .postman import Delivery, Postman
from .saved import Saver, load
from .state import State
from .world import World

LARGEST = 50 * 1024 * 1024  # bytes of an upload, as at Telegram
RETRY = 1.0  # seconds, as at Telegram
PATIENCE = 1.0  # seconds that answers under way are given when it stops


class Playground:
    """One bot's Telegram: start it, point the bot at its address, and be the people who talk to it.

    `saved` names a file that keeps its state, the clock's offset included; `pace=False` never answers 429.
    `fronts` are the proxies that end TLS before a webhook: {"https://limber.example": "http://127.0.0.1:8080"}.
    `retry` is the first pause, in seconds, after which an update that the webhook did not take is brought again.
    """

    def __init__(
        self,
        clock: Clock,
        token: str,
        *,
        due: Tell | None = None,
        saved: Path | None = None,
        pace: bool = True,
        monotonic: Callable[[], float] = time.monotonic,
        fronts: Mapping[str, str] | None = None,
        retry: float = RETRY,
    ) -> None:
        kept = load(saved) if saved else None
        state = kept or State()
        number = token.partition(":")[0]
        self._world = World(
            clock,
            bot_id=int(number) if number.isdecimal() else 1,
            state=state,
            files=Files(saved.with_suffix(".files") if saved else None),
            flood=Flood(monotonic) if pace else None,
        )
        if kept:
            clock.offset = kept.offset
        if saved:
            self._world.save = Saver(saved, state)
        self._api = Api(self._world, token)
        self._page = Page(self._world, due or nothing)
        self._runner: web.AppRunner | None = None
        self._postman = Postman(self._world, retry)
        for public, inside in (fronts or {}).items():
            self.front(public, inside)

    def front(self, public: str, inside: str) -> None:
        """Put a proxy that ends TLS before a webhook. ValueError where it leads off this machine."""
        self._postman.front(public, inside)

    @property
    def deliveries(self) -> list[Delivery]:
        """Every attempt so far to bring an update to the webhook, in the order of their ends."""
        return self._postman.deliveries

    @property
    def ledger(self) -> list[Call]:
        """Every call to the Bot API so far, in the order of their answers."""
        return self._api.ledger

    @property
    def people(self) -> list[Person]:
        """Everybody, in the order they came."""
        return [Person(self._world, PersonId(number)) for number in self._world.state.humans]

    def newcomer(
        self, first_name: str = "Ada", language_code: str = "en", last_name: str = "", username: str = ""
    ) -> Person:
        """Somebody new, who has not written to the bot yet."""
        human = deeds.arrive(self._world, first_name, last_name, username, language_code)
        return Person(self._world, PersonId(human.id))

    def group_message(self, person: Person, text: str) -> Message:
        """Let a person write in the group that the bot is in."""
        group = deeds.group(self._world)
        return deeds.say(self._world, person.id, text, chat=group.id)

    def inline_mode(self, *, on: bool) -> None:
        """What /setinline at @BotFather does. It is on from the start."""
        self._world.inline = on

    def pick_in_group(self, person: Person, query: str, result: str) -> Message:
        """Let a person send one of the bot's inline results into the group that it is in."""
        group = deeds.group(self._world)
        return deeds.pick(self._world, person.id, query, result, chat=group.id)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen, on a free port where it is 0; the address, like http://127.0.0.1:8080. ValueError off loopback."""
        if not loopback(host):
            raise ValueError(f"the playground listens on this machine only, not on {host}")
        app = web.Application(client_max_size=LARGEST, middlewares=[guard])
        app.on_response_prepare.append(protect)
        app.add_routes([*self._api.routes(), *self._page.routes()])
        self._world.open()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=PATIENCE)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        await self._postman.start()
        bound = self._runner.addresses[0][1]
        return f"http://{f'[{host}]' if ':' in host else host}:{bound}"

    async def stop(self) -> None:
        """End polls, streams and deliveries, and stop listening. Started again, it was an outage."""
        self._world.close()
        await self._postman.stop()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None
