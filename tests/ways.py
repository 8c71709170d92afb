"""The ways in which one test may go: on which database, and how updates come. Which of them run on every change.

What is stored and what the jobs do is run on both databases each time. Whatever only uses them, the conversations and
the real processes, is run on SQLite then, and on PostgreSQL in the column "faults", as are other tests that take long
and of which a part runs on every change. CI runs both columns.
"""

import pytest

from bot.config import Mode

LATER = pytest.mark.column("faults")
SQLITE_FIRST = ("sqlite", pytest.param("postgresql", marks=LATER))

sqlite_first = pytest.mark.parametrize("database_url", SQLITE_FIRST, indirect=True)

# For what is travelled most: by polling and by webhook, whatever the database.
every_way = pytest.mark.parametrize(
    ("database_url", "mode"),
    [
        ("sqlite", Mode.POLLING),
        ("postgresql", Mode.WEBHOOK),
        pytest.param("sqlite", Mode.WEBHOOK, marks=LATER),
        pytest.param("postgresql", Mode.POLLING, marks=LATER),
    ],
    indirect=["database_url"],
)
