"""Questions, and the questions after them: short first, the rest by a button, in every state."""

from pathlib import Path

import pytest

from bot import programmes
from tests.bot.handlers.test_pain_and_safety import STATES
from tests.bot.limber import Limber, labels, last

PICTURE = Path(__file__).parents[2] / "browser" / "pictures" / "chat.png"


async def test_an_answer_is_short_first_and_the_whole_is_a_press_away(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "how many bridges?")
    assert said == "Glute bridge: 15 times. 3 sets."
    assert labels(ada) == ["Whole description"], "no picture ships yet"
    said = await limber.taps(ada, "Whole description")
    assert "How much: 3 sets of 15." in said
    assert "Better not: Rising past the straight line" in said
    assert "Easier: Lift less high" in said


async def test_mistakes_and_easier_are_answered_from_the_programme(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "what are common mistakes in the rotation?")
    assert said.startswith("Lying rotation: Better not: Letting a shoulder lift off the floor")
    assert said.endswith("Stop if it hurts.")
    assert "Pull less far, only until you feel a mild stretch" in await limber.says(ada, "an easier knee to chest?")


async def test_and_the_other_one_is_the_other_stretch(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "how long do I hold the knee to chest?")
    said = await limber.says(ada, "and the other one?")
    assert said == "Lying rotation: 5 to 10 seconds each side. 2 to 3 rounds, twice a day."
    assert await limber.says(ada, "and the bridge?") == "Glute bridge: 15 times. 3 sets."


async def test_where_two_others_are_left_both_are_told(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "why the bridge?")
    said = await limber.says(ada, "what about the other one?")
    assert "Knee to chest: It lengthens" in said
    assert "Lying rotation: It can ease" in said


async def test_a_question_without_a_name_is_about_what_was_asked_last(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "how do I do the rotation?")
    assert (await limber.says(ada, "how long do I hold it?")).startswith("Lying rotation: 5 to 10 seconds each side.")
    assert (await limber.says(ada, "why?")).startswith("Lying rotation: It can ease tension")
    assert "“done” records" not in last(ada).text


async def test_in_a_set_a_question_is_about_the_card_unless_it_points_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "skip the bridge")
    assert "Lying rotation: 5 to 10 seconds" in await limber.says(ada, "how long is the rotation held?")
    assert "Lying rotation: It can ease" in await limber.says(ada, "and why?")
    assert (await limber.says(ada, "how often?")).startswith("5 seconds each knee")
    assert await limber.done(ada) == []


async def test_after_a_set_is_recorded_the_talk_is_about_the_card_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "all 3 sets done", "how do I do the rotation?", "done")
    assert (await limber.says(ada, "and why?")).startswith("It lengthens the lower back")


async def test_what_was_asked_survives_a_restart_and_is_forgotten_in_minutes(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "how long do I hold the knee to chest?")
    await limber.away(minutes=5)
    assert "Lying rotation: 5 to 10 seconds" in await limber.says(ada, "and the other one?")
    await limber.passes(minutes=11)
    assert "1. Glute bridge" in await limber.says(ada, "and why?"), "of which? all three are offered"


@pytest.mark.parametrize("state", STATES)
async def test_a_question_is_answered_in_every_state_and_records_nothing(limber: Limber, state: str) -> None:
    ada = limber.newcomer()
    await limber.says(ada, *STATES[state])
    before = await limber.done(ada), (await limber.person(ada)).asked
    asks = set(labels(ada)) if (await limber.person(ada)).card else set()
    said = await limber.says(ada, "how do I do the rotation exercise?")
    assert "1. Lie on your back" in said
    assert labels(ada)[0] == "Whole description"
    assert asks - {"Something else"} <= set(labels(ada)), "and what is asked of them still is"
    assert (await limber.done(ada), (await limber.person(ada)).asked) == before


async def test_show_me_sends_the_picture_and_the_card_stays_last(
    limber: Limber, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    ada.press(last(ada).id, "picture::bridge")
    await limber.settled()
    assert "That one is over" in ada.toasts, "none ships yet"
    monkeypatch.setattr(programmes, "picture", lambda _programme, _exercise: PICTURE)
    await limber.says(ada, "how many?")
    assert labels(ada)[:2] == ["Show me", "Whole description"]
    assert "Glute bridge, set 1 of 3" in await limber.taps(ada, "Show me")
    assert [message.text for message in ada.chat if message.media and not message.out] == ["Glute bridge"]
    assert "Set done" in labels(ada)
    monkeypatch.undo()
