"""A journey in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.replies.journeys import Back, Stay, ending, for_good, left_as_it_is, moved, read
from bot.places import find
from tests.bot.domain.replies.test_corpus import ROWS


@pytest.mark.parametrize(
    ("text", "stay"),
    [
        ("in Tokyo until Friday", Stay("Tokyo", "Friday", named=True)),
        ("I'm in Tokyo till 3 March", Stay("Tokyo", "3 March", named=True)),
        ("Tokyo for 5 days", Stay("Tokyo", "5 days")),
        ("travelling to New York until next Monday", Stay("New York", "next Monday", named=True)),
        ("im in lisbon for a week", Stay("lisbon", "a week", named=True)),
        ("Hi, I’m in São Paulo for work until the 5th, thanks!", Stay("São Paulo", "the 5th", named=True)),
        ("off to Paris for the weekend", Stay("Paris", "the weekend", named=True)),
        ("in Paris this weekend", Stay("Paris", "this weekend", named=True)),
        ("in Paris over the weekend", Stay("Paris", "the weekend", named=True)),
        ("Tokyo, back on Friday", Stay("Tokyo", "Friday")),
        ("we're on a business trip to Oslo through Thursday", Stay("Oslo", "Thursday", named=True)),
        ("visiting Rome 'til tomorrow", Stay("Rome", "tomorrow", named=True)),
        ("in the US for 2 weeks", Stay("US", "2 weeks", named=True)),
        ("back in London", Stay("London", named=True)),
        ("I'm in Tokyo", Stay("Tokyo", named=True)),
        ("I am in Tokyo now", Stay("Tokyo", named=True)),
        ("in Nice for 5 days", Stay("Nice", "5 days", named=True)),
        ("東京 until Friday", Stay("東京", "Friday")),
    ],
)
def test_a_place_and_its_end(text: str, stay: Stay) -> None:
    assert read(text) == stay
    assert read(text.upper()) == Stay(stay.place.upper(), stay.end.upper(), stay.named)


@pytest.mark.parametrize("text", ["back home", "I'm back home", "home again", "home", "we got home", "my trip is over"])
def test_home_again(text: str) -> None:
    assert read(text) == Back(surely=True)


@pytest.mark.parametrize("text", ["I'm back", "back again", "im back now", "back from the shower"])
def test_back_may_be_from_a_break(text: str) -> None:
    assert read(text) == Back(surely=False)


@pytest.mark.parametrize(
    "text",
    [
        "pause until Friday",
        "pause for 5 days",
        "done until tomorrow",
        "on holiday for two weeks",
        "I'm on holiday for 5 days",
        "away for 5 days",
        "rest for 3 days",
        "nice for 5 days",
        "off until Monday",
        "skip until tomorrow",
        "stop until Friday",
        "until Friday",
        "for 3 days",
        "Tokyo",
        "should I do these in Tokyo until Friday?",
        "in 20 minutes",
        "in 5",
        "i'm back at 5",
        "",
        "in " + "x" * 100,
    ],
)
def test_other_wishes_are_no_journey(text: str) -> None:
    assert read(text) is None


def test_the_corpora_speak_of_no_journey_but_where_a_zone_is_told() -> None:
    stays = {row.text: said for row in ROWS if isinstance(said := read(row.text), Stay) and "zone" not in row.meaning}
    assert [text for text, stay in stays.items() if (found := find(stay.place)).place or found.choices] == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("until Friday", ("Friday", True)),
        ("I'm here till 3 March", ("3 March", True)),
        ("Friday", ("Friday", False)),
        ("for 3 days", ("3 days", False)),
        ("back on Monday please", ("Monday", False)),
        ("staying there until the weekend", ("the weekend", True)),
    ],
)
def test_only_an_end(text: str, end: tuple[str, bool]) -> None:
    assert ending(text) == end


@pytest.mark.parametrize("text", ["I moved to Lisbon", "we live in Lisbon now", "I've relocated to Rome"])
def test_a_move_is_no_journey(text: str) -> None:
    assert moved(text)
    assert isinstance(read(text), Stay), "with its place"


@pytest.mark.parametrize("text", ["I'm in Lisbon", "in Lisbon for a week"])
def test_a_journey_is_no_move(text: str) -> None:
    assert not moved(text)


@pytest.mark.parametrize("text", ["I moved", "I've moved here", "for good", "we live here now", "Permanently."])
def test_a_stay_without_an_end_is_for_good(text: str) -> None:
    assert for_good(text)


@pytest.mark.parametrize("text", ["I moved to Seoul", "until Friday", "no", "my pain moved"])
def test_other_answers_are_not_for_good(text: str) -> None:
    assert not for_good(text)


@pytest.mark.parametrize(("text", "left"), [("no", True), ("Never mind.", True), ("no idea", False), ("", False)])
def test_a_no_leaves_it_as_it_is(text: str, left: bool) -> None:
    assert left_as_it_is(text) == left


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["in", "to", "until", "for", "back", "home", "Tokyo", "3", ","])).map(" ".join)
)
def test_nothing_typed_can_raise(text: str) -> None:
    read(text)
    ending(text)
    moved(text)
    left_as_it_is(text)
