"""Somebody who lives with the bot: looks at their chat, does one thing after another, and keeps a diary."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.domain.delivery import PersonId
from bot.playground import deeds
from bot.playground.people import Person
from tests.simulation.diaries import EVERYTHING, Act, Diary, Epoch
from tests.simulation.doings import Deed, Do, Doing, Tap, Wait, Write
from tests.simulation.telegram import Telegram
from tests.simulation.views import Button, View

PATIENCE = (40, 150)  # seconds until they try something else; each time in vain it doubles
LONGEST = 7  # doublings
TWICE = 0.03  # of all presses


_BEGINS = frozenset({"now", "minute", "begin"})


class Somebody:
    """`plans` are what they mean to do at which time, whatever else they are at."""

    def __init__(self, telegram: Telegram, chance: random.Random, name: str, home: str) -> None:
        self._telegram = telegram
        self.chance = chance
        self.name = name
        self.home = home
        self.hands = Person(telegram.world, PersonId(deeds.arrive(telegram.world, name, "", "", "en").id))
        self.diary = Diary()
        self.plans: list[tuple[datetime, Callable[[Somebody], Doing]]] = []
        self.reacts: Callable[[Somebody, View], tuple[float, Doing] | None] = lambda _, __: None
        self._doing: Doing | None = None
        self._begun = False
        self._in_vain = 0
        self._seen = 0
        self._loudest = 0
        self._soon: datetime | None = None
        self._awaited: tuple[Epoch, datetime] | None = None

    @property
    def id(self) -> int:
        return self.hands.id

    @property
    def now(self) -> datetime:
        return self._telegram.time.now

    @property
    def view(self) -> View:
        messages = self._telegram.world.state.chats[self.id].messages
        return View(next((message for message in reversed(messages.values()) if not message.out), None))

    @property
    def next(self) -> datetime | None:
        """When they do something next."""
        planned = self.plans[0][0] if self.plans and self._doing is None else None
        return min((at for at in (self._soon, planned) if at is not None), default=None)

    def awaits(self, now: datetime) -> datetime | None:
        """When their next reminder must come, by their own reckoning."""
        epoch = self.diary.now
        if epoch is None:
            return None
        if self._awaited is None or self._awaited[0] is not epoch or (self._awaited[1] or now) <= now:
            coming = min((due for _, _, due in epoch.slots(now, now + timedelta(days=2))), default=None)
            self._awaited = (epoch, coming or now + timedelta(days=1))
        return self._awaited[1]

    def rest(self) -> None:
        """Do nothing any more."""
        self._doing, self._soon, self.plans = None, None, []
        self.reacts = lambda _, __: None

    def look(self) -> None:
        """Did the bot say something? Who waits for it goes on soon; who does not may react to it."""
        heard = self._telegram.answered.get(self.id, 0)
        if heard == self._seen:
            return
        self._seen, self._in_vain = heard, 0
        if self._doing is not None:
            self._soon = min(self._soon or self.now, self.now) + self._pause(1, 20)
        elif (reaction := self._reaction()) is not None:
            delay, self._doing = reaction
            self._soon = self.now + timedelta(seconds=delay)

    def act(self) -> None:
        """Do what there is to do now."""
        if self.next is None or self.next > self.now:
            return
        if self._doing is None:
            _, plan = self.plans.pop(0)
            self._doing = plan(self)
        self._soon = None
        try:
            deed = self._doing.send(self.view) if self._begun else next(self._doing)
        except StopIteration:
            self._doing, self._begun = None, False
            return
        self._begun = True
        wait = self._perform(deed)
        self._soon = self.now + wait

    def button(self, message: int, data: str) -> Tap:
        """A press on a button of any message."""
        return Tap(Button(message, data, ""))

    def _reaction(self) -> tuple[float, Doing] | None:
        message = self.view.message
        if message is None or message.id <= self._loudest:
            return None
        self._loudest = message.id
        return self.reacts(self, self.view)

    def _perform(self, deed: Deed) -> timedelta:
        match deed:
            case Wait(seconds):
                return timedelta(seconds=seconds)
            case Write(text, most, exercise, undoes, begins):
                self.hands.write(text)
                self._note(text, most=most, exercise=exercise, undoes=undoes, begins=begins)
            case Tap(button):
                for _ in range(1 + (self.chance.random() < TWICE)):
                    self._press(button)
            case Do(what, name):
                before = self._telegram.world.state.last_update
                what(self.hands)
                if self._telegram.world.state.last_update > before:
                    self._note(name)
        self._in_vain = min(self._in_vain + 1, LONGEST)
        return self._pause(*PATIENCE) * (1 << self._in_vain - 1)

    def _press(self, button: Button) -> None:
        try:
            self.hands.press(button.message, button.data)
        except LookupError:  # it went away while they made up their mind
            return
        session, exercise, number, value = button.fields[1:]
        most = {"done": int(value) if value.isdecimal() else 1, "doneall": EVERYTHING, "all": EVERYTHING}
        most["past"] = 0 if value == "no" else EVERYTHING
        self._note(
            button.data,
            session=int(session) if session else None,
            exercise=exercise or None if button.verb != "all" else None,
            number=int(number) if number and button.verb == "done" and not value else None,
            most=most.get(button.verb, 0),
            undoes=button.verb in ("undo", "meant", "unpast"),
            begins=button.verb in _BEGINS,
            press=True,
        )

    def _note(self, what: str, **more: object) -> None:
        act = Act(self.now, self._telegram.world.state.last_update, what, **more)  # type: ignore[arg-type]
        self.diary.acts.append(act)

    def _pause(self, least: float, most: float) -> timedelta:
        return timedelta(seconds=self.chance.uniform(least, most))
