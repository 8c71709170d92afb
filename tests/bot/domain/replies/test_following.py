"""Questions that lean on the one before them."""

import pytest

from bot.domain.programme import Facet
from bot.domain.replies import Ask, Done, Flag, Meaning, Simple, Urgency
from bot.domain.replies.following import followed
from bot.domain.talk import NOTHING_SAID, Talk
from bot.programmes import load
from tests.builders import BRIDGE, KNEE, ROTATION

SPINE = load()
UNKNOWN = (Simple.UNKNOWN,)
KNEES = Talk(KNEE, Facet.DOSE)


@pytest.mark.parametrize(
    "text", ["and the other one?", "what about the other?", "And the other stretch", "how about the other one then?"]
)
def test_the_other_one_of_a_stretch_is_the_other_stretch(text: str) -> None:
    assert followed(text, UNKNOWN, KNEES, SPINE) == (Ask(Facet.DOSE, ROTATION),)


def test_the_other_one_of_two_that_were_asked_about_is_the_third() -> None:
    asked = Talk(ROTATION, Facet.DOSE, (KNEE,))
    assert followed("and the other one?", UNKNOWN, asked, SPINE) == (Ask(Facet.DOSE, BRIDGE),)


@pytest.mark.parametrize("text", ["and the others?", "what about the other two?", "and the other exercises?"])
def test_the_others_are_all_others(text: str) -> None:
    assert followed(text, UNKNOWN, KNEES, SPINE) == (Ask(Facet.DOSE, BRIDGE), Ask(Facet.DOSE, ROTATION))


@pytest.mark.parametrize("text", ["and the rotation?", "what about the twist?", "and for the rotation"])
def test_a_name_alone_asks_the_same_of_another(text: str) -> None:
    assert followed(text, (Ask(Facet.STEPS, ROTATION),), KNEES, SPINE) == (Ask(Facet.DOSE, ROTATION),)


def test_a_question_of_its_own_stands() -> None:
    own = (Ask(Facet.WHY, ROTATION),)
    assert followed("why the rotation?", own, KNEES, SPINE) == own


def test_without_a_name_it_is_about_the_one_before_or_the_one_on_the_card() -> None:
    bare = (Ask(Facet.WHY),)
    assert followed("why?", bare, KNEES, SPINE) == (Ask(Facet.WHY, KNEE),)
    assert followed("why?", bare, KNEES, SPINE, current=BRIDGE) == bare
    assert followed("and why?", bare, KNEES, SPINE, current=BRIDGE) == (Ask(Facet.WHY, KNEE),)
    assert followed("why do I do it?", bare, KNEES, SPINE, current=BRIDGE) == (Ask(Facet.WHY, KNEE),)


def test_what_is_left_is_a_question_about_the_session() -> None:
    left = (Ask(Facet.LEFT),)
    assert followed("and how many are left?", left, KNEES, SPINE, current=BRIDGE) == left


@pytest.mark.parametrize("meanings", [(Done(),), (Simple.THANKS,), (Flag(Urgency.EMERGENCY),), UNKNOWN])
def test_whatever_is_no_question_stays_what_it_is(meanings: tuple[Meaning, ...]) -> None:
    assert followed("I watched the game last night with my brother", meanings, KNEES, SPINE) == meanings


def test_a_red_flag_is_never_read_as_a_question() -> None:
    flag = (Flag(Urgency.EMERGENCY),)
    assert followed("and the other one?", flag, KNEES, SPINE) == flag


def test_where_nothing_was_asked_nothing_is_followed() -> None:
    assert followed("and the other one?", UNKNOWN, NOTHING_SAID, SPINE) == UNKNOWN
    assert followed("and the other one?", UNKNOWN, Talk(undo="undo:1"), SPINE) == UNKNOWN
