"""How the playground says no.

RefusedError   what Telegram would answer with `"ok": false`
"""


class RefusedError(Exception):
    """A call that Telegram would refuse, with its code, its words and, for 429, the whole seconds to wait."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def answer(self) -> dict[str, object]:
        """The JSON body that carries it."""
        body: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> RefusedError:
    """A 400: the same call will never be accepted."""
    return RefusedError(400, f"Bad Request: {reason}")
