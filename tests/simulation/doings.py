"""What somebody can do next, and a row of such deeds, each chosen after a look at what came of the one before."""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from bot.playground.people import Person
from tests.simulation.views import Button, View


@dataclass(frozen=True)
class Write:
    """Write that; it may record so many sets, of one exercise or of any."""

    text: str
    most: int = 0
    exercise: str | None = None
    undoes: bool = False
    begins: bool = False


@dataclass(frozen=True)
class Tap:
    """Press that button."""

    button: Button


@dataclass(frozen=True)
class Wait:
    """Do nothing for so many seconds, or until the bot says something."""

    seconds: float


@dataclass(frozen=True)
class Do:
    """Something else, which is told by an update or is not."""

    what: Callable[[Person], object]
    name: str


Deed = Write | Tap | Wait | Do
Doing = Generator[Deed, View, None]
