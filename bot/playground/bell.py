"""A signal that something changed, for whoever waits to look again."""

import asyncio


class Bell:
    """Rung after every change. Look, and then wait: nothing can change in between without an await."""

    def __init__(self) -> None:
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wake everybody who waits."""
        self._next.set()
        self._next = asyncio.Event()

    async def heard(self, within: float) -> bool:
        """Wait for the next ring; False when `within` seconds have passed first."""
        try:
            async with asyncio.timeout(max(within, 0)):
                await self._next.wait()
        except TimeoutError:
            return False
        return True
