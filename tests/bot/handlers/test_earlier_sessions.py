"""What was done and not told at the time: recorded to that session, after one question."""

import pytest

from tests.bot.limber import Limber, heard, labels, last

BRIDGES = ["bridge 1", "bridge 2", "bridge 3"]
ALL = [f"{exercise} {number}" for exercise in ("bridge", "knee-to-chest", "rotation") for number in (1, 2, 3)]


async def test_the_evening_one_yesterday_too(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all")
    said = await limber.says(ada, "did the evening one yesterday too")
    assert said == (
        "Yesterday evening: bridge (all 3), knee to chest (all 3) and rotation (all 3). Shall I record that?"
    )
    assert labels(ada) == ["Yes, record it", "No"]
    assert len(await limber.done(ada)) == 9, "nothing before the answer"
    said = await limber.taps(ada, "Yes, record it")
    assert said == "Yesterday evening, recorded: bridge (all 3), knee to chest (all 3) and rotation (all 3)."
    assert labels(ada) == ["Undo"]
    assert await limber.states(ada) == [("evening", "done"), ("morning", "done")]
    assert "2 of the last 2" in await limber.says(ada, "/progress"), "and the numbers count it"


async def test_undo_takes_back_just_that_and_leaves_the_session_as_it_was(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "I did the bridges yesterday evening")
    await limber.taps(ada, "Yes, record it")
    assert await limber.states(ada) == [("evening", "partly"), ("morning", "done")]
    said = await limber.taps(ada, "Undo")
    assert said == "Yesterday evening, taken back: bridge (all 3)."
    assert await limber.states(ada) == [("evening", "missed"), ("morning", "done")]
    assert await limber.done(ada) == ALL


async def test_typed_yes_and_typed_undo_do_as_well(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "I did the bridges yesterday evening")
    assert "recorded: bridge (all 3)" in await limber.says(ada, "yes")
    assert (await limber.done(ada))[:3] == BRIDGES
    assert "taken back: bridge (all 3)" in await limber.says(ada, "undo")
    assert await limber.done(ada) == ALL


@pytest.mark.parametrize("no", ["No", "no", "nope"])
async def test_no_records_nothing(limber: Limber, no: str) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did yesterday's too")
    assert "I recorded nothing" in (await limber.taps(ada, no) if no == "No" else await limber.says(ada, no))
    assert await limber.done(ada) == []


async def test_what_is_said_instead_of_an_answer_records_nothing_earlier(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "start", "did yesterday evening's too", "how long do I rest?", "yes")
    assert await limber.states(ada) == [("evening", "missed"), ("morning", "open")]
    assert await limber.done(ada) == []


async def test_of_several_sessions_it_asks_which_the_newest_first_and(limber: Limber) -> None:
    ada = await limber.met()
    for _ in range(2):
        await limber.at("20:00")
        await limber.at("7:30", day=1)
    await limber.says(ada, "start")
    said = await limber.says(ada, "did everything yesterday, forgot to tell you")
    assert said == "“Yesterday evening” or “Yesterday morning”? I haven't recorded that yet."
    assert labels(ada) == ["Yesterday evening", "Yesterday morning", "No"]
    assert "Yesterday morning, recorded:" in await limber.taps(ada, "Yesterday morning")
    assert "Glute bridge, set 1 of 3" in last(ada).text, "the open session's card is below"
    assert [state for _, state in await limber.states(ada)] == ["missed", "done", "missed", "open"]
    assert "Sun evening: bridge (all 3)" in await limber.says(ada, "did Sunday evening's as well")


async def test_pressed_twice_it_counts_once(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "did the bridges last night")
    card = last(ada)
    data = card.buttons[0][0].data
    assert data is not None
    for _ in range(2):
        ada.press(card.id, data)
    await limber.settled()
    assert "Already noted" in ada.toasts
    assert await limber.done(ada) == [*BRIDGES, *ALL]


async def test_a_part_of_it_counts_as_part_and_the_rest_can_follow(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "start", "done", "stop")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "I did 2 sets of bridges yesterday evening")
    assert "Yesterday evening: bridge set 2. Shall I" in last(ada).text, "two in all: one was noted at the time"
    await limber.taps(ada, "Yes, record it")
    assert (await limber.done(ada))[:2] == BRIDGES[:2]
    assert "bridge set 3, knee to chest (all 3)" in await limber.says(ada, "did all of yesterday evening")
    await limber.taps(ada, "Yes, record it")
    assert await limber.states(ada) == [("evening", "done"), ("morning", "done")]
    assert "already noted" in await limber.says(ada, "did all of yesterday evening")


async def test_this_said_in_a_set_may_be_the_exercise_or_all_of_it(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    said = await limber.says(ada, "start", "done that yesterday")
    assert said == "Yesterday evening: “Glute bridge” or “Everything”? I haven't recorded that yet."
    assert "Yesterday evening, recorded: bridge (all 3)." in await limber.says(ada, "glute bridge")
    assert await limber.states(ada) == [("evening", "partly"), ("morning", "open")]


async def test_the_session_that_is_open_is_no_earlier_one(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    said = await limber.says(ada, "did em all at 6 this morning")
    assert "That one is still open" in said
    assert labels(ada)[:2] == ["Start", "Did it all"]
    assert await limber.done(ada) == []


async def test_this_mornings_can_be_told_in_the_evening(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.at("20:00")
    await limber.says(ada, "did it all", "3")
    assert "This morning: bridge (all 3). Shall I record that?" in await limber.says(
        ada, "I did the bridges this morning"
    )
    assert "This morning, recorded: bridge (all 3)." in await limber.taps(ada, "Yes, record it")


async def test_without_a_session_of_those_days_it_says_so_kindly(limber: Limber) -> None:
    ada = await limber.met()
    assert "Good that you did it." in await limber.says(ada, "I did the bridges yesterday")
    assert await limber.states(ada) == []


async def test_one_out_of_turn_is_no_target(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("12:00", day=1)
    await limber.says(ada, "did it all", "/now", "done", "stop")
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "did everything yesterday")
    assert labels(ada)[-1] == "No"
    assert all("extra" not in text.casefold() for text in heard(ada))


async def test_left_out_and_done_after_all(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "not today")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "did last night's too")
    await limber.taps(ada, "Yes, record it")
    assert await limber.states(ada) == [("evening", "done"), ("morning", "done")]
    await limber.taps(ada, "Undo")
    assert await limber.states(ada) == [("evening", "skipped"), ("morning", "done")]


async def test_everything_but_the_rotation(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    said = await limber.says(ada, "did it all", "did everything yesterday evening except the rotation")
    assert "Yesterday evening: bridge (all 3) and knee to chest (all 3). Shall I record that?" in said


async def test_another_persons_earlier_session_is_not_touched(limber: Limber) -> None:
    ada, bob = await limber.met(), await limber.met("Bob")
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.says(ada, "did it all", "did yesterday's too")
    yes = last(ada).buttons[0][0].data
    assert yes is not None
    bob.press(last(bob).id, yes)
    await limber.settled()
    await limber.taps(ada, "Yes, record it")
    back = last(ada).buttons[0][0].data
    assert back is not None
    bob.press(last(bob).id, back)
    await limber.settled()
    assert (len(await limber.done(ada)), await limber.done(bob)) == (18, [])
