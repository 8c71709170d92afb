"""How a task that goes on for ever is ended."""

import asyncio

AGAIN = 0.1  # seconds until it is told once more


async def end(task: "asyncio.Task[None]") -> None:
    """Cancel it until it is over; nothing is heard of how it ended.

    Once may not do: psycopg, cancelled while its server goes away, raises an OperationalError instead, and a loop that
    survives errors would go on. Not for a task that takes its time to end in order: that one needs a flag.
    """
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=AGAIN)
