"""Promises 2 and 3: never early, never lost, and twice only where an answer was lost."""

from collections import defaultdict
from collections.abc import Iterator

from tests.simulation.calendars import SLOTS
from tests.simulation.diaries import DAY
from tests.simulation.ledger import Call
from tests.simulation.oracle.findings import Finding, Kind
from tests.simulation.oracle.slots import UNSENT
from tests.simulation.records import Session
from tests.simulation.skies import MUTE
from tests.simulation.world import World


def sent(world: World, rows: list[Session]) -> dict[int, list[Call]]:
    """The calls that brought somebody a reminder, by session; those that only showed it again left out."""
    known = {row.id: row for row in rows}
    acts = {somebody.id: [act.at for act in somebody.diary.acts] for somebody in world.people}
    found: dict[int, list[Call]] = defaultdict(list)
    answers: dict[int, Call] = {}
    for call in world.telegram.ledger:
        if call.reminds is None:
            continue
        row = known.get(call.reminds)
        answer = not call.loud and row is not None and any(call.at - DAY < at <= call.at for at in acts[row.person])
        if answer:
            answers.setdefault(call.reminds, call)
        else:
            found[call.reminds].append(call)
    # Whoever answers nothing is reminded without a sound. Where they do something at last, the first is the reminder.
    return {**{session: [first] for session, first in answers.items()}, **found}


def _incident(world: World, call: Call) -> object:
    """What kept the bot from knowing that this arrived. While all answers are lost nothing may be sent again."""
    mute = (each for each in world.weather.troubles if each.what == MUTE and each.covers(call.at))
    return next((each.since for each in mute), call.number)


def check(world: World, rows: list[Session]) -> Iterator[Finding]:
    """Every reminder."""
    calls = sent(world, rows)
    acts = {somebody.id: somebody.diary.acts for somebody in world.people}
    for row in rows:
        theirs = calls.get(row.id, [])
        snoozed = sum(
            act.what.startswith("later:") or "min" in act.what for act in acts[row.person] if act.at >= row.due
        )
        allowed = 1 + snoozed + len({_incident(world, call) for call in theirs if call.unrecorded or not call.heard})
        if len(theirs) > allowed:
            yield Finding(
                Kind.DOUBLED, row.person, row.due, f"{row.slot} of {row.day} came {len(theirs)} times, not {allowed}"
            )
        for call in theirs:
            if call.shown < row.due:
                yield Finding(
                    Kind.EARLY, row.person, call.at, f"{row.slot} of {row.day}, due {row.due}, came {call.shown}"
                )
        if row.state in UNSENT and not world.wrong:  # set back, it is not due yet
            yield Finding(Kind.LOST, row.person, row.due, f"{row.slot} of {row.day} is still {row.state}")
        if row.state == "missed" and not theirs and row.slot in SLOTS:
            yield Finding(Kind.LOST, row.person, row.due, f"{row.slot} of {row.day} is missed, and was never sent")
