"""Whole conversations about when reminders come. The bot begins on a Sunday at 17:00 in London."""

from datetime import time

import pytest
from sqlalchemy import String

from bot.domain.people import Question, Schedule
from bot.playground.people import Person
from bot.screens.press import Verb
from storage import schedules
from storage import tables as t
from tests.bot.limber import Limber, heard, labels, last

REMINDER = "Back exercises, 9 minutes."
SATURDAY, SUNDAY, MONDAY, TUESDAY = 6, 7, 8, 9  # days after that Sunday


async def slots(limber: Limber, person: Person) -> dict[str, Schedule]:
    async with limber.database.read() as tx:
        return {each.slot.value: each for each in await schedules.of(tx, person.id)}


async def due(limber: Limber, person: Person) -> list[str]:
    """When each slot comes next, by London's clock in winter."""
    return [f"{slot} {each.due:%a %H:%M}" for slot, each in sorted((await slots(limber, person)).items()) if each.due]


async def answered_until(limber: Limber, person: Person, day: int) -> None:
    """Live to the end of that day, and do each session as its reminder comes."""
    start = limber.clock.now()
    while (limber.clock.now() - start).days < day:
        await limber.passes(minutes=30)
        if last(person).text.startswith(REMINDER):
            await limber.taps(person, "Did it all")


async def test_times_says_what_is_set_in_plain_words_and_what_comes_next(limber: Limber) -> None:
    ada = await limber.met()
    assert (await limber.says(ada, "/times")).startswith("Mornings 07:30. Evenings 20:00. London time.\nNext: 20:00")
    assert labels(ada) == ["Mornings", "Evenings", "Another place", "Pause", "Exercises"]


async def test_each_step_through_the_settings_stays_in_one_message(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    message, length = last(ada).id, len(ada.chat)
    assert (await limber.taps(ada, "Mornings")).startswith("Mornings 07:30.\nNext: 20:00")
    assert labels(ada) == ["Change time", "Weekend time", "Silent", "No mornings", "Back"]
    assert "Mornings at what time?" in await limber.taps(ada, "Change time")
    assert (await limber.taps(ada, "07:00")).startswith("Mornings 07:00.")
    assert "Weekend mornings at what time?" in await limber.taps(ada, "Weekend time")
    assert (await limber.taps(ada, "09:30")).startswith("Mornings 07:00, weekends 09:30.")
    assert (await limber.taps(ada, "Back")).startswith("Mornings 07:00, weekends 09:30. Evenings 20:00. London time.")
    assert (last(ada).id, len(ada.chat)) == (message, length)


async def test_a_weekend_s_time_holds_on_saturday_and_the_weekday_s_on_monday(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "09:00")
    await limber.passes(days=5, hours=14)  # Saturday, 07:00
    assert (await due(limber, ada))[1] == "morning Sat 09:00"
    await limber.passes(hours=1, minutes=59)
    assert not last(ada).text.startswith(REMINDER)
    await limber.passes(minutes=1)
    assert last(ada).text.startswith(REMINDER)
    await limber.says(ada, "done")
    await limber.at("7:30", day=2)
    assert last(ada).text.startswith(REMINDER)


@pytest.mark.parametrize(
    ("button", "said", "line", "next_one"),
    [
        ("Mornings", "9:15", "Mornings 07:30, weekends 09:15.", "Sat 09:15"),
        ("Mornings", "half past nine please", "Mornings 07:30, weekends 09:30.", "Sat 09:30"),
        ("Mornings", "off", "Mornings 07:30, not at weekends.", "Mon 07:30"),
        ("Mornings", "Not at weekends", "Mornings 07:30, not at weekends.", "Mon 07:30"),
        ("Mornings", "same", "Mornings 07:30.", "Sat 07:30"),
        ("Mornings", "as weekdays", "Mornings 07:30.", "Sat 07:30"),
        ("Evenings", "7", "Evenings 20:00, weekends 19:00.", "Sat 19:00"),
    ],
)
async def test_the_question_for_a_weekend_is_answered_in_words(
    limber: Limber, button: str, said: str, line: str, next_one: str
) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, button, "Weekend time")
    assert (await limber.says(ada, said)).startswith(line)
    await limber.passes(days=5, hours=6)  # Friday, 23:00
    assert f"{button[:-1].lower()} {next_one}" in await due(limber, ada)


async def test_a_weekend_goes_back_to_the_weekday_s_time(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "09:00", "Weekend time")
    assert (await limber.taps(ada, "As weekdays")).startswith("Mornings 07:30.")
    await limber.taps(ada, "Weekend time")
    assert (await limber.taps(ada, "Not at weekends")).startswith("Mornings 07:30, not at weekends.")


