"""What only one process may do at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage import leases
from storage.alone import InUse, alone
from storage.database import Database
from storage.leases import Lease


async def test_a_lease_that_nobody_had_is_taken_once(database: Database) -> None:
    async with database.write() as tx:
        assert await leases.look(tx, "leader") is None
        assert await leases.take(tx, "leader", "one", None)
        assert not await leases.take(tx, "leader", "two", None)
        assert await leases.look(tx, "leader") == Lease("one", 1)


async def test_only_who_holds_it_gives_signs_of_life_and_gives_it_back(database: Database) -> None:
    async with database.write() as tx:
        await leases.take(tx, "leader", "one", None)
        assert await leases.renew(tx, "leader", "one")
        assert not await leases.renew(tx, "leader", "two")
        await leases.give_back(tx, "leader", "two")
        assert await leases.look(tx, "leader") == Lease("one", 2)
        await leases.give_back(tx, "leader", "one")
        assert await leases.look(tx, "leader") == Lease(None, 3)


async def test_it_is_taken_over_only_as_it_was_last_seen(database: Database) -> None:
    async with database.write() as tx:
        await leases.take(tx, "leader", "one", None)
        seen = await leases.look(tx, "leader")
        await leases.renew(tx, "leader", "one")
        assert not await leases.take(tx, "leader", "two", seen), "its holder lives"
        assert await leases.take(tx, "leader", "two", await leases.look(tx, "leader"))
        assert not await leases.renew(tx, "leader", "one")


async def test_who_lost_it_is_refused_and_who_has_it_is_not(database: Database) -> None:
    async with database.write() as tx:
        assert not await leases.held(tx, "leader", "one")
        await leases.take(tx, "leader", "one", None)
        assert await leases.held(tx, "leader", "one")
        await leases.take(tx, "leader", "two", await leases.look(tx, "leader"))
        assert not await leases.held(tx, "leader", "one")
        assert await leases.held(tx, "leader", "two")


def test_an_sqlite_file_takes_one_process_until_that_ends(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'limber.db'}"
    holds = f"from storage.alone import alone\nwith alone({url!r}):\n  print('held', flush=True)\n  input()"
    other = subprocess.Popen([sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(InUse, match="another process works with"), alone(url):
            pass
        other.kill()
    with alone(url):
        pass


def test_a_database_server_takes_any_number_of_processes() -> None:
    url = "postgresql+psycopg://somewhere/limber"
    with alone(url), alone(url):
        pass


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_lock_that_root_was_first_to_make_is_the_folders_owners(tmp_path: Path) -> None:
    os.chown(tmp_path, 65534, 65534)
    with alone(f"sqlite+aiosqlite:///{tmp_path / 'limber.db'}"):
        assert (tmp_path / "limber.db.lock").stat().st_uid == 65534
