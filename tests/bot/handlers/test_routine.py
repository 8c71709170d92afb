"""/routine: what is changed there holds from the next session on, and what cannot be is refused."""

from bot.domain.routine import Part, Routine
from bot.playground.people import Person
from storage import routines
from tests.bot.limber import Limber, heard, labels, last
from tests.builders import BRIDGE, KNEE, ROTATION

FORGED = (
    "routine::bridge:99:sets",
    "routine::bridge:0:sets",
    "routine::bridge::sets",
    "routine::bridge:16:reps",
    "routine::bridge:4:reps",
    "routine::knee-to-chest:1:sets",
    "routine::knee-to-chest:10:reps",
    "routine::bridge:4:place",
    "routine::bridge:999999999999999999:place",
    "routine::squat::never",
    "routine::squat:2:sets",
    "routine::bridge::reset",
    "routine::bridge::always",
    "routine:7:bridge:2:",
)
WHOLE = "1. Glute bridge · 3 × 15 · mornings and evenings"


async def routine(limber: Limber, person: Person) -> Routine:
    """What is kept; empty where they go by the programme."""
    async with limber.database.read() as tx:
        return (await routines.of_all(tx, (person.id,))).get(person.id, ())


async def exercises(limber: Limber, person: Person) -> list[tuple[str, int, int | None]]:
    """What the newest session asks: exercise, sets and repetitions."""
    shares = (await limber.sessions(person))[-1].walk.shares
    return [(share.exercise, share.sets, share.repetitions) for share in shares]


async def presses(limber: Limber, person: Person, *buttons: str) -> str:
    """Press buttons under the last message that it may never have had; gives the chat's last message."""
    for data in buttons:
        person.press(last(person).id, data)
        await limber.settled()
    return last(person).text


async def test_the_bridge_in_the_mornings_only(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "/routine")
    assert said.splitlines()[:4] == [
        "Your exercises, in this order:",
        WHOLE,
        "2. Knee to chest · 2 to 3 rounds · mornings and evenings",
        "3. Lying rotation · 2 to 3 rounds · mornings and evenings",
    ]
    assert labels(ada) == ["Glute bridge", "Knee to chest", "Lying rotation"]
    before = len(ada.chat)
    assert WHOLE in await limber.taps(ada, "Glute bridge")
    said = await limber.taps(ada, "Mornings only")
    assert said == "Noted, from your next session on:\n1. Glute bridge · 3 × 15 · mornings"
    assert len(ada.chat) == before, "edited in place"
    assert "Glute bridge · 3 × 15 · mornings\n" in await limber.taps(ada, "All exercises")
    await limber.at("20:00")
    assert "Back exercises, 4 minutes." in last(ada).text
    assert await exercises(limber, ada) == [(KNEE, 3, None), (ROTATION, 3, None)]
    assert "1 of 2 · Knee to chest" in await limber.taps(ada, "Start")
    await limber.at("7:30", day=1)
    assert "Back exercises, 9 minutes." in last(ada).text
    assert await exercises(limber, ada) == [(BRIDGE, 3, 15), (KNEE, 3, None), (ROTATION, 3, None)]


