"""Points in the product's work at which a test's process is killed, by the names of CONTRACT's transactions.

    T1 plan    T2 claim, before the request    T3 its result    T4 the inbox    T5 apply    T6 shown

Each is the beginning or the end of one of the product's functions. The test's own launcher wraps those; the product
knows nothing of it.
"""

import importlib
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any


@dataclass(frozen=True)
class Point:
    """Before or after a function: "package.module:function" or "package.module:Class.method"."""

    function: str
    after: bool = False


REMINDING = {
    "before T1": Point("jobs.plan:_plan"),
    "inside T1": Point("jobs.plan:_write", after=True),
    "after T1": Point("jobs.plan:_plan", after=True),
    "inside T2": Point("storage.claims:claim_reminders", after=True),
    "after T2": Point("jobs.send:_deliver"),
    "before bytes leave": Point("bot.wire.messenger:TelegramMessenger.send"),
    "answered, before T3": Point("jobs.send:record"),
    "inside T3": Point("storage.claims:settle", after=True),
    "after T3": Point("jobs.send:record", after=True),
}
ANSWERING = {
    "before T4": Point("bot.app:_store"),
    "inside T4": Point("bot.app:store", after=True),
    "after T4": Point("bot.app:_store", after=True),
    "before T5": Point("bot.handlers.serve:_load"),
    "inside T5": Point("storage.inbox:applied", after=True),
    "after T5": Point("bot.handlers.serve:show"),
    "shown, before T6": Point("storage.inbox:done"),
    "after T6": Point("bot.handlers.serve:show", after=True),
}
POINTS = REMINDING | ANSWERING


def install(name: str, number: int) -> None:
    """Kill this process when it comes to that point, counted from 1, so many times."""
    left = number

    def come() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    _wrap(POINTS[name], come)


def found(point: Point) -> tuple[object, str, Callable[..., Awaitable[object]]]:
    """Who has the function, under which name, and the function. AttributeError where it is gone."""
    module, _, path = point.function.partition(":")
    owner: Any = importlib.import_module(module)
    *classes, name = path.split(".")
    for each in classes:
        owner = getattr(owner, each)
    return owner, name, getattr(owner, name)


def _wrap(point: Point, come: Callable[[], None]) -> None:
    owner, name, function = found(point)

    @wraps(function)
    async def wrapped(*args: object, **kwargs: object) -> object:
        if not point.after:
            come()
        result = await function(*args, **kwargs)
        if point.after:
            come()
        return result

    setattr(owner, name, wrapped)
