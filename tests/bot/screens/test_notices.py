"""What Limber says unasked: whether it still fits, and whether it makes a sound."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.notices import APOLOGIES, Kind
from bot.domain.people import Question
from bot.domain.sessions import State
from bot.screens.notices import notice
from bot.screens.screen import Screen
from bot.screens.words import words
from tests.bot.screens.gallery import SPINE, session
from tests.builders import NOW, a_person, a_session

ENGLISH = words("en")
NIGHT = NOW - timedelta(hours=1)  # half past six in Berlin
DAY = NOW + timedelta(hours=2)


def said(kind: Kind, at: str = "waiting", when: Any = DAY, **person: Any) -> Screen | None:
    return notice(kind, a_person(**person), session(at), SPINE, ENGLISH, when)


def sounds(kind: Kind, at: str, when: Any = DAY, **person: Any) -> bool:
    shown = said(kind, at, when, **person)
    assert shown is not None
    return shown.loud


@pytest.mark.parametrize("when", [DAY, NIGHT])
@pytest.mark.parametrize("person", [{}, {"quiet": True}, {"silence": 3}, {"zone": None}])
def test_a_reminder_sounds_whenever_the_person_set_it(when: Any, person: dict[str, Any]) -> None:
    assert sounds(Kind.REMINDER, "waiting", when, **person)


def test_one_reminder_a_day_after_a_long_silence_makes_no_sound() -> None:
    assert not sounds(Kind.REMINDER, "waiting", silence=4)


@pytest.mark.parametrize("when", [DAY, NIGHT])
def test_the_end_of_a_rest_sounds_but_in_quiet_mode(when: Any) -> None:
    assert sounds(Kind.REST, "bridge set 2", when)
    assert not sounds(Kind.REST, "bridge set 2", when, quiet=True)


@pytest.mark.parametrize("when", [DAY, NIGHT])
@pytest.mark.parametrize("quiet", [True, False])
def test_a_snoozed_reminder_sounds_when_it_was_asked_for(when: Any, quiet: bool) -> None:
    assert sounds(Kind.SNOOZE, "waiting", when, quiet=quiet)


def test_a_nudge_sounds_by_day_only_and_never_in_quiet_mode() -> None:
    assert sounds(Kind.NUDGE, "waiting")
    assert not sounds(Kind.NUDGE, "waiting", NIGHT)
    assert not sounds(Kind.NUDGE, "waiting", quiet=True)


def test_words_about_limber_itself_make_no_sound() -> None:
    assert not sounds(Kind.GOODBYE, "waiting")
    assert not sounds(Kind.SORRY, "waiting")
    assert not sounds(Kind.FLOOD, "waiting")
    assert not sounds(Kind.AWAY, "bridge set 2")
    assert not sounds(Kind.LONG_AWAY, "waiting")


@pytest.mark.parametrize(
    ("kind", "at"),
    [
        (Kind.REMINDER, "bridge set 1"),
        (Kind.SNOOZE, "left early"),
        (Kind.REST, "waiting"),
        (Kind.REST, "bridge rest"),
        (Kind.REST, "left early"),
        (Kind.NUDGE, "done"),
        (Kind.AWAY, "done"),
        (Kind.CLEAR, "waiting"),
    ],
)
def test_what_no_longer_fits_is_not_sent(kind: Kind, at: str) -> None:
    assert said(kind, at) is None


@pytest.mark.parametrize("kind", [Kind.SNOOZE, Kind.NUDGE, *APOLOGIES])
def test_nothing_is_said_about_a_session_that_is_closed(kind: Kind) -> None:
    closed = a_session(state=State.MISSED)
    assert notice(kind, a_person(), closed, SPINE, ENGLISH, DAY) is None


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.SNOOZE, Kind.REST, Kind.NUDGE, *APOLOGIES])
def test_nothing_is_said_about_a_session_that_is_gone(kind: Kind) -> None:
    assert notice(kind, a_person(), None, SPINE, ENGLISH, DAY) is None


def test_a_late_reminder_names_the_slots_that_passed() -> None:
    shown = notice(Kind.REMINDER, a_person(), session("waiting"), SPINE, ENGLISH, DAY, ("morning", "evening"))
    assert shown is not None
    assert shown.text.plain.endswith("\n\nI was away: morning and evening passed without me.")


def test_a_nudge_names_only_what_remains() -> None:
    shown = said(Kind.NUDGE, "left late")
    assert shown is not None
    assert shown.text.plain == ("Still open: knee to chest rounds 2 and 3, bridge set 3 and rotation, about 5 minutes.")


@pytest.mark.parametrize(("kind", "how_long"), [(Kind.AWAY, "a few minutes"), (Kind.LONG_AWAY, "a while")])
def test_after_an_absence_the_card_comes_again_below_the_apology(kind: Kind, how_long: str) -> None:
    shown, card = said(kind, "bridge set 2"), said(Kind.REST, "bridge set 2")
    assert shown is not None
    assert card is not None
    apology = f"I was away for {how_long}. If you pressed a button, please press again.\n\n"
    assert shown.text.plain == apology + card.text.plain
    assert (shown.buttons, shown.live) == (card.buttons, True)


@pytest.mark.parametrize(("asked", "live"), [(Question.MORNING, False), (Question.PAIN, True)])
def test_a_question_whose_buttons_stand_last_is_not_taken_away_by_the_apology(asked: Question, live: bool) -> None:
    shown = said(Kind.AWAY, "bridge set 2", asked=asked)
    assert shown is not None
    assert (shown.live, bool(shown.buttons)) == (live, live)


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.SNOOZE, Kind.NUDGE])
def test_what_asks_for_an_answer_is_the_live_card(kind: Kind) -> None:
    shown = said(kind)
    assert shown is not None
    assert shown.live
    assert shown.buttons


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.SNOOZE])
def test_what_is_in_the_way_is_asked_beside_a_reminder_and_below_its_buttons(kind: Kind) -> None:
    plain, asking = said(kind), said(kind, asked=Question.WHY)
    assert plain is not None
    assert asking is not None
    assert asking.text.plain.startswith(plain.text.plain)
    assert asking.buttons[: len(plain.buttons)] == plain.buttons
    assert len(asking.buttons) == len(plain.buttons) + 3
    assert asking.loud == plain.loud


@pytest.mark.parametrize("kind", [Kind.NUDGE, Kind.AWAY])
def test_no_other_notice_asks_what_is_in_the_way(kind: Kind) -> None:
    assert said(kind, asked=Question.WHY) == said(kind)
