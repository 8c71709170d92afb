"""Journeys: said, shared or chosen; what is announced is what comes, there and back."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.domain.people import Away
from bot.playground.people import Person
from tests.bot.limber import SUNDAY_EVENING, Limber, heard, labels, last

TOKYO, NEW_YORK = (35.68, 139.69), (40.71, -74.0)
LONDON = (51.5, -0.12)
FRIDAY = date(2026, 11, 27)


async def shares(limber: Limber, person: Person, point: tuple[float, float]) -> str:
    """Let a person share where they are."""
    person.send_location(*point)
    await limber.settled()
    return last(person).text


async def away(limber: Limber, person: Person) -> Away | None:
    """The journey that is kept."""
    return (await limber.person(person)).away


async def home(limber: Limber, person: Person) -> str | None:
    """The zone that is kept as home."""
    return (await limber.person(person)).zone


async def test_a_journey_in_one_sentence(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "in Tokyo until Friday")
    assert said == ("Tokyo time until Fri 27 Nov.\nNext: Mon 23 Nov 07:30, Mon 23 Nov 20:00, Tue 24 Nov 07:30."), (
        "02:00 on Monday there"
    )
    assert labels(ada) == ["Home now"]
    assert await away(limber, ada) == Away("Asia/Tokyo", FRIDAY)
    assert await home(limber, ada) == "Europe/London"


@pytest.mark.parametrize(
    ("before", "text", "kept"),
    [
        ((), "Tokyo for 5 days", Away("Asia/Tokyo", date(2026, 11, 28))),
        ((), "im in lisbon for a week", Away("Europe/Lisbon", date(2026, 11, 29))),
        (("/zone",), "I'm in Tokyo till 3 March", Away("Asia/Tokyo", date(2027, 3, 3))),
        (("/now",), "travelling to New York until next Monday", Away("America/New_York", date(2026, 11, 23))),
        (("/now", "all done", "everything"), "Munich until 03.12.", Away("Europe/Berlin", date(2026, 12, 3))),
    ],
    ids=["idle", "a length", "asked place", "a set", "asked pain"],
)
async def test_a_journey_is_heard_in_every_state(
    limber: Limber, before: tuple[str, ...], text: str, kept: Away
) -> None:
    ada = await limber.met()
    await limber.says(ada, *before, text)
    assert await away(limber, ada) == kept
    assert any("time until" in line for line in heard(ada))
    assert not ada.keys
    assert not await limber.pains(ada)


async def test_a_place_without_an_end_is_asked_until_when(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "I'm in Tokyo")
    assert said.startswith("Tokyo time: it's 02:00 there now.\n\nUntil when in Tokyo?")
    assert labels(ada) == ["3 days", "1 week", "2 weeks", "I moved", "Leave it"]
    assert (await limber.person(ada)).asked == "until"
    assert "20:00" in await limber.says(ada, "/today"), "nothing moved yet"
    assert (await limber.taps(ada, "1 week")).startswith("Tokyo time until Mon 30 Nov.")
    assert await away(limber, ada) == Away("Asia/Tokyo", date(2026, 11, 30))


@pytest.mark.parametrize("answer", ["Friday", "until Friday", "for 4 days", "27 November", "in Tokyo until Friday"])
async def test_until_when_may_be_typed(limber: Limber, answer: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "I'm in Tokyo", answer)
    assert await away(limber, ada) == Away("Asia/Tokyo", FRIDAY)
    assert (await limber.person(ada)).asked is None


async def test_a_day_not_understood_gets_an_example_and_the_question_again(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "I'm in Tokyo", "until the project ends")
    assert said.startswith("I didn't get that as a day. For example")
    assert "1 week" in labels(ada)


@pytest.mark.parametrize("answer", ["I moved", "for good", "I've moved here"])
async def test_a_place_may_be_the_new_home(limber: Limber, answer: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "I'm in Tokyo", answer)
    assert last(ada).text.startswith("Tokyo time: it's 02:00 there now.\nNext: Mon 23 Nov 07:30")
    assert (await home(limber, ada), await away(limber, ada)) == ("Asia/Tokyo", None)


@pytest.mark.parametrize("answer", ["Leave it", "no", "never mind", "home"])
async def test_it_may_be_left_as_it_is(limber: Limber, answer: str) -> None:
    ada = await limber.met()
    assert await limber.says(ada, "I'm in Tokyo", answer) == "It stays London time."
    assert (await home(limber, ada), await away(limber, ada)) == ("Europe/London", None)


@pytest.mark.parametrize("text", ["I moved to Lisbon", "we live in Lisbon now", "i've relocated to lisbon"])
async def test_a_move_in_one_sentence(limber: Limber, text: str) -> None:
    ada = await limber.met()
    await limber.says(ada, text)
    assert (await home(limber, ada), await away(limber, ada)) == ("Europe/Lisbon", None)


async def test_a_shared_location_is_asked_about(limber: Limber) -> None:
    ada = await limber.met()
    assert "Until when in New York?" in await shares(limber, ada, NEW_YORK)
    assert (await limber.taps(ada, "3 days")).startswith("New York time until Wed 25 Nov.")
    assert await away(limber, ada) == Away("America/New_York", date(2026, 11, 25))
    assert "It's New York time until Wed 25 Nov already." in await shares(limber, ada, NEW_YORK)


async def test_a_shared_location_of_the_same_clock_says_so(limber: Limber) -> None:
    ada = await limber.met()
    assert await shares(limber, ada, LONDON) == "It's London time already."
    await limber.says(ada, "/zone")
    assert await shares(limber, ada, LONDON) == "It's London time already."
    assert not ada.keys


async def test_a_place_shared_as_the_answer_to_zone_is_asked_about_too(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/zone")
    assert ada.keys == ["Share my place"]
    assert "Until when in Tokyo?" in await shares(limber, ada, TOKYO)
    assert not ada.keys
    assert (await limber.says(ada, "a week")).startswith("Tokyo time until Mon 30 Nov.")


@pytest.mark.parametrize("back", ["I'm back", "back home", "home again", "back in London", "Home now"])
async def test_home_again_in_words(limber: Limber, back: str) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until Friday", back)
    assert last(ada).text.startswith("London time.\nNext: Sun 22 Nov 20:00, Mon 23 Nov 07:30")
    assert await away(limber, ada) is None
    assert (await limber.taps(ada, "Undo")).startswith("Tokyo time until Fri 27 Nov.")
    assert (await limber.taps(ada, "Home now")).startswith("London time.")


async def test_im_back_without_a_journey_is_what_it_was(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "pause")
    assert "Reminders are on." in await limber.says(ada, "I'm back")


async def test_im_back_in_a_set_goes_on_with_it(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until Friday", "/now", "I'm back")
    assert await away(limber, ada) is not None
    assert "Glute bridge" in last(ada).text
    await limber.says(ada, "I'm back home")
    assert await away(limber, ada) is None


async def test_zone_shows_the_journey_and_the_way_home(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until Friday")
    assert (await limber.says(ada, "/zone")).startswith("Tokyo time until Fri 27 Nov.\nNext: ")
    assert labels(ada) == ["Home now", "Another place"]
    assert (await limber.taps(ada, "Another place")).startswith("It's Tokyo time until Fri 27 Nov; write “home”")
    assert "London time." in await limber.says(ada, "home")


async def test_the_settings_name_the_journey(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until Friday")
    assert "Tokyo time until Fri 27 Nov." in await limber.says(ada, "/times")
    await limber.passes(days=6)
    assert "London time." in await limber.says(ada, "/times")


async def test_another_place_on_a_journey_lasts_as_long_and_can_be_taken_back(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until Friday", "I'm in Seoul")
    assert await away(limber, ada) == Away("Asia/Seoul", FRIDAY)
    await limber.taps(ada, "Undo")
    assert await away(limber, ada) == Away("Asia/Tokyo", FRIDAY)
    await limber.says(ada, "until Saturday")
    assert await away(limber, ada) == Away("Asia/Tokyo", FRIDAY + timedelta(days=1))


async def test_a_new_home_ends_the_journey_and_says_so(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "in Tokyo until Friday", "I moved to Lisbon")
    assert said.startswith("Lisbon time: it's 17:00 there now. Your journey ends with that.\nNext: ")
    assert (await home(limber, ada), await away(limber, ada)) == ("Europe/Lisbon", None)


async def test_a_country_of_several_clocks_keeps_the_end_that_was_said(limber: Limber) -> None:
    ada = await limber.met()
    assert "One of these?" in await limber.says(ada, "in Brazil until Friday")
    await limber.taps(ada, next(label for label in labels(ada) if "Manaus" in label))
    assert await away(limber, ada) == Away("America/Manaus", FRIDAY)


async def test_a_slip_in_the_place_is_asked_back_with_its_end(limber: Limber) -> None:
    ada = await limber.met()
    assert "One of these?" in await limber.says(ada, "in Lisbonn until Friday")
    await limber.taps(ada, next(label for label in labels(ada) if "Lisbon" in label))
    assert await away(limber, ada) == Away("Europe/Lisbon", FRIDAY)


async def test_who_stays_longer_than_half_a_year_has_moved(limber: Limber) -> None:
    ada = await limber.met()
    assert "A journey is up to 180 days." in await limber.says(ada, "in Tokyo until 1 August")
    assert (await home(limber, ada), await away(limber, ada)) == ("Europe/London", None)
    await limber.taps(ada, "I moved")
    assert (await home(limber, ada), await away(limber, ada)) == ("Asia/Tokyo", None)


@pytest.mark.parametrize("text", ["pause until Friday", "on holiday for two weeks", "away for 5 days"])
async def test_a_pause_stays_a_pause(limber: Limber, text: str) -> None:
    ada = await limber.met()
    await limber.says(ada, text)
    kept = await limber.person(ada)
    assert (kept.standing, kept.away) == ("paused", None)


@pytest.mark.parametrize(
    "text", ["in Tokyo until Friday, numb between my legs", "both legs numb in Tokyo until Friday"]
)
async def test_red_flags_go_first(limber: Limber, text: str) -> None:
    ada = await limber.met()
    await limber.says(ada, text)
    kept = await limber.person(ada)
    assert (kept.standing, kept.away) == ("emergency", None)


async def test_the_emergency_number_is_that_of_the_place(limber: Limber) -> None:
    ada = await limber.met()
    assert "999" in await limber.says(ada, "/safety")
    await limber.says(ada, "in Tokyo until Friday")
    assert "119" in await limber.says(ada, "/safety")
    await limber.says(ada, "I can't feel my crotch")
    assert any("Call 119" in line for line in heard(ada))


async def test_a_journey_may_be_told_in_an_emergency(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "I can't feel my crotch", "I'm in Tokyo")
    assert "Until when in Tokyo?" in last(ada).text
    assert "Tokyo time until Mon 30 Nov." in await limber.taps(ada, "1 week")
    kept = await limber.person(ada)
    assert (kept.standing, kept.away) == ("emergency", Away("Asia/Tokyo", date(2026, 11, 30)))


async def test_who_waits_for_a_professional_is_asked_that_again(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "I'm pregnant", "in Tokyo until Friday")
    assert "show these to your doctor" in last(ada).text
    await limber.says(ada, "/zone", "/zone", "Another place", "Paris")
    assert "Reminders are on." in await limber.says(ada, "they said yes")


async def test_forged_presses_change_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/times")
    for value in (
        "",
        "~",
        "../etc~20261127",
        "Mars/Phobos",
        "Asia/Tokyo~x",
        "Asia/Tokyo~20261332",
        "Asia/Tokyo~20200101",
    ):
        ada.press(last(ada).id, f"away::::{value}")
        await limber.settled()
    ada.press(last(ada).id, "away::::Asia/Tokyo~99991231")
    await limber.settled()
    assert await away(limber, ada) is None


async def test_a_journey_that_ends_in_an_open_session_breaks_nothing(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "in Tokyo until tonight")
    await limber.at("11:00", day=1)  # 20:00 there
    await limber.says(ada, "start", "done")
    await limber.at("16:00")  # 01:00 of the day after
    await limber.says(ada, "done")
    assert await limber.done(ada) == ["bridge 1", "bridge 2"]
    await limber.at("7:30", day=1)
    assert last(ada).text.startswith("Back exercises, 9 minutes. Start,"), "nothing special"
    assert await away(limber, ada) is None


# What is announced is what comes, out and back: when it is said, and the journey.
JOURNEYS = {
    "east": (SUNDAY_EVENING, "in Tokyo until Tuesday"),
    "west": (SUNDAY_EVENING, "in Los Angeles until Tuesday"),
    "far west": (SUNDAY_EVENING, "in Honolulu until tomorrow"),
    "far east": (SUNDAY_EVENING, "in Auckland until Tuesday"),
    "clocks go back at home": (datetime(2027, 10, 29, 16, tzinfo=UTC), "in New York until Saturday"),
    "clocks go forward at home": (datetime(2027, 3, 26, 17, tzinfo=UTC), "in Tokyo until Sunday"),
    "clocks go forward there": (datetime(2027, 3, 12, 17, tzinfo=UTC), "in New York until Sunday"),
}
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(("at", "journey"), JOURNEYS.values(), ids=JOURNEYS)
async def test_what_is_announced_is_what_comes(limber: Limber, at: datetime, journey: str) -> None:
    limber.clock.move(at - limber.clock.now())
    ada = limber.newcomer()
    await limber.says(ada, "/start", "London", "none", "yes", journey)
    came: list[datetime] = []
    for _ in range(2):
        for due in announced(ada):
            await until(limber, due - MINUTE)
            assert await reminders(limber, ada) == came, "not before"
            await until(limber, due)
            came.append(due)
            assert await reminders(limber, ada) == came
            await limber.says(ada, "done")
        await limber.says(ada, "/zone")
    assert len(came) == 6
    assert await away(limber, ada) is None
    assert min(later - earlier for earlier, later in pairwise(came)) >= timedelta(hours=4)


def announced(person: Person) -> list[datetime]:
    """The instants that the chat's last message names."""
    return [datetime.fromtimestamp(each.unix_time, UTC) for each in last(person).entities if each.unix_time]


