"""One session, step by step: every event in every phase."""

from datetime import timedelta

import pytest

from bot.domain.events import (
    Begin,
    Close,
    Effect,
    Ended,
    Ending,
    Erase,
    Event,
    Finished,
    FinishedAll,
    Hurt,
    LeaveOut,
    Left,
    Record,
    Reopened,
    RestOver,
    Sharp,
    Skipped,
    Undone,
)
from bot.domain.programme import ExerciseId
from bot.domain.walk import Phase, Walk, begin, step
from bot.programmes import load
from tests.builders import BRIDGE, KNEE, NOW, ROTATION, a_walk

MINUTE = timedelta(seconds=60)
BEGUN = (Begin(),)
RESTING = (Begin(), Finished())
ASIDE = (Begin(), Finished(), Left())
HURTING = (Begin(), Hurt())
CARING = (Begin(), Hurt(), Sharp())
STRETCHING = (Begin(), Finished(None))
OVER = (Begin(), Finished(), Ended())
LAST_LEFT_OUT = (Begin(), Finished(None), Finished(None), Hurt(), Sharp())  # of the rotation


def after(*events: Event) -> tuple[Walk, tuple[Effect, ...]]:
    """The walk after these events, and what the last of them wrote down."""
    walk = a_walk()
    effects: tuple[Effect, ...] = ()
    for event in events:
        walk, effects = step(walk, event, NOW)
    return walk, effects


def test_a_session_of_the_programme_asks_its_doses() -> None:
    assert begin(load()) == a_walk()


def test_a_session_begins_with_the_first_set_of_the_first_exercise() -> None:
    walk, effects = after(Begin())
    assert (walk.phase, walk.at, walk.set, effects) == (Phase.SET, BRIDGE, 1, ())


def test_a_session_can_begin_anywhere() -> None:
    walk, _ = after(Begin(ROTATION))
    assert (walk.phase, walk.at, walk.left[0]) == (Phase.SET, ROTATION, (ROTATION, 3))


def test_a_set_done_is_recorded_and_its_rest_begins() -> None:
    walk, effects = after(*BEGUN, Finished())
    assert effects == (Record(BRIDGE, (1,)),)
    assert (walk.phase, walk.set, walk.rest_until) == (Phase.REST, 2, NOW + MINUTE)


@pytest.mark.parametrize("event", [RestOver(), Begin()])
def test_the_next_set_comes_after_the_rest_or_sooner_if_wanted(event: Event) -> None:
    walk, effects = after(*RESTING, event)
    assert (walk.phase, walk.at, walk.set, walk.rest_until, effects) == (Phase.SET, BRIDGE, 2, None, ())


def test_rounds_have_no_rest_between_them() -> None:
    walk, _ = after(*STRETCHING, Finished())
    assert (walk.phase, walk.at, walk.set, walk.rest_until) == (Phase.SET, KNEE, 2, None)


def test_the_last_set_of_an_exercise_leads_to_the_next_one() -> None:
    walk, effects = after(*BEGUN, Finished(2), RestOver(), Finished())
    assert effects == (Record(BRIDGE, (3,)),)
    assert (walk.phase, walk.at, walk.set) == (Phase.SET, KNEE, 1)


def test_the_last_set_of_all_ends_the_session() -> None:
    walk, effects = after(Begin(), Finished(None), Finished(None), Finished(None))
    assert effects == (Record(ROTATION, (1, 2, 3)), Close(Ending.DONE))
    assert (walk.phase, walk.left) == (Phase.OVER, ())


def test_more_sets_than_remain_change_nothing() -> None:
    assert after(*RESTING, Finished(3)) == (after(*RESTING)[0], ())


@pytest.mark.parametrize("sets", [0, -1])
def test_no_sets_are_nothing_to_record(sets: int) -> None:
    assert after(*BEGUN, Finished(sets)) == (after(*BEGUN)[0], ())


def test_repetitions_are_written_down_with_their_set() -> None:
    assert after(*BEGUN, Finished(repetitions=12))[1] == (Record(BRIDGE, (1,), 12),)


def test_sets_of_another_exercise_lead_there() -> None:
    walk, effects = after(*BEGUN, Finished(1, KNEE))
    assert effects == (Record(KNEE, (1,)),)
    assert (walk.at, walk.set) == (KNEE, 2)


def test_another_exercise_done_as_a_whole_leaves_the_card_where_it_is() -> None:
    walk, effects = after(*RESTING, Finished(None, ROTATION))
    assert effects == (Record(ROTATION, (1, 2, 3)),)
    assert (walk.phase, walk.at, walk.set, walk.rest_until) == (Phase.REST, BRIDGE, 2, NOW + MINUTE)


