"""What is in the way is asked once, beside the reminder after two unanswered ones; each answer changes something."""

import pytest

from bot.domain.people import Question
from bot.domain.routine import Part
from bot.playground.people import Person
from storage import routines, schedules
from tests.bot.limber import Limber, heard, labels, last
from tests.builders import BRIDGE, KNEE, ROTATION
from tests.ways import every_way

ASKS = "Is something in the way these days?"
ANSWERS = ["I forget", "No time", "Pain", "Travelling", "Bored", "Never mind"]
REMINDER = ["Start", "Did it all", "Later", "Not this one"]


async def asked(limber: Limber, name: str = "Ada") -> Person:
    """Somebody who left an evening and a morning alone, when the next evening's reminder came."""
    person = await limber.met(name)
    await _two_pass(limber)
    return person


async def _two_pass(limber: Limber) -> None:
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    await limber.at("20:00")


async def exercises(limber: Limber, person: Person) -> list[str]:
    """What the newest session asks."""
    return [share.exercise for share in (await limber.sessions(person))[-1].walk.shares]


async def test_the_third_reminder_asks_once_and_says_nothing_of_what_was_left_undone(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.at("7:30", day=1)
    assert labels(ada) == REMINDER, "one may be left alone"
    await limber.at("20:00")
    assert last(ada).text.startswith("Back exercises, 9 minutes.")
    assert ASKS in last(ada).text
    assert labels(ada) == REMINDER + ANSWERS
    assert all(len(row) <= 2 for row in last(ada).buttons)
    assert not last(ada).silent, "it is the reminder still"
    card = last(ada).id
    await limber.passes(hours=3)
    assert last(ada).id == card, "no message of its own, and no nudge"
    await limber.at("7:30", day=1)
    assert labels(ada) == REMINDER, "once in a run"
    await limber.at("7:30", day=1)
    assert labels(ada) == REMINDER
    assert not any(ASKS in text for text in heard(ada)), "and it went with its reminder"
    assert not any("missed" in text.casefold() or "why" in text.casefold() for text in heard(ada))


async def test_another_run_asks_again(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.taps(ada, "Never mind", "Did it all")
    await limber.says(ada, "2")  # the evening's question about pain
    await limber.at("7:30", day=1)
    await limber.at("20:00")
    assert ASKS not in last(ada).text
    await limber.at("7:30", day=1)
    assert ASKS in last(ada).text


async def test_never_mind_leaves_all_as_it_is(limber: Limber) -> None:
    ada = await asked(limber)
    card = last(ada).id
    assert (await limber.taps(ada, "Never mind")).startswith(
        "All right, nothing changes.\n\nBack exercises, 9 minutes."
    )
    assert (labels(ada), last(ada).id) == (REMINDER, card)
    assert (await limber.person(ada)).asked is None


@pytest.mark.parametrize("word", ["done", "start", "not this one", "how?", "hello", "/times"])
async def test_all_else_is_read_as_ever(limber: Limber, word: str) -> None:
    ada = await asked(limber)
    bob = await limber.met("Bob")
    await limber.at("20:00", day=1)
    await limber.says(bob, word)
    await limber.says(ada, word)
    states = [state for _, state in await limber.states(ada)]
    assert states[-1] == [state for _, state in await limber.states(bob)][-1]
    assert await limber.done(ada) == await limber.done(bob)


async def test_whoever_begins_is_asked_no_more(limber: Limber) -> None:
    ada = await asked(limber)
    assert ASKS not in await limber.taps(ada, "Start")
    await limber.says(ada, "done", "all done")
    await limber.taps(ada, "Everything")
    assert not any(ASKS in text for text in heard(ada))
    assert (await limber.person(ada)).asked is Question.PAIN


async def test_left_out_it_is_still_asked_without_a_sound(limber: Limber) -> None:
    ada = await asked(limber)
    assert (await limber.taps(ada, "Not this one")).startswith(ASKS)
    assert last(ada).silent
    assert labels(ada) == ANSWERS
    assert any(text.startswith("Left out") for text in heard(ada))
    assert (await limber.taps(ada, "Never mind")) == "All right, nothing changes."


async def test_a_snoozed_reminder_brings_the_question_along(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.taps(ada, "Later", "15 min")
    await limber.passes(minutes=15)
    assert labels(ada) == REMINDER + ANSWERS


async def test_forgotten_another_time_is_offered_set_and_taken_back(limber: Limber) -> None:
    ada = await asked(limber)
    said = await limber.taps(ada, "I forget")
    assert said == "Another time for the evenings? Now it's 20:00. Tap, or type it: “19:45”."
    assert labels(ada) == ["19:30", "20:30", "21:00", "Other time", "Keep 20:00"]
    said = await limber.taps(ada, "20:30")
    assert said.startswith("Evenings 20:30.\nNext: Tue")
    assert labels(ada) == ["Undo", *REMINDER]
    assert (await limber.taps(ada, "Undo")).startswith("Evenings 20:00.")
    await limber.taps(ada, "Undo")
    await limber.at("20:00", day=1)
    assert (await limber.states(ada))[-1] == ("morning", "open")
    await limber.at("20:30")
    assert (await limber.states(ada))[-1] == ("evening", "open")


async def test_another_time_may_be_typed_kept_or_chosen_from_more(limber: Limber) -> None:
    ada, bob, eve = await limber.met(), await limber.met("Bob"), await limber.met("Eve")
    await _two_pass(limber)
    await limber.says(ada, "I forgot")
    assert (await limber.says(ada, "18:45")).startswith("Evenings 18:45.")
    await limber.says(bob, "i always forget")
    assert (await limber.taps(bob, "Keep 20:00")).startswith("Evenings stay as they are.\n\nBack exercises")
    assert (await limber.person(bob)).asked is None
    await limber.taps(eve, "I forget", "Other time")
    assert last(eve).text.startswith("Evenings at what time?")
    await limber.taps(eve, "18:00")
    assert (await limber.states(eve))[-1] == ("evening", "open")


async def test_times_that_come_too_near_to_the_other_reminder_are_not_offered(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Change time")
    await limber.says(ada, "12:00")
    await limber.at("7:30", day=1)
    await limber.at("12:00")
    await limber.at("7:30", day=1)
    await limber.taps(ada, "I forget")
    assert labels(ada) == ["07:00", "08:00", "Other time", "Keep 07:30"]


@every_way
async def test_without_time_one_exercise_is_enough_until_they_say_otherwise(limber: Limber) -> None:
    ada = await asked(limber)
    said = await limber.taps(ada, "No time")
    assert said.startswith(
        "From now on one exercise each time: knee to chest, about 2 minutes. “All exercises” brings back the rest."
    )
    assert "Back exercises, 2 minutes." in said, "today's as well"
    assert labels(ada) == ["All exercises", *REMINDER]
    assert await exercises(limber, ada) == [KNEE]
    assert any("Evening done: knee to chest 3 of 3." in text for text in [await limber.says(ada, "done"), *heard(ada)])
    assert len(await limber.done(ada)) == 3
    await limber.at("7:30", day=1)
    assert await exercises(limber, ada) == [KNEE]
    assert "For now each session asks one of them" in await limber.says(ada, "/routine")
    said = await limber.says(ada, "all exercises again")
    assert said.startswith("All your exercises again.")
    assert "Back exercises, 9 minutes." in said
    assert await exercises(limber, ada) == [BRIDGE, KNEE, ROTATION]
    assert not (await limber.person(ada)).brief


async def test_one_exercise_is_taken_back_by_a_tap_and_chosen_again(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.says(ada, "no time, sorry")
    assert "Back exercises, 9 minutes." in await limber.taps(ada, "All exercises")
    await limber.taps(ada, "Only one")
    await limber.says(ada, "/routine")
    await limber.taps(ada, "All exercises")
    assert await exercises(limber, ada) == [BRIDGE, KNEE, ROTATION]


async def test_what_was_begun_stays_as_it_was(limber: Limber) -> None:
    ada = await asked(limber)
    card = last(ada).id
    await limber.taps(ada, "Start")
    ada.press(card, "why::::time")
    await limber.settled()
    assert await exercises(limber, ada) == [BRIDGE, KNEE, ROTATION]
    await limber.at("7:30", day=1)
    assert await exercises(limber, ada) == [KNEE]


async def test_pain_brings_the_signs_and_a_day_of_rest(limber: Limber) -> None:
    ada = await asked(limber)
    said = await limber.says(ada, "it hurts")
    assert said.startswith("I'm sorry it hurts.")
    assert "Is any of this new? Pain, tingling or weakness in both legs." in said
    assert labels(ada)[:3] == ["Rest a day", "Leave one out", "One of these"]
    assert (await limber.taps(ada, "Rest a day")).startswith("Rest well. No nudges tomorrow.")
    assert (await limber.person(ada)).rest_day is not None
    await limber.says(ada, "pain")
    await limber.taps(ada, "One of these")
    assert (await limber.person(ada)).standing == "emergency"


async def test_a_red_flag_goes_before_any_answer(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.says(ada, "it hurts, and both legs are numb")
    assert (await limber.person(ada)).standing == "emergency"
    assert labels(ada) == ["I've been checked", "You misread me"]


async def test_away_the_place_is_asked_and_its_clock_holds(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.says(ada, "I'm away")
    assert last(ada).text.startswith("Tell me your city or country")
    await limber.says(ada, "Tokyo")
    assert "Tokyo time" in await limber.taps(ada, "1 week")
    away = (await limber.person(ada)).away
    assert away is not None
    assert away.zone == "Asia/Tokyo"


async def test_bored_the_order_turns_and_may_turn_back(limber: Limber) -> None:
    ada = await asked(limber)
    said = await limber.taps(ada, "Bored")
    assert said.startswith("Your order from now on: knee to chest, rotation and bridge.")
    assert await exercises(limber, ada) == [KNEE, ROTATION, BRIDGE], "today's as well"
    await limber.at("7:30", day=1)
    assert await exercises(limber, ada) == [KNEE, ROTATION, BRIDGE]
    async with limber.database.read() as tx:
        assert await routines.of(tx, ada.id) == (Part(KNEE), Part(ROTATION), Part(BRIDGE))
    await limber.taps(ada, "Did it all")


async def test_the_old_order_comes_back(limber: Limber) -> None:
    ada = await asked(limber)
    await limber.says(ada, "it's always the same")
    assert (await limber.taps(ada, "Undo")).startswith("Your order from now on: bridge, knee to chest and rotation.")
    assert await exercises(limber, ada) == [BRIDGE, KNEE, ROTATION]
    async with limber.database.read() as tx:
        assert await routines.of(tx, ada.id) == ()


@pytest.mark.parametrize(
    "data",
    [
        "why",
        "why::::nonsense",
        "why::::forgot",
        "why::::away",
        "why::::bored",
        "why::squat::bored",
        "why::::keep",
        "why::::morning-9999",
        "why::::morning-",
        "why::::all",
        "why::::nevermind",
    ],
)
async def test_an_old_or_forged_answer_changes_nothing(limber: Limber, data: str) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    before = await _kept(limber, ada)
    ada.press(last(ada).id, data)
    await limber.settled()
    assert await _kept(limber, ada) == before


async def _kept(limber: Limber, person: Person) -> object:
    known = await limber.person(person)
    async with limber.database.read() as tx:
        slots = await schedules.of(tx, person.id)
        own = await routines.of(tx, person.id)
    return known.asked, known.brief, slots, own, await exercises(limber, person), await limber.states(person)


async def test_after_a_goodbye_only_the_welcome_asks(limber: Limber) -> None:
    ada = await limber.met()
    for slot in range(9):
        await limber.at("20:00" if slot % 2 == 0 else "7:30", day=slot % 2)
    assert ASKS not in await limber.says(ada, "hello")
    assert labels(ada) == ["One minute", "Whole session", "Not today"]


async def test_at_a_weekend_with_a_time_of_its_own_that_one_is_changed(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "09:00")
    await limber.at("20:00", day=4)  # Thursday; whatever came before went by
    await limber.taps(ada, "Did it all")
    await limber.at("7:30", day=1)
    await limber.at("20:00")
    await limber.at("9:00", day=1)
    assert (await limber.taps(ada, "I forget")).startswith("Another time for weekend mornings? Now it's 09:00.")
    assert labels(ada) == ["08:30", "09:30", "10:00", "Other time", "Keep 09:00"]
    assert (await limber.taps(ada, "09:30")).startswith("Mornings 07:30, weekends 09:30.")
    assert (await limber.taps(ada, "Undo")).startswith("Mornings 07:30, weekends 09:00.")
