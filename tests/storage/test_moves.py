"""Everything moves from one database to another, or nothing does."""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import event, insert, make_url
from sqlalchemy.pool import Pool

from storage import leases
from storage.alone import alone
from storage.database import Database
from storage.fitness import CannotMove
from storage.moves import Doing, move
from storage.tables import facts, metadata, outbox, sessions
from tests.builders import NOW, TODAY
from tests.postgresql import connect
from tests.storage.everything import PEOPLE, Contents, contents, fill

SQLITE = "sqlite+aiosqlite:///"
MOMENT = 0.2  # seconds for a bot at work to show a sign of life
NOTHING: Contents = {table.name: [] for table in metadata.sorted_tables}


def unheard(_doing: Doing, _table: str, _done: int, _size: int) -> None:
    """Nobody looks at the progress."""


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


async def refusal(source: str, target: str) -> str:
    with pytest.raises(CannotMove) as caught:
        await move(source, target, unheard, patience=MOMENT)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
async def source(template: Path, tmp_path: Path) -> str:
    """A database with rows in every table, that is not the one of `sqlite_url`."""
    url = f"{SQLITE}{shutil.copy(template, tmp_path / 'source.db')}"
    await fill(url)
    return url


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def change(url: str, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(file_of(url), isolation_level=None)) as connection:
        connection.execute(statement, values)


async def test_there_and_back_changes_nothing(sqlite_url: str, postgresql_url: str, tmp_path: Path) -> None:
    before = await fill(sqlite_url)
    moved = {**before, "leases": []}  # who leads there says nothing about here
    there = await move(sqlite_url, postgresql_url, unheard, patience=MOMENT)
    back = await move(postgresql_url, f"{SQLITE}{tmp_path / 'new' / 'back.db'}", unheard, patience=MOMENT)
    assert await contents(postgresql_url) == moved
    assert await contents(f"{SQLITE}{tmp_path / 'new' / 'back.db'}") == moved
    assert await contents(sqlite_url) == before, "and what was read stays as it was"
    assert there == back
    assert {name: digest.rows for name, digest in there.items()} == {
        table.name: 2 for table in metadata.sorted_tables if table.name != "leases"
    }


async def test_a_database_without_tables_is_given_them(source: str, bare_url: str) -> None:
    await move(source, bare_url, unheard, patience=MOMENT)
    assert await contents(bare_url) == {**await contents(source), "leases": []}