async def test_a_time_typed_is_set_and_said_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Change time")
    assert "I didn't get that as a time" in await limber.says(ada, "when the moon is up")
    assert (await limber.says(ada, "half nine")).startswith("Evenings 21:30.\nNext: 21:30")
    assert labels(ada)[0] == "Change time"


async def test_a_question_for_a_time_can_be_left(limber: Limber) -> None:
    ada = await limber.met()
    for leave in ("Back", "/times", "back"):
        await limber.says(ada, "/times")
        await limber.taps(ada, "Mornings", "Change time")
        await limber.says(ada, leave)
        assert (await limber.person(ada)).asked is None, leave
        assert "Mornings 07:30." in last(ada).text


async def test_one_slot_only(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    assert (await limber.taps(ada, "Evenings", "No evenings")).startswith("No evenings.\nNext: Mon 23 Nov, 07:30")
    assert labels(ada) == ["Evenings on", "Back"]
    assert (await limber.taps(ada, "Back")).startswith("Mornings 07:30. No evenings. London time.")
    await answered_until(limber, ada, 3)
    assert await limber.states(ada) == [("morning", "done")] * 3


async def test_a_slot_that_is_on_again_comes_at_its_next_time(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Weekend time", "21:00", "Silent", "No evenings")
    assert await due(limber, ada) == ["morning Mon 07:30"]
    assert (await limber.taps(ada, "Evenings on")).startswith("Evenings 20:00, weekends 21:00, silent.\nNext: 21:00")
    assert await due(limber, ada) == ["evening Sun 21:00", "morning Mon 07:30"]


async def test_the_last_slot_stays_on_and_a_pause_is_offered(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "No mornings", "Back", "Evenings")
    assert "only reminder left" in await limber.taps(ada, "No evenings")
    assert await due(limber, ada) == ["evening Sun 20:00"]
    assert "Pause the reminders for how long?" in await limber.taps(ada, "Pause")
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Change time")
    assert "only reminder left" in await limber.says(ada, "off")


async def test_a_session_that_is_open_stays_so_when_its_slot_is_switched_off(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "start", "done", "/times")
    await limber.taps(ada, "Evenings", "No evenings")
    assert await limber.states(ada) == [("evening", "open")]
    await limber.passes(minutes=2)
    await limber.says(ada, "done")
    assert await limber.done(ada) == ["bridge 1", "bridge 2"]


async def test_whose_evenings_alone_are_on_hears_them_still_after_four_unanswered(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "No mornings")
    for _ in range(6):
        await limber.at("20:00", day=int(limber.clock.now().hour >= 20))
    assert await limber.states(ada) == [("evening", "missed")] * 5 + [("evening", "open")]
    assert last(ada).text.startswith(REMINDER)
    assert last(ada).silent, "one a day, and that one silent"
    await limber.at("20:00", day=1)
    assert "I'll stop reminding you" in last(ada).text


async def test_a_silent_reminder_makes_no_sound_and_the_other_slot_does(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    assert (await limber.taps(ada, "Evenings", "Silent")).startswith("Evenings 20:00, silent.")
    assert "With sound" in labels(ada)
    await limber.at("20:00")
    assert last(ada).text.startswith(REMINDER)
    assert last(ada).silent
    await limber.passes(minutes=45)
    assert last(ada).text.startswith("Still open")
    assert last(ada).silent, "nor does the nudge"
    await limber.at("7:30", day=1)
    assert not last(ada).silent
    await limber.says(ada, "/times")
    assert (await limber.taps(ada, "Evenings", "With sound")).startswith("Evenings 20:00.")
    await limber.at("20:00")
    assert not last(ada).silent


async def test_a_rest_ends_with_a_sound_where_only_the_reminder_is_silent(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Silent")
    await limber.at("20:00")
    await limber.says(ada, "start", "done")
    await limber.passes(minutes=1)
    assert "set 2 of 3" in last(ada).text.lower()
    assert not last(ada).silent


async def test_quiet_says_what_it_does_and_leads_to_the_slots(limber: Limber) -> None:
    ada = await limber.met()
    assert "silent too, each for itself" in await limber.says(ada, "/quiet")
    assert (await limber.taps(ada, "Reminder times")).startswith("Mornings 07:30.")
    await limber.says(ada, "/quiet")
    assert "Quiet mode is on" in await limber.taps(ada, "Turn it on")
    assert (await limber.person(ada)).quiet


async def test_two_reminders_keep_four_hours_at_weekends_too(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "10:30", "Back", "Evenings", "Weekend time")
    assert "at least 4 hours between them" in await limber.says(ada, "14:00")
    assert (await limber.says(ada, "14:30")).startswith("Evenings 20:00, weekends 14:30.")
    await limber.taps(ada, "Back", "Mornings", "Weekend time")
    assert "at least 4 hours between them" in await limber.says(ada, "11am")
    kept = await slots(limber, ada)
    assert (kept["morning"].weekend, kept["evening"].weekend) == (time(10, 30), time(14, 30))


async def test_a_slot_that_finds_no_room_when_it_is_on_again_is_asked_for_its_time(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "No mornings", "Back", "Evenings", "Change time")
    await limber.says(ada, "9:00 am")
    assert "at least 4 hours between them" in await limber.taps(ada, "Back", "Mornings", "Mornings on")
    assert (await limber.says(ada, "5 am")).startswith("Mornings 05:00.")
    assert len(await due(limber, ada)) == 2


async def test_a_weekend_s_time_that_finds_no_room_any_more_is_let_go(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "10:30", "No mornings", "Back", "Evenings", "Weekend time")
    await limber.says(ada, "13:00")
    assert (await limber.taps(ada, "Back", "Mornings", "Mornings on")).startswith("Mornings 07:30.")


async def test_both_times_changed_in_a_day_still_keep_four_hours_and_next_says_so(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "done", "/times")
    await limber.taps(ada, "Mornings", "Change time")
    await limber.says(ada, "5:00")
    await limber.taps(ada, "Back", "Evenings", "Change time")
    assert "Next: 11:30" in await limber.says(ada, "10 am")
    await limber.at("10:00")
    assert not last(ada).text.startswith(REMINDER)
    await limber.at("11:30")
    assert last(ada).text.startswith(REMINDER)


async def test_who_is_held_sets_times_and_still_can_give_the_yes(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "I'm pregnant", "/times")
    await limber.taps(ada, "Mornings", "Change time", "08:00")
    assert "Mornings 08:00." in last(ada).text
    assert "They said yes" in labels(ada)
    await limber.taps(ada, "They said yes")
    assert (await limber.person(ada)).standing == "active"


async def test_a_pause_of_a_week_ends_with_the_first_reminder_after_it(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Weekend time", "09:00", "Back", "Pause")
    assert "Paused. Next: Sun 29 Nov, 09:00" in await limber.taps(ada, "7 days")
    assert "Paused. Next: Wed 25 Nov, 07:30" in await limber.says(ada, "pause for 3 days")
    assert "A pause is 1 to 365 days" in await limber.says(ada, "/pause 366")


FORGED = (
    *("switch", "switch::::", "switch::::morning", "switch::::noon-off", "switch::::morning-off-off"),
    *("asktime::::zone", "asktime::::consent", "asktime::::", "slot::::extra", "at::::sat-morning-2500"),
    *("at::::morning-same", "at::::sat-noon-0900", "at::::pain-0700", "at::::-off", "at::::sat-evening-"),
)
OLD = ("at::::evening-2100", "at::::sat-morning-0900", "slot::::morning", "switch::::morning-off", "asktime::::morning")


async def test_forged_presses_change_nothing_and_raise_nothing(limber: Limber) -> None:
    ada = await limber.met()
    before = await slots(limber, ada), (await limber.person(ada)).asked
    for data in FORGED:
        ada.press(last(ada).id, data)
        await limber.settled()
        assert (await slots(limber, ada), (await limber.person(ada)).asked) == before, data


async def test_at_first_contact_no_old_button_jumps_over_a_question(limber: Limber) -> None:
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London")
    for data in OLD:
        ada.press(last(ada).id, data)
        await limber.settled()
        assert ((await limber.person(ada)).asked, await slots(limber, ada)) == ("suitable", {}), data


async def test_a_press_twice_is_one(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "No evenings")
    once = await slots(limber, ada)
    for data in (f"{Verb.SWITCH}::::evening-off",) * 2:
        ada.press(last(ada).id, data)
        await limber.settled()
    assert await slots(limber, ada) == once
    assert heard(ada)


def test_every_question_fits_into_its_column() -> None:
    column = t.people.c.asked.type
    assert isinstance(column, String)
    assert column.length is not None
    assert all(len(question) <= column.length for question in Question)


async def test_a_pause_of_a_day_after_the_days_last_reminder_leaves_out_the_next_day(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    assert "Paused. Next: Tue 24 Nov, 07:30" in await limber.says(ada, "/pause 1")
