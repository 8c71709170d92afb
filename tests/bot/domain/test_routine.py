"""A routine of one's own stays inside the programme, whatever either of them becomes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.programme import ExerciseId, Programme
from bot.domain.routine import (
    Part,
    Routine,
    Share,
    When,
    at_times,
    bare,
    first_comes,
    moved,
    parts,
    prescribed,
    rungs,
    shares,
    shortest,
    with_repetitions,
    with_sets,
)
from bot.domain.schedule import Slot
from bot.domain.walk import begin
from bot.programmes import load
from tests.builders import BRIDGE, KNEE, ROTATION, a_walk

SPINE = load()
PLAIN = parts(SPINE, ())
SQUAT = ExerciseId("squat")
ids = st.sampled_from((BRIDGE, KNEE, ROTATION, SQUAT))
amounts = st.none() | st.integers(-5, 200)
routines = st.lists(
    st.builds(Part, ids, st.booleans(), st.booleans(), amounts, amounts),
    max_size=5,
    unique_by=lambda part: part.exercise,
).map(tuple)


def order(asked: tuple[Share, ...]) -> list[str]:
    """The exercises, as they come."""
    return [share.exercise for share in asked]


def test_without_a_routine_the_programme_holds_in_every_slot() -> None:
    for slot in (*Slot, None):
        assert shares(SPINE, (), slot) == a_walk().shares


def test_an_exercise_for_the_mornings_comes_then_and_out_of_turn() -> None:
    own = at_times(PLAIN, BRIDGE, When.MORNINGS)
    assert order(shares(SPINE, own, Slot.MORNING)) == [BRIDGE, KNEE, ROTATION]
    assert order(shares(SPINE, own, Slot.EVENING)) == [KNEE, ROTATION]
    assert order(shares(SPINE, own)) == [BRIDGE, KNEE, ROTATION]


def test_what_is_left_out_comes_in_no_session() -> None:
    own = at_times(PLAIN, KNEE, When.NEVER)
    assert [order(shares(SPINE, own, slot)) for slot in (*Slot, None)] == [[BRIDGE, ROTATION]] * 3


def test_the_order_is_the_persons() -> None:
    own = moved(PLAIN, ROTATION, 1)
    assert own is not None
    assert order(shares(SPINE, own, Slot.MORNING)) == [ROTATION, BRIDGE, KNEE]
    assert moved(own, ROTATION, 1) == own, "a second press changes nothing"


def test_a_place_is_one_among_those_that_come() -> None:
    own = at_times(PLAIN, BRIDGE, When.NEVER)
    swapped = moved(own, ROTATION, 1)
    assert swapped is not None
    assert [part.exercise for part in swapped] == [ROTATION, KNEE, BRIDGE]
    assert moved(own, ROTATION, 3) is None
    assert moved(own, ROTATION, 0) is None
    assert moved(own, BRIDGE, 1) is None


def test_fewer_sets_and_repetitions_lower_what_counts_as_all() -> None:
    own = with_sets(PLAIN, SPINE[BRIDGE], 2)
    assert own is not None
    own = with_repetitions(own, SPINE[BRIDGE], 10)
    assert own is not None
    own = with_sets(own, SPINE[KNEE], 2)
    assert own is not None
    assert shares(SPINE, own)[:2] == (Share(BRIDGE, 2, 2, 60, 10), Share(KNEE, 2, 2, 0))


@pytest.mark.parametrize(("sets", "repetitions"), [(0, 4), (4, 16), (99, 999)])
def test_no_more_than_prescribed_and_no_less_than_makes_sense(sets: int, repetitions: int) -> None:
    assert with_sets(PLAIN, SPINE[BRIDGE], sets) is None
    assert with_repetitions(PLAIN, SPINE[BRIDGE], repetitions) is None
    assert with_sets(PLAIN, SPINE[KNEE], 1) is None
    assert with_repetitions(PLAIN, SPINE[KNEE], 10) is None, "a hold has no repetitions"


def test_back_to_the_whole_dose_is_back_to_the_programme() -> None:
    own: Routine | None = PLAIN
    for sets in (1, 3):
        assert own is not None
        own = with_sets(own, SPINE[BRIDGE], sets)
    assert own == PLAIN


def test_what_would_leave_a_slot_bare_is_known() -> None:
    own = at_times(at_times(PLAIN, BRIDGE, When.NEVER), KNEE, When.EVENINGS)
    assert bare(own, tuple(Slot)) is None
    own = at_times(own, ROTATION, When.EVENINGS)
    assert bare(own, tuple(Slot)) is Slot.MORNING
    assert bare(own, (Slot.EVENING,)) is None


def test_a_slot_that_was_left_bare_takes_the_rest_of_the_routine_rather_than_nothing() -> None:
    own = tuple(replace(part, mornings=False) for part in at_times(PLAIN, KNEE, When.NEVER))
    assert order(shares(SPINE, at_times(own, BRIDGE, When.EVENINGS), Slot.MORNING)) == [BRIDGE, ROTATION]


def test_a_programme_that_loses_and_gains_exercises_breaks_no_routine() -> None:
    own = (Part(SQUAT), Part(ROTATION, sets=2), Part(BRIDGE, evenings=False))
    assert order(shares(SPINE, own, Slot.EVENING)) == [ROTATION, KNEE]
    assert order(shares(SPINE, (Part(SQUAT),))) == [BRIDGE, KNEE, ROTATION]
    only_squats = at_times(tuple(Part(e) for e in (BRIDGE, KNEE, ROTATION)), BRIDGE, When.NEVER)
    only_squats = at_times(at_times(only_squats, KNEE, When.NEVER), ROTATION, When.NEVER)
    assert order(shares(SPINE, (Part(SQUAT), *only_squats))) == [BRIDGE, KNEE, ROTATION]


@given(routines, st.sampled_from((*Slot, None)))
def test_whatever_is_stored_a_session_asks_something_within_the_bounds(own: Routine, slot: Slot | None) -> None:
    asked = shares(SPINE, own, slot)
    assert asked
    assert len(set(order(asked))) == len(asked)
    for share in asked:
        dose = SPINE[share.exercise].dose
        assert share.sets in dose.sets_to_choose
        assert 1 <= share.enough <= share.sets
        assert (share.repetitions in dose.repetitions_to_choose) if dose.repetitions else share.repetitions is None


@given(routines, ids, st.integers(-1, 5))
def test_a_move_loses_and_doubles_nothing(own: Routine, exercise: ExerciseId, place: int) -> None:
    every = parts(SPINE, own)
    after = moved(every, exercise, place)
    assert after is None or sorted(part.exercise for part in after) == sorted(part.exercise for part in every)


def test_a_session_of_one_exercise_is_as_much_as_the_person_does_of_it() -> None:
    own = with_sets(PLAIN, SPINE[KNEE], 2)
    assert own is not None
    assert begin(SPINE, own, only=KNEE).shares == (Share(KNEE, 2, 2, 0),)


def test_the_shortest_is_one_that_the_person_does() -> None:
    assert shortest(SPINE, ()).id == KNEE
    assert shortest(SPINE, at_times(PLAIN, KNEE, When.NEVER)).id == ROTATION
    assert shortest(SPINE, (Part(BRIDGE, sets=1, repetitions=5),)).id == BRIDGE


def test_the_programme_as_a_session_asks_it_keeps_what_the_session_lacks() -> None:
    fitted = prescribed(SPINE, (Share(BRIDGE, 2, 2, 60, 10),))
    assert (fitted[BRIDGE].dose.sets, fitted[BRIDGE].dose.repetitions) == (2, 10)
    assert fitted[KNEE] == SPINE[KNEE]
    assert prescribed(SPINE, (Share(BRIDGE, 3, 3, 60),))[BRIDGE].dose.repetitions == 15, "an older session's"


def test_less_takes_less_time() -> None:
    bridge = SPINE[BRIDGE]
    assert bridge.seconds(3) == bridge.seconds(3, 15) == 300
    assert 60 < bridge.seconds(1, 5) < bridge.seconds(1) < bridge.seconds(2, 10) < 300
    assert SPINE[KNEE].seconds(2) == 80


def test_a_few_amounts_are_offered_both_ends_among_them() -> None:
    assert rungs(range(5, 16)) == (5, 8, 10, 12, 15)
    assert rungs(range(1, 4)) == (1, 2, 3)
    assert rungs(range(2, 4)) == (2, 3)
    assert rungs(range(3, 4)) == (3,)
    assert rungs(range(0)) == ()


def test_a_programme_of_one_exercise_needs_no_routine() -> None:
    one = Programme("one", (SPINE[BRIDGE],))
    assert order(shares(one, (Part(BRIDGE, mornings=False, evenings=False),), Slot.MORNING)) == [BRIDGE]


def test_a_routine_turns_until_an_exercise_is_the_first() -> None:
    turned = first_comes(PLAIN, KNEE)
    assert turned is not None
    assert [part.exercise for part in turned] == [KNEE, ROTATION, BRIDGE]
    assert first_comes(turned, BRIDGE) == PLAIN, "and back"
    assert first_comes(PLAIN, BRIDGE) == PLAIN


def test_what_is_left_out_never_comes_first() -> None:
    own = at_times(PLAIN, BRIDGE, When.NEVER)
    assert first_comes(own, BRIDGE) is None
    turned = first_comes(own, ROTATION)
    assert turned is not None
    assert [(part.exercise, part.when) for part in turned] == [
        (ROTATION, When.BOTH),
        (KNEE, When.BOTH),
        (BRIDGE, When.NEVER),
    ]


def test_a_brief_session_asks_the_shortest_of_its_slot() -> None:
    own = at_times(PLAIN, KNEE, When.MORNINGS)
    assert [share.exercise for share in begin(SPINE, own, Slot.MORNING, brief=True).shares] == [KNEE]
    assert [share.exercise for share in begin(SPINE, own, Slot.EVENING, brief=True).shares] == [ROTATION]
    assert len(begin(SPINE, own, None, brief=True).shares) == 3, "one out of turn is what was asked for"
