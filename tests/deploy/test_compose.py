"""The compose files: by their schema, complete, and locked down."""

import re
import subprocess
import sys
from typing import cast

import pytest

from bot.config import load, settings_table
from tests.deploy.files import DEPLOY, Plain, compose, instructions
from tests.deploy.test_units import STOPS_WITHIN

BASE, WEBHOOK = FILES = ("compose.yaml", "compose.webhook.yaml")
SERVICES = [(file, name) for file in FILES for name in cast("Plain", compose(file)["services"])]
KINDS = ("secrets", "networks", "configs", "volumes")


def parts(holder: Plain, kind: str) -> Plain:
    """The mapping of that name, empty where there is none."""
    return cast("Plain", holder.get(kind, {}))


def service(file: str, name: str) -> Plain:
    return cast("Plain", parts(compose(file), "services")[name])


def used(holder: Plain, kind: str) -> set[str]:
    """The declared things of that kind that a service asks for; a folder of the host is none."""
    asked = cast("list[Plain | str]", holder.get(kind, []))
    names = {str(each["source"]) if isinstance(each, dict) else each for each in asked}
    return {name.partition(":")[0] for name in names if not name.startswith((".", "/"))}


@pytest.mark.parametrize("file", FILES)
def test_it_fits_the_schema_of_compose_files(file: str) -> None:
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(DEPLOY / file)]
    done = subprocess.run(check, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_a_service_uses_is_declared_and_the_other_way_round(kind: str) -> None:
    declared = {name for file in FILES for name in parts(compose(file), kind)}
    assert {name for file, of in SERVICES for name in used(service(file, of), kind)} == declared


def test_what_polling_uses_is_in_its_own_file() -> None:
    for kind in KINDS:
        wanted = {name for file, of in SERVICES if file == BASE for name in used(service(file, of), kind)}
        assert wanted == set(parts(compose(BASE), kind))


def test_every_secret_is_a_file_in_a_folder_that_git_leaves_alone() -> None:
    secrets = [secret for file in FILES for secret in parts(compose(file), "secrets").items()]
    assert [name for name, where in secrets if where != {"file": f"./secrets/{name}"}] == []
    assert "deploy/secrets/\n" in (DEPLOY.parent / ".gitignore").read_text()


def test_no_secret_is_in_the_environment() -> None:
    settings = {row.variable for row in settings_table()}
    secret = {variable.removesuffix("_FILE") for variable in settings if variable.endswith("_FILE")} | {
        "POSTGRES_PASSWORD"
    }
    assert len(secret) == 4
    for file, name in SERVICES:
        environment = parts(service(file, name), "environment")
        assert secret & set(environment) == set()
        for variable, value in environment.items():
            if variable.endswith("_FILE"):
                assert str(value).removeprefix("/run/secrets/") in used(service(file, name), "secrets")


@pytest.mark.parametrize(("file", "name"), [of for of in SERVICES if of != (WEBHOOK, "bot")])
def test_a_container_may_do_nothing_but_its_work_and_comes_back(file: str, name: str) -> None:
    container = service(file, name)
    assert container["read_only"] is True
    assert container["cap_drop"] == ["ALL"]
    assert container["security_opt"] == ["no-new-privileges:true"]
    assert container["restart"] == "unless-stopped"
    assert "/tmp" in cast("list[str]", container["tmpfs"])  # noqa: S108 - in the container


@pytest.mark.parametrize(("file", "name"), [of for of in SERVICES if of != (WEBHOOK, "bot")])
def test_an_image_has_a_version_and_no_address(file: str, name: str) -> None:
    image, _, version = str(service(file, name)["image"]).partition(":")
    assert "/" not in image
    assert re.match(r"\d+\.\d+|\$\{VERSION:-local\}$", version), version


def test_only_the_front_is_reached_from_outside() -> None:
    assert [name for file, name in SERVICES if "ports" in service(file, name)] == ["front"]
    assert service(BASE, "database")["networks"] == ["inside"]
    assert parts(compose(BASE), "networks")["inside"] == {"internal": True}


def test_the_bot_waits_for_its_database_and_has_time_to_stop() -> None:
    bot = service(BASE, "bot")
    assert bot["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert "healthcheck" in service(BASE, "database")
    assert int(str(bot["stop_grace_period"]).removesuffix("s")) >= STOPS_WITHIN


def test_the_bots_state_is_where_its_image_looks_for_it() -> None:
    final = {line.word: line.rest for line in instructions()[-1]}
    assert service(BASE, "bot")["volumes"] == [f"state:{final['VOLUME']}"]


def test_the_front_passes_on_the_webhook_to_where_the_bot_listens() -> None:
    caddy = (DEPLOY / "Caddyfile").read_text()
    environment = parts(service(WEBHOOK, "bot"), "environment")
    path = re.sub(r"\$\{.*?\}", "host", str(environment["LIMBER_WEBHOOK_URL"])).removeprefix("https://host")
    port = str(environment["LIMBER_LISTEN"]).rpartition(":")[2]
    assert f"reverse_proxy {path} bot:{port}\n" in caddy


def test_the_bot_that_the_webhook_is_for_would_start() -> None:
    """Its settings, as compose puts them together, are settings that the bot takes."""
    environment = {
        **parts(service(BASE, "bot"), "environment"),
        **parts(service(WEBHOOK, "bot"), "environment"),
    }
    taken = {name: re.sub(r"\$\{.*?\}", "limber.example.org", str(value)) for name, value in environment.items()}
    contents = {
        "LIMBER_TOKEN": "123456:ABC-DEF",
        "LIMBER_DATABASE_URL": "postgresql://limber:word@database/limber",
        "LIMBER_WEBHOOK_SECRET": "secret",
    }
    for variable, content in contents.items():
        assert taken.pop(f"{variable}_FILE")
        taken[variable] = content
    assert load(taken | {"XDG_DATA_HOME": "/var/lib"}).database_url.endswith("@database/limber")
