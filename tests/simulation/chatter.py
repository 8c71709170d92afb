"""Whatever people send that asks for nothing, and old buttons that are pressed again."""

from tests.simulation.doings import Do, Doing, Tap, Write
from tests.simulation.people import Somebody
from tests.simulation.views import Button

NONSENSE = (
    "what's the weather like?",
    "hello",
    "thanks",
    "how long do I hold?",
    "asdf",
    "🦄",
    "/help",
    "/today",
    "/progress",
    "/how",
    "/privacy",
    "/safety",
    "/nothing",
    "why do I do this?",
)
SETS = ("done", "all", "go", "next", "begin")  # buttons of which an old one could do harm


def nonsense(me: Somebody) -> Doing:
    """One of these."""
    match me.chance.randrange(8):
        case 0:
            yield Do(lambda hands: hands.send_sticker("🦄"), "sticker")
        case 1:
            yield Do(lambda hands: hands.forward("done with everything"), "forwarded")
        case 2:
            yield Do(lambda hands: hands.send_voice(), "voice")
        case 3:
            yield Do(lambda hands: hands.send_photo("done"), "photo")
        case 4:
            yield from _edit(me)
        case 5:
            yield from _press(me)
        case _:
            yield Write(me.chance.choice(NONSENSE))


def _edit(me: Somebody) -> Doing:
    """Their last words become others."""
    mine = [each.id for each in me.hands.chat if each.out and each.media is None and each.location is None]
    if mine:
        yield Do(lambda hands: hands.edit(mine[-1], "did it all"), "edited")


def _press(me: Somebody) -> Doing:
    """Any button that they can scroll back to."""
    found = [
        Button(message.id, button.data, button.text)
        for message in me.hands.chat
        for row in message.buttons
        for button in row
        if button.data is not None and button.data.split(":")[0] in SETS
    ]
    if found:
        yield Tap(me.chance.choice(found))
