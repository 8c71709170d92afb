"""Which earlier session, and what of it, the words mean."""

from datetime import date, timedelta

import pytest

from bot.domain.past import Option, emptied, filled, takes
from bot.domain.programme import ExerciseId
from bot.domain.replies.earlier import Earlier, earlier, options
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, State
from bot.domain.walk import Phase
from bot.programmes import load
from tests.builders import BRIDGE, KNEE, NOW, ROTATION, TODAY, a_session, a_walk

SPINE = load()
MORNING, EVENING = Slot.MORNING, Slot.EVENING
DAY = timedelta(days=1)  # TODAY is a Monday


def days(*back: int) -> tuple[date, ...]:
    return tuple(TODAY - DAY * each for each in back)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("did the evening one yesterday too", Earlier(days(1), (EVENING,))),
        ("I did the bridges this morning", Earlier(days(0), (MORNING,), (BRIDGE,))),
        ("did last night's too", Earlier(days(1), (EVENING,))),
        ("the day before yesterday I did everything, offline", Earlier(days(2))),
        ("did both sesions yday", Earlier(days(1))),
        ("Did Saturday's and Sunday's sessions while I had no signal", Earlier(days(2, 1))),
        ("did Monday's session", Earlier(days(0))),
        ("on Friday evening I did these too, please add it", Earlier(days(3), (EVENING,), this=True)),
        ("I did it yesterday, not today", Earlier(days(1), this=True)),
        ("did this set yesterday", Earlier(days(1), sets=1, this=True)),
        ("yesterday I did two sets of bridges", Earlier(days(1), exercises=(BRIDGE,), sets=2)),
        ("did three rounds of rotation two days ago", Earlier(days(2), exercises=(ROTATION,), sets=3)),
        ("did all yesterday except the rotation", Earlier(days(1), without=(ROTATION,))),
        ("did the bridges yesterday but not the knee to chest", Earlier(days(1), (), (BRIDGE,), (KNEE,))),
        ("did the bridges at lunch", Earlier(exercises=(BRIDGE,))),
        ("did my exercises", Earlier()),
        ("", Earlier()),
    ],
)
def test_the_words_name_days_slots_exercises_and_sets(text: str, means: Earlier) -> None:
    assert earlier(text, TODAY, SPINE) == means


def session(id: int, back: int, slot: str, **changes: object) -> Session:  # noqa: A002 - it is the session's id
    due = NOW - DAY * back + timedelta(hours=12) * (slot == "evening")
    return a_session(id, **{"slot": slot, "day": TODAY - DAY * back, "due": due, "state": State.MISSED, **changes})


def meant(text: str, *sessions: Session, current: ExerciseId | None = None) -> list[tuple[int, tuple[int, ...]]]:
    return [(each.session.id, each.amounts) for each in options(earlier(text, TODAY, SPINE), sessions, current)]


def test_of_several_the_newest_come_first_and_three_at_most() -> None:
    every = [session(number, number // 2, ("evening", "morning")[number % 2]) for number in range(2, 8)]
    assert meant("did my exercises", *every) == [(2, (3, 3, 3)), (3, (3, 3, 3)), (4, (3, 3, 3))]


def test_what_is_open_done_called_off_or_out_of_turn_is_no_target() -> None:
    for state in set(State) - {State.MISSED, State.PARTLY, State.SKIPPED, State.EXPIRED}:
        assert not takes(session(1, 1, "evening", state=state)), state
    assert not takes(session(1, 1, "extra-2"))
    assert meant("did it all yesterday", session(1, 1, "morning", state=State.OPEN), session(2, 1, "extra")) == []


def test_what_is_there_already_is_not_offered() -> None:
    bridges = a_walk(done=frozenset((BRIDGE, number) for number in (1, 2, 3)), phase=Phase.OVER)
    partly = session(1, 1, "evening", walk=bridges, state=State.PARTLY)
    assert meant("did the bridges yesterday", partly) == []
    assert meant("did it all yesterday", partly) == [(1, (3, 3, 3))]
    (option,) = options(earlier("did it all yesterday", TODAY, SPINE), [partly])
    assert [each.exercise for each in option.records] == [KNEE, ROTATION]


def test_this_is_the_exercise_on_the_card_or_all_of_it() -> None:
    assert meant("done that yesterday", session(1, 1, "evening"), current=KNEE) == [(1, (0, 3, 0)), (1, (3, 3, 3))]
    assert meant("done that yesterday", session(1, 1, "evening")) == [(1, (3, 3, 3))]


def test_sets_of_nothing_named_may_be_those_of_any_exercise() -> None:
    every = meant("did three sets yesterday evening", session(1, 1, "evening"))
    assert every == [(1, (3, 0, 0)), (1, (0, 3, 0)), (1, (0, 0, 3))]


@pytest.mark.parametrize("was", [State.MISSED, State.SKIPPED, State.EXPIRED])
def test_filled_and_emptied_again_a_session_is_in_the_state_that_it_was_in(was: State) -> None:
    before = session(1, 1, "evening", state=was, walk=a_walk(phase=Phase.OVER, skipped=frozenset((KNEE,))))
    part, whole = filled(Option(before, (1, 0, 0))), filled(Option(before, (3, 2, 2)))
    assert (part.state, whole.state) == (State.PARTLY, State.DONE), "two rounds count"
    assert emptied(part, {(BRIDGE, 1)}, was) == before
    assert emptied(whole, whole.walk.done, was) == before
    assert emptied(whole, {(BRIDGE, 1)}, was).state is State.PARTLY