async def test_more_than_a_batch_moves_too_and_its_progress_is_told(
    sqlite_url: str, bare_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.digests.BATCH", 2)
    database = Database(sqlite_url)
    async with database.write() as tx:
        await tx.execute(insert(facts), [{"name": f"fact {number}", "value": "x"} for number in range(5)])
    await database.close()
    told: list[tuple[Doing, int]] = []
    await move(sqlite_url, bare_url, lambda doing, table, done, size: told.append((doing, done)) if size else None)
    copied = [(Doing.COPYING, done) for done in (0, 2, 4, 5)]
    assert told == [*copied, *((Doing.CHECKING, done) for done in (2, 4, 5))]


async def test_the_next_rows_get_ids_of_their_own(source: str, bare_url: str) -> None:
    await move(source, bare_url, unheard, patience=MOMENT)
    database = Database(bare_url)
    async with database.write() as tx:
        session = insert(sessions).values(
            person=PEOPLE[1], slot="extra", day=TODAY, due=NOW, state="open", send_at=NOW, prescribed="[]", phase="x"
        )
        assert (await tx.execute(session.values(skipped="[]", log="[]").returning(sessions.c.id))).scalar_one() == 201
        notice = insert(outbox).values(key="new", person=PEOPLE[1], kind="rest", state="planned", send_at=NOW)
        assert (await tx.execute(notice.returning(outbox.c.id))).scalar_one() == 201
    await database.close()


async def test_rows_that_differ_in_case_or_marks_have_one_order_everywhere(sqlite_url: str, bare_url: str) -> None:
    database = Database(sqlite_url)
    async with database.write() as tx:
        names = ("a-b", "ab", "aB", "A b", "Ab", "ä", "_", "😀", "\uffef")
        await tx.execute(insert(facts), [{"name": name, "value": name} for name in names])
    await database.close()
    moved = await move(sqlite_url, bare_url, unheard, patience=MOMENT)
    assert moved["facts"].rows == 9


async def test_what_is_not_empty_is_not_written_to(source: str, database_url: str) -> None:
    database = Database(database_url)
    async with database.write() as tx:
        await tx.execute(insert(facts).values(name="tzdata", value="2026a"))
    await database.close()
    assert await refusal(source, database_url) == "TO is not empty: there are rows in facts"
    assert await contents(database_url) == {**NOTHING, "facts": [("tzdata", "2026a")]}


async def test_a_database_of_somebody_elses_is_left_alone(source: str, tmp_path: Path) -> None:
    theirs = f"{SQLITE}{tmp_path / 'theirs.db'}"
    change(theirs, "CREATE TABLE bookmarks (id INTEGER)")
    assert await refusal(source, theirs) == "TO holds a table that is not Limber's: bookmarks"
    with closing(sqlite3.connect(file_of(theirs))) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


async def test_what_is_not_there_is_not_made(tmp_path: Path, bare_url: str) -> None:
    assert await refusal(f"{SQLITE}{tmp_path / 'deep' / 'none.db'}", bare_url) == "FROM is not there"
    assert names(tmp_path) == []


async def test_a_file_that_is_no_database_is_named(source: str, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("a text of mine " * 100)
    text = f"{SQLITE}{tmp_path / 'text.db'}"
    assert await refusal(text, f"{SQLITE}{tmp_path / 'to.db'}") == "FROM: file is not a database"
    assert await refusal(source, text) == "TO: file is not a database"
    assert not (tmp_path / "to.db").exists()
    assert (tmp_path / "text.db").read_text() == "a text of mine " * 100


@pytest.mark.parametrize(("revision", "said"), [("0001", "limber migrate"), ("9999", "a later version of Limber")])
async def test_only_this_versions_tables_are_moved(source: str, tmp_path: Path, revision: str, said: str) -> None:
    change(source, "UPDATE alembic_version SET version_num = ?", revision)
    assert said in await refusal(source, f"{SQLITE}{tmp_path / 'to.db'}")
    assert not (tmp_path / "to.db").exists()


async def test_nothing_is_moved_onto_itself(source: str) -> None:
    assert "the same" in await refusal(source, source)


async def test_nothing_is_moved_from_or_to_a_file_that_a_bot_works_with(source: str, tmp_path: Path) -> None:
    target = f"{SQLITE}{tmp_path / 'to.db'}"
    with alone(source):
        assert await refusal(source, target) == "a bot is at work on FROM: stop it first"
    with alone(target):
        assert await refusal(source, target) == "a bot is at work on TO: stop it first"
    assert not (tmp_path / "to.db").exists()


async def test_a_bot_that_leads_is_seen_by_its_signs_of_life(postgresql_url: str, tmp_path: Path) -> None:
    database = Database(postgresql_url)
    async with database.write() as tx:
        await leases.take(tx, "leader", "one", None)

    async def live() -> None:
        while True:
            async with database.write() as tx:
                await leases.renew(tx, "leader", "one")

    life = asyncio.create_task(live())
    assert await refusal(postgresql_url, f"{SQLITE}{tmp_path / 'to.db'}") == "a bot is at work on FROM: stop it first"
    life.cancel()
    with suppress(asyncio.CancelledError):
        await life
    await move(postgresql_url, f"{SQLITE}{tmp_path / 'to.db'}", unheard, patience=MOMENT)  # killed: its lease is left
    await database.close()


async def test_a_move_may_take_longer_than_a_transaction_of_a_bot(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.STALLED", 1)  # second, after which PostgreSQL drops an idle one

    def dawdle(doing: Doing, table: str, _done: int, _size: int) -> None:
        if (doing, table) == (Doing.CHECKING, "outbox"):
            with connect(postgresql_url) as other:
                other.execute("SELECT pg_sleep(1.5)")

    before = await fill(postgresql_url)
    await move(postgresql_url, f"{SQLITE}{tmp_path / 'to.db'}", dawdle, patience=MOMENT)
    assert await contents(f"{SQLITE}{tmp_path / 'to.db'}") == {**before, "leases": []}


class Interrupted(BaseException):
    """Ctrl-C, say."""


async def test_what_is_interrupted_leaves_nothing_behind(source: str, bare_url: str) -> None:
    def interrupt(doing: Doing, table: str, _done: int, _size: int) -> None:
        if (doing, table) == (Doing.CHECKING, "outbox"):
            raise Interrupted

    with pytest.raises(Interrupted):
        await move(source, bare_url, interrupt, patience=MOMENT)
    if bare_url.startswith(SQLITE):
        assert not file_of(bare_url).exists()
    else:
        assert await contents(bare_url) == NOTHING
    await move(source, bare_url, unheard, patience=MOMENT)  # and may be begun anew


@pytest.fixture
def small_disk() -> Iterator[None]:
    """Every SQLite database that is opened takes a few pages more than none: then its disk is full."""

    def opened(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]  # whatever the driver's connection is
        cursor.execute("PRAGMA max_page_count = 40")
        cursor.close()

    event.listen(Pool, "connect", opened)
    yield
    event.remove(Pool, "connect", opened)


async def test_a_full_disk_leaves_nothing_behind(source: str, tmp_path: Path, small_disk: None) -> None:
    change(source, "UPDATE inbox SET payload = ?", "x" * 200_000)
    assert await refusal(source, f"{SQLITE}{tmp_path / 'to.db'}") == "TO: database or disk is full"
    assert [name for name in names(tmp_path) if name.startswith("to.db")] == ["to.db.lock"]


async def test_rows_that_come_out_otherwise_are_not_kept(source: str, sqlite_url: str) -> None:
    change(sqlite_url, "CREATE TRIGGER spoil AFTER INSERT ON people BEGIN UPDATE people SET silence = silence + 1; END")
    assert "people came out otherwise" in await refusal(source, sqlite_url)
    assert await contents(sqlite_url) == NOTHING


async def test_who_may_not_enter_is_told_so_and_no_password_is_shown(source: str, postgresql_url: str) -> None:
    stranger = make_url(postgresql_url).set(username="stranger", password="hunter2")
    said = await refusal(source, stranger.render_as_string(hide_password=False))
    assert said.startswith("TO: ")
    assert "stranger" in said
    assert "hunter2" not in said
