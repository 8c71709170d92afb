"""The bot's clock as the page shows and moves it, and what is due by it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aiohttp import web

from . import asked
from .chats import Json
from .due import Due, Tell
from .world import World

FURTHEST = timedelta(days=3660)  # in one move


class Dial:
    """Reads the clock and turns it."""

    def __init__(self, world: World, due: Tell) -> None:
        self._world = world
        self._due = due

    async def read(self, person: int | None) -> Json:
        """What time it is for the bot, and what is due next: for one person, or for everybody."""
        due = await self._due()
        return {"now": self._world.clock.now().isoformat(), "due": _listed(due, person)}

    async def move(self, request: web.Request) -> web.Response:
        """Move the clock by seconds, or to an instant."""
        given = await asked.body(request)
        try:
            by = self._distance(given)
        except (ValueError, TypeError, KeyError, OverflowError) as nonsense:
            raise asked.wrong("the clock is moved by seconds, or to an instant with its zone") from nonsense
        self._world.clock.move(by)
        self._world.commit()
        self._world.tell("clock", None)
        return web.json_response(await self.read(None))

    def _distance(self, given: Json) -> timedelta:
        if "to" in given:
            by = datetime.fromisoformat(str(given["to"])) - self._world.clock.now()
        else:
            by = timedelta(seconds=float(str(given["seconds"])))
        if abs(by) > FURTHEST:
            raise ValueError(by)
        return by


def _listed(due: Sequence[Due], person: int | None) -> list[Json]:
    mine = [one for one in due if person is None or one.person is None or one.person == person]
    return [{"what": one.what, "at": one.at.isoformat()} for one in sorted(mine, key=lambda one: one.at)]
