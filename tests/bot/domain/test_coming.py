"""The reminders that are announced, against those that are planned, one step after another."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise

from hypothesis import given, settings
from hypothesis import strategies as some

from bot.domain.calendar import Coming, coming, places
from bot.domain.early import due_again
from bot.domain.people import Away, Person, Schedule, Standing
from bot.domain.planning import TOO_CLOSE, plan
from bot.domain.schedule import APART, Slot, quiet_hours
from bot.domain.sessions import State
from bot.domain.weeks import clash
from tests.builders import NOW, TODAY, a_person, a_schedule

DAY = timedelta(days=1)
STEPS = 24  # a fortnight at most
ZONES = some.sampled_from(
    (
        *("Pacific/Pago_Pago", "Pacific/Honolulu", "America/Los_Angeles", "America/St_Johns", "Europe/London"),
        *("Europe/Berlin", "Asia/Tehran", "Asia/Kathmandu", "Asia/Tokyo", "Australia/Lord_Howe"),
        *("Pacific/Auckland", "Pacific/Kiritimati"),
    )
)
WALLS = some.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
Both = tuple[Schedule, ...]


def slots(slot: Slot) -> some.SearchStrategy[Schedule]:
    return some.builds(a_schedule, some.just(slot), wall=WALLS, weekend=some.none() | WALLS, weekends=some.booleans())


BOTH: some.SearchStrategy[Both] = some.tuples(slots(Slot.MORNING), slots(Slot.EVENING)).filter(lambda w: not clash(w))
TRAVELLERS = some.builds(
    lambda home, there, days: a_person(zone=home, away=Away(there, TODAY + days * DAY)),
    ZONES,
    ZONES,
    some.integers(-1, 6),
)
# The last week of each clock change, and one without.
STARTS = some.builds(
    lambda day, minutes: NOW + (day - TODAY) + timedelta(minutes=minutes),
    some.sampled_from((TODAY, date(2026, 3, 25), date(2026, 4, 1), date(2026, 9, 23), date(2026, 10, 28))),
    some.integers(0, 24 * 60),
)


@dataclass
class Life:
    """Somebody who is planned, slot by slot, whenever one is due."""

    person: Person
    schedules: dict[Slot, Schedule]
    last: datetime | None = None

    def live(self, steps: int, order: Callable[[], list[Slot]]) -> tuple[list[Coming], list[tuple[Slot, date, State]]]:
        """What is sent and every row that is written, until `steps` rows are. `order`: which job runs first."""
        sent: list[Coming] = []
        rows: list[tuple[Slot, date, State]] = []
        while len(rows) < steps:
            now = min(s.due for s in self.schedules.values() if s.due is not None)
            for slot in order():
                planned = plan(self.person, tuple(self.schedules.values()), slot, (), now, self.last)
                self.person = planned.person
                self.schedules |= {each.slot: each for each in planned.schedules}
                for row in planned.rows:
                    rows.append((slot, row.day, row.state))
                    assert row.reason in (None, TOO_CLOSE)
                    if row.state is State.PLANNED:
                        assert row.due == now, "neither early nor late"
                        sent.append(Coming(slot, row.day, now))
                        self.last = now
        return sent, rows


def begun(person: Person, week: Both, start: datetime) -> dict[Slot, Schedule]:
    return {each.slot: due_again(person, each, start) for each in week}


def away_from(start: datetime, person: Person) -> Person:
    """The journey moved to the days around `start`."""
    return (
        replace(person, away=Away(person.away.zone, person.away.until + (start.date() - TODAY)))
        if person.away
        else person
    )


@settings(deadline=None)  # a busy machine is no failure
@given(TRAVELLERS, BOTH, STARTS, some.data())
def test_what_is_announced_is_what_comes_whichever_job_runs_first(
    person: Person, week: Both, start: datetime, data: some.DataObject
) -> None:
    person = away_from(start, person)
    slots = begun(person, week, start)
    sent, _ = Life(person, slots).live(STEPS, lambda: data.draw(some.permutations(list(Slot))))
    assert list(islice(coming(person, tuple(begun(person, week, start).values()), None), len(sent))) == sent


@settings(deadline=None)  # a busy machine is no failure
@given(TRAVELLERS, BOTH, STARTS)
def test_wherever_somebody_flies_no_reminder_is_nearer_than_four_hours_and_no_date_comes_twice(
    person: Person, week: Both, start: datetime
) -> None:
    person = away_from(start, person)
    sent, rows = Life(person, begun(person, week, start)).live(STEPS, lambda: list(Slot))
    assert all(later.due - earlier.due >= APART for earlier, later in pairwise(sent))
    for slot in Slot:
        days = [day for each, day, _ in rows if each is slot]
        assert days == sorted(set(days))
    theirs = places(person)
    assert theirs is not None
    left_out = [day for _, day, state in rows if state is State.CANCELLED]
    assert len(left_out) <= 2 or any(quiet_hours(each.due, theirs.at(each.due)) for each in sent)


@settings(deadline=None)  # a busy machine is no failure
@given(ZONES, BOTH, STARTS)
def test_at_home_nothing_is_left_out_and_every_date_that_a_slot_has_gets_its_row(
    home: str, week: Both, start: datetime
) -> None:
    person = a_person(zone=home)
    _, rows = Life(person, begun(person, week, start)).live(STEPS, lambda: list(Slot))
    for schedule in week:
        days = [day for each, day, _ in rows if each is schedule.slot]
        assert days == [
            day
            for number in range(30)
            if schedule.wall_on(day := days[0] + number * DAY) is not None and day <= days[-1]
        ]


def test_what_fell_due_before_a_pause_was_asked_for_is_not_announced() -> None:
    passed = a_schedule(due=NOW - DAY, day=TODAY - DAY)
    paused = a_person(standing=Standing.PAUSED, paused_until=NOW + DAY + timedelta(hours=1))

    assert next(coming(paused, [passed], None)).due > NOW + DAY
    assert next(coming(replace(paused, paused_until=None), [passed], None), None) is None
