"""Promise 5: what was typed is worked on and answered, but for what Telegram itself threw away."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from tests.simulation.ledger import Call
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.people import Somebody
from tests.simulation.world import World

KEPT = timedelta(days=8)  # of an update that is done


def check(world: World, letters: dict[int, str], now: datetime) -> Iterator[Finding]:
    """Every update."""
    for somebody in world.people:
        for act in somebody.diary.acts:
            if act.update in world.telegram.expired or now - act.at > KEPT - timedelta(days=1):
                continue
            state = letters.get(act.update)
            if state != "done" and not (world.wrong and state is None):  # long done, by a clock set forward
                yield Finding(Kind.LOST, somebody.id, act.at, f"{act.what!r} (update {act.update}) is {state}")
        yield from _unanswered(world, somebody)


def _unanswered(world: World, somebody: Somebody) -> Iterator[Finding]:
    """A typed message has an answer of its own, which is a new message."""
    typed = [
        act
        for act in somebody.diary.acts
        if not act.press and act.what not in ("block", "unblock") and act.update not in world.telegram.expired
    ]
    if any(act.what == "block" for act in somebody.diary.acts):
        return  # some were answered to nobody
    answers = [call for call in world.telegram.ledger if call.chat == somebody.id and _answers(call)]
    if len(answers) < len(typed):
        yield Finding(Kind.LOST, somebody.id, world.end, f"{len(typed)} were typed, {len(answers)} answered")


def _answers(call: Call) -> bool:
    return not call.error and call.method.startswith("send") and not call.loud
