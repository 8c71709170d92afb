"""When the next message may start: pure arithmetic on a monotonic time in seconds.

Both rates are kept as a "theoretical arrival time": the moment up to which what was sent has used the rate up. A
message may start when that moment is near enough, and moves it on by one message's share.
"""

import math
from collections import deque

ChatId = int | str

BURST = 3  # messages that a chat may get at once, before one a second
SLACK = 0.01  # seconds added to a second, for requests that are on their way at different speeds
CATCH_UP = 0.02  # seconds; how late the event loop may ring without costing throughput
TIDY_AT = 4096  # chats remembered before those at rest are forgotten


class Budget:
    """What may still be sent: `rate` messages in any second; in a chat 3 at once, then 1 a second; none in a pause."""

    def __init__(self, rate: int, burst: int = BURST) -> None:
        self._share = 1 / rate
        self._ahead = (burst - 1) * (1 + SLACK)
        self._used_up = -math.inf
        self._starts: deque[float] = deque(maxlen=rate)
        self._chats: dict[ChatId, float] = {}
        self._pause = -math.inf
        self._pauses: dict[ChatId, float] = {}

    def opens(self) -> float:
        """The earliest start of a message to anybody."""
        full = len(self._starts) == self._starts.maxlen
        window = self._starts[0] + 1 + SLACK if full else -math.inf
        return max(self._pause, self._used_up - CATCH_UP, window)

    def opens_for(self, chat: ChatId | None) -> float:
        """The earliest start of a message to this chat, as far as the chat's own rate and all pauses go."""
        used_up = self._chats.get(chat, -math.inf) if chat is not None else -math.inf
        return max(self.paused_until(chat), used_up - self._ahead)

    def crowded(self, now: float) -> list[ChatId]:
        """The chats that take nothing now, while others might."""
        waiting = (chat for chat, used_up in self._chats.items() if used_up - self._ahead > now)
        return [*waiting, *(chat for chat, until in self._pauses.items() if until > now)]

    def paused_until(self, chat: ChatId | None) -> float:
        """When the pause ends that concerns this chat."""
        return max(self._pause, self._pauses.get(chat, -math.inf) if chat is not None else -math.inf)

    def spend(self, chat: ChatId | None, now: float) -> None:
        """A message starts."""
        self._used_up = max(self._used_up, now) + self._share
        self._starts.append(now)
        if chat is not None:
            self._chats[chat] = max(self._chats.get(chat, now), now) + 1 + SLACK
        if len(self._chats) > TIDY_AT:
            self._chats = {known: used_up for known, used_up in self._chats.items() if used_up > now}
            self._pauses = {known: until for known, until in self._pauses.items() if until > now}

    def pause(self, chat: ChatId | None, until: float) -> None:
        """Nothing starts before that, in this chat or, where it is None, at all."""
        if chat is None:
            self._pause = max(self._pause, until)
        else:
            self._pauses[chat] = max(self._pauses.get(chat, -math.inf), until)

    def only_chat_was_over(self, chat: ChatId, now: float) -> bool:
        """Whether a 429 can only be this chat's own: two of its burst are used up, and the bot is half idle."""
        crowded = self._chats.get(chat, -math.inf) - now > 1 + SLACK
        lately = sum(1 for start in self._starts if start > now - 1)
        return crowded and lately * 2 < (self._starts.maxlen or 0)
