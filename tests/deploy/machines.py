"""A machine as the runbook expects it, in a folder: the bot is the real one, and so is Limber's wrapper.

Played is only what needs root or would change the machine that the tests run on.
"""

import asyncio
import secrets
import sqlite3
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import Clock
from bot.playground.people import Person
from bot.playground.server import Playground
from tests.deploy.files import DEPLOY, blocks, section
from tests.deploy.runs import BIN, clean
from tests.postgresql import Server

TOKEN = "1234567890:" + "playground-token-of-the-tests-0000"
PATIENCE = 30.0  # seconds until the bot answers; the machine may be busy
LONGEST = 120.0  # seconds for all the commands of a section

PROGRAMS = {
    "sudo": '[ "$1" != -u ] || shift 2\nexec "$@"',
    "setpriv": 'while [ "${1#--}" != "$1" ]; do shift; done\nexec "$@"',
    "install": '[ "$3 $5" != "-o -g" ] || set -- "$1" "$2" "$7" "$8"\nexec /usr/bin/install "$@"',
    "createuser": "",
    # The lock is the bot's until it ends, however it ends: that is what stopping waits for, as long as the unit allows.
    "systemctl": """
case "$1 $2" in
"start limber")
    exec 9>"$MACHINE/running"
    flock 9
    limber run >>"$MACHINE/log" 2>&1 </dev/null &
    echo $! >"$MACHINE/pid" ;;
"stop limber")
    kill -TERM "$(cat "$MACHINE/pid")"
    flock --timeout 15 "$MACHINE/running" true || { kill -KILL "$(cat "$MACHINE/pid")"; exit 1; } ;;
"start limber-backup")
    set -a
    . "$MACHINE/etc/limber.env"
    exec "$MACHINE/limber-backup" ;;
*) exit 64 ;;
esac""",
    "docker": """
case "$*" in
"compose stop bot") systemctl stop limber ;;
"compose up --detach --wait bot") systemctl start limber ;;
"compose exec -T database "*) shift 4; exec "$@" ;;
"compose exec bot "*) shift 3; exec "$@" ;;
*) exit 64 ;;
esac""",
}


@dataclass
class Machine:
    """`variables` stand for the runbook's own; `environ` is what its programs find besides."""

    folder: Path
    playground: Playground
    environ: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        """Where the bot remembers, in SQLite."""
        return self.folder / "var/limber/limber.db"

    @property
    def settings(self) -> Path:
        """What limber.env holds."""
        return self.folder / "etc/limber.env"

    async def prepare(self) -> None:
        """Everything is installed, and nothing started."""
        for folder in ("bin", "etc", "var/limber", "backups"):
            (self.folder / folder).mkdir(parents=True)
        for name, lines in PROGRAMS.items():
            self._program(f"bin/{name}", f"#!/bin/bash\n{lines}\n")
        moved = (DEPLOY / "limber").read_text().replace("/etc/limber", f"{self.folder}/etc")
        moved = moved.replace("/opt/limber/current/bin", str(BIN)).replace("=/var/lib", f"={self.folder}/var")
        self._program("bin/limber", moved)
        self._program("limber-backup", (DEPLOY / "limber-backup").read_text())
        (self.folder / "etc/token").write_text(TOKEN)
        self.settings.write_text(
            f"LIMBER_TELEGRAM_URL={await self.playground.start()}\nLIMBER_LEASE=4\nLIMBER_LISTEN=127.0.0.1:0\n"
        )
        backups = f"{self.folder}/backups"
        self.environ |= {
            "PATH": f"{self.folder}/bin:{clean()['PATH']}",
            "MACHINE": str(self.folder),
            "BACKUPS": backups,
        }
        self.variables |= {"SETTINGS": str(self.settings), "DATABASE": str(self.database), "BACKUPS": backups}

    def _program(self, name: str, text: str) -> None:
        file = self.folder / name
        file.write_text(text)
        file.chmod(0o755)

    async def does(self, commands: str) -> str:
        """Run them in bash, as somebody would who reads the runbook; what they say. AssertionError where one fails."""
        variables = "".join(f"{name}='{value}'\n" for name, value in self.variables.items())
        process = await asyncio.create_subprocess_exec(
            "/bin/bash", "-euo", "pipefail", "-c", variables + commands,
            env=clean(**self.environ), cwd=self.folder, stdin=asyncio.subprocess.DEVNULL, stdout=PIPE, stderr=STDOUT,
        )  # fmt: skip
        async with asyncio.timeout(LONGEST):
            said, _ = await process.communicate()
        assert process.returncode == 0, f"{commands}\n{said.decode()}\n{self.log()}"
        return said.decode()

    async def carries_out(self, title: str) -> str:
        """All commands of that section of the runbook, as they stand there; what they say."""
        return await self.does("\n".join(blocks(section(title))))

    def log(self) -> str:
        """What the bot wrote so far."""
        file = self.folder / "log"
        return file.read_text() if file.exists() else ""

    def on(self, server: Server) -> str:
        """Give the runbook a name for its database in PostgreSQL, and the programs the way there; the address."""
        name = f"limber_test_{secrets.token_hex(6)}"
        at = server.address
        address = at.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
        way = {
            "PGHOST": at.host or at.query.get("host"),
            "PGPORT": at.port,
            "PGUSER": at.username,
            "PGPASSWORD": at.password,
        }
        self.environ |= {variable: str(value) for variable, value in way.items() if value}
        self.variables |= {"NAME": name, "POSTGRESQL": address}
        return address

    def rows(self, question: str) -> list[tuple[object, ...]]:
        """What the SQLite database answers."""
        with closing(sqlite3.connect(self.database)) as opened:
            return opened.execute(question).fetchall()

    async def met(self, name: str) -> Person:
        """Somebody whom the bot has taken through first contact."""
        person = self.playground.newcomer(name)
        person.write("/start")
        await person.hears("Which clock is yours?", PATIENCE)
        for said, heard in (("London", "Does any of these apply"), ("none", "Mornings 07:30"), ("yes", "First one")):
            person.write(said)
            await person.hears(heard, PATIENCE)
        return person


@asynccontextmanager
async def machine(folder: Path) -> AsyncIterator[Machine]:
    """It is there, and Telegram too, until the block ends; and so is the bot, where it runs."""
    made = Machine(folder, Playground(Clock(), TOKEN, pace=False))
    try:
        await made.prepare()
        yield made
    finally:
        if (folder / "pid").exists():
            await made.does("systemctl stop limber || true")
        await made.playground.stop()
