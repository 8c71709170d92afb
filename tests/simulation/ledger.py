"""What Telegram remembers of each call that reached it."""

from dataclasses import dataclass
from datetime import datetime

from bot.playground.chats import Json


@dataclass
class Call:
    """One call that reached Telegram. `heard`: its answer reached a process that lived."""

    number: int
    at: datetime
    shown: datetime  # the time on the clock of the bot's machine
    process: int
    method: str
    chat: int | None
    params: Json
    error: str = ""
    message: int | None = None  # the new message's id
    heard: bool = False
    unrecorded: bool = False  # the process died before it had written down that this was sent

    @property
    def reminds(self) -> int | None:
        """The session that this is the reminder of, sent anew; None where it is something else."""
        if self.error or not self.method.startswith("send") or not self.text.startswith("Back exercises"):
            return None
        begins = [data for data in self.data if data.startswith("begin:")]
        return int(begins[0].split(":")[1]) if begins else None

    @property
    def text(self) -> str:
        """The words that it carries."""
        return str(self.params.get("text") or self.params.get("caption") or "")

    @property
    def data(self) -> list[str]:
        """What the buttons carry that it brings."""
        markup = self.params.get("reply_markup")
        rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else []
        return [button["callback_data"] for row in rows for button in row]

    @property
    def loud(self) -> bool:
        return not self.params.get("disable_notification")
