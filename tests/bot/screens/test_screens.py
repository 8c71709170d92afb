"""Whatever a person sees fits Telegram, and keeps to the voice."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from bot.domain.events import Begin, Finished, RestOver
from bot.domain.programme import ExerciseId
from bot.screens import guide
from bot.screens.cards import card
from bot.screens.screen import Screen, Style
from bot.screens.words import words
from tests.bot.screens.gallery import SPINE, gallery, session, walked
from tests.builders import BRIDGE, KNEE, ROTATION, a_session

ENGLISH = words("en")
SCREENS = gallery(ENGLISH)
PLACE = "ここ"  # in the gallery's buttons, where a real name may be longer


def wrong(keeps: Callable[[Screen], bool]) -> list[str]:
    """The screens that do not keep to a rule."""
    return [f"{name}: {screen.text.plain} {labels(screen)}" for name, screen in SCREENS.items() if not keeps(screen)]


def labels(screen: Screen) -> list[str]:
    """The buttons' own words; a city is as long as it is."""
    return [button.label for row in screen.buttons for button in row if PLACE not in button.label]


def test_a_text_fits_into_a_message() -> None:
    assert wrong(lambda screen: 1 <= len(screen.text.plain.encode("utf-16-le")) // 2 <= 4096) == []


def test_no_space_is_doubled_or_left_over() -> None:
    assert wrong(lambda screen: not re.search(r"  | \n|\n\n\n| [.,:?]|^\s|\s$", screen.text.plain)) == []


def test_every_field_is_filled_in() -> None:
    assert wrong(lambda screen: not re.search(r"[{}]|\bNone\b(?!”)", screen.text.plain)) == []


def test_what_is_styled_lies_inside_the_text() -> None:
    def inside(screen: Screen) -> bool:
        size = len(screen.text.plain)
        return all(0 <= span.start < span.start + span.length <= size for span in screen.text.spans)

    assert wrong(inside) == []


def test_an_instant_belongs_to_every_shown_time_and_to_nothing_else() -> None:
    assert wrong(lambda s: all((p.instant is not None) == (p.style is Style.DATE_TIME) for p in s.text.spans)) == []


def test_at_most_one_emoji_and_no_exclamation() -> None:
    def calm(screen: Screen) -> bool:
        return sum(unicodedata.category(sign) == "So" for sign in screen.text.plain) <= 1 and "!" not in str(screen)

    assert wrong(calm) == []


def test_nobody_is_blamed() -> None:
    blame = r"\b(missed|failed|forgot|should have|too late|streak|only managed)\b"
    assert wrong(lambda screen: not re.search(blame, screen.text.plain.lower())) == []


def test_the_first_words_stand_alone() -> None:
    def alone(screen: Screen) -> bool:
        first = screen.text.plain.splitlines()[0]
        return (first[0].isalnum() or first[0] in "“…") and not re.match("(and|but|or|also)\\b", first.lower())

    assert wrong(alone) == []


def test_buttons_stand_two_a_row_and_the_pain_scale_in_two_rows() -> None:
    scale = SCREENS["safety: pain"]
    assert [len(row) for row in scale.buttons] == [6, 5]
    assert wrong(lambda screen: screen is scale or all(1 <= len(row) <= 2 for row in screen.buttons)) == []


def test_labels_are_short() -> None:
    assert wrong(lambda screen: all(1 <= len(label) <= 18 for label in labels(screen))) == []


def test_no_label_comes_twice() -> None:
    assert wrong(lambda screen: len(set(labels(screen))) == len(labels(screen))) == []


def test_a_set_done_is_never_beside_all_of_them() -> None:
    def apart(screen: Screen) -> bool:
        one = {"Set done", "Round done"} & set(labels(screen))
        return not (one and any(re.match("All|Last", label) for label in labels(screen)))

    assert wrong(apart) == []


def test_the_profile_fits() -> None:
    assert len(guide.description(ENGLISH)) <= 512
    assert len(guide.short_description(ENGLISH)) <= 120
    assert len(guide.commands(ENGLISH)) == 6
    assert all(re.fullmatch("[a-z]{1,32}", name) and 1 <= len(what) <= 256 for name, what in guide.commands(ENGLISH))


@pytest.mark.parametrize(
    ("exercise", "said"),
    [
        (
            BRIDGE,
            "1 of 3 · Glute bridge, set 1 of 3\n"
            "15 times. Shoulders stay down, squeeze at the top, a few seconds between lifts.",
        ),
        (
            KNEE,
            "2 of 3 · Knee to chest, round 1 of 3\n5 seconds each knee. Abdominals tight, spine pressed to the floor.",
        ),
        (
            ROTATION,
            "3 of 3 · Lying rotation, round 1 of 3\n"
            "5 to 10 seconds each side. Roll gently, shoulders firmly on the floor.",
        ),
    ],
)
def test_a_sets_card_says_exactly_what_is_prescribed(exercise: ExerciseId, said: str) -> None:
    shown = card(a_session(walk=walked(Begin(exercise))), SPINE, ENGLISH)
    assert shown is not None
    assert shown.text.plain == said


def test_past_the_first_set_its_number_comes_first() -> None:
    shown = card(a_session(walk=walked(Begin(), Finished(), RestOver())), SPINE, ENGLISH)
    assert shown is not None
    assert shown.text.plain.startswith("Set 2 of 3 · Glute bridge\n15 times.")


def test_a_rest_says_when_it_ends_in_words_that_stay_true() -> None:
    resting = session("bridge rest")
    shown = card(resting, SPINE, ENGLISH)
    assert shown is not None
    (span,) = shown.text.spans
    assert shown.text.plain == "Rest. Set 2 comes after one minute."
    assert shown.text.plain[span.start : span.start + span.length] == "after one minute"
    assert span.instant == resting.walk.rest_until


def test_after_two_rounds_of_three_the_next_exercise_is_offered() -> None:
    shown = card(session("knee round 3"), SPINE, ENGLISH)
    assert shown is not None
    assert "That counts already." in shown.text.plain
    assert "Next exercise" in [button.label for row in shown.buttons for button in row]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cards: left early", "Left for later: bridge sets 2 and 3, knee to chest and rotation."),
        ("cards: left at the last", "Left for later: rotation round 3."),
        ("notices: nudge at left at the last", "Still open: rotation round 3, about 1 minute."),
        ("records: one repetition", "Recorded: bridge set 1 (1 time)."),
        (
            "records: many things",
            "Recorded: bridge sets 1 and 2 (12 times), knee to chest (all 3) and rotation skipped.",
        ),
        ("progress: one session", "Glute bridge: 1 set\nKnee to chest: 0 rounds"),
    ],
)
def test_what_is_counted_agrees_in_number(name: str, said: str) -> None:
    assert said in SCREENS[name].text.plain
