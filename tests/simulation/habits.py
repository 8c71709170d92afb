"""How people do their exercises, or do not: drawn from the seed, once for each of them."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.simulation.doings import Deed, Doing, Tap, Wait, Write
from tests.simulation.people import Somebody
from tests.simulation.tastes import IGNORED, LIKES, SAID
from tests.simulation.views import Button, View

LONGEST = 25  # deeds in one session


@dataclass(frozen=True)
class Habits:
    """`answers`: how many of the reminders are answered; `types`: how often typed rather than tapped.

    `walks`: set by set, rather than all at once; `slow` seconds pass on average until the answer.
    """

    answers: float
    types: float
    walks: float
    slow: float
    away: tuple[tuple[datetime, datetime], ...] = field(default=())

    def ignores(self, at: datetime) -> bool:
        """Whether they do nothing at all then, whatever comes."""
        return any(since <= at < until for since, until in self.away)

    def react(self, me: Somebody, view: View) -> tuple[float, Doing] | None:
        """To something that the bot said unasked: when, and how."""
        if self.ignores(me.now) or not view.buttons:
            return None
        if me.chance.random() > self.answers:
            return None
        return me.chance.expovariate(1 / self.slow), self._session(me)

    def _session(self, me: Somebody) -> Doing:
        """One thing after another, as long as there is something to press."""
        view, walks = me.view, me.chance.random() < self.walks
        for _ in range(me.chance.randrange(3, LONGEST)):
            deed = self._choose(me, view, walks)
            if deed is None:
                return
            view = yield deed

    def _choose(self, me: Somebody, view: View, walks: bool) -> Deed | None:
        buttons = [button for button in view.buttons if button.verb not in IGNORED]
        if not buttons or me.chance.random() < 0.02:
            return None
        if any(button.verb == "pain" for button in buttons):
            return Tap(me.chance.choice([b for b in buttons if b.verb == "pain" and int(b.fields[4]) < 7]))
        if (
            all(button.verb in ("undo", "meant", "begin") for button in buttons)
            and not self._begun(view)
            and me.chance.random() < 0.9
        ):
            return None  # it is over
        if view.find("go") and me.chance.random() < 0.6:
            return Wait(61)
        chosen = me.chance.choices(buttons, [self._liked(b, walks) for b in buttons])[0]
        said = SAID.get(chosen.verb)
        if said is not None and me.chance.random() < self.types:
            text, most = me.chance.choice(said)
            return Write(text, most=most, undoes=text == "undo", begins=chosen.verb == "begin" and not most)
        return Tap(chosen)

    def _begun(self, view: View) -> bool:
        return view.text.startswith(("Left for later", "Still open"))

    def _liked(self, button: Button, walks: bool) -> float:
        often = LIKES.get(button.verb, 0.3)
        if button.verb == "begin":
            return often if walks else 0.3
        return often * 0.1 if button.verb == "all" and walks else often


def drawn(chance: random.Random, start: datetime, end: datetime) -> Habits:
    """Somebody's habits."""
    return Habits(
        answers=chance.choice((0.97, 0.9, 0.9, 0.6, 0.3)),
        types=chance.choice((0.0, 0.15, 0.5)),
        walks=chance.choice((0.0, 0.0, 0.05, 0.3)),
        slow=chance.choice((20, 300, 2_400, 7_200)),
        away=_away(chance, start, end),
    )


def _away(chance: random.Random, start: datetime, end: datetime) -> tuple[tuple[datetime, datetime], ...]:
    if chance.random() > 0.35:
        return ()
    since = start + (end - start) * chance.random()
    return ((since, since + timedelta(days=chance.uniform(1, 6))),)
