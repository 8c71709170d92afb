"""A migrated database for whoever asks: made once, copied for each test."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import migrate

KINDS = ("sqlite",)  # every test that asks for a database runs on each of these


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
