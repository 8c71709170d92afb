"""For all tests: a migrated database, made once and copied for each; every call to the Bot API looked at."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import migrate
from tests import botapi

KINDS = ("sqlite",)  # every test that asks for a database runs on each of these


@pytest.fixture(scope="session", autouse=True)
def every_call_is_as_telegram_describes_it() -> Iterator[None]:
    """No call of our bots to any playground has a fault. Looked at once, so an error shows at the last test."""
    with botapi.gathered() as ledgers:
        yield
    assert botapi.faults_of_all(ledgers) == []


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file."""
    file = tmp_path_factory.mktemp("template") / "limber.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(params=KINDS)
def database_url(template: Path, tmp_path: Path) -> str:
    """The address of a migrated, empty database that is this test's own."""
    return f"sqlite+aiosqlite:///{shutil.copy(template, tmp_path / 'limber.db')}"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated, empty database that is this test's own."""
    opened = Database(database_url)
    yield opened
    await opened.close()