def test_before_it_began_a_named_exercise_can_be_done() -> None:
    walk, _ = after(Finished(None, BRIDGE))
    assert (walk.phase, walk.at, walk.count(BRIDGE)) == (Phase.SET, KNEE, 3)


def test_before_it_began_a_set_of_nothing_in_particular_is_none() -> None:
    assert after(Finished()) == (a_walk(), ())


def test_everything_at_once_records_each_exercise_and_ends() -> None:
    _, effects = after(FinishedAll())
    assert effects == (
        *(Record(exercise, (1, 2, 3)) for exercise in (BRIDGE, KNEE, ROTATION)),
        Close(Ending.DONE),
    )


def test_everything_at_once_is_what_remains_and_not_what_was_left_out() -> None:
    _, effects = after(*RESTING, Skipped(KNEE), FinishedAll())
    assert effects == (Record(BRIDGE, (2, 3)), Record(ROTATION, (1, 2, 3)), Close(Ending.PARTLY))


def test_what_is_skipped_is_left_out_and_the_next_exercise_comes() -> None:
    walk, effects = after(*RESTING, Skipped())
    assert effects == (LeaveOut(BRIDGE),)
    assert (walk.phase, walk.at, walk.rest_until, walk.count(BRIDGE)) == (Phase.SET, KNEE, None, 1)


def test_skipping_another_exercise_leaves_the_card_where_it_is() -> None:
    walk, effects = after(*BEGUN, Skipped(ROTATION))
    assert effects == (LeaveOut(ROTATION),)
    assert (walk.phase, walk.at, walk.left) == (Phase.SET, BRIDGE, ((BRIDGE, 3), (KNEE, 3)))


def test_what_is_skipped_before_the_start_is_left_out_and_the_session_waits() -> None:
    walk, effects = after(Skipped(BRIDGE))
    assert (walk.phase, effects) == (Phase.WAITING, (LeaveOut(BRIDGE),))
    assert step(walk, Begin(), NOW)[0].at == KNEE


def test_when_all_is_skipped_the_session_is_over() -> None:
    assert after(Skipped(BRIDGE), Skipped(KNEE), Skipped(ROTATION))[1][-1] == Close(Ending.SKIPPED)


@pytest.mark.parametrize("events", [BEGUN, RESTING, HURTING, CARING])
def test_whoever_leaves_goes_on_where_they_stopped(events: tuple[Event, ...]) -> None:
    walk, effects = after(*events, Left())
    assert (walk.phase, walk.rest_until, effects) == (Phase.ASIDE, None, ())
    back, _ = step(walk, Begin(), NOW)
    assert (back.phase, back.set) == (Phase.SET, walk.set or 1)


def test_leaving_when_nothing_remains_ends_the_session() -> None:
    walk, effects = after(*LAST_LEFT_OUT, Left())
    assert (walk.phase, effects) == (Phase.OVER, (Close(Ending.PARTLY),))


@pytest.mark.parametrize(
    ("events", "ending"), [((), Ending.SKIPPED), (BEGUN, Ending.SKIPPED), (RESTING, Ending.PARTLY)]
)
def test_a_session_can_be_ended_early_and_what_was_done_counts(events: tuple[Event, ...], ending: Ending) -> None:
    walk, effects = after(*events, Ended())
    assert (walk.phase, effects) == (Phase.OVER, (Close(ending),))


def test_where_enough_rounds_already_count_the_session_is_done() -> None:
    two_rounds = (Finished(2, KNEE), Finished(2, ROTATION))
    assert after(Begin(), Finished(None), *two_rounds, Ended())[1] == (Close(Ending.DONE),)
    assert after(Begin(), Finished(2), *two_rounds, Ended())[1] == (Close(Ending.PARTLY),)


@pytest.mark.parametrize("events", [BEGUN, RESTING, ASIDE])
def test_pain_stops_the_set_and_asks(events: tuple[Event, ...]) -> None:
    walk, effects = after(*events, Hurt())
    assert (walk.phase, walk.at, walk.rest_until, effects) == (Phase.HURTS, BRIDGE, None, ())


@pytest.mark.parametrize("events", [(), CARING])
def test_pain_outside_of_a_set_changes_nothing(events: tuple[Event, ...]) -> None:
    assert after(*events, Hurt()) == (after(*events)[0], ())


def test_muscles_that_work_are_no_reason_to_stop() -> None:
    assert after(*HURTING, Begin())[0] == after(*BEGUN)[0]


def test_after_sharp_pain_the_exercise_is_left_out() -> None:
    walk, effects = after(*HURTING, Sharp())
    assert (walk.phase, effects) == (Phase.CARE, (LeaveOut(BRIDGE),))
    assert step(walk, Begin(), NOW)[0].at == KNEE


