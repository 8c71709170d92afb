"""What a typed reply recorded can be taken back for two minutes and more, and put right."""

import pytest

from tests.bot.limber import Limber, heard, labels, last

BRIDGES = ["bridge 1", "bridge 2", "bridge 3"]
RIGHT = ["Undo", "Something else"]


async def test_a_typed_reply_carries_both_ways_to_put_it_right_and_a_press_does_not(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    assert labels(ada) == ["Next set now", *RIGHT]
    await limber.taps(ada, "Next set now")
    await limber.taps(ada, "Set done")
    assert labels(ada) == ["Next set now", "Undo"]
    await limber.says(ada, "skip the rotation")
    assert labels(ada) == ["Next set now", *RIGHT]


async def test_undo_works_for_two_minutes_also_below_the_card_that_came_meanwhile(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "2 sets done")
    await limber.passes(seconds=60)
    assert last(ada).text.startswith("Set 3 of 3"), "the rest is over"
    await limber.passes(seconds=59)
    assert "Taken back: bridge sets 1 and 2." in await limber.taps(ada, "Undo")
    assert await limber.done(ada) == []


async def test_undo_takes_back_everything_that_one_reply_said(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "/now", "bridges done, skip the rotation")
    assert "Recorded: bridge (all 3) and rotation skipped." in said
    assert "Taken back: rotation skipped and bridge (all 3)." in await limber.taps(ada, "Undo")
    (session,) = await limber.sessions(ada)
    assert (await limber.done(ada), session.walk.skipped) == ([], frozenset())
    await limber.says(ada, "bridges done, skip the rotation", "undo")
    (session,) = await limber.sessions(ada)
    assert (await limber.done(ada), session.walk.skipped) == ([], frozenset())


async def test_undo_pressed_twice_takes_back_one_thing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done", "next", "done")
    card = last(ada)
    undo = next(button.data for row in card.buttons for button in row if button.text == "Undo")
    assert undo is not None
    for _ in range(2):
        ada.press(card.id, undo)
    await limber.settled()
    assert await limber.done(ada) == ["bridge 1"]
    assert "Already noted" in ada.toasts


@pytest.mark.parametrize("way", ["press", "typed", "typed in full"])
async def test_a_wrong_reading_is_taken_back_and_put_right(limber: Limber, way: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    said = (
        await limber.taps(ada, "Something else")
        if way == "press"
        else await limber.says(ada, "something else" if way == "typed" else "I meant something else")
    )
    assert said == "Taken back: bridge set 1. What did you mean?"
    assert labels(ada) == ["Sets 1 and 2", "Glute bridge", "Everything", "Skip bridge", "Not yet"]
    assert await limber.done(ada) == []
    assert "Recorded: bridge (all 3)." in await limber.taps(ada, "Glute bridge")
    assert await limber.done(ada) == BRIDGES
    assert "Something else" not in labels(ada), "asked at most once"


async def test_the_other_reading_can_be_typed(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "all 3 sets done")
    assert "Taken back: bridge (all 3)." in await limber.taps(ada, "Something else")
    assert labels(ada) == ["Set 1 is done", "Sets 1 and 2", "Everything", "Skip bridge", "Not yet"]
    assert "Recorded: bridge sets 1 and 2." in await limber.says(ada, "sets 1 and 2")
    assert await limber.done(ada) == BRIDGES[:2]


async def test_not_yet_leaves_nothing_recorded(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "15")
    await limber.taps(ada, "Something else")
    assert "Glute bridge, set 1 of 3" in await limber.taps(ada, "Not yet")
    assert await limber.done(ada) == []


async def test_a_skip_that_was_none(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "skip the bridge")
    assert "Taken back: bridge skipped. What did you mean?" in await limber.taps(ada, "Something else")
    assert "Skip bridge" not in labels(ada)
    await limber.taps(ada, "Set 1 is done")
    assert await limber.done(ada) == ["bridge 1"]


async def test_the_whole_session_done_by_mistake_is_open_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all")
    assert labels(ada) == RIGHT
    said = await limber.taps(ada, "Something else")
    assert said.startswith("Taken back: ")
    assert labels(ada) == ["Set 1 is done", "Sets 1 and 2", "Glute bridge", "Skip bridge", "Not yet"]
    assert (await limber.states(ada))[-1] == ("morning", "open")
    assert await limber.done(ada) == []


@pytest.mark.parametrize("back", ["Undo", "undo"])
async def test_not_today_taken_back_leaves_the_reminder_as_it_was(limber: Limber, back: str) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    assert "Left out, and that's fine." in await limber.says(ada, "not today")
    assert labels(ada) == ["Start", *RIGHT]
    said = await limber.taps(ada, back) if back == "Undo" else await limber.says(ada, back)
    assert "Taken back: it's open again." in said
    assert "Start, or answer “done” if you did them." in last(ada).text
    assert (await limber.states(ada))[-1] == ("morning", "open")


async def test_not_today_may_have_meant_less(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "not today")
    assert "Taken back: it's open again. What did you mean?" in await limber.taps(ada, "Something else")
    assert labels(ada) == ["Stop here", "Skip bridge", "Everything", "Not yet"]
    assert "Left for later" in await limber.taps(ada, "Stop here")


async def test_after_the_evening_undo_takes_the_pain_question_away_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    assert "How is your back today?" in await limber.says(ada, "did it all")
    summary = next(message for message in ada.chat if message.text.startswith("Evening done"))
    assert [button.text for row in summary.buttons for button in row] == RIGHT
    undo = summary.buttons[0][0].data
    assert undo is not None
    ada.press(summary.id, undo)
    await limber.settled()
    assert (await limber.person(ada)).asked is None
    assert await limber.done(ada) == []
    assert await limber.states(ada) == [("evening", "open")]


async def test_an_old_way_back_does_nothing_once_more_was_recorded(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done")
    old = [button.data for row in last(ada).buttons for button in row if button.text in RIGHT]
    await limber.says(ada, "next", "done")
    for data in old:
        assert data is not None
        ada.press(last(ada).id, data)
        await limber.settled()
    assert await limber.done(ada) == BRIDGES[:2]


async def test_what_recorded_nothing_carries_no_way_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "not yet")
    assert "Something else" not in labels(ada)
    await limber.says(ada, "stop")
    assert "Something else" not in labels(ada)
    await limber.says(ada, "something else")
    assert await limber.done(ada) == []
    assert any("Left for later" in text for text in heard(ada))


async def test_a_pain_has_its_own_ways_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "it hurts, 8")
    assert "Leave this one out today." in last(ada).text
    assert "Something else" not in labels(ada)
