from tests.bot.limber import Limber, heard, labels, last
from tests.ways import every_way

pytestmark = every_way

ALL = [f"{exercise} {number}" for exercise in ("bridge", "knee-to-chest", "rotation") for number in (1, 2, 3)]


async def test_a_morning_by_buttons(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    assert labels(ada) == ["Start", "Did it all", "Later", "Not this one"]
    assert (await limber.taps(ada, "Start")).startswith("1 of 3 · Glute bridge, set 1 of 3\n15 times.")
    assert labels(ada) == ["Set done", "How", "It hurts", "More"]
    assert (await limber.taps(ada, "Set done")).startswith("Recorded: bridge set 1.\n\nRest.")
    resting = last(ada).id
    await limber.passes(seconds=60)
    await ada.sees(lambda: resting not in [message.id for message in ada.chat])
    assert last(ada).text.startswith("Set 2 of 3")
    assert not last(ada).silent, "the end of a rest sounds"
    assert (await limber.taps(ada, "Set done", "Next set now")).startswith("Set 3 of 3")
    assert "2 of 3 · Knee to chest, round 1 of 3" in await limber.taps(ada, "Set done")
    assert "That counts" in await limber.taps(ada, "Round done", "Round done")
    assert labels(ada)[1] == "Next exercise"
    assert "3 of 3 · Lying rotation" in await limber.taps(ada, "Round done")
    said = await limber.taps(ada, "Round done", "Round done", "Round done")
    assert said == "Morning done: bridge 3 of 3, knee to chest 3 of 3, rotation 3 of 3."
    assert await limber.done(ada) == ALL
    assert await limber.states(ada) == [("evening", "expired"), ("morning", "done")]


async def test_a_morning_by_typing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    assert "set 1 of 3" in await limber.says(ada, "start")
    assert "Recorded: bridge set 1" in await limber.says(ada, "done")
    assert "Set 2 of 3" in await limber.says(ada, "next")
    assert "I haven't recorded that yet." in await limber.says(ada, "2 sets done"), "two in all, or two more?"
    assert await limber.done(ada) == ALL[:1]
    assert "Recorded: bridge sets 2 and 3" in await limber.taps(ada, "Sets 2 and 3")
    assert "Recorded: knee to chest (all 3)" in await limber.says(ada, "3 rounds done")
    await limber.passes(minutes=1)
    assert "Morning done" in await limber.says(ada, "did everything")
    assert await limber.done(ada) == ALL
    assert len(heard(ada)) == 2, "what first contact ended with, and the summary: every old card is gone"


async def test_buttons_and_typing_mix(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    await limber.taps(ada, "Set done")
    assert "Set 2 of 3" in await limber.says(ada, "next set now")
    assert "Recorded: bridge set 2" in await limber.says(ada, "only 12")
    assert "Set 3 of 3" in await limber.taps(ada, "Next set now")
    assert "Knee to chest, round 1" in await limber.says(ada, "done")
    assert "“Knee to chest” or “Everything”?" in await limber.says(ada, "all done")
    assert await limber.done(ada) == ALL[:3], "what could mean two things is not recorded"
    assert "Recorded: knee to chest (all 3)" in await limber.taps(ada, "Knee to chest")
    assert "Recorded: rotation round 1" in await limber.says(ada, "done")
    await limber.says(ada, "all rounds done")
    assert any("Evening done: bridge 3 of 3" in text for text in heard(ada))
    assert await limber.done(ada) == ALL


async def test_a_question_in_the_middle_of_a_set_is_answered_above_its_card(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "skip the bridge")
    said = await limber.says(ada, "how long do I hold?")
    assert said.startswith(("2 to 3 rounds, 5 seconds each knee", "5 seconds each knee"))
    assert "2 of 3 · Knee to chest, round 1 of 3" in said
    for how in ("how", "how?", "How do I do this?"):
        assert "1. Lie on your back" in await limber.says(ada, how)
    assert "1. Lie on your back" in await limber.taps(ada, "How")
    assert await limber.done(ada) == []


async def test_more_offers_what_the_card_has_no_room_for(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    await limber.taps(ada, "More")
    assert labels(ada) == ["All 3 done", "Skip bridge", "Stop here", "Back"]
    await limber.taps(ada, "Back")
    assert labels(ada)[0] == "Set done"
    assert "Recorded: bridge (all 3)" in await limber.taps(ada, "More", "All 3 done")
    assert await limber.done(ada) == ALL[:3]
    assert "knee to chest skipped" in await limber.taps(ada, "More", "Skip knee to chest")
    assert "Left for later: rotation" in await limber.taps(ada, "More", "Stop here")


async def test_undo_by_button_and_typed_also_after_the_end(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    await limber.taps(ada, "Set done")
    assert "Taken back: bridge set 1" in await limber.taps(ada, "Undo")
    assert await limber.done(ada) == []
    assert "Taken back: bridge sets 1 and 2" in await limber.says(ada, "2 sets done", "undo")
    await limber.says(ada, "did everything")
    assert await limber.done(ada) == ALL
    assert "Taken back" in await limber.says(ada, "undo")
    assert await limber.done(ada) == []
    assert "There is nothing to take back" in await limber.says(ada, "/undo")
    assert [state for _, state in await limber.states(ada)] == ["open"]


async def test_stop_waits_and_continue_goes_on_where_it_stopped(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "2 sets done")
    assert "Left for later: bridge set 3, knee to chest and rotation." in await limber.says(ada, "stop")
    await limber.passes(minutes=2)
    assert "Left for later" in last(ada).text, "the rest's end rings nobody who has stopped"
    assert "Set 3 of 3" in await limber.taps(ada, "Continue")
    assert "Set 3 of 3" in await limber.says(ada, "stop", "continue")
    assert "Set 3 of 3" in await limber.says(ada, "stop", "/now")
    await limber.taps(ada, "More", "Stop here", "Enough for now")
    assert any("bridge 2 of 3" in text for text in heard(ada))
    assert "Set 3 of 3" in await limber.taps(ada, "Continue")
    assert await limber.done(ada) == ["bridge 1", "bridge 2"]


async def test_half_sessions_count_and_the_summary_tells_how_many(limber: Limber) -> None:
    ada = await limber.met()
    for _ in range(4):
        await limber.at("7:30", day=1)
        await limber.says(ada, "start", "all 3 sets done", "2 rounds done")
        said = await limber.taps(ada, "More", "Stop here", "Enough for now")
        await limber.at("20:00")
        evening = await limber.says(ada, "not today")
    assert "7 of the last" not in said
    assert "4 of the last 7" in said
    assert evening.startswith("Left out, and that's fine.")


async def test_a_double_press_records_one_set(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    card = last(ada)
    data = card.buttons[0][0].data
    assert data is not None
    ada.press(card.id, data)
    ada.press(card.id, data)
    await limber.settled()
    assert await limber.done(ada) == ["bridge 1"]
    assert "Already noted" in ada.toasts


async def test_a_label_with_a_question_mark_is_a_question_not_a_press(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "Try it now")
    for asked in ("Set done?", "set done ?"):
        await limber.says(ada, asked)
        assert await limber.done(ada) == []
    await limber.says(ada, "Set done!")
    assert await limber.done(ada) == ["bridge 1"]


async def test_a_clock_time_in_a_set_is_no_count_of_repetitions(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "Try it now")
    await limber.says(ada, "at 9")
    assert await limber.done(ada) == []


async def test_later_in_the_middle_of_a_set_puts_the_rest_aside(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "Try it now", "Set done", "Next set now")
    assert "Left for later: bridge sets 2 and 3" in await limber.says(ada, "later")
    assert await limber.done(ada) == ["bridge 1"]
