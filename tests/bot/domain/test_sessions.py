from datetime import timedelta
from typing import Any

import pytest

from bot.domain.delivery import MessageId
from bot.domain.events import Begin, Ending, Finished, FinishedAll, Left, Skipped
from bot.domain.sessions import UNSENT, Session, State, belated, closing
from bot.domain.walk import Phase, Walk, step
from tests.builders import BRIDGE, NOW, a_session, a_walk

SOON, LATER = NOW + timedelta(minutes=1), NOW + timedelta(minutes=45)


def walked(*events: Any) -> Walk:
    walk = a_walk()
    for event in events:
        walk, _ = step(walk, event, NOW)
    return walk


def test_every_ending_of_a_walk_is_a_state_of_its_session() -> None:
    assert {State(ending) for ending in Ending} == {State.DONE, State.PARTLY, State.SKIPPED}


def test_a_reminder_that_nobody_answered_is_not_begun() -> None:
    assert not a_session().begun


@pytest.mark.parametrize("event", [Begin(), Left(), FinishedAll(), Finished(None, BRIDGE), Skipped(BRIDGE)])
def test_whatever_a_person_does_in_it_begins_a_session(event: Any) -> None:
    assert a_session(walk=walked(event)).begun


@pytest.mark.parametrize(
    ("session", "due"),
    [
        (a_session(), None),
        (a_session(nudge_at=LATER), LATER),
        (a_session(snooze_until=SOON), SOON),
        (a_session(nudge_at=LATER, walk=a_walk(rest_until=SOON)), SOON),
    ],
)
def test_a_session_wakes_at_its_first_timer(session: Session, due: Any) -> None:
    assert session.wake_at == due


@pytest.mark.parametrize("state", UNSENT)
def test_a_session_that_never_reached_the_person_expires(state: State) -> None:
    assert closing(a_session(state=state)) is State.EXPIRED


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((), State.MISSED),
        ((Begin(),), State.SKIPPED),
        ((Skipped(BRIDGE),), State.SKIPPED),
        ((Begin(), Finished()), State.PARTLY),
        ((Begin(), Finished(), Left()), State.PARTLY),
        ((Begin(), Finished(None), Finished(2), Skipped(), Finished(2)), State.DONE),
    ],
)
def test_a_session_whose_slot_is_over_comes_to_what_was_done(events: tuple[Any, ...], state: State) -> None:
    assert closing(a_session(walk=walked(*events))) is state


REMINDER = MessageId(50)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("state", "reminder", "message", "typed", "is_belated"),
    [
        (State.PLANNED, None, 40, -HOUR, True),
        (State.SENDING, None, 40, timedelta(), False),
        (State.UNKNOWN, None, 60, HOUR, False),
        (State.OPEN, REMINDER, 40, -HOUR, True),
        (State.OPEN, REMINDER, 40, HOUR, False),  # snoozed: its message is a newer one
        (State.OPEN, REMINDER, 60, -HOUR, False),  # this machine's clock is fast
        (State.OPEN, None, 40, -HOUR, False),  # begun by /now: no reminder came
    ],
)
def test_belated_is_what_both_the_time_and_the_chat_put_before_the_reminder(
    state: State, reminder: MessageId | None, message: int, typed: timedelta, is_belated: bool
) -> None:
    session = a_session(state=state, message=reminder)
    assert belated(session, MessageId(message), NOW + typed) == is_belated


def test_nothing_is_belated_once_it_was_begun_or_where_they_asked_for_it() -> None:
    begun = a_session(state=State.OPEN, message=REMINDER, walk=a_walk(phase=Phase.SET))
    assert not belated(begun, MessageId(40), NOW - HOUR)
    assert not belated(a_session(slot="extra", message=REMINDER), MessageId(40), NOW - HOUR)
