"""What a slot that is due comes to for one person: which rows are written, what is closed, and what is due next.

After downtime several occurrences are due at once. The newest of all slots goes out, late and once; the others are
written down as expired. Nothing here is sent: a row that is PLANNED is found by whoever sends.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.calendar import Places, first, following, occurs, places, spaced
from bot.domain.delivery import MessageId
from bot.domain.hindrances import asks
from bot.domain.notices import Taper, taper
from bot.domain.people import Person, Question, Schedule, Standing
from bot.domain.schedule import Occurrence, Slot
from bot.domain.sessions import Session, State, closing
from bot.domain.walk import Phase

DOWNTIME = "downtime"  # the slot passed while nobody was there to send it
TAPERED = "tapered"  # nobody answers: one a day is enough
TOO_CLOSE = "too close"  # to the reminder before it, and four hours later is night


@dataclass(frozen=True)
class Row:
    """One occurrence of the slot, and the state that its session's row begins in."""

    day: date
    due: datetime
    state: State
    reason: str | None = None


@dataclass(frozen=True)
class Plan:
    """What changes for one person, in one transaction.

    `clear` is the card to delete where no new reminder takes its place; `goodbye` asks for the last word.
    """

    person: Person
    schedules: tuple[Schedule, ...] = ()  # those that changed
    rows: tuple[Row, ...] = ()
    closed: tuple[Session, ...] = ()
    clear: MessageId | None = None
    goodbye: bool = False


def plan(
    person: Person,
    schedules: Sequence[Schedule],
    slot: Slot,
    unfinished: Sequence[Session],
    now: datetime,
    last: datetime | None = None,
) -> Plan:
    """What the slot comes to at `now`; nothing where it is not due (another process was faster).

    `last` is when the newest reminder of any slot was due: one that comes too soon after it waits, its day unchanged.
    """
    schedule = next((s for s in schedules if s.slot is slot), None)
    if schedule is None or schedule.due is None or schedule.day is None or schedule.due > now:
        return Plan(person)
    theirs = places(person)
    if not (schedule.enabled and person.reminded and theirs):
        passed = _occurrences(schedule, theirs, now) if theirs else (Occurrence(schedule.day, schedule.due),)
        off = _why_off(person, schedule, theirs)
        rows = tuple(Row(each.day, each.due, State.CANCELLED, off) for each in passed)
        return Plan(person, (replace(schedule, due=None, day=None),), rows)
    passed = _occurrences(schedule, theirs, now)
    newest = passed[-1]
    due = spaced(newest.due, last, theirs)
    if due == newest.due and _another_first(schedules, schedule):
        due = spaced(due, due, theirs)
    if due is not None and due > now:
        return Plan(person, (replace(schedule, due=due, day=newest.day),), _passed_rows(person, passed))
    over = () if due is None else unfinished  # left out, it ends nothing: the one before it came a moment ago
    closed = tuple(_closed(s, now) for s in over if s.due < newest.due and (s.slot, s.day) != (slot, newest.day))
    missed = sum(s.state is State.MISSED and s.slot in tuple(Slot) for s in closed)  # nobody owes an extra one
    after = _home(_awake(replace(person, silence=person.silence + missed), newest), newest, theirs)
    row = _newest_row(after, [s for s in schedules if s.enabled], slot, newest, theirs, now)
    if due is None and row.state is State.PLANNED:
        row = replace(row, state=State.CANCELLED, reason=TOO_CLOSE)
    goodbye = row.reason == Standing.SILENT
    if row.state is State.PLANNED:
        # Whatever was left unanswered: from the reminder on, "done" means done, also where it asks what is in the way.
        after = replace(after, asked=Question.WHY if asks(person.silence, after.silence) else None)
    return Plan(
        person=replace(after, standing=Standing.SILENT) if goodbye else after,
        schedules=_silenced(schedules, newest.day, slot, now)
        if goodbye
        else (_moved_on(after, schedule, newest, theirs),),
        rows=(*_passed_rows(person, passed), row),
        closed=closed,
        clear=person.card.message if missed and person.card and row.state is State.CANCELLED else None,
        goodbye=goodbye,
    )


def _why_off(person: Person, schedule: Schedule, theirs: Places | None) -> str:
    if not schedule.enabled:
        return "disabled"
    if not theirs:
        return "no zone"
    return person.standing.value if person.reachable else "unreachable"


