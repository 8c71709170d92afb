"""The image, without a container engine: what it is made from, how it runs, and its install steps carried out."""

import asyncio
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest
from aiohttp import web

from tests.deploy.files import DEPLOY, ROOT, instructions
from tests.deploy.runs import clean
from tests.ways import LATER

ARGUMENTS, BUILD, FINAL = instructions()
IGNORED = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and line[0] != "#"]
UNREACHABLE = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeout|ProxyError|Network is unreachable")


def words(stage: str) -> dict[str, str]:
    """The last instruction of each kind in that stage."""
    return {line.word: line.rest for line in {"build": BUILD, "final": FINAL}[stage]}


def copied() -> list[tuple[list[str], str]]:
    """What the build takes from the repository, and to where."""
    pairs = [line.rest.split() for line in BUILD if line.word == "COPY"]
    return [(sources, target) for *sources, target in pairs]


def sent(path: str) -> bool:
    """Whether .dockerignore lets a path of the repository reach the build: the last line that fits it decides."""
    kept = True
    for line in IGNORED:
        if any(fnmatch(str(each), line.removeprefix("!")) for each in (Path(path), *Path(path).parents)):
            kept = line.startswith("!")
    return kept


def test_both_stages_stand_on_one_base_of_a_fixed_version() -> None:
    base = ARGUMENTS[0].rest.removeprefix("BASE=")
    assert re.fullmatch(r"python:\d+\.\d+\.\d+-slim-[a-z]+", base)
    assert [BUILD[0].rest, FINAL[0].rest] == ["${BASE} AS build", "${BASE}"]


def test_the_base_has_the_python_that_the_lock_is_for() -> None:
    version = re.search(r"python:(\d+\.\d+)", ARGUMENTS[0].rest)
    locked = re.search(r"--python-version (\S+)", (ROOT / "Makefile").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert version is not None
    assert locked is not None
    assert version[1] == locked[1] == project["requires-python"].removeprefix(">=")


def test_what_the_build_takes_is_there_and_is_sent_to_it() -> None:
    sources = [source for sources, _ in copied() for source in sources]
    assert [source for source in sources if not (ROOT / source).exists() or not sent(source)] == []


@pytest.mark.parametrize("path", ["deploy/secrets/token", "deploy/.env", ".git/config", ".venv/bin/python", "tests"])
def test_nothing_else_is_sent(path: str) -> None:
    assert not sent(path)


def test_it_runs_as_a_user_without_rights_whose_number_is_known() -> None:
    user = words("final")["USER"]
    assert user == "10001:10001"
    assert "--uid 10001 " in words("final")["RUN"]
    assert f"-o {user.partition(':')[0]} " in (DEPLOY / "RUNBOOK.md").read_text()


@pytest.mark.parametrize("word", ["ENTRYPOINT", "CMD"])
def test_no_shell_stands_between_a_signal_and_the_bot(word: str) -> None:
    assert all(isinstance(each, str) for each in json.loads(words("final")[word]))
    assert words("final")["STOPSIGNAL"] == "SIGTERM"


def test_only_what_was_installed_reaches_the_image() -> None:
    assert [line.rest for line in FINAL if line.word == "COPY"] == ["--from=build /opt/limber /opt/limber"]
    assert "PYTHONDONTWRITEBYTECODE=1" in words("final")["ENV"]


async def healthy(port: int) -> int | None:
    """The exit code of the image's health check, where the bot listens on that port."""
    command = json.loads(words("final")["HEALTHCHECK"].partition(" CMD ")[2])
    assert command[0] == "python"
    file = command[-1].replace("/opt/limber/", f"{DEPLOY}/")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command[1:-1], file, env=clean(LIMBER_LISTEN=f"0.0.0.0:{port}")
    )
    async with asyncio.timeout(20):
        return await process.wait()


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1)])
async def test_the_health_check_passes_on_what_the_bot_says(status: int, code: int) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status)

    app = web.Application()
    app.router.add_get("/healthz", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        assert await healthy(runner.addresses[0][1]) == code
    finally:
        await runner.cleanup()


async def test_the_health_check_fails_where_nobody_listens(unused_tcp_port: int) -> None:
    assert await healthy(unused_tcp_port) == 1


def carry_out(root: Path) -> None:
    """The steps of the build stage, with `root` as the root of the file system."""
    here = root
    for line in BUILD:
        if line.word == "WORKDIR":
            here = root / line.rest.strip("/")
            here.mkdir(parents=True)
        elif line.word == "COPY":
            *sources, target = line.rest.split()
            _copy(
                [ROOT / source for source in sources], root / target.strip("/") if target[0] == "/" else here / target
            )
        elif line.word == "RUN":
            _run(line.rest.replace("/opt/", f"{root}/opt/").replace("--no-cache-dir ", ""), here)


def _copy(sources: list[Path], target: Path) -> None:
    for source in sources:
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)


def _run(command: str, here: Path) -> None:
    quicker = clean(PIP_NO_COMPILE="1")
    done = subprocess.run(
        shlex.split(command), cwd=here, env=quicker, capture_output=True, text=True, timeout=300, check=False
    )
    if UNREACHABLE.search(done.stderr):
        pytest.skip("the package index cannot be reached from here")
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


@LATER
def test_its_install_steps_give_a_limber_that_works(tmp_path: Path) -> None:
    carry_out(tmp_path)
    program = tmp_path / "opt/limber/bin/limber"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for command, expected in (("--version", f"limber {project['version']}"), ("migrate", "The database is up to date")):
        done = subprocess.run(
            [program, command],
            cwd=tmp_path,
            env=clean(XDG_DATA_HOME=str(tmp_path), LIMBER_TOKEN="1:A"),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stdout.startswith(expected), done.stderr
    loads = "from bot import places, programmes; programmes.load(); assert places.zone_of('Tokyo')"
    subprocess.run([program.parent / "python", "-I", "-c", loads], cwd=tmp_path, timeout=60, check=True)
    assert (tmp_path / "opt/limber/healthy").is_file()