async def test_cards_answers_and_the_summary_follow_ones_own_amounts(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/routine")
    assert "1. Glute bridge · 2 × 10" in await limber.taps(
        ada, "Glute bridge", "Fewer sets", "Fewer reps", "Fewer reps"
    )
    await limber.taps(ada, "All exercises", "Lying rotation", "Fewer rounds", "Move earlier", "Move earlier")
    await limber.taps(ada, "All exercises", "Knee to chest", "Leave out")
    said = await limber.says(ada, "/routine")
    assert said.splitlines()[1:4] == [
        "1. Lying rotation · 2 rounds · mornings and evenings",
        "2. Glute bridge · 2 × 10 · mornings and evenings",
        "Knee to chest · left out",
    ]
    await limber.at("20:00")
    assert "Back exercises, 4 minutes." in last(ada).text
    assert (await limber.taps(ada, "Start")).startswith("1 of 2 · Lying rotation, round 1 of 2\n5 to 10 seconds")
    assert "5 to 10 seconds each side. 2 rounds." in await limber.says(ada, "how many?")
    said = await limber.says(ada, "2 rounds done")
    assert "Recorded: rotation (all 2)." in said
    assert "2 of 2 · Glute bridge, set 1 of 2\n10 times." in said
    assert "10 times. 2 sets." in await limber.says(ada, "how many?")
    assert "Recorded: bridge set 1.\n" in await limber.says(ada, "10 reps")
    assert "Recorded: bridge set 1 (8 times)." in await limber.says(ada, "undo", "8 reps")
    await limber.says(ada, "next", "done")
    assert any("Evening done: rotation 2 of 2, bridge 2 of 2." in text for text in heard(ada))
    assert (await limber.states(ada))[-1] == ("evening", "done")


async def test_a_session_that_is_open_keeps_what_it_asked(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    assert "The session that is open stays as it is." in await limber.says(ada, "/routine")
    said = await limber.taps(ada, "Glute bridge", "Fewer sets")
    assert "1. Glute bridge · 2 × 15" in said
    assert "set 1 of 3" in said, "the card is still there"
    assert "Rest. Set 2" in await limber.taps(ada, "Set done")
    assert await exercises(limber, ada) == [(BRIDGE, 3, 15), (KNEE, 3, None), (ROTATION, 3, None)]
    await limber.at("7:30", day=1)
    assert (await exercises(limber, ada))[0] == (BRIDGE, 2, 15)


async def test_out_of_turn_everything_comes_and_near_a_reminder_what_that_asks(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge::mornings", "routine::rotation::never")
    await limber.at("12:00", day=1)
    await limber.says(ada, "/now")
    assert [exercise for exercise, *_ in await exercises(limber, ada)] == [BRIDGE, KNEE]
    await limber.says(ada, "did everything")
    await limber.at("19:00")
    assert "Knee to chest, round 1" in await limber.says(ada, "/now")
    assert [exercise for exercise, *_ in await exercises(limber, ada)] == [KNEE]


async def test_as_prescribed_takes_everything_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/routine")
    await limber.taps(ada, "Glute bridge", "Evenings only", "Fewer reps", "Move later", "All exercises")
    assert await routine(limber, ada) == (Part(KNEE), Part(BRIDGE, mornings=False, repetitions=12), Part(ROTATION))
    said = await limber.taps(ada, "As prescribed")
    assert said.startswith(f"As prescribed, from your next session on:\n{WHOLE}\n2. Knee to chest")
    assert labels(ada) == ["Glute bridge", "Knee to chest", "Lying rotation"]
    assert await routine(limber, ada) == ()
    await limber.at("7:30", day=1)
    assert (await exercises(limber, ada))[0] == (BRIDGE, 3, 15)


async def test_changed_back_step_by_step_nothing_of_ones_own_is_left(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/routine")
    await limber.taps(ada, "Glute bridge", "Fewer sets", "Leave out")
    assert "Glute bridge · left out" in last(ada).text
    await limber.taps(ada, "Bring it back", "More sets")
    assert await routine(limber, ada) == ()


async def test_a_second_press_changes_nothing_more(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/routine")
    await limber.taps(ada, "Glute bridge")
    fewer = next(button.data for row in last(ada).buttons for button in row if button.text == "Fewer sets")
    assert fewer is not None
    ada.press(last(ada).id, fewer)
    ada.press(last(ada).id, fewer)
    await limber.settled()
    assert "1. Glute bridge · 2 × 15" in last(ada).text
    assert await routine(limber, ada) == (Part(BRIDGE, sets=2), Part(KNEE), Part(ROTATION))


async def test_one_exercise_stays_in_every_session_that_is_reminded_of(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge::none", "routine::bridge::never", "routine::rotation::evenings")
    kept = await routine(limber, ada)
    for refused in ("routine::knee-to-chest::never", "routine::knee-to-chest::evenings"):
        assert (await presses(limber, ada, refused)).startswith("Nothing would be left for the mornings, so it stays.")
        assert await routine(limber, ada) == kept
    await presses(limber, ada, "routine::rotation::mornings")
    said = await presses(limber, ada, "routine::knee-to-chest::mornings")
    assert said.startswith("Nothing would be left for the evenings, so it stays.")


async def test_what_limber_never_offered_changes_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge:2:sets")
    kept = await routine(limber, ada)
    for forged in FORGED:
        assert "mornings and evenings" in await presses(limber, ada, forged)
        assert "Noted" not in last(ada).text
        assert await routine(limber, ada) == kept, forged


async def test_before_first_contact_is_over_there_is_nothing_to_change(limber: Limber) -> None:
    ada = limber.newcomer()
    assert "Which clock is yours?" in await limber.says(ada, "/start", "/routine")
    await presses(limber, ada, "routine::bridge::never")
    assert "Which clock is yours?" in last(ada).text
    assert await routine(limber, ada) == ()


async def test_what_one_wants_can_be_typed(limber: Limber) -> None:
    ada = await limber.met()
    for said in ("routine", "My routine!", "change my exercises", "Can I change the exercises?"):
        assert "Your exercises, in this order:" in await limber.says(ada, said)


async def test_help_leads_there(limber: Limber) -> None:
    ada = await limber.met()
    assert "/routine" in await limber.says(ada, "/help")
    assert "Your exercises, in this order:" in await limber.taps(ada, "My routine")


async def test_who_comes_back_is_offered_a_minute_of_what_they_do(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::knee-to-chest::never", "routine::rotation:2:sets")
    for _ in range(4):
        await limber.at("20:00")
        await limber.at("7:30", day=1)
    await limber.at("20:00")
    assert "I'll stop reminding you." in last(ada).text
    assert "One minute of rotation?" in await limber.says(ada, "hello")
    assert "Lying rotation, round 1 of 2" in await limber.taps(ada, "One minute")


async def test_the_nudge_counts_ones_own_minutes(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge:1:sets", "routine::bridge:5:reps", "routine::rotation::never")
    await limber.at("20:00")
    await limber.passes(minutes=45)
    assert last(ada).text.startswith("Still open: bridge and knee to chest, about 3 minutes.")


async def test_adherence_counts_what_the_person_was_asked(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge:1:sets", "routine::knee-to-chest::never", "routine::rotation::never")
    await limber.at("20:00")
    await limber.says(ada, "start", "done")
    assert "Steadiness 100%" in await limber.says(ada, "/progress")


async def test_what_a_session_does_not_ask_is_not_recorded_and_said_so(limber: Limber) -> None:
    ada = await limber.met()
    await presses(limber, ada, "routine::bridge::mornings")
    await limber.at("20:00")
    assert "Glute bridge isn't part of this session." in await limber.says(ada, "skip the bridge")
    assert "I haven't recorded that yet." in await limber.says(ada, "bridge done")
    assert await limber.done(ada) == []
    assert "Recorded: knee to chest (all 3)." in await limber.says(ada, "knee to chest done")
