"""A day with Limber in a real browser: the real demo, its clock moved by the page alone."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from tests.browser.chat import PHONE, SCREENS, Chat
from tests.browser.process import Demo, demo
from tests.ways import LATER

CHROMIUM = shutil.which("chromium")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LONDON = "Europe/London"
SET = ("Set done", "How", "It hurts", "More")
ROUND = ("Round done", "How", "It hurts", "More")
RIGHT = ("Undo", "Something else")  # below what a typed reply recorded

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (on Debian: apt-get install chromium)"),
]


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Demo]:
    """The demo, which has nothing to complain of."""
    with demo(tmp_path) as started:
        yield started
        assert started.end() == 0
        assert started.log.read_text() == ""


@pytest.fixture
async def chat(running: Demo) -> AsyncIterator[Chat]:
    """A new person's chat, on a Monday evening in London; a fault of the page's scripts fails the test."""
    faults: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await browser.new_page(
            viewport=PHONE, has_touch=True, locale="en-GB", timezone_id=LONDON, reduced_motion="reduce"
        )
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        await page.goto(running.address)
        chat = Chat(page)
        await chat.begin_at(next_monday_evening())
        yield chat
        await browser.close()
    assert faults == []


def next_monday_evening() -> datetime:
    """21:00 UTC of a Monday to come: no clock changes before Sunday."""
    today = datetime.now(UTC)
    monday = today.date() + timedelta(days=7 - today.weekday())
    return datetime.combine(monday, time(21), tzinfo=UTC)


@LATER  # on every change, the demo and its page are tried in a browser piece by piece
async def test_a_day_from_the_first_hello_to_the_evenings_progress(chat: Chat) -> None:
    shutil.rmtree(SCREENS, ignore_errors=True)
    await first_contact(chat)
    await bridge_by_buttons(chat)
    await knees_by_typing(chat)
    await rotation_to_the_end(chat)
    await evening_left_half_way(chat)
    await back_through_the_nudge(chat)
    await progress(chat)


async def first_contact(chat: Chat) -> None:
    await expect(chat.page.get_by_test_id("empty")).to_contain_text("Three back exercises")
    await chat.picture("nobody-yet")
    await chat.page.get_by_test_id("start").tap()
    await expect(chat.last).to_contain_text("Which clock is yours?")
    await chat.picture("which-clock")
    place = chat.last.get_by_test_id("button").filter(has_text="London")
    await place.tap()
    await chat.hears("Does any of these apply to you?", "None", "One does")
    await chat.picture("suitable")
    await chat.tap("None")
    await chat.hears("Mornings 07:30, evenings 20:00, London time.", "Yes, start", "Other times")
    await chat.picture("consent")
    await chat.tap("Yes, start")
    await chat.hears("First one: Tue", "Try it now", "See exercises")
    await chat.picture("ready")


async def bridge_by_buttons(chat: Chat) -> None:
    await chat.jump("Morning reminder")
    await chat.hears("Back exercises, 9 minutes.", "Start", "Did it all", "Later", "Not this one")
    await chat.picture("morning")
    await chat.tap("Start")
    await chat.hears("1 of 3 · Glute bridge, set 1 of 3", *SET)
    await chat.picture("first-set")
    await chat.portrait()
    await chat.tap("Set done")
    await chat.hears("Recorded: bridge set 1.", "Next set now", "Undo")
    await chat.is_due("Rest is over")
    await chat.picture("rest")
    await chat.a_minute_passes()
    await chat.hears("Set 2 of 3", *SET, "Undo")
    await chat.picture("rest-is-over")
    await chat.tap("Set done")
    await chat.hears("Recorded: bridge set 2.", "Next set now", "Undo")
    await chat.tap("Undo")
    await chat.hears("Taken back: bridge set 2.", *SET, "Undo")
    await chat.picture("undone")
    await chat.tap("Set done")
    await chat.hears("Recorded: bridge set 2.", "Next set now", "Undo")
    await chat.tap("Next set now")
    await chat.hears("Set 3 of 3", *SET, "Undo")
    await chat.tap("Set done")
    await chat.hears("2 of 3 · Knee to chest, round 1 of 3", *ROUND, "Undo")
    await chat.picture("next-exercise")


async def knees_by_typing(chat: Chat) -> None:
    await chat.write("done")
    await chat.hears("Round 2 of 3", *ROUND, *RIGHT)
    await chat.picture("typed-done")
    await chat.write("how long do I hold?")
    await chat.hears("5 seconds each knee", "Whole description", *ROUND, "Undo")
    await chat.picture("question")
    await chat.write("all done")
    await chat.hears("", "Knee to chest", "Everything")
    await chat.picture("which-did-you-mean")
    await chat.tap("Knee to chest")
    await chat.hears("3 of 3 · Lying rotation, round 1 of 3", *ROUND, "Undo")
    await chat.write("undo")
    await chat.hears("Taken back: knee to chest rounds 2 and 3.", *ROUND, "Undo")
    await chat.write("2 more rounds done")
    await chat.hears("3 of 3 · Lying rotation, round 1 of 3", *ROUND, *RIGHT)
    await chat.picture("last-exercise")


async def rotation_to_the_end(chat: Chat) -> None:
    await chat.tap("How")
    await chat.hears("1. ", "Whole description", *ROUND, "Undo")
    await chat.picture("how")
    await chat.tap("More")
    await chat.hears("Lying rotation", "All 3 done", "Skip rotation", "Stop here", "Back")
    await chat.picture("more")
    await chat.tap("All 3 done")
    await chat.hears("Morning done: bridge 3 of 3, knee to chest 3 of 3, rotation 3 of 3.", "Undo")
    await chat.picture("morning-done")


async def evening_left_half_way(chat: Chat) -> None:
    await chat.jump("Evening reminder")
    await chat.hears("Back exercises, 9 minutes.", "Start", "Did it all", "Later", "Not this one")
    await chat.picture("evening")
    await chat.tap("Start")
    await chat.hears("1 of 3 · Glute bridge, set 1 of 3", *SET)
    await chat.write("2 sets done")
    await chat.hears("Recorded: bridge sets 1 and 2.", "Next set now", *RIGHT)
    await chat.tap("Next set now")
    await chat.hears("Set 3 of 3", *SET, "Undo")
    await chat.tap("More")
    await chat.tap("Stop here")
    await chat.hears("Left for later", "Continue", "Enough for now", "Undo")
    await chat.picture("left-half-way")


async def back_through_the_nudge(chat: Chat) -> None:
    await chat.jump("Nudge")
    await chat.hears(
        "Still open: bridge set 3, knee to chest and rotation, about", "Continue", "Enough for now", "Undo"
    )
    await chat.picture("nudge")
    await chat.tap("Continue")
    await chat.hears("Set 3 of 3", *SET, "Undo")
    await chat.picture("going-on")
    await chat.write("everything done")
    await chat.hears("How is your back today?", *map(str, range(11)))
    await expect(chat.page.get_by_test_id("messages").get_by_text("Evening done: bridge 3 of 3")).to_be_visible()
    await chat.picture("pain")
    await chat.tap("2")
    await chat.hears("Recorded: pain 2 of 10.")
    await chat.picture("pain-noted")


async def progress(chat: Chat) -> None:
    await chat.write("/progress")
    await chat.hears("2 of the last 2 sessions.")
    await chat.picture("progress")
