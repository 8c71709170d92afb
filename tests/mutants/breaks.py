"""Ways to break Limber on purpose, each a few words of one file, and the tests that must notice."""

from dataclasses import dataclass

CRASHES = ("tests/faults/test_crash_points.py",)
ENDS = ("tests/faults/test_terminations.py",)
FLOODS = ("tests/faults/test_floods.py",)
REPEATS = ("tests/faults/test_repeats.py",)
ZONES = ("tests/bot/domain/test_schedule_zones.py",)


@dataclass(frozen=True)
class Break:
    """`file` with `old` replaced by `new`: `old` stands in it exactly once. One of `tests` must fail then."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


BREAKS = (
    Break(
        "updates are confirmed though their commit was dropped",
        "bot/app.py",
        "        await store(tx, lasting, desk.clock.now())\n",
        "        await store(tx, lasting, desk.clock.now())\n        await tx.rollback()\n",
        CRASHES,
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
        "    async with transaction() as tx:\n        await store(tx, lasting, desk.clock.now())\n    if lasting:\n",
        "    async def late() -> None:\n"
        "        async with transaction() as tx:\n"
        "            await store(tx, lasting, desk.clock.now())\n"
        "        workers.ring()\n\n"
        "    asyncio.get_running_loop().create_task(late())\n    if lasting:\n",
        CRASHES,
    ),
    Break(
        "told to stop, it does not wait for what is being sent",
        "jobs/timetable.py",
        "        await self._patience.finish(self._tasks.values())\n",
        "        for each in self._tasks.values():\n            each.cancel()\n",
        ENDS,
    ),
    Break(
        "an update that is told again is worked on again",
        "storage/inbox.py",
        '.on_conflict_do_nothing(index_elements=["update"])\n',
        '.on_conflict_do_update(index_elements=["update"], set_={"state": LetterState.NEW, "payload": '
        'sa.literal_column("excluded.payload"), "person": sa.literal_column("excluded.person")})\n',
        REPEATS,
    ),
    Break(
        "whoever comes late settles what another has claimed",
        "storage/claims.py",
        "table.c.fence == claim.fence, ",
        "",
        ("tests/storage/test_claims.py",),
    ),
    Break(
        "a 429 pauses nothing",
        "bot/wire/budget.py",
        "        if chat is None:\n            self._pause = max(self._pause, until)\n",
        "        if chat is None:\n            self._pause = min(self._pause, until)\n",
        FLOODS,
    ),
    Break(
        "the pace is not kept",
        "bot/wire/budget.py",
        "        self._starts.append(now)\n",
        "        self._starts.clear()\n        self._used_up = now\n",
        FLOODS,
    ),
    Break(
        "a time that comes twice is taken the second time",
        "bot/domain/schedule.py",
        "wall.replace(fold=0)",
        "wall.replace(fold=1)",
        ZONES,
    ),
    Break(
        "a reminder is due a minute early",
        "bot/domain/schedule.py",
        "tzinfo=zone).astimezone(UTC)\n",
        "tzinfo=zone).astimezone(UTC) - timedelta(minutes=1)\n",
        ZONES,
    ),
    Break(
        "new rules of the zones are not followed",
        "jobs/upkeep.py",
        "    await schedules.put_all(tx, moved)\n",
        "",
        ("tests/faults/test_tzdata.py",),
    ),
    Break(
        "what may have arrived is sent again before Telegram was asked",
        "storage/claims.py",
        "Fate.UNSURE: State.UNKNOWN,",
        "Fate.UNSURE: State.PLANNED,",
        ("tests/jobs/test_send.py",),
    ),
)
