"""What the chat page asks for. Used by the page and by nothing else."""

from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from bot.domain.delivery import PersonId

from . import asked, deeds, seen
from .chats import Human, Json, Message
from .dial import Dial
from .due import Tell
from .events import Events
from .people import Person
from .world import World

STATIC = Path(__file__).parent / "page"
ANSWERED = 4.0  # seconds that a page waits for what the bot offers


class Page:
    """The routes of the chat page."""

    def __init__(self, world: World, due: Tell) -> None:
        self._world = world
        self._dial = Dial(world, due)
        self._events = Events(world, self._dial)

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
            web.post("/play/people/{person}/queries", self.ask),
            web.post("/play/people/{person}/picks", self.pick),
            web.post("/play/people/{person}/block", self.block),
            web.post("/play/clock", self._dial.move),
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
        given = await asked.body(request)
        names = {name: str(given.get(name) or "")[:64] for name in ("first_name", "last_name", "username")}
        names["first_name"] = names["first_name"] or f"Visitor {len(self._world.state.humans) + 1}"
        human = deeds.arrive(self._world, **names, language_code=str(given.get("language_code") or "en"))
        return web.json_response(self._listed(human), status=201)

    async def send(self, request: web.Request) -> web.Response:
        """Send something as a person."""
        person, given = self._person(request), await asked.body(request)
        try:
            message = _sent(person, given)
        except (ValueError, TypeError, KeyError) as reason:
            raise asked.wrong(str(reason)) from reason
        return web.json_response({"id": message}, status=201)

    async def edit(self, request: web.Request) -> web.Response:
        """Change a message of the person's own."""
        person, given = self._person(request), await asked.body(request)
        number = request.match_info["message"]
        try:
            message = person.edit(int(number) if number.isdecimal() else 0, str(given.get("text", "")))
        except LookupError as reason:
            raise asked.missing("no such message of yours") from reason
        except ValueError as reason:
            raise asked.wrong(str(reason)) from reason
        return web.json_response({"id": message.id})

    async def press(self, request: web.Request) -> web.Response:
        """Press a button."""
        person, given = self._person(request), await asked.body(request)
        message, data = given.get("message"), given.get("data")
        if not isinstance(message, int) or not isinstance(data, str):
            raise asked.wrong("a press names a message and its data")
        try:
            return web.json_response({"id": person.press(message, data)}, status=201)
        except LookupError as gone:
            raise asked.missing("that message is gone") from gone

    async def ask(self, request: web.Request) -> web.Response:
        """Type something after the bot's name: what it offers, nothing where it does not answer in time."""
        person, given = self._person(request), await asked.body(request)
        try:
            query = person.ask(str(given.get("query", "")))
        except ValueError as reason:
            raise asked.wrong(str(reason)) from reason
        try:
            offers = await person.offered(query, ANSWERED)
        except AssertionError:
            offers = ()
        return web.json_response({"id": query, "offers": [seen.offer(offer) for offer in offers]}, status=201)

    async def pick(self, request: web.Request) -> web.Response:
        """Send one of the things that the bot offered."""
        person, given = self._person(request), await asked.body(request)
        try:
            message = person.pick(str(given.get("query", "")), str(given.get("result", "")))
        except LookupError as gone:
            raise asked.missing("the bot offers no such thing") from gone
        return web.json_response({"id": message.id}, status=201)

    async def block(self, request: web.Request) -> web.Response:
        """Block the bot or let it write again."""
        person, given = self._person(request), await asked.body(request)
        deeds.block(self._world, person.id, blocked=given.get("blocked") is True)
        return web.json_response({"blocked": person.blocked})

    async def file(self, request: web.Request) -> web.Response:
        """A file that was sent."""
        media = self._world.state.files.get(request.match_info["file_id"])
        if media is None:
            raise asked.missing("no such file")
        # Only pictures and films are shown; a document could be a page with scripts of its own.
        shown = media.mime if media.mime.startswith(("image/", "video/", "audio/")) else "application/octet-stream"
        return web.Response(body=self._world.files.get(media.file_id) or b"", content_type=shown)

    def _person(self, request: web.Request) -> Person:
        number = request.match_info["person"]
        if not number.isdecimal() or int(number) not in self._world.state.humans:
            raise asked.missing("no such person")
        return Person(self._world, PersonId(int(number)))

    def _listed(self, human: Human) -> Json:
        messages = list(self._world.state.chats[human.id].messages.values())
        last = _gist(messages[-1]) if messages else ""
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


def _gist(message: Message) -> str:
    """A message in a line of a list."""
    media = message.media
    return message.text or (media and (media.emoji or media.kind.capitalize())) or "Location"
