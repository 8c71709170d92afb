"""The chat page in a real browser, with the bot's side played by hand."""

import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from bot.clock import StoppedClock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller, button

CHROMIUM = shutil.which("chromium")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
PHONE = ViewportSize(width=360, height=740)
DESK = ViewportSize(width=1280, height=800)
SMALL_TARGETS = """() => [...document.querySelectorAll("button, textarea, .inline-button")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.classList.contains("link"))
    .filter((element) => Math.min(element.offsetHeight, element.offsetWidth) < 44)
    .map((element) => element.id || element.textContent)"""

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),  # one browser for all, so one loop
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (on Debian: apt-get install chromium)"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def playground(clock: StoppedClock) -> AsyncIterator[Playground]:
    playground = Playground(clock, TOKEN, pace=False)
    yield playground
    await playground.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def address(playground: Playground) -> str:
    return await playground.start()


@pytest_asyncio.fixture(loop_scope="module")
async def http() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, address: str, ada: Person) -> AsyncIterator[Page]:
    """Ada's chat on a desk; a fault of a script fails the test."""
    faults: list[str] = []
    page = await browser.new_page(viewport=DESK, timezone_id="Europe/Berlin", reduced_motion="reduce")
    page.on("pageerror", lambda error: faults.append(str(error)))
    await page.goto(f"{address}/#{ada.id}")
    await expect(page.get_by_test_id("composer")).to_be_visible()
    yield page
    await page.close()
    assert faults == []


