"""What the chat page asks for. Used by the page and by nothing else."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot.domain.delivery import PersonId

from . import deeds, events
from .chats import Human, Json
from .due import Tell
from .people import Person
from .world import World

STATIC = Path(__file__).parent / "page"
FURTHEST = timedelta(days=3660)  # that the clock is moved at once


class Page:
    """The routes of the chat page."""

    def __init__(self, world: World, due: Tell) -> None:
        self._world = world
        self._events = events.Events(world, due)

    def routes(self) -> Sequence[web.AbstractRouteDef]:
        """Where it is reached."""
        return [
            web.get("/", self.index),
            web.static("/page", STATIC),
            web.get("/play/people", self.people),
            web.post("/play/people", self.newcomer),
            web.get("/play/events", self._events.stream),
            web.post("/play/people/{person}/messages", self.send),
            web.patch("/play/people/{person}/messages/{message}", self.edit),
            web.post("/play/people/{person}/presses", self.press),
            web.post("/play/people/{person}/block", self.block),
            web.post("/play/clock", self.move),
            web.get("/play/files/{file_id}", self.file),
        ]

    async def index(self, _request: web.Request) -> web.StreamResponse:
        """The page itself."""
        return web.FileResponse(STATIC / "index.html")

    async def people(self, _request: web.Request) -> web.Response:
        """Everybody, in the order they came."""
        return web.json_response([self._listed(human) for human in self._world.state.humans.values()])

    async def newcomer(self, request: web.Request) -> web.Response:
        """Make somebody new."""
        given = await _body(request)
        names = {name: str(given.get(name) or "")[:64] for name in ("first_name", "last_name", "username")}
        names["first_name"] = names["first_name"] or f"Visitor {len(self._world.state.humans) + 1}"
        human = deeds.arrive(self._world, **names, language_code=str(given.get("language_code") or "en"))
        return web.json_response(self._listed(human), status=201)

    async def send(self, request: web.Request) -> web.Response:
        """Send something as a person."""
        person, given = self._person(request), await _body(request)
        try:
            message = _sent(person, given)
        except (ValueError, TypeError, KeyError) as wrong:
            raise _refusal(400, str(wrong)) from wrong
        return web.json_response({"id": message}, status=201)

    async def edit(self, request: web.Request) -> web.Response:
        """Change a message of the person's own."""
        person, given = self._person(request), await _body(request)
        try:
            message = person.edit(int(request.match_info["message"]), str(given.get("text", "")))
        except (LookupError, ValueError) as wrong:
            raise _refusal(404, "no such message of yours") from wrong
        return web.json_response({"id": message.id})

    async def press(self, request: web.Request) -> web.Response:
        """Press a button."""
        person, given = self._person(request), await _body(request)
        message, data = given.get("message"), given.get("data")
        if not isinstance(message, int) or not isinstance(data, str):
            raise _refusal(400, "a press names a message and its data")
        try:
            return web.json_response({"id": person.press(message, data)}, status=201)
        except LookupError as gone:
            raise _refusal(404, "that message is gone") from gone

    async def block(self, request: web.Request) -> web.Response:
        """Block the bot or let it write again."""
        person, given = self._person(request), await _body(request)
        deeds.block(self._world, person.id, blocked=given.get("blocked") is True)
        return web.json_response({"blocked": person.blocked})

    async def move(self, request: web.Request) -> web.Response:
        """Move the bot's clock, by seconds or to an instant."""
        given = await _body(request)
        try:
            by = self._distance(given)
        except (ValueError, TypeError, KeyError, OverflowError) as wrong:
            raise _refusal(400, "the clock is moved by seconds, or to an instant with its zone") from wrong
        self._world.clock.move(by)
        self._world.commit()
        self._world.tell("clock", None)
        return web.json_response(await self._events.clock(None))

    def _distance(self, given: Json) -> timedelta:
        if "to" in given:
            by = datetime.fromisoformat(str(given["to"])) - self._world.clock.now()
        else:
            by = timedelta(seconds=float(str(given["seconds"])))
        if abs(by) > FURTHEST:
            raise ValueError(by)
        return by

    async def file(self, request: web.Request) -> web.Response:
        """A file that was sent."""
        media = self._world.state.files.get(request.match_info["file_id"])
        if media is None:
            raise _refusal(404, "no such file")
        # Only pictures and films are shown; a document could be a page with scripts of its own.
        shown = media.mime if media.mime.startswith(("image/", "video/", "audio/")) else "application/octet-stream"
        return web.Response(body=self._world.files.get(media.file_id) or b"", content_type=shown)

    def _person(self, request: web.Request) -> Person:
        number = request.match_info["person"]
        if not number.isdecimal() or int(number) not in self._world.state.humans:
            raise _refusal(404, "no such person")
        return Person(self._world, PersonId(int(number)))

    def _listed(self, human: Human) -> Json:
        messages = list(self._world.state.chats[human.id].messages.values())
        last = messages[-1].text if messages else ""
        return {"id": human.id, "first_name": human.first_name, "last_text": last, "blocked": human.blocked}


def _sent(person: Person, given: Json) -> int:
    """Send what the page asks for; the new message's id."""
    if "text" in given:
        return person.write(str(given["text"])).id
    if "sticker" in given:
        return person.send_sticker(str(given["sticker"])).id
    if "voice" in given:
        return person.send_voice().id
    if "photo" in given:
        return person.send_photo(str(given.get("caption") or "")).id
    if isinstance(place := given.get("location"), dict):
        return person.send_location(float(place["lat"]), float(place["lon"])).id
    raise ValueError("a message is a text, sticker, voice, photo or location")


async def _body(request: web.Request) -> Json:
    try:
        given = await request.json() if request.can_read_body else {}
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise _refusal(400, "a JSON object is expected")
    return given


def _refusal(status: int, reason: str) -> web.HTTPException:
    kind = web.HTTPNotFound if status == 404 else web.HTTPBadRequest
    return kind(text=f'{{"error": "{reason}"}}', content_type="application/json")
