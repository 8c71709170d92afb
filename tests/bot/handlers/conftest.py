"""Conversations go on SQLite by polling, and, in the column "faults", on PostgreSQL by webhook: see tests/ways.py."""

from collections.abc import Iterator

import pytest

from tests.prompt import prompt
from tests.ways import SQLITE_FIRST


@pytest.fixture(params=SQLITE_FIRST)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated, empty database that is this test's own."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(autouse=True)
def promptly() -> Iterator[None]:
    """SQLite costs no thread here: see tests/prompt.py."""
    with prompt():
        yield
