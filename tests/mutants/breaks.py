"""Ways to break Limber on purpose, each a few words of one file, and the tests that must notice."""

from dataclasses import dataclass

SIMULATION = ("tests/simulation",)


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
)
