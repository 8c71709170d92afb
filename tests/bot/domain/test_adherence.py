"""What counts as done, and how kindly."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.adherence import (
    Prescribed,
    Recent,
    SessionRecord,
    Total,
    Trend,
    active_days,
    pain_trend,
    recent,
    score,
    share,
    totals,
)
from bot.domain.programme import ExerciseId

TODAY = date(2026, 11, 23)
BRIDGE, KNEES, ROTATION = (ExerciseId(name) for name in ("bridge", "knee-to-chest", "rotation"))
PRESCRIBED = (Prescribed(BRIDGE, 3, 3), Prescribed(KNEES, 3, 2), Prescribed(ROTATION, 3, 2))


def session(
    bridge: int = 0, knees: int = 0, rotation: int = 0, *, ago: int = 0, slot: str = "morning"
) -> SessionRecord:
    done = ((BRIDGE, bridge), (KNEES, knees), (ROTATION, rotation))
    return SessionRecord(TODAY - timedelta(days=ago), slot, PRESCRIBED, done)


def whole(ago: int = 0, slot: str = "morning") -> SessionRecord:
    return session(3, 3, 3, ago=ago, slot=slot)


def weeks(number: int) -> list[SessionRecord]:
    return [whole(ago, slot) for ago in range(1, 7 * number + 1) for slot in ("morning", "evening")]


sessions = st.builds(
    session,
    st.integers(0, 4),
    st.integers(0, 4),
    st.integers(0, 4),
    ago=st.integers(-2, 60),
    slot=st.sampled_from(["morning", "evening"]),
)
histories = st.lists(sessions, max_size=60)


def test_a_session_left_alone_is_nothing_and_a_full_one_is_whole() -> None:
    assert share(session()) == 0
    assert share(whole()) == 1


def test_two_of_three_rounds_count_whole_where_two_are_enough() -> None:
    assert share(session(3, 2, 2)) == 1


def test_two_of_three_sets_of_the_bridge_are_two_thirds_of_it() -> None:
    assert share(session(2, 3, 3)) == pytest.approx((2 / 3 + 1 + 1) / 3)


def test_half_a_session_counts_as_half() -> None:
    assert share(session(3, 1, 0)) == pytest.approx(0.5)


def test_sets_of_one_exercise_given_apart_are_added_up() -> None:
    record = SessionRecord(TODAY, "morning", PRESCRIBED[:1], ((BRIDGE, 1), (BRIDGE, 2)))
    assert share(record) == 1


def test_an_exercise_that_was_not_prescribed_adds_nothing() -> None:
    assert share(SessionRecord(TODAY, "morning", PRESCRIBED[:1], ((KNEES, 3),))) == 0


def test_a_session_with_nothing_prescribed_is_nothing() -> None:
    assert share(SessionRecord(TODAY, "morning", ())) == 0


def test_nine_of_the_last_ten_looks_at_the_newest_ten_in_whatever_order_they_come() -> None:
    history = [session(ago=20), session(ago=3), *(whole(ago) for ago in (0, 1, 2, 4, 5, 6, 7, 8, 9))]
    assert recent(history) == Recent(9, 10)
    assert recent(reversed(history)) == Recent(9, 10)


def test_with_fewer_than_ten_sessions_it_is_so_many_of_those() -> None:
    assert recent([whole(), session(ago=1)]) == Recent(1, 2)
    assert recent([]) == Recent(0, 0)


def test_the_evening_comes_after_the_morning_of_its_day() -> None:
    history = [whole(0, "evening"), session(ago=0, slot="morning")]
    assert recent(history, last=1) == Recent(1, 1)


def test_one_missed_session_costs_a_steady_person_little() -> None:
    missed = [*weeks(3), whole(0, "morning"), session(ago=0, slot="evening")]
    found = score(missed, TODAY)
    assert found is not None
    assert 0.94 < found < 1


def test_one_good_week_after_a_month_of_nothing_is_halfway_back() -> None:
    history = [*(session(ago=ago) for ago in range(7, 35)), *(whole(ago) for ago in range(7))]
    found = score(history, TODAY)
    assert found is not None
    assert found > 0.5


def test_a_pause_costs_nothing() -> None:
    assert score([whole(40), whole(41)], TODAY) == 1


def test_without_a_session_there_is_no_score() -> None:
    assert score([], TODAY) is None
    assert score([whole(ago=-1)], TODAY) is None


def test_active_days_are_those_of_the_last_28_with_a_set_done() -> None:
    history = [session(1), whole(0, "evening"), session(0, 1, ago=27), session(ago=1), whole(28), whole(-1)]
    assert active_days(history, TODAY) == 2


def test_totals_are_by_exercise_in_the_programme_s_order_and_never_above_the_target() -> None:
    history = [session(3, 2, 0), session(4, 0, 1, ago=1)]
    assert totals(history) == (Total(BRIDGE, 6, 6), Total(KNEES, 2, 6), Total(ROTATION, 1, 6))


def test_pain_is_compared_week_by_week() -> None:
    scores = [(TODAY - timedelta(days=ago), 6 if ago >= 7 else 3) for ago in range(14)]
    assert pain_trend(scores, TODAY) == Trend(6, 3)
    assert pain_trend([*scores, (TODAY - timedelta(days=14), 10), (TODAY + timedelta(days=1), 10)], TODAY) == Trend(
        6, 3
    )


@pytest.mark.parametrize("ages", [(0, 1, 2), (0, 1, 7, 8, 9), (0, 1, 2, 7, 8), ()])
def test_too_few_pain_scores_say_nothing(ages: tuple[int, ...]) -> None:
    assert pain_trend([(TODAY - timedelta(days=ago), 5) for ago in ages], TODAY) is None


@given(histories)
def test_every_number_stays_in_its_range(history: list[SessionRecord]) -> None:
    assert all(0 <= share(each) <= 1 for each in history)
    found = score(history, TODAY)
    assert found is None or 0 <= found <= 1
    assert 0 <= recent(history).counted <= recent(history).of <= 10
    assert 0 <= active_days(history, TODAY) <= 28
    assert all(0 <= each.done <= each.prescribed for each in totals(history))


@given(histories, st.randoms())
def test_the_order_in_which_sessions_are_given_changes_nothing(history: list[SessionRecord], random: Random) -> None:
    shuffled = random.sample(history, len(history))
    assert score(shuffled, TODAY) == pytest.approx(score(history, TODAY))
    assert active_days(shuffled, TODAY) == active_days(history, TODAY)
    assert totals(shuffled) == totals(history)


@given(histories)
def test_one_more_whole_session_today_never_lowers_the_score(history: list[SessionRecord]) -> None:
    before = score(history, TODAY)
    after = score([*history, whole()], TODAY)
    assert after is not None
    assert before is None or after >= before - 1e-9


@given(histories)
def test_one_more_missed_session_never_raises_the_score(history: list[SessionRecord]) -> None:
    before = score(history, TODAY)
    after = score([*history, session()], TODAY)
    assert after is not None
    assert before is None or after <= before + 1e-9


@given(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))
def test_one_more_set_never_makes_a_session_less(bridge: int, knees: int, rotation: int) -> None:
    assert share(session(bridge + 1, knees, rotation)) >= share(session(bridge, knees, rotation))
