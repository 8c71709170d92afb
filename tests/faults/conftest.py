"""For the rounds of all faults: a database each, of one kind or the other."""

import pytest

from tests.conftest import KINDS


@pytest.fixture
def url(request: pytest.FixtureRequest, seed: int) -> str:
    """The address of a migrated, empty database that is this round's own. Its seed says of which kind."""
    given: str = request.getfixturevalue(f"{KINDS[seed % len(KINDS)]}_url")
    return given
