"""What went wrong, as a short story: whose, when, and what happened around it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from tests.simulation.oracle.findings import Finding
from tests.simulation.records import Session
from tests.simulation.world import World

AROUND = timedelta(hours=12)
FINDINGS, PEOPLE, LINES, WORDS = 12, 5, 80, 70


def story(world: World, findings: Sequence[Finding], rows: Sequence[Session]) -> str:
    """Everything that was found, in short, and of some people the first of it with its circumstances."""
    told = [f"{finding.kind}: {finding.what}" for finding in findings[:FINDINGS]]
    firsts = {finding.person: finding for finding in reversed(findings)}
    stories = [_of_one(world, first, rows) for first in list(firsts.values())[-PEOPLE:]]
    return "\n".join([f"seed {world.seed}, {len(findings)} findings", *told, *stories])


def _of_one(world: World, first: Finding, rows: Sequence[Session]) -> str:
    somebody = next(each for each in world.people if each.id == first.person)
    events = sorted(_events(world, first.person), key=lambda event: event[0])
    near = [f"  {at:%d %H:%M:%S} {what}" for at, what in events if abs(at - first.at) < AROUND]
    theirs = [f"  {row}" for row in rows if row.person == first.person and abs(row.due - first.at) < 2 * AROUND]
    head = f"{somebody.name}, id {somebody.id}: {first.what}"
    epochs = [f"  {epoch}, until {until}" for epoch, until in somebody.diary.epochs]
    return "\n".join([head, *epochs, *near[:LINES], *theirs])


def _events(world: World, person: int) -> Iterator[tuple[datetime, str]]:
    somebody = next(each for each in world.people if each.id == person)
    for act in somebody.diary.acts:
        yield act.at, f"> {act.what} (update {act.update})"
    for call in world.telegram.ledger:
        if call.chat == person:
            heard = "" if call.heard else ", unheard"
            yield (
                call.at,
                f"process {call.process} {call.method}{heard} {call.text[:WORDS]!r} {call.data[:2]} {call.error}",
            )
    for trouble in (*world.bot.downtimes, *world.weather.troubles):
        yield trouble.since, str(trouble)
    for at, chat, mishap in world.telegram.mishaps:
        if chat == person:
            yield at, f"{mishap}"