@pytest.mark.parametrize("events", [BEGUN, RESTING, CARING, OVER])
def test_nobody_is_told_of_sharp_pain_that_was_not_asked_about(events: tuple[Event, ...]) -> None:
    assert after(*events, Sharp()) == (after(*events)[0], ())


@pytest.mark.parametrize("events", [(), BEGUN, ASIDE, HURTING, CARING, OVER])
def test_no_rest_ends_where_none_runs(events: tuple[Event, ...]) -> None:
    assert after(*events, RestOver()) == (after(*events)[0], ())


@pytest.mark.parametrize("events", [BEGUN, RESTING, ASIDE, HURTING, CARING, STRETCHING, OVER])
@pytest.mark.parametrize("number", [-1, 0, 4])
def test_a_button_of_another_set_changes_nothing(events: tuple[Event, ...], number: int) -> None:
    before = after(*events)[0]
    for exercise in (BRIDGE, KNEE, ROTATION, None):
        for sets in (1, None):
            assert step(before, Finished(sets, exercise, number=number), NOW) == (before, ())


@pytest.mark.parametrize("events", [(), BEGUN, RESTING, CARING, OVER])
def test_an_exercise_that_is_not_of_this_session_changes_nothing(events: tuple[Event, ...]) -> None:
    before = after(*events)[0]
    plank = ExerciseId("plank")
    for event in (Finished(1, plank), Finished(None, plank), Skipped(plank)):
        assert step(before, event, NOW) == (before, ())
    assert step(before, Begin(plank), NOW) == step(before, Begin(), NOW)


def test_a_second_press_changes_nothing() -> None:
    press = Finished(1, BRIDGE, number=1)
    assert after(*BEGUN, press, press) == (after(*BEGUN, press)[0], ())


@pytest.mark.parametrize("exercise", [BRIDGE, None])
def test_what_was_left_out_is_neither_done_nor_left_out_again(exercise: ExerciseId | None) -> None:
    before = after(*CARING)[0]
    for event in (Finished(1, exercise), Finished(None, exercise), Skipped(exercise)):
        assert step(before, event, NOW) == (before, ())


@pytest.mark.parametrize(
    ("events", "erased"),
    [(RESTING, Erase(BRIDGE, (1,))), ((*BEGUN, Skipped()), Erase(BRIDGE, ())), (CARING, Erase(BRIDGE, ()))],
)
def test_undo_takes_the_last_thing_back_and_stands_where_it_was(events: tuple[Event, ...], erased: Erase) -> None:
    assert after(*events, Undone()) == (after(*BEGUN)[0], (erased,))


def test_undo_opens_a_session_that_is_over() -> None:
    walk, effects = after(*BEGUN, Finished(None), Finished(None), Finished(None), Undone())
    assert effects == (Erase(ROTATION, (1, 2, 3)),)
    assert (walk.phase, walk.at, walk.set) == (Phase.SET, ROTATION, 1)


def test_everything_at_once_is_taken_back_at_once() -> None:
    walk, effects = after(*RESTING, FinishedAll(), Undone())
    assert effects == (Erase(BRIDGE, (2, 3)), Erase(KNEE, (1, 2, 3)), Erase(ROTATION, (1, 2, 3)))
    assert walk == after(*RESTING, RestOver())[0]


@pytest.mark.parametrize("events", [(), BEGUN, HURTING, (Ended(),)])
def test_where_nothing_was_recorded_undo_changes_nothing(events: tuple[Event, ...]) -> None:
    assert after(*events, Undone()) == (after(*events)[0], ())


@pytest.mark.parametrize("event", [Finished(), FinishedAll(), Skipped(), RestOver(), Left(), Ended(), Hurt(), Sharp()])
def test_a_session_that_is_over_stays_so(event: Event) -> None:
    assert after(*OVER, event) == (after(*OVER)[0], ())


def test_a_session_that_is_over_can_be_taken_up_where_something_remains() -> None:
    assert after(*OVER, Begin())[0].set == 2
    assert after(FinishedAll(), Begin()) == (after(FinishedAll())[0], ())


def test_an_end_taken_back_leaves_the_session_where_it_stood() -> None:
    assert after(Ended(), Reopened()) == (after()[0], ())
    assert after(*BEGUN, Ended(), Reopened()) == (after(*BEGUN)[0], ())
    assert after(*RESTING, Ended(), Reopened()) == (after(*RESTING, RestOver())[0], ())
    assert after(Skipped(), Ended(), Reopened())[0].set == 1, "at the next exercise"


@pytest.mark.parametrize("events", [(), BEGUN, RESTING, (FinishedAll(),)])
def test_where_nothing_ended_early_there_is_no_end_to_take_back(events: tuple[Event, ...]) -> None:
    assert after(*events, Reopened()) == (after(*events)[0], ())