async def reminders(limber: Limber, person: Person) -> list[datetime]:
    """When the reminders that reached the person were due."""
    return [each.due for each in await limber.sessions(person) if each.state not in ("expired", "cancelled")]


async def until(limber: Limber, instant: datetime) -> None:
    """Move the clock there, and wait for what came due."""
    await limber.passes(seconds=(instant - limber.clock.now()).total_seconds())


async def waits_in_tokyo(limber: Limber) -> tuple[Person, datetime]:
    """Who flew east between two reminders: 20:00 there has come, and the evening's waits until the instant given."""
    ada = await limber.met()
    await limber.at("20:00")
    await limber.says(ada, "done")
    await limber.at("07:30", 1)
    await limber.says(ada, "in Tokyo until Friday")
    evening = announced(ada)[0]
    await until(limber, evening - 10 * MINUTE)
    return ada, evening


async def test_while_a_reminder_waits_the_session_before_it_stays_open(limber: Limber) -> None:
    ada, evening = await waits_in_tokyo(limber)
    await limber.says(ada, "done")
    assert await limber.states(ada) == [("evening", "done"), ("morning", "done")]
    await until(limber, evening)
    assert (await reminders(limber, ada))[-1] == evening


async def test_a_reminder_that_waits_comes_whatever_else_is_changed_meanwhile(limber: Limber) -> None:
    ada, evening = await waits_in_tokyo(limber)
    await limber.says(ada, "in Tokyo until Saturday")
    assert announced(ada)[0] == evening
    await limber.says(ada, "/times")
    await limber.taps(ada, "Evenings", "Silent")
    await until(limber, evening)
    assert (await reminders(limber, ada))[-1] == evening


