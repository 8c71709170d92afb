"""What people do beside their exercises: get to know the bot, change their times, travel, pause, block it."""

from datetime import timedelta

from tests.simulation.calendars import CITIES, SLOTS
from tests.simulation.diaries import read
from tests.simulation.doings import Do, Doing, Tap, Wait, Write
from tests.simulation.people import Somebody
from tests.simulation.views import View

TRIES = 12
UNSAID = ("Lord Howe", "Santiago")  # the bot would ask which one is meant


def look(me: Somebody) -> Doing:
    """Ask what is set, until it is told: from then on they know."""
    while True:
        before = me.view.newest
        view = yield Write("/times")
        for _ in range(3):
            fresh = view.message is not None and view.newest > before
            told = read(view.message, me.now, me.home) if fresh and view.message is not None else None
            if told is not None:
                me.diary.settle(told)
                return
            view = yield Wait(15)


def meet(me: Somebody) -> Doing:
    """First contact, until it is over."""
    view = yield Write("/start")
    while "First one" not in view.text and not (view.message and read(view.message, me.now, me.home)):
        if button := view.find("agree") or view.find("suits", "none"):
            view = yield Tap(button)
        elif view.find("place") or "Where are you" in view.text:
            view = yield Write(me.home)
        else:
            view = yield Write("/start")
    yield from look(me)


def change_time(me: Somebody) -> Doing:
    """Another time for one of the two."""
    slot = me.chance.choice(SLOTS)
    wall = me.chance.choice(
        ("06:30", "07:00", "08:00", "08:30", "09:00") if slot == "morning" else ("18:00", "19:00", "20:30", "21:00")
    )
    me.diary.unsettle(me.now)
    view = me.view
    for _ in range(TRIES):
        if f"{slot.capitalize()}s {wall}" in view.text:
            break
        view = yield _towards(view, slot, wall)
    yield from look(me)


def _towards(view: View, slot: str, wall: str) -> Tap | Write:
    if button := view.find("at", f"{slot}-{wall.replace(':', '')}"):
        return Tap(button)
    if button := view.find("asktime", slot) or view.find("slot", slot):
        return Tap(button)
    return Write("/times")


def move(me: Somebody) -> Doing:
    """Another home."""
    city = me.chance.choice([city for city in CITIES if city not in UNSAID])
    me.diary.unsettle(me.now)
    view = yield Write(f"I moved to {city}")
    me.home = CITIES[city]
    for _ in range(TRIES):
        if f"{city} time" in view.text:
            break
        view = yield Write(f"I moved to {city}")
    yield from look(me)


def travel(me: Somebody) -> Doing:
    """Somewhere else for some days, sometimes home before that."""
    city = me.chance.choice([city for city, zone in CITIES.items() if zone != me.home and city not in UNSAID])
    days = me.chance.randrange(2, 7)
    me.diary.unsettle(me.now)
    view = yield Write(f"in {city} for {days} days")
    for _ in range(3):
        if f"{city} time until" in view.text:
            break
        view = yield Wait(20)
    yield from look(me)


def pause(me: Somebody) -> Doing:
    """Reminders off for some days, or until they say so; some come back before it is over."""
    days = me.chance.choice((1, 2, 3, 5, None))
    me.diary.unsettle(me.now)
    if days is not None:
        view = yield Write(f"/pause {days}")
    else:
        view = yield Write("/pause")
        for _ in range(TRIES):
            if button := view.find("pause", "on"):
                view = yield Tap(button)
            if "Paused" in view.text:
                break
            view = yield Wait(10)
    yield from look(me)
    if days is None or me.chance.random() < 0.3:
        me.plans.append((me.now + timedelta(days=me.chance.uniform(0.2, 4)), resume))
        me.plans.sort(key=lambda plan: plan[0])


def resume(me: Somebody) -> Doing:
    """Reminders on again."""
    me.diary.unsettle(me.now)
    yield Write("/resume")
    yield Wait(5)
    yield from look(me)


def block(me: Somebody) -> Doing:
    """Away with it; and back after some days."""
    me.diary.unsettle(me.now)
    yield Do(lambda hands: hands.block(), "block")
    me.plans.append((me.now + timedelta(days=me.chance.uniform(0.2, 3)), unblock))
    me.plans.sort(key=lambda plan: plan[0])


def unblock(me: Somebody) -> Doing:
    """Friends again."""
    yield Do(lambda hands: hands.unblock(), "unblock")
    yield Wait(me.chance.uniform(1, 100))
    yield Write("hello")
    yield from look(me)


def come_back(me: Somebody) -> Doing:
    """After days of silence."""
    yield Write("hello")
    yield Wait(10)
    yield from look(me)


def exercise_now(me: Somebody) -> Doing:
    """A session before its time, or out of turn."""
    yield Write("/now", begins=True)
