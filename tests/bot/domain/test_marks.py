"""What a reply recorded, written into a button, and what else it may have meant."""

import pytest

from bot.domain.events import Begin, Ended, Event, Finished, FinishedAll, Skipped
from bot.domain.marks import Mark, mark, parse
from bot.domain.replies import Done, Meaning, Simple, Skip
from bot.domain.replies.otherwise import otherwise
from bot.domain.sessions import Session, State
from bot.domain.walk import Phase, step
from tests.builders import BRIDGE, KNEE, NOW, a_session, a_walk


def after(*events: Event) -> Session:
    walk = a_walk()
    for event in events:
        walk, _ = step(walk, event, NOW)
    return a_session(walk=walk, state=State(walk.ending) if walk.phase is Phase.OVER else State.OPEN)


OPEN = after(Begin())


@pytest.mark.parametrize(
    ("events", "made"),
    [
        ((), None),
        ((Finished(),), Mark(0, 1)),
        ((Finished(), Skipped(KNEE)), Mark(0, 2)),
        ((FinishedAll(),), Mark(0, 3)),
        ((Ended(),), Mark(0, 0, ended=True)),
        ((Finished(), Ended()), Mark(0, 1, ended=True)),
    ],
)
def test_a_mark_says_what_was_recorded_and_comes_back_from_a_button(events: tuple[Event, ...], made: Mark) -> None:
    now = after(Begin(), *events)
    assert mark(OPEN, now) == made
    if made is not None:
        assert parse(str(made), now) == made


def test_a_mark_of_another_session_or_of_none_says_nothing() -> None:
    assert mark(None, after(Begin(), Finished())) is None
    assert mark(OPEN, None) is None
    assert mark(a_session(2), after(Begin(), Finished())) is None
    assert mark(after(Begin(), Finished()), OPEN) is None, "taken back"


@pytest.mark.parametrize("written", ["", "0", "0-2", "1-0", "0-1e", "2-1", "-1-1", "0-1-1", "x", "0-99999"])
def test_a_mark_that_is_older_or_was_never_written_is_none(written: str) -> None:
    assert parse(written, after(Begin(), Finished())) is None


@pytest.mark.parametrize(
    ("events", "readings"),
    [
        ((Finished(),), (Done(2, BRIDGE), Done(None, BRIDGE), Simple.DONE_SESSION, Skip(BRIDGE), Simple.NOT_DONE)),
        ((Finished(2),), (Done(1, BRIDGE), Done(None, BRIDGE), Simple.DONE_SESSION, Skip(BRIDGE), Simple.NOT_DONE)),
        ((Finished(None),), (Done(1, BRIDGE), Done(2, BRIDGE), Simple.DONE_SESSION, Skip(BRIDGE), Simple.NOT_DONE)),
        ((FinishedAll(),), (Done(1, BRIDGE), Done(2, BRIDGE), Done(None, BRIDGE), Skip(BRIDGE), Simple.NOT_DONE)),
        (
            (Skipped(),),
            (Done(1, BRIDGE), Done(2, BRIDGE), Done(None, BRIDGE), Simple.DONE_SESSION, Simple.NOT_DONE),
        ),
    ],
)
def test_every_other_reading_is_offered_and_the_one_that_was_read_is_not(
    events: tuple[Event, ...], readings: tuple[Meaning, ...]
) -> None:
    assert otherwise(after(Begin(), *events).walk.log, OPEN.walk, ended=False) == readings


def test_an_end_may_have_meant_a_rest_one_exercise_or_everything() -> None:
    assert otherwise((), OPEN.walk, ended=True) == (
        Simple.STOP,
        Skip(BRIDGE),
        Simple.DONE_SESSION,
        Simple.NOT_DONE,
    )
