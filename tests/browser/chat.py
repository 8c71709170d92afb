"""One person's hands on the chat page, and a camera over their shoulder."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Literal

from playwright.async_api import Locator, Page, ViewportSize, expect

SCREENS = Path(__file__).parents[2] / ".screens"
FAULTS = (Path(__file__).parent / "layout.js").read_text(encoding="utf-8")
PHONE = ViewportSize(width=390, height=844)
DESK = ViewportSize(width=1280, height=800)
README = ViewportSize(width=1000, height=700)
LOOKS: tuple[tuple[str, ViewportSize, Literal["light", "dark"]], ...] = (
    ("phone-dark", PHONE, "dark"),
    ("desk-dark", DESK, "dark"),
    ("desk-light", DESK, "light"),
    ("phone-light", PHONE, "light"),  # the last, so that the next tap is on a phone
)

DRAWN = 120_000  # milliseconds; Chromium draws without a GPU, on cores that other tests keep busy


@dataclass
class Chat:
    """The page as somebody on the floor uses it: one thumb, one thing at a time, waiting for what comes."""

    page: Page
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def last(self) -> Locator:
        """The newest message."""
        return self.page.get_by_test_id("message").last

    async def tap(self, label: str) -> None:
        """Press a button of the newest message."""
        await self.last.get_by_test_id("button").get_by_text(label, exact=True).tap()

    async def write(self, text: str) -> None:
        """Type and send."""
        await self.page.get_by_test_id("composer").fill(text)
        await self.page.get_by_test_id("send").tap()

    async def hears(self, text: str, *buttons: str) -> None:
        """Wait until the newest message is the bot's and has these words, and exactly these buttons."""
        await expect(self.last).to_have_attribute("data-out", "false")
        await expect(self.last.get_by_test_id("words")).to_contain_text(text)
        await expect(self.last.get_by_test_id("button")).to_have_text(buttons)

    async def is_due(self, what: str) -> None:
        """Wait until `what` is due next."""
        await expect(self.page.locator(".due-next .due-what")).to_have_text(what)

    async def jump(self, what: str) -> None:
        """Go to where `what` is due, which must be next."""
        await self.is_due(what)
        await self.page.get_by_test_id("jump").tap()
        await self._nothing_overdue()

    async def a_minute_passes(self) -> None:
        """Move the bot's clock by a minute."""
        await self.page.get_by_test_id("plus-minute").tap()
        await self._nothing_overdue()

    async def _nothing_overdue(self) -> None:
        """Wait until what was due has happened, and the panel shows what comes then."""
        await expect(self.page.locator(".due-next .due-away")).to_contain_text("in ")

    async def begin_at(self, moment: datetime) -> None:
        """Start the day of the test at the same hour, whenever it runs."""
        address = self.page.url.partition("#")[0]
        answer = await self.page.request.post(f"{address}play/clock", data={"to": moment.isoformat()})
        assert answer.ok

    async def picture(self, name: str) -> None:
        """Look at the screen, as a file for each look, and hold each to the rules of layout."""
        number = next(self._numbers)
        for look, size, scheme in LOOKS:
            await self.page.emulate_media(color_scheme=scheme)
            await self.page.set_viewport_size(size)
            await self.page.screenshot(
                path=SCREENS / look / f"{number:02}-{name}.png", animations="disabled", timeout=DRAWN
            )
            faults = await self.page.evaluate(FAULTS, scheme)
            assert faults == [], f"{name}, {look}: {faults}"

    async def portrait(self) -> None:
        """The picture that README shows: a copy of it is kept in `pictures`."""
        await self.page.set_viewport_size(README)
        await self.page.screenshot(path=SCREENS / "chat.png", animations="disabled", timeout=DRAWN)
        await self.page.set_viewport_size(PHONE)
