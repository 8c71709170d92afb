"""What somebody has before their eyes: the bot's newest message, and what can be pressed."""

from dataclasses import dataclass

from bot.playground.chats import Message


@dataclass(frozen=True)
class Button:
    """`verb` and the fields behind it."""

    message: int
    data: str
    label: str

    @property
    def fields(self) -> list[str]:
        return [*self.data.split(":"), "", "", "", ""][:5]

    @property
    def verb(self) -> str:
        return self.fields[0]


@dataclass(frozen=True)
class View:
    """The newest message of the bot, None where there is none yet."""

    message: Message | None

    @property
    def text(self) -> str:
        return self.message.text if self.message is not None else ""

    @property
    def newest(self) -> int:
        """The message's id, 0 where there is none."""
        return self.message.id if self.message is not None else 0

    @property
    def buttons(self) -> list[Button]:
        if self.message is None:
            return []
        rows = self.message.buttons
        return [Button(self.message.id, each.data, each.text) for row in rows for each in row if each.data is not None]

    def find(self, verb: str, value: str = "") -> Button | None:
        """The button with that verb, and that value where one is asked for."""
        return next((b for b in self.buttons if b.verb == verb and value in b.fields[4]), None)
