from bot.playground.people import Person
from tests.bot.limber import Limber, heard, labels, last

REMINDER = "Back exercises, 9 minutes."


async def test_did_it_all_and_not_this_one_end_the_session_at_once(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.taps(ada, "Did it all")
    assert any("Evening done: bridge 3 of 3" in text for text in heard(ada))
    assert len(await limber.done(ada)) == 9
    await limber.at("7:30", day=1)
    assert (await limber.taps(ada, "Not this one")).startswith("Left out")
    assert await limber.states(ada) == [("evening", "done"), ("morning", "skipped")]


async def test_done_alone_answers_the_reminder_as_a_watch_would(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "done")
    assert len(await limber.done(ada)) == 9


async def test_a_snoozed_reminder_comes_again_and_sounds_and_no_nudge_follows(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    first = last(ada).id
    await limber.taps(ada, "Later")
    assert labels(ada) == ["15 min", "1 hour", "When I wake", "Back"]
    assert "07:45" in await limber.taps(ada, "15 min")
    await limber.passes(minutes=15)
    await ada.sees(lambda: first not in [message.id for message in ada.chat])
    assert last(ada).text.startswith(REMINDER)
    assert not last(ada).silent
    assert "08:45" in await limber.taps(ada, "Later", "1 hour")
    await limber.passes(minutes=60)
    again = last(ada).id
    await limber.passes(minutes=46)
    assert last(ada).id == again, "nobody nudges after a snooze"


async def test_when_i_wake_waits_in_silence(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    assert "Whenever you're ready" in await limber.taps(ada, "Later", "When I wake")
    card = last(ada).id
    await limber.passes(hours=5)
    assert last(ada).id == card
    assert "Glute bridge, set 1 of 3" in await limber.taps(ada, "Start")


async def test_later_may_be_typed_with_a_time_or_without(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    assert "07:50" in await limber.says(ada, "in 20 minutes")
    assert "11:00" in await limber.says(ada, "at 11:00")
    assert "08:30" in await limber.says(ada, "later")
    assert "comes before that" in await limber.says(ada, "at 21:00")
    assert [state for _, state in await limber.states(ada)] == ["expired", "open"]


async def test_one_nudge_follows_an_unanswered_reminder(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    reminder = last(ada).id
    await limber.passes(minutes=44)
    assert last(ada).id == reminder
    await limber.passes(minutes=1)
    assert last(ada).text.startswith("Still open: bridge, knee to chest and rotation, about 9 minutes.")
    assert not last(ada).silent
    await ada.sees(lambda: reminder not in [message.id for message in ada.chat])
    nudge = last(ada).id
    await limber.passes(hours=3)
    assert last(ada).id == nudge, "one is enough"


async def test_a_session_left_half_way_is_nudged_about_what_remains(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "start", "2 sets done", "skip knee to chest", "stop")
    await limber.passes(minutes=45)
    assert last(ada).text.startswith("Still open: bridge set 3 and rotation, about 4 minutes.")
    assert "Set 3 of 3" in await limber.taps(ada, "Continue")
    await limber.says(ada, "done", "stop")
    left = last(ada).id
    await limber.passes(hours=1)
    assert last(ada).id == left


async def test_nobody_nudges_about_what_is_done(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "done")
    summary = last(ada).id
    await limber.passes(minutes=50)
    assert last(ada).id == summary


async def test_a_session_is_over_when_the_next_slot_comes(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.says(ada, "start", "done")
    old = last(ada)
    await limber.at("20:00")
    assert last(ada).text.startswith(REMINDER)
    await ada.sees(lambda: old.id not in [message.id for message in ada.chat])
    assert await limber.states(ada) == [("evening", "expired"), ("morning", "partly"), ("evening", "open")]
    assert await limber.done(ada) == ["bridge 1"]


async def test_silence_tapers_and_ends_with_a_goodbye(limber: Limber) -> None:
    ada = await limber.met()
    came: list[str] = []
    for slot in range(9):
        await limber.at("20:00" if slot % 2 == 0 else "7:30", day=slot % 2)
        came += _new(ada, came)
        await limber.passes(minutes=45)
        came += _new(ada, came)
    kinds = [line.partition(" ")[2] for line in came]
    assert kinds == [
        *["loud reminder", "loud nudge"] * 2,  # two missed
        *["loud reminder"] * 2,  # four missed: the evening is left out from now on
        *["silent reminder"] * 2,
        "silent goodbye",  # six missed
    ]
    assert [text for text in heard(ada) if REMINDER in text or "Still open" in text] == [], "each went with its slot"
    assert not any("missed" in text.casefold() for text in heard(ada))
    assert (await limber.person(ada)).standing == "silent"
    await limber.at("7:30", day=3)
    assert last(ada).text == "I'll stop reminding you. Write anything and I'm back."


def _new(ada: Person, known: list[str]) -> list[str]:
    kinds = {REMINDER: "reminder", "Still open": "nudge", "I'll stop": "goodbye"}
    seen = {line.partition(" ")[0] for line in known}
    return [
        f"{message.id} {'silent' if message.silent else 'loud'} {kind}"
        for message in ada.chat
        for words, kind in kinds.items()
        if not message.out and message.text.startswith(words) and str(message.id) not in seen
    ]


async def test_who_comes_back_is_welcome_and_has_nothing_to_catch_up_on(limber: Limber) -> None:
    ada = await limber.met()
    await _falls_silent(limber)
    said = await limber.says(ada, "hello")
    assert "Good to see you, Ada. Nothing to catch up on. One minute of knee to chest?" in said
    assert labels(ada) == ["One minute", "Whole session", "Not today"]
    assert (await limber.taps(ada, "One minute")).startswith("Knee to chest, round 1 of 3")
    assert "Done: knee to chest 3 of 3." in await limber.says(ada, "done", "done", "done")
    assert await limber.done(ada) == ["knee-to-chest 1", "knee-to-chest 2", "knee-to-chest 3"]
    await limber.at("20:00", day=1)
    assert last(ada).text.startswith(REMINDER)
    assert not last(ada).silent


async def test_coming_back_may_also_be_not_today_or_the_whole_session(limber: Limber) -> None:
    ada, bob = await limber.met(), await limber.met("Bob")
    await _falls_silent(limber)
    await limber.says(ada, "hi")
    assert "Next:" in await limber.taps(ada, "Not today")
    await limber.says(bob, "anyone there?")
    assert "Glute bridge, set 1 of 3" in await limber.taps(bob, "Whole session")
    assert {(await limber.person(each)).standing for each in (ada, bob)} == {"active"}


async def _falls_silent(limber: Limber) -> None:
    for slot in range(9):
        await limber.at("20:00" if slot % 2 == 0 else "7:30", day=slot % 2)
    await limber.passes(hours=1)


async def test_at_night_only_what_the_person_chose_sounds(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Change time")
    await limber.says(ada, "22:30")
    await limber.at("22:30")
    assert last(ada).text.startswith(REMINDER)
    assert not last(ada).silent, "a reminder that was set there sounds"
    await limber.at("23:15")
    assert last(ada).text.startswith("Still open")
    assert last(ada).silent, "the nudge wakes nobody"


async def test_quiet_mode_leaves_only_the_reminder_its_sound(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/quiet")
    assert "Quiet mode is on" in await limber.taps(ada, "Turn it on")
    await limber.at("7:30", day=1)
    assert not last(ada).silent
    card = last(ada).id
    await limber.passes(minutes=50)
    assert last(ada).id == card, "no nudge"
    await limber.says(ada, "start", "done")
    await limber.passes(minutes=1)
    assert last(ada).text.startswith("Set 2 of 3")
    assert last(ada).silent


async def test_one_persons_snooze_is_not_anothers(limber: Limber) -> None:
    ada, bob = await limber.met(), await limber.met("Bob")
    await limber.at("20:00")
    await limber.says(ada, "in 15 minutes")
    await limber.passes(minutes=45)
    assert last(bob).text.startswith("Still open")
    assert last(ada).text.startswith(REMINDER)


async def test_a_session_that_outlived_its_slots_while_blocked_takes_nothing_more(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("20:00")
    ada.block()
    await limber.settled()
    await limber.passes(days=4)
    ada.unblock()
    await limber.settled()
    await limber.says(ada, "did it all")
    assert await limber.done(ada) == []
    assert "open" not in [state for _, state in await limber.states(ada)]
