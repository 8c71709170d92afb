"""A database that a test is done with is as good as a new one for the next."""

from collections.abc import Iterator

import pytest

from storage import people
from storage.database import Database
from tests.builders import ANNA, keep_person, keep_session
from tests.postgresql import Server, connect


@pytest.fixture
def used(postgresql: Server, postgresql_template: str) -> Iterator[str]:
    url = postgresql.create(postgresql_template)
    yield url
    postgresql.drop(url)


async def test_every_row_goes_ids_begin_anew_and_who_is_still_there_is_cut_off(
    postgresql: Server, postgresql_template: str, used: str
) -> None:
    schema = postgresql.schema(postgresql_template)
    ids = []
    for _ in range(2):
        database, left = Database(used), connect(used)
        left.execute("BEGIN; LOCK TABLE people IN ACCESS SHARE MODE")  # as who was killed leaves it
        async with database.write() as tx:
            assert await people.get(tx, ANNA) is None
            await keep_person(tx)
            ids.append((await keep_session(tx)).id)
        await database.close()
        assert postgresql.empty(used, schema)
        left.close()
    assert ids == [1, 1]


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE people ADD more text",
        "CREATE INDEX ON people (zone)",
        "DROP TABLE alembic_version",
        "UPDATE alembic_version SET version_num = '0'",
    ],
)
def test_one_whose_tables_were_changed_is_no_longer_one(
    postgresql: Server, postgresql_template: str, used: str, change: str
) -> None:
    with connect(used) as opened:
        opened.execute(change)
    assert not postgresql.empty(used, postgresql.schema(postgresql_template))
