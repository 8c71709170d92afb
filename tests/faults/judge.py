"""What became of a day, by three records: the wire's ledger, what the people remember, and the tables in plain SQL.

Nothing here asks the product what it thinks. `judge` raises where a promise was broken; what it gives is for the tally.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from tests.faults.day import Day, Incident
from tests.faults.people import EVERY_SET, REMINDER, Due, Somebody
from tests.faults.wire import Passage

AT_ONCE = 0.25  # seconds' worth of messages that may be on their way
ENOUGH = {"bridge": 3, "knee-to-chest": 2, "rotation": 2}  # sets of each, of three
COMPLETIONS = """SELECT s.person, s.slot, s.day, c.exercise, c.number, c.source
 FROM completions c JOIN sessions s ON s.id = c.session"""
SESSIONS = "SELECT person, slot, day, state FROM sessions"


@dataclass(frozen=True)
class Twin:
    """A message that somebody got a second time."""

    first: Passage
    second: Passage

    def after(self, incident: Incident) -> bool:
        """Whether the first was on its way when that came, or just before, and the second followed."""
        return self.first.tick <= incident.over and incident.begun <= self.second.tick


def judge(day: Day, rate: int = 30) -> dict[str, float]:
    """Figures of a day that has been lived. AssertionError where something was lost, invented, doubled or early."""
    sent = {each.hands.id: [p for p in day.its.wire.sent() if p.person == each.hands.id] for each in day.people}
    reminders = sum(_reminded(day, each, sent[each.hands.id]) for each in day.people)
    twins = [twin for each in day.people for twin in _twins(each, sent[each.hands.id])]
    again = [twin for twin in twins if re.search(REMINDER, twin.second.text)]
    most = _explained(day, twins, again, math.ceil(rate * AT_ONCE))
    _answered(day)
    completions = _counted_once(day)
    _ended(day)
    return {
        "reminders": reminders,
        "completions": completions,
        "lost": 0,
        "doubled": 0,
        "duplicates": len(again),
        "answers_shown_again": len(twins) - len(again),
        "worst_at_once": most,
    }


def _reminded(day: Day, somebody: Somebody, sent: Iterable[Passage]) -> int:
    """Everything that was due came, and nothing before it was."""
    due = [each.at for each in somebody.dues if each.at <= day.now]
    calls = sorted([*due, *(at for at in somebody.snoozed if at <= day.now)])
    got = [passage.at for passage in sent if re.search(REMINDER, passage.text)]
    early = [at for at in got if not any(call <= at for call in calls)]
    assert not early, f"{somebody.hands.id} was reminded early: {early}, due {calls}"
    ends = [*calls[1:], datetime.max.replace(tzinfo=day.now.tzinfo)]
    lost = [call for call, end in zip(calls, ends, strict=True) if not any(call <= at < end for at in got)]
    assert not lost, f"{somebody.hands.id} was not reminded: {lost}"
    return len(due)


def _twins(somebody: Somebody, sent: Iterable[Passage]) -> list[Twin]:
    """What came twice between two instants at which the person was to hear something new."""
    calls = sorted([*(due.at for due in somebody.dues), *somebody.snoozed])
    told: dict[tuple[int, str, str], list[Passage]] = defaultdict(list)
    for passage in sent:  # "Later" pressed on a reminder that came twice is answered below: its words, other buttons
        buttons = passage.params.get("reply_markup", "")
        told[sum(at <= passage.at for at in calls), passage.text, buttons].append(passage)
    return [Twin(one, next_) for same in told.values() for one, next_ in pairwise(same)]


def _explained(day: Day, twins: Iterable[Twin], reminders: Iterable[Twin], in_flight: int) -> int:
    """A message comes again only where its answer was lost, or an incident caught it on its way."""
    unexplained = [t for t in twins if t.first.answered and not any(t.after(each) for each in day.incidents)]
    assert not unexplained, f"came twice for no reason: {unexplained}"
    caught = [sum(twin.first.answered and twin.after(each) for twin in reminders) for each in day.incidents]
    assert all(number <= in_flight for number in caught), f"more than {in_flight} reminders doubled at once: {caught}"
    return max(caught, default=0)


def _answered(day: Day) -> None:
    """Every message and every press has its answer, after it."""
    heard: dict[int, list[Passage]] = defaultdict(list)
    pressed: dict[str, Passage] = {}
    for passage in day.its.wire.ledger:
        if passage.accepted and passage.method.startswith(("send", "edit")):
            heard[passage.person].append(passage)
        elif passage.accepted and passage.method == "answerCallbackQuery":
            pressed[passage.params["callback_query_id"]] = passage
    for somebody in day.people:
        for deed in somebody.deeds:
            said = any(each.tick >= deed.tick and re.search(deed.expects, each.text) for each in heard[deed.due.person])
            assert deed.answered, f"not answered: {deed}"
            assert said or deed.twin or deed.expects.startswith(r"\["), f"nothing of that kind was sent: {deed}"
            assert not deed.press or deed.press in pressed, f"the press was not answered: {deed}"


def _counted_once(day: Day) -> int:
    """What was said is in the tables, by the update that said it, and nothing else is."""
    counted = Counter((p, s, str(d), e, n, source) for p, s, d, e, n, source in day.its.world.rows(COMPLETIONS))
    said = Counter(
        (deed.due.person, deed.due.slot, str(deed.due.day), exercise, number, str(deed.update))
        for somebody in day.people
        for deed in somebody.deeds
        for exercise, number in deed.sets
    )
    assert max(said.values(), default=1) == 1, "nobody says a set twice"
    assert not said - counted, f"completions lost: {said - counted}"
    assert not counted - said, f"completions that nobody said, or twice: {counted - said}"
    return counted.total()


def _ended(day: Day) -> None:
    """Each slot has its row, in the state that the person's deeds come to; nothing waits to be done."""
    rows = Counter((person, slot, str(date)) for person, slot, date, _ in day.its.world.rows(SESSIONS))
    due = [(somebody, due) for somebody in day.people for due in somebody.dues if due.at <= day.now]
    assert rows == Counter((each.person, each.slot, str(each.day)) for _, each in due), "a row for each slot that came"
    states = {(person, slot, str(date)): state for person, slot, date, state in day.its.world.rows(SESSIONS)}
    for somebody, each in due:
        state, fits = states[each.person, each.slot, str(each.day)], _comes_to(day, somebody, each)
        assert state == fits, f"{each} ended as {state} instead of {fits}"
    assert day.its.world.rows("SELECT DISTINCT state FROM inbox WHERE state <> 'done'") == []
    unsent = "SELECT kind, state, reason FROM outbox WHERE state NOT IN ('done', 'cancelled')"
    assert day.its.world.rows(unsent) == []


def _comes_to(day: Day, somebody: Somebody, due: Due) -> str:
    over = any(due.at < other.at <= day.now for other in somebody.dues)
    said = somebody.said(due)
    if len(said) == len(EVERY_SET):
        return "done"
    if any(deed.due == due and deed.words == "Not this one" for deed in somebody.deeds):
        return "skipped"
    if not over:
        return "open"
    counts = Counter(exercise for exercise, _ in said)
    if all(counts[exercise] >= enough for exercise, enough in ENOUGH.items()):
        return "done"
    return "partly" if said else "missed"
