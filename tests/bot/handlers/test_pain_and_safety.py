import pytest

from bot.domain.people import Standing
from tests.bot.limber import Limber, heard, labels, last

NERVES = "I can't feel anything when I wipe"


async def test_pain_is_asked_once_a_day_after_the_evening(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    assert "How is your back today?" in await limber.says(ada, "did it all")
    assert labels(ada) == [str(score) for score in range(11)]
    assert last(ada).text.count("How is") == 1
    assert (await limber.taps(ada, "3")).startswith("Recorded: pain 3 of 10.")
    await limber.at("7:30", day=1)
    assert "Morning done" in await limber.says(ada, "done")
    await limber.at("20:00")
    assert "How is your back today?" in await limber.says(ada, "done")
    assert "Recorded: pain 4 of 10. Last time: 3." in await limber.says(ada, "4")
    await limber.says(ada, "/now", "did everything")
    assert not any("How is your back" in text for text in heard(ada)), "once a day"
    assert await limber.pains(ada) == [3, 4]


@pytest.mark.parametrize(("first", "then"), [("2", "4"), ("6", "7")])
async def test_a_rise_or_a_high_score_offers_a_days_rest(limber: Limber, first: str, then: str) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    assert "rest" not in await limber.says(ada, "done", first)
    await limber.at("20:00", day=1)
    assert "A day's rest is fine" in await limber.says(ada, "done", then)
    assert "Is any of this new?" in last(ada).text
    assert "Rest well." in await limber.taps(ada, "Rest a day")
    await limber.at("7:30", day=1)
    reminder = last(ada).id
    await limber.passes(hours=2)
    assert last(ada).id == reminder, "no nudges on a day of rest"


async def test_a_score_off_the_scale_is_asked_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "done")
    for said in ("11", "blue"):
        assert "How is your back today?" in await limber.says(ada, said)
    assert await limber.pains(ada) == []
    assert "pain 10 of 10" in await limber.says(ada, "10/10")


