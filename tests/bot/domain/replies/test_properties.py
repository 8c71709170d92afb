"""What holds for every reply, whatever its words."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.programme import ExerciseId
from bot.domain.replies import Done, Flag, Meaning, Reps, Side, Simple, Unclear, Where, read, where_of
from bot.places import zone_of
from tests.bot.domain.replies.test_corpus import ROWS
from tests.corpus import SPINE, Row, effects, meaning_of
from tests.ways import LATER

WHERES = sorted({row.where for row in ROWS})
RECORDING = [row for row in ROWS if any(one.startswith(("done", "reps", "side")) for one in row.meaning.split("; "))]
PLAIN = [row for row in ROWS if not row.text.rstrip(" ?").endswith("?") and any(c.isalnum() for c in row.text)]
NOT_WHAT_IS_DENIED = ("hurts, but", "too easy, ", "sharp sharp, ")  # "not too easy, first one's sorted" is done
SOME_OR_ALL = [7, pytest.param(1, marks=LATER)]  # every so many of them
OWN_QUESTIONS = (
    "what's next",
    "whats next",
    "whats the next",
    "what comes next",
    "whats after",
    "what now",
    "now what",
    "do I do now",
    "?",
)
WORDS = st.sampled_from(sorted({word for row in ROWS for word in row.text.split()}))
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def recorded(where: Where, meanings: tuple[Meaning, ...]) -> dict[ExerciseId | None, int]:
    """Sets that would be recorded, by exercise."""
    total: dict[ExerciseId | None, int] = {}
    for meaning in meanings:
        if meaning is Simple.DONE_SESSION:
            for exercise, sets in where.left:
                total[exercise] = total.get(exercise, 0) + sets
        elif isinstance(meaning, Done):
            of = meaning.exercise or where.current
            total[of] = total.get(of, 0) + (where.remaining(of) if meaning.sets is None else meaning.sets)
        elif isinstance(meaning, Reps | Side):
            total[where.current] = total.get(where.current, 0) + 1
    return total


def records(where: str, text: str) -> bool:
    """Whether any set would be recorded."""
    said = where_of(where, SPINE)
    return bool(recorded(said, read(text, said, SPINE, zone_of)))


def asks(row: Row) -> bool:
    """Whether a question mark at its end belongs to a question of its own."""
    kinds = ("ask", "progress", "schedule")
    return any(kind in row.meaning for kind in kinds) or any(joint in row.text for joint in OWN_QUESTIONS)


@pytest.mark.parametrize("every", SOME_OR_ALL)
@pytest.mark.parametrize("mark", ["?", " ?", "??", "?!", " right?"])
def test_a_completion_that_is_asked_records_nothing(mark: str, every: int) -> None:
    assert [row for row in RECORDING[::every] if not asks(row) and records(row.where, row.text + mark)] == []


@pytest.mark.parametrize("every", SOME_OR_ALL)
@pytest.mark.parametrize("opening", ["not ", "Not ", "haven't ", "I did not "])
def test_a_completion_that_is_denied_records_nothing(opening: str, every: int) -> None:
    denied = [row for row in RECORDING[::every] if not row.text.startswith(NOT_WHAT_IS_DENIED)]
    assert [row for row in denied if records(row.where, opening + row.text)] == []


@given(
    row=st.sampled_from(PLAIN),
    before=st.sampled_from(["", " ", "\n", "😀 ", "🌞", "... "]),
    after=st.sampled_from(["", " ", "!", "!!!", ".", " 😅", " 👍", "\u200b", "…"]),
    case=st.sampled_from([str, str.upper, str.lower, str.capitalize]),
)
@settings(max_examples=200, deadline=None)
def test_what_surrounds_a_reply_changes_nothing(row: Row, before: str, after: str, case: Callable[[str], str]) -> None:
    where, text, _ = row
    changed = before + case(text) + after
    assert effects(where, meaning_of(where, changed)) == effects(where, meaning_of(where, text))


@given(where=st.sampled_from(WHERES), text=SENTENCES)
@settings(max_examples=500, deadline=None)
def test_no_more_sets_are_recorded_than_remain(where: str, text: str) -> None:
    said = where_of(where, SPINE)
    for exercise, sets in recorded(said, read(text, said, SPINE, zone_of)).items():
        assert 0 < sets <= said.remaining(exercise)


@given(where=st.sampled_from(WHERES), text=SENTENCES)
@settings(max_examples=300, deadline=None)
def test_nothing_is_recorded_of_an_exercise_that_is_asked_about(where: str, text: str) -> None:
    said = where_of(where, SPINE)
    meanings = read(text, said, SPINE, zone_of)
    readings = [one for question in meanings if isinstance(question, Unclear) for one in question.readings]
    asked_about = recorded(said, tuple(one for one in readings if isinstance(one, Done | Reps | Side)))
    assert asked_about.keys().isdisjoint(recorded(said, meanings))


@given(
    where=st.sampled_from(WHERES),
    text=st.text(max_size=300) | st.text(alphabet="0123456789:/.x half past to pm?", max_size=60),
)
@settings(max_examples=300, deadline=None)
def test_nothing_typed_can_raise(where: str, text: str) -> None:
    assert read(text, where_of(where, SPINE), SPINE, zone_of)


PIECES = (
    "\ud800",
    "\0",
    "\u202e",
    "\u200b",
    "9",
    "done ",
    "not done, ",
    "?",
    "'",
    '"',
    "a.",
    "12:",
    "1/",
    "😀",
    "can not ",
)


@pytest.mark.parametrize("piece", PIECES)
def test_4096_of_anything_are_read_without_raising(piece: str) -> None:
    for where in WHERES[PIECES.index(piece) % 5 :: 5]:  # each state has its turns
        said = where_of(where, SPINE)
        assert not recorded(said, read((piece * 4096)[:4096], said, SPINE, zone_of)) or piece == "done "


@pytest.mark.parametrize("where", WHERES)
def test_a_red_flag_is_heard_in_every_state(where: str) -> None:
    meanings = read("I can't feel my crotch", where_of(where, SPINE), SPINE, zone_of)
    assert any(isinstance(meaning, Flag) for meaning in meanings)


def test_a_red_flag_is_heard_at_the_end_of_a_long_story() -> None:
    story = "so today was a long day and I went to the shop and walked home again. " * 40 + "and now both legs are numb"
    assert any(isinstance(meaning, Flag) for meaning in read(story, where_of("idle", SPINE), SPINE))


@pytest.mark.parametrize("text", ["ok", "👍", "✅"])
def test_a_thumb_within_twenty_seconds_of_the_card_means_seen(text: str) -> None:
    card = where_of("set bridge 1/3", SPINE)
    fresh = Where(card.state, card.exercise, card.set, card.left, fresh=True)
    assert isinstance(read(text, fresh, SPINE)[0], Unclear)
    assert read(text, card, SPINE) == (Done(),)


@pytest.mark.parametrize("crossed", ["{} ❌", "{} 👎"])
def test_more_is_never_recorded_for_a_cross(crossed: str) -> None:
    for row in RECORDING:
        if len(row.text.split()) < 4 and "✅" not in row.text:
            where = where_of(row.where, SPINE)
            told = recorded(where, read(row.text, where, SPINE, zone_of))
            for exercise, sets in recorded(where, read(crossed.format(row.text), where, SPINE, zone_of)).items():
                assert sets <= told.get(exercise, 0), row


@pytest.mark.parametrize(
    ("where", "text", "meaning"),
    [
        ("set bridge 1/3", "9... no 10", "reps 10"),
        ("set bridge 1/3", "3 sets done. sorry, 2 sets done", "done 2"),
        ("set bridge 1/3", "did 2, I mean 3 sets", "done 3"),
        ("set rotation 1/3", "left. no, I mean right done", "side right"),
        ("set bridge 1/3", "done, no pain", "done"),
    ],
)
def test_what_is_corrected_in_the_same_breath_counts_once(where: str, text: str, meaning: str) -> None:
    assert effects(where, meaning_of(where, text)) == effects(where, meaning)


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("waiting", "did it all but not the twist"),
        ("waiting", "everything except the rotation"),
        ("set bridge 1/3", "I did everything bar the rotations"),
    ],
)
def test_what_is_left_out_of_all_is_not_recorded(where: str, text: str) -> None:
    said = where_of(where, SPINE)
    assert set(recorded(said, read(text, said, SPINE, zone_of))) == {"bridge", "knee-to-chest"}


@pytest.mark.parametrize(
    ("where", "text", "meaning"),
    [
        ("set bridge 1/3", "set 1 ❌", "not done"),
        ("set bridge 1/3", "done 👎", "not done"),
        ("waiting", "bridge ✅ twist ❌", "done bridge all"),
        ("rest bridge 2/3", "✅ set 3", "done"),
        ("set rotation 1/3", "✔✔ both sides", "done"),
        ("set bridge 2/3", "not yet ✅", "not done"),
        ("set bridge 1/3", "skip ✅", "skip"),
    ],
)
def test_a_tick_beside_an_amount_says_that_it_is_done(where: str, text: str, meaning: str) -> None:
    assert effects(where, meaning_of(where, text)) == effects(where, meaning)
