"""Promise 4: what was acknowledged is there, exactly once; and nothing that nobody said."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from tests.simulation.calendars import SLOTS
from tests.simulation.diaries import DAY, Act
from tests.simulation.ledger import Call
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.records import Completion, Session
from tests.simulation.world import World

NAMES = {"bridge": "bridge", "knee to chest": "knee-to-chest", "rotation": "rotation"}
_NAME = "(bridge|knee to chest|rotation)"
_ALL = re.compile(rf"{_NAME} \(all (\d)\)")
_SOME = re.compile(rf"{_NAME} (?:sets?|rounds?) (\d(?:(?:, | and |, and )\d)*)")
_COUNT = re.compile(rf"{_NAME} (\d) of \d")
_SESSION = re.compile(r"(?:undo|done|go|begin|hurts|more):(\d+)")


def check(world: World, rows: list[Session], completions: list[Completion]) -> Iterator[Finding]:
    """Every set that is recorded, and every one that was said to be."""
    acts = {str(act.update): (somebody.id, act) for somebody in world.people for act in somebody.diary.acts}
    yield from _unsaid(completions, acts)
    if not world.wrong:
        yield from _too_soon(world, rows, completions, acts)
    yield from _gone(world, completions)


def _unsaid(completions: list[Completion], acts: dict[str, tuple[int, Act]]) -> Iterator[Finding]:
    said = Counter((each.source, each.session) for each in completions)
    for each in completions:
        person, act = acts.get(each.source, (0, None))
        if act is None or person != each.person or not _fits(each, act):
            what = act.what if act is not None else "nothing"
            yield Finding(Kind.DOUBLED, each.person, each.at, f"{each.exercise} {each.number} is recorded by {what!r}")
        elif said[each.source, each.session] > act.most:
            yield Finding(
                Kind.DOUBLED, each.person, each.at, f"{act.what!r} recorded {said[each.source, each.session]} sets"
            )


def _too_soon(
    world: World, rows: list[Session], completions: list[Completion], acts: dict[str, tuple[int, Act]]
) -> Iterator[Finding]:
    """Sets of a reminder that was not due when they were written down by the person, who had begun nothing either."""
    due = {row.id: row.due for row in rows if row.slot in SLOTS}
    began = {somebody.id: [act.at for act in somebody.diary.acts if act.begins] for somebody in world.people}
    for each in completions:
        _, act = acts.get(each.source, (0, None))
        if act is None or act.press or each.session not in due or act.at >= due[each.session]:
            continue
        if not any(due[each.session] - DAY < at <= due[each.session] for at in began[each.person]):
            yield Finding(Kind.WRONG, each.person, act.at, f"{act.what!r} counts for what was due {due[each.session]}")


def _fits(done: Completion, act: Act) -> bool:
    return (
        act.session in (None, done.session)
        and act.exercise in (None, done.exercise)
        and act.number in (None, done.number)
    )


def _gone(world: World, completions: list[Completion]) -> Iterator[Finding]:
    """Sets that were acknowledged, and are not there, though nobody took them back."""
    there: dict[tuple[int, int, str], set[int]] = defaultdict(set)
    for each in completions:
        there[each.person, each.session, each.exercise].add(each.number)
    undone = {somebody.id: [act.at for act in somebody.diary.acts if act.undoes] for somebody in world.people}
    taken: dict[int | None, list[int]] = defaultdict(list)
    for call in world.telegram.ledger:
        if call.text.startswith("Taken back") and not call.error:
            taken[call.chat].append(call.number)
    for call in world.telegram.ledger:
        if call.chat is None or call.chat not in undone or call.error:
            continue
        session = _SESSION.search(" ".join(call.data))
        if session is None:
            continue
        for exercise, numbers, count in _acknowledged(call):
            found = there[call.chat, int(session[1]), exercise]
            missing = numbers - found
            taken_back = any(number > call.number for number in taken[call.chat])  # asked for in an outage, before it
            if (missing or len(found) < count) and not taken_back and not any(at > call.at for at in undone[call.chat]):
                yield Finding(
                    Kind.LOST, call.chat, call.at, f"{call.text!r}, but of {exercise} only {sorted(found)} are there"
                )


def _acknowledged(call: Call) -> Iterator[tuple[str, set[int], int]]:
    """The exercise, the numbers of the sets that are named, and how many there are at least."""
    line = call.text.partition("\n")[0]
    if line.startswith("Recorded:"):
        for found in _ALL.finditer(line):
            yield NAMES[found[1]], set(range(1, int(found[2]) + 1)), int(found[2])
        for found in _SOME.finditer(line):
            numbers = {int(number) for number in re.findall(r"\d", found[2])}
            yield NAMES[found[1]], numbers, len(numbers)
    elif line.startswith(("Morning done:", "Evening done:", "Done:", "That counts as part of it:")):
        for found in _COUNT.finditer(line):
            yield NAMES[found[1]], set(), int(found[2])
