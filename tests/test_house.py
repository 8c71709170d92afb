"""The house keeps to its plan."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOMAIN = sorted((ROOT / "bot/domain").rglob("*.py"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)

# Put together here, so that this file does not hold what it looks for.
ELSEWHERE = re.compile(
    "|".join(
        [
            r"pypi\." + "org",
            "python" + r"hosted\.org",
            r"registry\.npmjs" + r"\.org",
            r"proxy\.golang" + r"\.org",
            r"(?<![\w.:/-])/(?:" + r"work|root|Users)/",
        ]
    )
)


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def imported(file: Path) -> set[str]:
    """The top packages that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file} imports relatively"
            names.add(node.module or "")
    return names


def pins(lock: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / lock).read_text()))


def required(requirements: list[str]) -> set[str]:
    """The bare names of requirements such as `SQLAlchemy[asyncio]>=2.1`."""
    return {re.split(r"[\[<>=]", line)[0].lower() for line in requirements}


@pytest.mark.parametrize("file", DOMAIN, ids=lambda file: str(file.relative_to(ROOT)))
def test_the_domain_imports_nothing_but_the_standard_library(file: Path) -> None:
    outside = {
        name
        for name in imported(file)
        if not name.startswith("bot.domain") and name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert outside == set()


def test_importing_the_domain_loads_nothing_else() -> None:
    modules = [".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in DOMAIN]
    code = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    ours = {name for name in done.stdout.split() if name.partition(".")[0] in {"bot", "jobs", "storage"}}
    assert ours == {"bot", *modules}


def test_the_bot_package_itself_is_empty() -> None:
    assert (ROOT / "bot/__init__.py").read_bytes() == b""


def test_the_rooms_at_the_top_are_those_of_the_plan() -> None:
    folders = {file.relative_to(ROOT).parts[0] for file in tracked() if file.parent != ROOT}
    assert {name for name in folders if not name.startswith(".")} == {"bot", "jobs", "storage", "tests", "deploy"}


def test_every_folder_of_python_is_a_package() -> None:
    folders = {file.parent for file in tracked() if file.suffix == ".py" and file.parent != ROOT}
    assert sorted(str(folder) for folder in folders if not (folder / "__init__.py").is_file()) == []


def test_no_file_names_a_registry_or_somebodys_machine() -> None:
    found = {
        f"{file.relative_to(ROOT)}: {match[0]}"
        for file in tracked()
        for match in ELSEWHERE.finditer(file.read_text(errors="ignore"))
    }
    assert found == set()


def test_only_tests_look_beside_the_house() -> None:
    beside = "../" + "shared"
    assert [
        file for file in tracked() if ROOT / "tests" not in file.parents and beside in file.read_text(errors="ignore")
    ] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_every_package_with_hashes_and_names_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    packages = text.replace("\\\n", " ").splitlines()
    assert [line for line in packages if not PIN.match(line) or "--hash=sha256:" not in line] == []
    assert "://" not in text
    assert "--index" not in text


def test_the_locks_hold_what_the_project_asks_for_and_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    run, dev = (pins(lock) for lock in LOCKS)
    assert required(project["project"]["dependencies"]) - set(run) == set()
    assert required(project["dependency-groups"]["dev"]) - set(dev) == set()
    assert run.items() <= dev.items()
