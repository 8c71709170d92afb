"""Conversations go on SQLite by polling, and, in the column "faults", on PostgreSQL by webhook: see tests/ways.py."""

import pytest

from tests.prompt import promptly
from tests.ways import SQLITE_FIRST

__all__ = ["promptly"]  # SQLite costs no thread here


@pytest.fixture(params=SQLITE_FIRST)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated, empty database that is this test's own."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url