async def write(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("composer").press("Enter")


async def test_what_is_written_arrives_as_it_was_typed(page: Page, ada: Person) -> None:
    await write(page, "<b>done</b> & 👍\n")
    await expect(page.get_by_test_id("words").last).to_have_text("<b>done</b> & 👍")
    assert ada.chat[-1].text == "<b>done</b> & 👍"


async def test_a_button_spins_until_it_is_answered_and_the_answer_is_a_toast(
    page: Page, ada: Person, bot: Caller
) -> None:
    message = await bot.say(ada.id, "Ready?", [button("Set done", "done")])
    pressed = page.get_by_test_id("button")
    async with page.expect_response("**/presses"):
        await pressed.click()
    await expect(pressed).to_have_attribute("aria-busy", "true")
    *_, update = await bot.call("getUpdates")
    query = update["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("done", message)
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Recorded")
    await expect(page.get_by_test_id("toast")).to_have_text("Recorded")
    await expect(pressed).not_to_have_attribute("aria-busy", "true")


async def test_edits_and_deletions_happen_in_place(page: Page, ada: Person, bot: Caller) -> None:
    first = await bot.say(ada.id, "Set 1")
    second = await bot.say(ada.id, "Set 2")
    await bot.call("editMessageText", chat_id=ada.id, message_id=first, text="Set 1, recorded")
    await expect(page.locator(f"[data-message-id='{first}']")).to_contain_text("Set 1, recordededited")
    await bot.call("deleteMessage", chat_id=ada.id, message_id=second)
    await expect(page.locator(f"[data-message-id='{second}']")).to_have_count(0)
    await expect(page.get_by_test_id("words")).to_have_text(["/start", "Set 1, recorded"])


async def test_moments_are_shown_in_the_readers_zone_and_count_by_the_bots_clock(
    page: Page, ada: Person, bot: Caller, clock: StoppedClock
) -> None:
    due = int(clock.now().timestamp()) + 3600
    shape = {"type": "date_time", "offset": 0, "length": 1, "unix_time": due}
    for how in ("r", "wt", "wDT"):
        await bot.say(ada.id, "?", entities=[shape | {"date_time_format": how}])
    relative, short, long = (page.get_by_test_id("words").nth(at) for at in (1, 2, 3))
    await expect(relative).to_have_text(re.compile("in 1 hour|in 60 minutes"))
    await expect(short).to_have_text("Mon 14:00")
    await expect(long).to_have_text(re.compile("Monday,? 2 March 2026,? 14:00:00"))
    await page.get_by_test_id("plus-minute").click()
    await expect(relative).to_have_text("in 59 minutes")
    assert clock.offset == timedelta(minutes=1)


async def test_what_the_bot_offers_is_found_by_its_name_and_sent_by_a_click(
    page: Page, ada: Person, bot: Caller
) -> None:
    content = {"message_text": "Lift."}
    results = [
        {"type": "article", "id": id_, "title": title, "input_message_content": content}
        for id_, title in (("bridge", "Glute bridge"), ("knee", "Knee to chest"))
    ]
    composer = page.get_by_test_id("composer")
    async with page.expect_request("**/queries"):
        await composer.press_sequentially("@limber_playground_bot br")
    query = [update for update in await bot.call("getUpdates") if "inline_query" in update][-1]["inline_query"]
    assert (query["query"], query["from"]["id"]) == ("br", ada.id)
    await bot.call("answerInlineQuery", inline_query_id=query["id"], results=results)
    await expect(page.get_by_test_id("offer")).to_have_count(2)
    await page.get_by_test_id("offer").first.click()
    await expect(page.get_by_test_id("words").last).to_have_text("Lift.")
    await expect(page.get_by_test_id("offers")).to_be_hidden()
    await expect(composer).to_have_value("")
    assert ada.chat[-1].via_bot


async def test_commands_are_found_by_typing_a_slash(page: Page, ada: Person, bot: Caller) -> None:
    listed = [{"command": name, "description": f"about {name}"} for name in ("now", "today", "times")]
    await bot.call("setMyCommands", commands=listed)
    await page.get_by_test_id("composer").press_sequentially("/t")
    await expect(page.get_by_test_id("command")).to_have_count(2)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("words").last).to_have_text("/times")
    await write(page, "/ti")
    await expect(page.get_by_test_id("words").last).to_have_text("/ti")
    assert [message.text for message in ada.chat] == ["/start", "/times", "/ti"]


async def test_a_place_is_shared_by_the_reply_keyboard(page: Page, ada: Person, bot: Caller) -> None:
    rows = [[{"text": "Share my place", "request_location": True}]]
    await bot.call("sendMessage", chat_id=ada.id, text="Where?", reply_markup={"keyboard": rows})
    await page.get_by_test_id("reply-button").click()
    await page.get_by_test_id("places").get_by_text("Tokyo").click()
    await expect(page.get_by_test_id("message").last).to_contain_text("35.68° N, 139.65° E")
    assert ada.chat[-1].location == (35.6762, 139.6503)


async def test_a_page_comes_back_by_itself_and_takes_the_truth_of_then(
    page: Page, ada: Person, bot: Caller, playground: Playground, address: str
) -> None:
    await playground.stop()
    await expect(page.get_by_test_id("status")).to_have_text("reconnecting…")
    await write(page, "are you there")
    await expect(page.get_by_test_id("trouble")).to_be_visible()
    await expect(page.get_by_test_id("composer")).to_have_value("are you there")
    again = Playground(StoppedClock(ada.chat[0].date), TOKEN)
    again.newcomer("Ada").write("another life")
    await again.start(port=int(address.rpartition(":")[2]))
    try:
        await expect(page.get_by_test_id("words")).to_have_text(["another life"], timeout=15_000)
        await expect(page.get_by_test_id("status")).to_have_text("bot")
    finally:
        await again.stop()


async def test_a_newcomer_sees_what_the_bot_is_and_one_button(page: Page, playground: Playground, bot: Caller) -> None:
    await bot.call("setMyDescription", description="Three exercises, mornings and evenings.")
    await page.get_by_test_id("new-person").click()
    await expect(page.get_by_test_id("empty")).to_contain_text("Three exercises, mornings and evenings.")
    await expect(page.get_by_test_id("composer")).to_be_hidden()
    await page.get_by_test_id("start").click()
    await expect(page.get_by_test_id("words")).to_have_text(["/start"])
    assert [message.text for message in playground.people[-1].chat] == ["/start"]


async def test_a_phone_has_room_for_everything_and_every_target(page: Page, ada: Person, bot: Caller) -> None:
    scale = [button(str(score)) for score in range(6)]
    await bot.say(ada.id, "How is your back tonight, 0 to 10? " + "w" * 300, scale, [button("Not tonight, thank you")])
    await page.set_viewport_size(PHONE)
    await expect(page.get_by_test_id("button").last).to_be_in_viewport()
    assert await page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.get_by_test_id("people-open").click()
    await expect(page.get_by_test_id("new-person")).to_be_in_viewport(ratio=1)
    assert await page.evaluate(SMALL_TARGETS) == []


async def test_a_reader_who_scrolled_up_stays_there_and_is_told(page: Page, ada: Person, bot: Caller) -> None:
    await bot.say(ada.id, "line\n" * 200)
    await expect(page.get_by_test_id("words").last).to_contain_text("line")
    await page.locator("#scroll").evaluate("element => element.scrollTo(0, 0)")
    await expect(page.get_by_test_id("new-messages")).to_have_text("To the end")
    await bot.say(ada.id, "Rest is over.")
    await expect(page.get_by_test_id("new-messages")).to_have_text("1 new message")
    await expect(page.get_by_text("Rest is over.").last).not_to_be_in_viewport()
    await page.get_by_test_id("new-messages").click()
    await expect(page.get_by_test_id("words").last).to_be_in_viewport()
    await expect(page.get_by_test_id("new-messages")).to_be_hidden()


async def test_day_and_night_are_chosen_and_kept(page: Page) -> None:
    root = page.locator("html")
    await expect(root).to_have_attribute("data-theme", "light")
    await page.get_by_test_id("theme").click()
    await expect(root).to_have_attribute("data-theme", "dark")
    await page.reload()
    await expect(root).to_have_attribute("data-theme", "dark")
