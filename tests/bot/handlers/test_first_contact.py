import pytest

from tests.bot.limber import Limber, heard, labels, last
from tests.ways import every_way

pytestmark = every_way


async def test_three_taps_lead_to_the_first_reminder(limber: Limber) -> None:
    ada = limber.newcomer()
    assert (await limber.says(ada, "/start")).startswith("Hi Ada. I'm Limber: three back exercises with you")
    assert labels(ada) == ["17:00 London", "12:00 New York", "22:30 Kolkata", "Another place"]
    assert "Does any of these apply to you?" in await limber.taps(ada, "17:00 London")
    assert "Mornings 07:30, evenings 20:00" in await limber.taps(ada, "None")
    assert "First one" in await limber.taps(ada, "Yes, start")
    assert labels(ada) == ["Try it now", "See exercises"]
    assert len(heard(ada)) == 1, "every press edited the one card"
    kept = await limber.person(ada)
    assert (kept.standing, kept.zone) == ("active", "Europe/London")
    await limber.at("20:00")
    assert "Back exercises, 9 minutes" in last(ada).text
    assert not last(ada).silent


async def test_every_question_may_be_answered_in_words(limber: Limber) -> None:
    ada = limber.newcomer()
    assert "Hi Ada. I'm Limber" in await limber.says(ada, "hello")
    assert "Does any of these apply to you?" in await limber.says(ada, "London")
    assert "Mornings 07:30" in await limber.says(ada, "none")
    assert "First one" in await limber.says(ada, "yes")
    assert (await limber.person(ada)).standing == "active"


@pytest.mark.parametrize("yes", ["yes", "OK", "Yes, start", "i agree", "sure", "start"])
async def test_consent_takes_any_plain_yes(limber: Limber, yes: str) -> None:
    ada = limber.newcomer()
    assert "First one" in await limber.says(ada, "/start", "17:00 London", "no", yes)


@pytest.mark.parametrize("no", ["no", "hmm", "what do you keep?", "later"])
async def test_nothing_starts_without_a_yes(limber: Limber, no: str) -> None:
    ada = limber.newcomer()
    assert "Mornings 07:30" in await limber.says(ada, "/start", "London", "none", no)
    assert (await limber.person(ada)).standing == "new"


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Lisbon", "Europe/Lisbon"),
        ("i'm in munich", "Europe/Berlin"),
        ("Japan", "Asia/Tokyo"),
        ("America/Bogota", "America/Bogota"),
        ("europe/lisbon", "Europe/Lisbon"),
    ],
)
async def test_a_place_in_words_gives_its_clock(limber: Limber, said: str, zone: str) -> None:
    ada = limber.newcomer()
    assert "Does any of these apply" in await limber.says(ada, "/start", said)
    assert (await limber.person(ada)).zone == zone


async def test_a_country_with_several_clocks_is_asked_back(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start")
    await limber.taps(ada, "Another place")
    assert ada.keys == ["Share my place"]
    assert "One of these?" in await limber.says(ada, "Brazil")
    await limber.taps(ada, next(label for label in labels(ada) if "Manaus" in label))
    assert "Does any of these apply" in last(ada).text
    assert not ada.keys
    assert (await limber.person(ada)).zone == "America/Manaus"


async def test_a_shared_location_gives_its_clock_and_is_not_kept(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start")
    ada.send_location(48.85, 2.35)
    await limber.settled()
    assert "Does any of these apply" in last(ada).text
    assert (await limber.person(ada)).zone == "Europe/Paris"


async def test_what_the_clock_says_is_enough(limber: Limber) -> None:
    ada = limber.newcomer()
    assert "One of these?" in await limber.says(ada, "/start", "it's 18:00 here")
    assert await limber.taps(ada, labels(ada)[0])
    assert (await limber.person(ada)).zone == "Europe/Berlin"


async def test_a_misspelt_place_offers_the_nearest_spellings(limber: Limber) -> None:
    ada = limber.newcomer()
    assert "One of these?" in await limber.says(ada, "/start", "Londn")
    assert len(labels(ada)) == 4
    assert any("London" in label for label in labels(ada))


@pytest.mark.parametrize("nonsense", ["qqqqqqqqq", "Mars/Phobos", "it's 11:42 here", "25:99", "😀"])
async def test_a_place_that_does_not_exist_gets_a_line_and_the_question_again(limber: Limber, nonsense: str) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", nonsense)
    assert labels(ada)
    assert (await limber.person(ada)).zone is None
    assert "Does any of these apply" in await limber.says(ada, "London")


async def test_other_times_by_button_and_typed(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London", "none")
    assert "Mornings at what time?" in await limber.taps(ada, "Other times")
    assert "I didn't get that as a time. For example" in await limber.says(ada, "half past lunch")
    assert "Evenings at what time?" in await limber.taps(ada, "08:30")
    assert "at least 4 hours between them" in await limber.says(ada, "11am")
    assert "Mornings 08:30, evenings 19:45" in await limber.says(ada, "quarter to eight")
    await limber.taps(ada, "Yes, start")
    await limber.at("19:45")
    assert "Back exercises" in last(ada).text


async def test_who_has_a_condition_waits_for_a_professional(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London")
    assert "show these to your doctor" in await limber.taps(ada, "One does")
    assert "Glute bridge" in await limber.taps(ada, "See exercises")
    assert "show these to your doctor" in await limber.says(ada, "/now")
    assert "show these to your doctor" in await limber.says(ada, "done")
    await limber.at("20:00")
    assert (await limber.states(ada), await limber.done(ada)) == ([], [])
    assert "Mornings 07:30" in await limber.taps(ada, "They said yes")
    assert "First one" in await limber.taps(ada, "Yes, start")
    assert (await limber.person(ada)).standing == "active"


async def test_a_condition_told_later_stops_the_reminders_until_the_yes(limber: Limber) -> None:
    ada = await limber.met()
    assert "Thank you for telling me." in await limber.says(ada, "I'm pregnant")
    await limber.at("20:00")
    assert await limber.states(ada) == []
    assert "Reminders are on." in await limber.says(ada, "they said yes")
    await limber.at("7:30", day=1)
    assert ("morning", "open") in await limber.states(ada)


async def test_commands_and_descriptions_are_set_at_start(limber: Limber) -> None:
    calls = {call.method: call.params for call in limber.playground.ledger}
    assert {"setMyCommands", "setMyDescription", "setMyShortDescription"} <= calls.keys()
    assert all(f'"{command}"' in str(calls["setMyCommands"]).replace("'", '"') for command in ("now", "today", "help"))


async def test_who_tapped_one_does_by_mistake_can_say_that_none_applies(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start")
    await limber.taps(ada, "17:00 London", "One does")
    assert "Mornings 07:30" in await limber.taps(ada, "None applies")
    assert "First one" in await limber.taps(ada, "Yes, start")


async def test_a_place_shared_unasked_moves_nothing_before_a_tap(limber: Limber) -> None:
    ada = await limber.met()
    ada.send_location(40.71, -74.0)
    await limber.settled()
    assert "Until when in New York?" in last(ada).text
    assert (await limber.person(ada)).zone == "Europe/London"
    await limber.taps(ada, "I moved")
    assert (await limber.person(ada)).zone == "America/New_York"


async def test_the_first_appointment_stays_while_the_exercises_are_read(limber: Limber) -> None:
    ada = await limber.met()
    await limber.taps(ada, "See exercises")
    assert any("First one" in message.text for message in ada.chat)
    assert "Glute bridge" in last(ada).text
