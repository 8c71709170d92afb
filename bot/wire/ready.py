"""Whether the bot can do its work just now, asked often and answered cheaply, in time and whatever hangs."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

_log = logging.getLogger(__name__)

KEPT = 1.0  # seconds that an answer is good for
PATIENCE = 1.5  # seconds for all looks together; whoever asks waits two at most


@dataclass(frozen=True)
class Look:
    """One thing looked at, and in a few words what was seen. No secrets in it: strangers may read it."""

    name: str
    ok: bool
    detail: str


class Readiness:
    """Looks when asked, at most once a second, however many ask."""

    def __init__(
        self,
        look: Callable[[], Awaitable[Sequence[Look]]],
        now: Callable[[], float] = time.monotonic,
        patience: float = PATIENCE,
    ) -> None:
        self._look = look
        self._now = now
        self._patience = patience
        self._looking: asyncio.Task[Sequence[Look]] | None = None
        self._began = 0.0

    async def seen(self) -> Sequence[Look]:
        """What was seen within the last second, or is seen now. What hangs or fails is one look that is not ok."""
        age = self._now() - self._began
        if self._looking is None or age >= (KEPT if self._looking.done() else self._patience):
            self.stop()
            age, self._began = 0.0, self._now()
            self._looking = asyncio.create_task(self._guarded(), name="readiness")
        looking = self._looking
        # Not wait_for: that would wait for the end of what it cancels, and some things do not end.
        await asyncio.wait({looking}, timeout=self._patience - age)
        if looking.done() and not looking.cancelled():
            return looking.result()
        return (Look("looking", ok=False, detail="takes too long"),)

    def stop(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()

    async def _guarded(self) -> Sequence[Look]:
        try:
            return await self._look()
        except Exception as error:  # noqa: BLE001 - whatever it is, we are not ready
            _log.warning("could not look whether we are ready", exc_info=True)
            return (Look("looking", ok=False, detail=type(error).__name__),)
