"""After an absence past 150 s, people with an open session hear once that a press may be lost."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.domain.absences import SAID_AFTER
from bot.playground.people import Person
from jobs import timetable
from tests.bot.limber import Limber, heard, labels, last
from tests.bot.limber import limber as at_work

AWAY = "I was away for a few minutes. If you pressed a button, please press again."
LONG_AWAY = "I was away for a while. If you pressed a button, please press again."
SET = ["Set done", "How", "It hurts", "More"]


async def at_a_set(limber: Limber, name: str = "Ada") -> Person:
    """Somebody in the middle of the bridge, for ten minutes."""
    ada = await limber.met(name)
    await limber.says(ada, "/now", "start")
    await limber.passes(minutes=10)
    assert labels(ada) == SET
    return ada


async def said(limber: Limber) -> None:
    """Wait until whatever is to be said after an absence was said."""
    await limber.settled()
    limber.clock.elapse(SAID_AFTER)
    await limber.settled()


def apologies(person: Person) -> int:
    return sum(text.startswith("I was away") for text in heard(person))


async def test_149_seconds_cost_no_press_and_nothing_is_said(limber: Limber) -> None:
    ada = await at_a_set(limber)
    await limber.stop()
    ada.tap("Set done")
    await limber.away(seconds=149)
    await said(limber)
    assert apologies(ada) == 0
    assert await limber.done(ada) == ["bridge 1"]


async def test_after_151_seconds_it_is_said_silently_with_the_card_below_and_a_press_works(limber: Limber) -> None:
    ada = await at_a_set(limber)
    card = last(ada).id
    await limber.stop()
    ada.tap("Set done")  # Telegram does not keep it long enough
    await limber.away(seconds=151)
    await said(limber)
    assert last(ada).text.startswith(f"{AWAY}\n\n1 of 3 · Glute bridge, set 1 of 3")
    assert last(ada).silent
    assert labels(ada) == SET
    await ada.sees(lambda: card not in [message.id for message in ada.chat])
    assert await limber.done(ada) == []

    await limber.taps(ada, "Set done")
    assert await limber.done(ada) == ["bridge 1"]


async def test_what_was_typed_is_taken_however_long_it_took_and_the_card_is_where_it_led(limber: Limber) -> None:
    ada = await at_a_set(limber)
    await limber.stop()
    ada.write("done")
    await limber.away(minutes=30)  # before the nudge
    await limber.settled()
    assert labels(ada) == ["Next set now", "Undo", "Something else"]
    await said(limber)
    assert await limber.done(ada) == ["bridge 1"]
    assert last(ada).text.startswith(LONG_AWAY)
    assert labels(ada) == ["Next set now", "Undo"]
    assert apologies(ada) == 1


async def test_it_is_said_once_however_often_the_bot_dies_around_it(limber: Limber) -> None:
    ada = await at_a_set(limber)
    await limber.away(seconds=200)
    await limber.away(seconds=1)  # before it was said
    await limber.away(seconds=2)
    await said(limber)
    await limber.away(seconds=3)
    await said(limber)
    assert apologies(ada) == 1
    assert len([call for call in limber.playground.ledger if str(call.params.get("text", "")).startswith(AWAY)]) == 1


async def test_only_who_has_a_session_open_hears_of_it(limber: Limber) -> None:
    ada, bob = await at_a_set(limber), await limber.met("Bob")
    eve, dan = await at_a_set(limber, "Eve"), await at_a_set(limber, "Dan")
    fay = await at_a_set(limber, "Fay")
    await limber.says(eve, "/pause")
    await limber.taps(eve, "Until I say")
    dan.block()
    await limber.settled()
    await limber.says(fay, "all done")
    await limber.taps(fay, "Everything")
    before = [len(heard(person)) for person in (bob, eve, dan, fay)]
    await limber.away(seconds=300)
    await said(limber)
    assert [len(heard(person)) for person in (bob, eve, dan, fay)] == before
    assert apologies(ada) == 1


async def test_a_reminder_that_came_due_meanwhile_is_enough(limber: Limber) -> None:
    ada = await limber.met()
    await limber.at("7:30", day=1)
    await limber.taps(ada, "Start")
    await limber.at("19:58")
    await limber.says(ada, "hello")
    await limber.away(minutes=5)
    await said(limber)
    assert last(ada).text.startswith("Back exercises")
    assert await limber.states(ada) == [("evening", "expired"), ("morning", "skipped"), ("evening", "open")]
    assert apologies(ada) == 0


async def test_the_end_of_a_rest_that_passed_meanwhile_sounds_and_the_apology_stands_last(limber: Limber) -> None:
    ada = await at_a_set(limber)
    await limber.taps(ada, "Set done")
    await limber.away(seconds=200)
    await limber.settled()
    assert last(ada).text.startswith("Set 2 of 3")
    assert not last(ada).silent
    await said(limber)
    assert last(ada).text.startswith(f"{AWAY}\n\nSet 2 of 3")
    assert [message.text for message in ada.chat if "Set 2 of 3" in message.text] == [last(ada).text]


async def test_whoever_is_asked_for_a_time_keeps_the_question(limber: Limber) -> None:
    ada = await at_a_set(limber)
    await limber.says(ada, "/times")
    await limber.taps(ada, "Mornings", "Change time")
    asked = labels(ada)
    await limber.away(seconds=200)
    await said(limber)
    assert last(ada).text == AWAY
    assert [button.text for row in ada.chat[-2].buttons for button in row] == asked
    assert "06:45" in await limber.says(ada, "6:45")


async def test_a_clock_that_is_moved_is_no_absence(limber: Limber, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = await at_a_set(limber)
    await limber.says(ada, "stop")
    await limber.passes(hours=2)
    await limber.says(ada, "hello")
    await said(limber)
    assert apologies(ada) == 0


async def test_a_telegram_that_is_away_is_an_absence_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timetable, "REFILL", 0.05)
    async with at_work(tmp_path) as limber:
        ada = await at_a_set(limber)
        port = urlsplit(limber.settings.telegram_url).port
        assert port is not None
        await limber.playground.stop()
        limber.clock.elapse(timedelta(seconds=151))
        await limber.playground.start(port=port)
        await limber.hears()
        await said(limber)
        assert last(ada).text.startswith(AWAY)
        assert apologies(ada) == 1
