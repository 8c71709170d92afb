from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import hops
from storage.database import Database
from storage.tables import facts

FEW, MANY = 3, 2 * hops.AT_ONCE + 1

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done in a connection's thread."""
    done: list[str] = []
    hop = hops.Connection.hop

    async def noted(connection: hops.Connection, do: Callable[..., Any], *args: object) -> object:
        done.append(do.__name__)
        return await hop(connection, do, *args)

    monkeypatch.setattr(hops.Connection, "hop", noted)
    return done


async def keep(database: Database, number: int) -> None:
    async with database.write() as tx:
        await tx.execute(insert(facts), [{"name": f"{each:04}", "value": "x"} for each in range(number)])


async def test_a_statement_and_its_answer_are_one_hop(database: Database, went: list[str]) -> None:
    await keep(database, FEW)
    async with database.read() as tx:
        went.clear()
        assert len((await tx.execute(select(facts))).all()) == FEW
        assert went == ["_run"]


@pytest.mark.parametrize("number", [hops.AT_ONCE - 1, hops.AT_ONCE, hops.AT_ONCE + 1, MANY])
async def test_an_answer_of_any_length_is_whole(database: Database, number: int) -> None:
    await keep(database, number)
    async with database.read() as tx:
        names = (await tx.execute(select(facts.c.name).order_by(facts.c.name))).scalars().all()
    assert names == [f"{each:04}" for each in range(number)]


@pytest.mark.parametrize("number", [FEW, hops.AT_ONCE, MANY])
async def test_an_update_knows_how_many_rows_it_changed_also_where_it_gives_them(
    database: Database, number: int
) -> None:
    await keep(database, number)
    async with database.write() as tx:
        assert (await tx.execute(update(facts).values(value="y"))).rowcount == number
        given = await tx.execute(update(facts).values(value="z").returning(facts.c.name))
        assert given.rowcount == number
        assert len(given.all()) == number


async def test_a_long_table_is_streamed_and_may_be_left_before_its_end(database: Database, went: list[str]) -> None:
    await keep(database, MANY)
    async with database.read() as tx:
        went.clear()
        rows = await tx.stream(select(facts).order_by(facts.c.name), execution_options={"yield_per": FEW})
        async for batch in rows.partitions():
            assert [row.name for row in batch] == ["0000", "0001", "0002"]
            break
        await rows.close()
        assert went == ["_run", "close"]
        assert (await tx.execute(select(func.count()).select_from(facts))).scalar_one() == MANY


async def test_streamed_to_its_end_it_has_every_row(database: Database) -> None:
    await keep(database, MANY)
    async with database.read() as tx:
        rows = await tx.stream(select(facts.c.name).order_by(facts.c.name), execution_options={"yield_per": 7})
        assert [row.name async for row in rows] == [f"{each:04}" for each in range(MANY)]


async def test_what_the_database_refuses_is_raised_and_the_connection_goes_on(database: Database) -> None:
    await keep(database, FEW)
    with pytest.raises(IntegrityError):
        await keep(database, FEW)
    async with database.read() as tx:
        assert (await tx.execute(select(func.count()).select_from(facts))).scalar_one() == FEW
