"""People who live by what they see in their chat, each by a habit of their own, and who remember what they did."""

import random
import re
import time
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.playground.chats import Message
from bot.playground.people import Person

QUARTER = timedelta(minutes=15)
REST, SNOOZE, NUDGE = timedelta(seconds=61), QUARTER + timedelta(seconds=1), timedelta(minutes=46)
NAMES = {"Glute bridge": "bridge", "Knee to chest": "knee-to-chest", "Lying rotation": "rotation"}
EVERY_SET = tuple((exercise, number) for exercise in NAMES.values() for number in (1, 2, 3))
FIRST = re.compile(r"^\d of 3 · (?P<name>[\w ]+), (?:set|round) (?P<number>1) of 3$", re.MULTILINE)
LATER = re.compile(r"^(?:Set|Round) (?P<number>\d) of 3 · (?P<name>[\w ]+)$", re.MULTILINE)
REMINDER, STILL_OPEN = r"\ABack exercises, \d+ minutes?\. Start, or answer", r"\AStill open:"
ALL_DONE = r"(Morning|Evening) done: bridge 3 of 3, knee to chest 3 of 3, rotation 3 of 3"


class Habit(StrEnum):
    """What somebody does about a reminder."""

    TAPS = "taps through it, set by set"
    TYPES = "types through it"
    ALL = "says that all is done"
    HALF = "does some of it, then stops"
    REFUSES = "not this one"
    SNOOZES = "in a quarter of an hour"
    IGNORES = "nothing"


@dataclass(frozen=True)
class Due:
    """A reminder that somebody is to get."""

    person: int
    slot: str
    day: date
    at: datetime


@dataclass
class Deed:
    """Something typed (`press` is "") or pressed (the query's id), and what its answer has to say.

    `update` is Telegram's id of it, `sets` what it says to have done, `tick` its instant in monotonic seconds. `twin`:
    it was pressed on a message that had come twice, and that one went.
    """

    due: Due
    words: str
    expects: str
    sets: tuple[tuple[str, int], ...]
    message: int  # one's own, or the one pressed
    press: str
    update: int
    at: datetime
    tick: float = field(default_factory=time.monotonic)
    answered: bool = False
    twin: bool = False


@dataclass(frozen=True)
class Hope:
    """A message that is to come by itself, from `since` on, and is to be there at `at`."""

    at: datetime
    pattern: str
    since: datetime


