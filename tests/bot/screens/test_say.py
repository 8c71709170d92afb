from dataclasses import replace
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from bot.handlers import said
from bot.screens.say import Say, compose, rows
from bot.screens.screen import Button, Screen, Span, Style, Text, bold, moment
from bot.screens.words import words
from tests.bot.screens.gallery import gallery
from tests.builders import NOW

ONE, TWO, THREE = (Button(label, label) for label in ("one", "two", "three"))
CARD = Screen(Text("The card"), ((ONE,),), live=True)

instants = st.datetimes(timezones=st.just(UTC))
spans = st.builds(Span, st.sampled_from(Style), st.integers(0, 50), st.integers(1, 50), st.none() | instants)
buttons = st.builds(Button, st.text(min_size=1, max_size=20), st.text("abc:123", min_size=1, max_size=20))
says = st.builds(
    Say,
    text=st.builds(Text, st.text(max_size=50), st.lists(spans, max_size=3).map(tuple)),
    buttons=st.lists(st.lists(buttons, max_size=2).map(tuple), max_size=3).map(tuple),
)


@given(says, st.booleans(), st.booleans())
def test_an_answer_comes_back_from_the_inbox_as_it_was(say: Say, one: bool, other: bool) -> None:
    for each in (
        say,
        replace(say, toast="Noted", menu=one, live=other),
        replace(say, stays=one, drop_keyboard=other, again=one),
    ):
        assert said.read(said.write(each)) == each


def test_a_real_answer_comes_back_with_its_instants() -> None:
    say = Say(bold("Next: ") + moment(NOW, "07:30", "t"), rows(ONE, TWO), toast="Yes")
    assert said.read(said.write(say)) == say
    for screen in gallery(words("en")).values():
        again = Say(screen.text, screen.buttons)
        assert said.read(said.write(again)) == again


def test_an_answer_stands_above_the_card_with_its_buttons_first() -> None:
    screen = compose(Say(Text("Recorded."), ((TWO,),)), CARD)
    assert screen == Screen(Text("Recorded.\n\nThe card"), ((TWO,), (ONE,)), live=True)


def test_without_a_card_the_answer_stands_alone() -> None:
    assert compose(Say(Text("Hello."), ((TWO,),)), None) == Screen(Text("Hello."), ((TWO,),))


def test_where_nothing_is_said_and_no_card_is_there_nothing_is_shown() -> None:
    assert compose(Say(toast="Noted"), None) is None


def test_a_menu_takes_the_place_of_the_cards_buttons() -> None:
    assert compose(Say(buttons=((TWO,),), menu=True), CARD) == Screen(CARD.text, ((TWO,),), live=True)


def test_styles_move_with_their_words() -> None:
    text = Text("One ") + bold("two") + " " + moment(NOW, "07:30", "t")
    assert [text.plain[s.start : s.start + s.length] for s in text.spans] == ["two", "07:30"]


def test_empty_parts_leave_no_gap() -> None:
    assert Text.join("\n\n", (Text(), "One", Text(), bold("two"), "")).plain == "One\n\ntwo"


def test_buttons_stand_two_a_row_and_those_that_are_not_there_leave_no_gap() -> None:
    assert rows(ONE, None, TWO, THREE) == ((ONE, TWO), (THREE,))
