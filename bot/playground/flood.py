"""Telegram's patience: how many messages a second it takes before it answers 429."""

import math
import time
from collections import deque
from collections.abc import Callable

from .errors import RefusedError

OVERALL = 30  # messages in a second, to everybody together
BURST, EACH = 3, 1.0  # messages to one chat at once, and then so many a second
# A sender that keeps exactly to the rate may look a little faster here: its messages do not all travel equally long.
JITTER = 0.05  # seconds


class Flood:
    """Counts messages sent and edited; refuses those above the rate and says when to try again."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._recent: deque[float] = deque()
        self._chats: dict[int, tuple[float, float]] = {}  # chat -> (messages it may still take, as of when)

    def admit(self, chat: int) -> None:
        """Count one message to a chat. Raises Refused (429), and then counts nothing."""
        now = self._now()
        while self._recent and now - self._recent[0] >= 1 - JITTER:
            self._recent.popleft()
        if len(self._recent) >= OVERALL:
            raise _too_many(self._recent[0] + 1 - now)
        left, since = self._chats.get(chat, (float(BURST), now))
        left = min(BURST, left + (now - since) * EACH)
        if left < 1 - JITTER:
            raise _too_many((1 - left) / EACH)
        self._chats[chat] = (left - 1, now)
        self._recent.append(now)


def _too_many(wait: float) -> RefusedError:
    seconds = max(1, math.ceil(wait))
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", seconds)