@dataclass
class Somebody:
    """A person, the reminders they are to get, and all that they did so far."""

    hands: Person
    dues: list[Due]
    chance: random.Random
    zone: str
    habits: tuple[Habit, ...] = tuple(Habit)
    deeds: list[Deed] = field(default_factory=list)
    snoozed: list[datetime] = field(default_factory=list)  # from when on the reminder comes again
    due: Due | None = None  # the newest
    habit: Habit = Habit.IGNORES
    hopes: list[Hope] = field(default_factory=list)  # in the order they come true
    _left: int = 0  # sets that are done before they stop
    _over: bool = True  # nothing more is done until the next reminder

    def wakes(self) -> list[datetime]:
        """The instants at which something comes to them."""
        coming = [due.at for due in self.dues if self.due is None or due.at > self.due.at]
        return [*coming, *(hope.at for hope in self.hopes)]

    def waits(self, now: datetime) -> bool:
        """Whether something is to be with them by now, and is not yet."""
        return not self._heard() or any(hope.at <= now for hope in self.hopes)

    def look(self, now: datetime) -> None:
        """Look at the chat, and do what there is to do: one thing at most."""
        for due in self.dues:
            if due.at <= now and (self.due is None or due.at > self.due.at):
                self._reminded(due)
        if self._heard() and self._hoped(now) and not self._over:
            self._act(now)

    def said(self, due: Due) -> set[tuple[str, int]]:
        """The sets of that session that they said to have done."""
        return {each for deed in self.deeds if deed.due == due for each in deed.sets}

    def _reminded(self, due: Due) -> None:
        self.due, self.habit, self._over = due, self.chance.choice(self.habits), False
        self._left = self.chance.randint(1, 8) if self.habit is Habit.HALF else len(EVERY_SET)
        self.hopes = [Hope(due.at, REMINDER, due.at)]

    def _heard(self) -> bool:
        """Whether the newest deed has its answer."""
        if self.deeds and not self.deeds[-1].answered:
            deed = self.deeds[-1]
            first = deed.message if deed.press else deed.message + 1
            deed.answered = any(re.search(deed.expects, _face(each)) for each in self._theirs(first))
            if not deed.answered and deed.press and all(each.id != deed.message for each in self._theirs(0)):
                # The button of a reminder that had come twice: it went, and the card of the other tells already.
                deed.twin = deed.answered = any(re.search(deed.expects, _face(each)) for each in self._theirs(0)[-1:])
        return not self.deeds or self.deeds[-1].answered

    def _hoped(self, now: datetime) -> bool:
        """Whether nothing is to be waited for before the next deed."""
        while self.hopes and self.hopes[0].at <= now:
            hope = self.hopes[0]
            coming = (each for each in self._theirs(0) if each.date >= hope.since)
            if not any(re.search(hope.pattern, each.text) for each in coming):
                return False
            del self.hopes[0]
        return not self.hopes

    def _act(self, now: datetime) -> None:
        assert self.due is not None
        text = next((each.text for each in reversed(self._theirs(0))), "")
        if re.search(REMINDER, text):
            self._answer_reminder(now)
        elif len(self.said(self.due)) >= self._left:
            self._stop(now, text)
        elif rest := re.search(r"Rest\. Set (\d) comes", text):
            self._rest(now, int(rest[1]))
        elif card := FIRST.search(text) or LATER.search(text):
            self._do_set(NAMES[card["name"]], int(card["number"]))

    def _answer_reminder(self, now: datetime) -> None:
        match self.habit:
            case Habit.TAPS:
                self._tap("Start", r"1 of 3 · Glute bridge, set 1 of 3")
            case Habit.TYPES | Habit.HALF:
                self._write("start", r"1 of 3 · Glute bridge, set 1 of 3")
            case Habit.ALL:
                self._all()
            case Habit.REFUSES:
                self._tap("Not this one", r"Left out, and that's fine")
                self._over = True
            case Habit.SNOOZES:
                self._snooze(now)
            case Habit.IGNORES:
                self._ignore(now)

    def _all(self) -> None:
        if self.chance.random() < 0.5:
            self._tap("Did it all", ALL_DONE, *EVERY_SET)
        else:
            self._write("done", ALL_DONE, *EVERY_SET)
        self._over = True

    def _snooze(self, now: datetime) -> None:
        if "[15 min]" in _face(self._theirs(0)[-1]):
            self._tap("15 min", r"I'll ask again:")
            self.habit = Habit.ALL
            self.snoozed.append(now + QUARTER)
            self.hopes.append(Hope(now + SNOOZE, REMINDER, now + QUARTER))  # one that comes twice before is not meant
        else:
            self._tap("Later", r"\[15 min\]")

    def _ignore(self, now: datetime) -> None:
        self.hopes.append(Hope(now + NUDGE, STILL_OPEN, now))
        self._over = True

    def _stop(self, now: datetime, text: str) -> None:
        """Say so, or simply do nothing more."""
        if re.search(r"Rest\. Set (\d) comes", text):  # its end is announced before the nudge
            self.hopes.append(Hope(now + REST, r"^Set \d of 3 · Glute bridge", now))
        elif self.chance.random() < 0.5:
            self._write("stop", r"Left for later:")
        self._ignore(now)

    def _rest(self, now: datetime, number: int) -> None:
        card = rf"Set {number} of 3 · Glute bridge"
        if self.chance.random() < 0.4:
            self.hopes.append(Hope(now + REST, card, now))
        elif self.habit is Habit.TAPS:
            self._tap("Next set now", card)
        else:
            self._write("start", card)

    def _do_set(self, exercise: str, number: int) -> None:
        assert self.due is not None
        last = len(self.said(self.due)) == len(EVERY_SET) - 1
        name, what = exercise.replace("-", " "), "set" if exercise == "bridge" else "round"
        expects = ALL_DONE if last else rf"Recorded: {name} {what} {number}\."
        if self.habit is Habit.TAPS:
            self._tap(f"{what.capitalize()} done", expects, (exercise, number))
        else:
            self._write("done", expects, (exercise, number))
        self._over = last

    def _write(self, words: str, expects: str, *sets: tuple[str, int]) -> None:
        self._did(words, expects, sets, self.hands.write(words).id, "")

    def _tap(self, label: str, expects: str, *sets: tuple[str, int]) -> None:
        pressed = next(each for each in reversed(self._theirs(0)) if f"[{label}]" in _face(each))
        self._did(label, expects, sets, pressed.id, self.hands.tap(label))

    def _did(self, words: str, expects: str, sets: tuple[tuple[str, int], ...], message: int, press: str) -> None:
        assert self.due is not None
        world = self.hands._world
        update = world.state.last_update
        self.deeds.append(Deed(self.due, words, expects, sets, message, press, update, world.clock.now()))

    def _theirs(self, first: int) -> list[Message]:
        """The bot's messages from that id on, the oldest first."""
        return [each for each in self.hands.chat if not each.out and each.id >= first]


def _face(message: Message) -> str:
    """All that can be read on it."""
    labels = (button.text for row in message.buttons for button in row)
    return f"{message.text}\n{''.join(f'[{label}]' for label in labels)}"