def _another_first(schedules: Sequence[Schedule], schedule: Schedule) -> bool:
    """Whether another slot is due at the very same instant and goes out before this one."""
    return first(s for s in schedules if s.enabled and s.due == schedule.due) is not schedule


def _occurrences(schedule: Schedule, theirs: Places, now: datetime) -> tuple[Occurrence, ...]:
    """Every occurrence of the slot that is due by `now` and not planned yet, the oldest first."""
    found: list[Occurrence] = []
    if schedule.due is None or schedule.day is None:
        return ()
    coming = Occurrence(schedule.day, schedule.due)
    while coming.due <= now:
        found.append(coming)
        coming = following(schedule, theirs, coming.due, coming.day)
    return tuple(found)


def _moved_on(person: Person, schedule: Schedule, newest: Occurrence, theirs: Places) -> Schedule:
    """The schedule with what comes after the newest, and after a pause."""
    coming = following(schedule, theirs, max(newest.due, person.paused_until or newest.due), newest.day)
    return replace(schedule, due=coming.due, day=coming.day, last_day=newest.day)


def _silenced(schedules: Sequence[Schedule], day: date, slot: Slot, now: datetime) -> tuple[Schedule, ...]:
    """None is due any more, but for one that fell due by now, too: its own plan writes the row of what passed."""
    over = (s for s in schedules if s.slot is slot or s.due is None or s.due > now)
    return tuple(replace(s, due=None, day=None, last_day=day if s.slot is slot else s.last_day) for s in over)


def _closed(session: Session, now: datetime) -> Session:
    walk = replace(session.walk, phase=Phase.OVER, rest_until=None)
    return replace(session, state=closing(session), walk=walk, nudge_at=None, snooze_until=None, closed_at=now)


def _awake(person: Person, newest: Occurrence) -> Person:
    if person.standing is Standing.PAUSED and person.paused_until and person.paused_until <= newest.due:
        return replace(person, standing=Standing.ACTIVE, paused_until=None)
    return person


def _home(person: Person, newest: Occurrence, theirs: Places) -> Person:
    """Back from a journey: its zone is forgotten with the first slot after it, once its last day is over there too."""
    back = person.away is not None and min(newest.day, theirs.day(newest.due)) > person.away.until
    return replace(person, away=None) if back else person


def _passed_rows(person: Person, passed: Sequence[Occurrence]) -> tuple[Row, ...]:
    """The rows of all but the newest."""
    return tuple(_passed_row(person, each) for each in passed[:-1])


def _passed_row(person: Person, passed: Occurrence) -> Row:
    if _paused(person, passed):
        return Row(passed.day, passed.due, State.CANCELLED, Standing.PAUSED)
    return Row(passed.day, passed.due, State.EXPIRED, DOWNTIME)


def _newest_row(
    person: Person, enabled: Sequence[Schedule], slot: Slot, newest: Occurrence, theirs: Places, now: datetime
) -> Row:
    def row(state: State, reason: str | None = None) -> Row:
        return Row(newest.day, newest.due, state, reason)

    if _paused(person, newest):
        return row(State.CANCELLED, Standing.PAUSED)
    if any(_came_later(other, newest, theirs, now) for other in enabled if other.slot is not slot):
        return row(State.EXPIRED, DOWNTIME)
    policy = taper(person.silence)
    if policy is Taper.GOODBYE:
        return row(State.CANCELLED, Standing.SILENT)
    if policy is Taper.ONE_A_DAY and slot is not _first_of(newest.day, enabled):
        return row(State.CANCELLED, TAPERED)
    return row(State.PLANNED)


def _first_of(day: date, enabled: Sequence[Schedule]) -> Slot:
    return min(enabled, key=lambda s: (s.wall_on(day) or time.max, s.slot)).slot


def _paused(person: Person, at: Occurrence) -> bool:
    return person.paused_until is not None and at.due < person.paused_until


def _came_later(other: Schedule, newest: Occurrence, theirs: Places, now: datetime) -> bool:
    """Whether the other slot came after `newest` and by `now`: planned already, or due as well."""
    planned = occurs(other, theirs, other.last_day) if other.last_day else None
    came = (*((planned,) if planned else ()), *_occurrences(other, theirs, now))
    return any(newest.due < found.due <= now for found in came)