@pytest.mark.parametrize("ask", ["/today", "/resume", "/times", "/start"])
async def test_every_announcement_knows_that_a_reminder_will_wait(limber: Limber, ask: str) -> None:
    ada = await limber.met()
    await limber.at("07:30", 1)
    await limber.says(ada, "done", "in Tokyo until Friday")
    assert "20:30" in last(ada).text, "20:00 is three and a half hours after the morning's"
    assert "20:30" in await limber.says(ada, ask)


async def test_a_reminder_that_waits_goes_with_its_clock(limber: Limber) -> None:
    ada, evening = await waits_in_tokyo(limber)
    await limber.says(ada, "home")
    await until(limber, evening)
    assert (await reminders(limber, ada))[-1] < evening
    await until(limber, announced(ada)[0])
    assert (await reminders(limber, ada))[-1] == datetime(2026, 11, 23, 20, tzinfo=UTC)


async def test_reminders_after_the_return_are_announced_by_the_clock_at_home(limber: Limber) -> None:
    ada = await limber.met()
    said = await limber.says(ada, "in Tokyo until tonight")
    assert said.endswith("Next: Mon 23 Nov 07:30, Mon 23 Nov 20:00, Tue 24 Nov 07:30 (London time).")
    assert announced(ada)[-1] == datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
