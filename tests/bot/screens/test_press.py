from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.programme import ExerciseId
from bot.domain.sessions import SessionId
from bot.screens.press import Press, Verb, parse
from bot.screens.screen import CALLBACK_BYTES
from bot.screens.words import words
from tests.bot.screens.gallery import gallery

LONGEST = SessionId(2**53)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,19}", fullmatch=True).map(ExerciseId)
presses = st.builds(
    Press,
    verb=st.sampled_from(Verb),
    session=st.none() | st.integers(0, LONGEST).map(SessionId),
    exercise=st.none() | ids,
    number=st.none() | st.integers(0, 10),
    value=st.text("abcdefghijklmnopqrstuvwxyz0123456789-_/+", max_size=20),
)


@given(presses)
def test_a_press_comes_back_as_it_was_sent(press: Press) -> None:
    assert parse(str(press)) == press


@given(st.sampled_from(Verb), st.none() | ids, st.none() | st.integers(0, 10))
def test_the_longest_session_leaves_room_for_any_exercise(verb: Verb, exercise: ExerciseId, number: int) -> None:
    Press(verb, LONGEST, exercise, number, "10").button("fits")


def test_every_zone_fits_into_a_button() -> None:
    for zone in available_timezones():
        Press(Verb.ZONE, value=zone).button("fits")


@given(st.text(max_size=80) | st.text(":0123456789-abcdez", max_size=80))
def test_whatever_comes_is_a_press_or_nothing(data: str) -> None:
    press = parse(data)
    assert press is None or press.verb in set(Verb)


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "nonsense",
        "DONE:1",
        "done:one",
        "done:-1",
        "done: 1",
        "done:1:bridge:two",
        "done:²",
        "done:١",
    ],
)
def test_garbage_is_refused(data: str) -> None:
    assert parse(data) is None


def test_a_number_too_long_for_the_database_is_refused() -> None:
    assert parse("done:" + "9" * 18) is not None
    assert parse("done:" + "9" * 19) is None


def test_every_button_there_is_comes_back() -> None:
    buttons = [button for screen in gallery(words("en")).values() for row in screen.buttons for button in row]
    assert buttons
    for button in buttons:
        press = parse(button.data)
        assert press is not None
        assert str(press) == button.data
        assert len(button.data.encode()) <= CALLBACK_BYTES
