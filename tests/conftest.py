"""For all tests: migrated databases, made once and copied for each; every call to the Bot API looked at."""

import asyncio
import gc
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrate import migrate
from tests import botapi, compiled
from tests.postgresql import Schema, Server, running

pytest_plugins = ["tests.rounds"]

PLACE = "PYTEST_DEBUG_TEMPROOT"  # where pytest makes its folders
MEMORY = Path("/dev/shm")  # noqa: S108 - pytest's folders in it are their owner's alone
ROOM = 4 * 2**30  # bytes; ten times what the tests keep of three runs

KINDS = ("sqlite", "postgresql")  # every test that asks for a database runs on each of these


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """What makes tests quick: files in memory, none of which needs to survive a power cut; statements compiled once."""
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ.setdefault(PLACE, f"{MEMORY}")
    compiled.share()
    gc.disable()  # until all is imported: that stays


def pytest_collection_finish() -> None:
    """Memory is no concern here: collect garbage seldom, and only among what is new."""
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)
    gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """With `-n auto`, more processes than processors: real processes are waited for, and in the longer columns most."""
    waiting = 1 if config.option.column == "test" else 2
    return waiting + (os.cpu_count() or 1)


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


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server, started for the first test that asks."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql_template(postgresql: Server) -> Iterator[str]:
    """The address of a migrated, empty database in PostgreSQL. Whoever opens it keeps others from copying it."""
    url = postgresql.create()
    asyncio.run(migrate(url))
    yield url
    postgresql.drop(url)


@pytest.fixture
def sqlite_url(template: Path, tmp_path: Path) -> str:
    """The address of a migrated, empty SQLite database that is this test's own."""
    return f"sqlite+aiosqlite:///{shutil.copy(template, tmp_path / 'limber.db')}"


@pytest.fixture(scope="session")
def postgresql_spare(postgresql: Server, postgresql_template: str) -> Iterator[tuple[list[str], Schema]]:
    """The addresses of such databases that tests are done with, and the schema that all have."""
    spare: list[str] = []
    yield spare, postgresql.schema(postgresql_template)
    for url in spare:
        postgresql.drop(url)


@pytest.fixture
def postgresql_url(
    postgresql: Server, postgresql_template: str, postgresql_spare: tuple[list[str], Schema]
) -> Iterator[str]:
    """The address of a migrated, empty PostgreSQL database that is this test's own."""
    spare, schema = postgresql_spare
    url = spare.pop() if spare else postgresql.create(postgresql_template)
    yield url
    if postgresql.empty(url, schema):
        spare.append(url)
    else:
        postgresql.drop(url)


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated, empty database that is this test's own."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=KINDS)
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables that is this test's own. In SQLite: of a file that is not there."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'bare.db'}"
    else:
        server: Server = request.getfixturevalue("postgresql")
        url = server.create()
        yield url
        server.drop(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated, empty database that is this test's own."""
    opened = Database(database_url)
    yield opened
    await opened.close()
