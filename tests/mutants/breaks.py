"""Ways to break Limber on purpose, each a few words of one file, and the tests that must notice."""

from dataclasses import dataclass

SIMULATION = ("tests/simulation",)
CRASHES = ("tests/faults/test_crash_points.py",)
ENDS = ("tests/faults/test_terminations.py",)


@dataclass(frozen=True)
class Break:
    """`file` with `old` replaced by `new`: `old` stands in it exactly once. One of `tests` must fail then."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...] = SIMULATION


BREAKS = (
    Break(
        "updates are confirmed though their commit was dropped",
        "bot/app.py",
        "        await store(tx, arrivals, desk.clock.now())\n",
        "        await store(tx, arrivals, desk.clock.now())\n        await tx.rollback()\n",
    ),
    Break(
        "an answer is begun before its letter is known to be applied",
        "bot/handlers/serve.py",
        "        await inbox.applied(tx, update.update_id, said.write(say), desk.in_hand.get(update.update_id))\n",
        "    async with desk.database.write() as tx:\n"
        "        await inbox.applied(tx, update.update_id, said.write(say), desk.in_hand.get(update.update_id))\n",
        CRASHES,
    ),
    Break(
        "a reminder counts as delivered when it is claimed",
        "storage/claims.py",
        ".values(state=State.SENDING, attempt=",
        ".values(state=State.OPEN, attempt=",
        CRASHES,
    ),
    Break(
        "updates are confirmed while they are being stored",
        "bot/app.py",
        "    async with transaction() as tx:\n        await store(tx, arrivals, desk.clock.now())\n    if arrivals:\n",
        "    async def late() -> None:\n"
        "        async with transaction() as tx:\n"
        "            await store(tx, arrivals, desk.clock.now())\n"
        "        workers.ring()\n\n"
        "    asyncio.get_running_loop().create_task(late())\n    if arrivals:\n",
        CRASHES,
    ),
    Break(
        "told to stop, it does not wait for what is being sent",
        "jobs/timetable.py",
        "        await self._patience.finish(self._tasks.values())\n",
        "        for each in self._tasks.values():\n            each.cancel()\n",
        ENDS,
    ),
)
