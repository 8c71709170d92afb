"""The systemd units: systemd itself understands them, they are locked down, and give the bot the time to stop."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.config import settings_table
from tests.deploy.files import DEPLOY, unit
from tests.deploy.runs import limber

SERVICES = ("limber.service", "limber-backup.service")
UNITS = (*SERVICES, "limber-backup.timer")
STOPS_WITHIN = 10  # seconds: what the process tests hold `limber run` to
EXPOSED = 1.5  # of 10: the most that systemd may say of a service; all that is left is the network

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine (Debian's package systemd)"
)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The units as on a machine where what they start is in a folder of the test's."""
    programs = tmp_path / "current"
    for program in ("bin/limber", "deploy/limber-backup"):
        (programs / program).parent.mkdir(parents=True, exist_ok=True)
        (programs / program).touch(mode=0o755)
    for name in UNITS:
        text = (DEPLOY / name).read_text()
        (tmp_path / name).write_text(text.replace("/opt/limber/current", str(programs)))
    return tmp_path


def analyze(*arguments: str) -> str:
    done = subprocess.run(
        ["systemd-analyze", "--no-pager", *arguments],  # noqa: S607 - the machine's own
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout + done.stderr


@needs_systemd
def test_systemd_understands_every_line(installed: Path) -> None:
    assert analyze("verify", "--man=no", *(str(installed / name) for name in UNITS)) == ""


@needs_systemd
def test_systemd_would_name_a_wrong_line(installed: Path) -> None:
    with (installed / "limber.service").open("a") as file:
        file.write("[Service]\nProtectEverything=yes\n")
    assert "ProtectEverything" in analyze("verify", "--man=no", str(installed / "limber.service"))


@needs_systemd
@pytest.mark.parametrize("name", SERVICES)
def test_the_services_are_locked_down(name: str) -> None:
    said = analyze("security", "--offline=true", str(DEPLOY / name))
    exposure = re.search(r"Overall exposure level for \S+: ([\d.]+)", said)
    assert exposure is not None, said
    assert float(exposure[1]) <= EXPOSED


def test_the_bot_has_time_to_stop_and_always_comes_back() -> None:
    service = dict(unit("limber.service"))
    assert int(service["TimeoutStopSec"]) >= STOPS_WITHIN
    assert service["Restart"] == "always"
    assert service["StartLimitIntervalSec"] == "0"


def test_wrong_settings_are_not_tried_again_for_ever() -> None:
    wrong = limber("run", LIMBER_TOKEN="none")
    assert dict(unit("limber.service"))["RestartPreventExitStatus"] == str(wrong.returncode)


def test_both_services_are_locked_down_alike() -> None:
    bot, backup = (
        {
            key: value
            for key, value in unit(name)
            if re.match("Protect|Private|Restrict[^P]|SystemCall|Capab|NoNew", key)
        }
        for name in SERVICES
    )
    assert len(bot) > 20
    assert bot == backup


def test_only_its_own_user_can_look_into_its_state() -> None:
    for name in SERVICES:
        service = dict(unit(name))
        assert (service["User"], service["StateDirectoryMode"], service["UMask"]) == ("limber", "0700", "0077")
    assert "limber" in dict(unit("limber.service"))["StateDirectory"].split()
    assert "limber-backups" in dict(unit("limber-backup.service"))["StateDirectory"].split()


def test_the_command_has_the_settings_of_the_service() -> None:
    wrapper = set(re.findall(r"^([A-Z_]+=\S+)$", (DEPLOY / "limber").read_text(), re.MULTILINE))
    service = {value for key, value in unit("limber.service") if key == "Environment" and "%" not in value}
    assert wrapper == service - {"LIMBER_LOG_FORMAT=json"}


@pytest.mark.parametrize("name", ["limber.service", "webhook.conf"])
def test_a_secret_comes_as_a_credential_and_reaches_its_setting(name: str) -> None:
    settings = {row.variable for row in settings_table()}
    loaded = {value.partition(":")[0] for key, value in unit(name) if key == "LoadCredential"}
    assert loaded
    files = dict(value.split("=") for key, value in unit(name) if key == "Environment" and "%d/" in value)
    assert set(files.values()) == {f"%d/{credential}" for credential in loaded}
    assert set(files) <= settings
    assert all(variable.endswith("_FILE") for variable in files)