async def test_quiet_mode_asks_about_pain_on_sundays_only(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/quiet")
    await limber.taps(ada, "Turn it on")
    await limber.at("20:00")
    assert "How is your back" in await limber.says(ada, "done")
    await limber.says(ada, "2")
    await limber.at("20:00", day=1)
    assert "Evening done" in await limber.says(ada, "done")


@pytest.mark.parametrize("no", ["No, muscles", "no", "just muscles"])
async def test_muscles_that_ache_go_on(limber: Limber, no: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    assert "Stop this set. Is it sharp" in await limber.taps(ada, "It hurts")
    assert "Glute bridge, set 1 of 3" in await limber.says(ada, no)


@pytest.mark.parametrize("yes", ["Yes", "yes, down my leg"])
async def test_a_sharp_pain_leaves_the_exercise_out(limber: Limber, yes: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "it hurts")
    said = await limber.says(ada, yes)
    assert "Leave this one out today." in said
    assert "Is any of this new?" in said
    assert "2 of 3 · Knee to chest" in await limber.taps(ada, "Next exercise")
    await limber.taps(ada, "It hurts", "Yes", "Stop here")
    assert "Left for later: rotation." in last(ada).text
    assert await limber.done(ada) == []


@pytest.mark.parametrize("yes", ["One of these", "yes"])
async def test_a_red_flag_named_after_a_sharp_pain_is_an_emergency(limber: Limber, yes: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "it hurts", "yes", yes)
    assert (await limber.person(ada)).standing == "emergency"


STATES = {
    "new": ["/start"],
    "place": ["/start", "Another place"],
    "suitable": ["/start", "London"],
    "consent": ["/start", "London", "none"],
    "held": ["/start", "London", "One does"],
    "idle": ["/start", "London", "none", "yes"],
    "set": ["/start", "London", "none", "yes", "/now"],
    "rest": ["/start", "London", "none", "yes", "/now", "done"],
    "aside": ["/start", "London", "none", "yes", "/now", "done", "stop"],
    "hurts": ["/start", "London", "none", "yes", "/now", "it hurts"],
    "care": ["/start", "London", "none", "yes", "/now", "it hurts", "yes"],
    "time": ["/start", "London", "none", "Other times"],
    "pain": ["/start", "London", "none", "yes", "/now", "did everything"],
    "paused": ["/start", "London", "none", "yes", "/pause 3"],
}


@pytest.mark.parametrize("state", STATES)
async def test_an_emergency_is_heard_in_every_state(limber: Limber, state: str) -> None:
    ada = limber.newcomer()
    await limber.says(ada, *STATES[state])
    done = await limber.done(ada)
    await limber.says(ada, NERVES)
    assert any("Please stop." in text and "Reminders are off." in text for text in heard(ada))
    assert labels(ada) == ["I've been checked", "You misread me"]
    assert await limber.done(ada) == done, "a red flag is no set"
    assert (await limber.person(ada)).standing == "emergency"
    for words in ("done", "/now", "yes", "/resume", "/start"):
        await limber.says(ada, words)
        assert labels(ada)[-2:] == ["I've been checked", "You misread me"]
    await limber.at("20:00", day=1)
    assert labels(ada)[-2:] == ["I've been checked", "You misread me"]
    assert await limber.done(ada) == done


@pytest.mark.parametrize("button", ["I've been checked", "You misread me"])
async def test_after_an_emergency_the_list_comes_before_the_reminders(limber: Limber, button: str) -> None:
    ada = await limber.met()
    await limber.says(ada, NERVES)
    assert "Call 999" in "".join(heard(ada))
    assert "Does any of it apply now?" in await limber.taps(ada, button)
    await limber.taps(ada, "One does")
    assert (await limber.person(ada)).standing == "emergency"
    assert "Reminders are on again" in await limber.taps(ada, button, "None of it")
    await limber.at("20:00")
    assert "Back exercises" in last(ada).text
    assert any("Please stop." in text for text in heard(ada)), "the emergency text stays"


async def test_first_contact_goes_on_after_an_emergency(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London", NERVES)
    await limber.taps(ada, "You misread me", "None of it")
    assert "Does any of these apply" in last(ada).text
    assert (await limber.person(ada)).standing == "new"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("chest pain", "heart or lungs"),
        ("I fell down the stairs badly and my back hurts", "spine has to be checked"),
        ("sudden tearing pain in my belly", "torn blood vessel"),
    ],
)
async def test_each_family_of_emergencies_has_its_sentence(limber: Limber, said: str, words: str) -> None:
    ada = await limber.met()
    await limber.says(ada, said)
    assert any(words in text for text in heard(ada))


async def test_a_set_told_together_with_a_red_flag_is_kept(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "done, but I have chest pain")
    assert await limber.done(ada) == ["bridge 1"]
    assert (await limber.person(ada)).standing == "emergency"


async def test_both_legs_get_one_question(limber: Limber) -> None:
    ada, bob = await limber.met(), await limber.met("Bob")
    for each in (ada, bob):
        assert "Tired muscles, or pain" in await limber.says(each, "/now", "both thighs sore after bridges")
    assert "tired muscles are part of it" in await limber.taps(ada, "Tired muscles")
    await limber.taps(bob, "Down both legs")
    assert [(await limber.person(each)).standing for each in (ada, bob)] == ["active", "emergency"]


async def test_a_same_day_sign_puts_the_session_aside_and_nobody_nudges(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "/now", "my left leg is weak since today")
    assert "That needs a doctor today" in said
    assert "Left for later" in said
    card = last(ada).id
    await limber.passes(hours=1)
    assert last(ada).id == card


async def test_no_numbness_is_no_flag(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now", "no numbness, all good")
    assert (await limber.person(ada)).standing == "active"


async def test_a_number_said_while_it_hurts_is_a_score_and_no_repetitions(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "Try it now", "It hurts")
    assert "Leave this one out today" in await limber.says(ada, "it's a 7")
    assert await limber.done(ada) == []


async def test_none_of_it_typed_shows_the_list_and_lifts_nothing_by_itself(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "I have chest pain")
    assert "please read this once" in await limber.says(ada, "none of it")
    assert (await limber.person(ada)).standing is Standing.EMERGENCY
    assert "Reminders are on again" in await limber.taps(ada, "None of it")


async def test_no_old_button_and_no_other_word_lifts_an_emergency(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start")
    await limber.taps(ada, "17:00 London", "None")
    await limber.says(ada, "I have chest pain")
    for data in (
        "agree",
        "suits::::none",
        "suits::::some",
        "checked",
        "place",
        "zone::::Europe/Berlin",
        "now",
        "times",
    ):
        ada.press(last(ada).id, data)
        await limber.settled()
        assert (await limber.person(ada)).standing is Standing.EMERGENCY, data
    await limber.says(ada, "I'm pregnant", "yes", "/zone", "/start", "/resume", "/now", "they said yes")
    assert (await limber.person(ada)).standing is Standing.EMERGENCY
    await limber.taps(ada, "You misread me", "None of it")
    assert (await limber.person(ada)).standing is Standing.HELD, "what was said meanwhile still waits for a yes"


async def test_a_session_is_not_taken_up_again_in_an_emergency(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "Try it now")
    await limber.says(ada, "all three sets done")
    (session,) = await limber.sessions(ada)
    await limber.says(ada, "I have chest pain")
    for verb in ("undo", "begin"):
        ada.press(last(ada).id, f"{verb}:{session.id}")
        await limber.settled()
    assert [state for _, state in await limber.states(ada)] == ["partly"]
    assert len(await limber.done(ada)) == 3
