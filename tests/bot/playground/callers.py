"""A bot with no library in between: what it sends is what is on the wire."""

from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession

TOKEN = "42:playground"


@dataclass(frozen=True)
class Caller:
    """Calls the Bot API at an address with JSON."""

    http: ClientSession
    address: str
    token: str = TOKEN

    async def answer(self, method: str, **params: object) -> dict[str, Any]:
        """The whole answer, accepted or refused."""
        async with self.http.post(f"{self.address}/bot{self.token}/{method}", json=params) as response:
            answer: dict[str, Any] = await response.json()
            assert answer.get("error_code", 200) == response.status
            return answer

    async def call(self, method: str, **params: object) -> Any:
        """The result; fails where it is refused."""
        answer = await self.answer(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: object) -> str:
        """Telegram's words; fails where it is accepted."""
        answer = await self.answer(method, **params)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def say(self, person: int, text: str = "Hello", *rows: list[dict[str, str]], **params: object) -> int:
        """Send a message with rows of buttons; its id."""
        if rows:
            params["reply_markup"] = {"inline_keyboard": list(rows)}
        return int((await self.call("sendMessage", chat_id=person, text=text, **params))["message_id"])


def button(label: str, data: str = "x") -> dict[str, str]:
    return {"text": label, "callback_data": data}
