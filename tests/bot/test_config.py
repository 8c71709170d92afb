"""Settings from the environment."""

import stat
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.config import Listen, LogFormat, LogLevel, Mode, Settings, SettingsError, database_url, load, settings_table

TOKEN = "123456:ABC-DEF_ghi"
SECRET = "hunter2"


def wrong(environ: dict[str, str]) -> dict[str, str]:
    """Each variable that is refused, with what is said about it."""
    with pytest.raises(SettingsError) as caught:
        load(environ)
    return {problem.variable: f"{problem.wrong} {problem.remedy}" for problem in caught.value.problems}


def with_token(**others: str) -> Settings:
    return load({"LIMBER_TOKEN": TOKEN} | {f"LIMBER_{name.upper()}": value for name, value in others.items()})


def test_a_token_is_all_that_must_be_set() -> None:
    settings = with_token()
    assert settings.token.get_secret_value() == TOKEN
    assert settings.telegram_url == "https://api.telegram.org"
    assert (settings.log_level, settings.log_format) == (LogLevel.INFO, LogFormat.TEXT)
    assert (settings.rate, settings.lease, settings.poll_timeout) == (30, 30, 25)


def test_the_database_is_a_file_under_the_home_unless_said_otherwise(tmp_path: Path) -> None:
    assert with_token().sqlite_file == Path.home() / ".local/share/limber/limber.db"
    settings = load({"LIMBER_TOKEN": TOKEN, "XDG_DATA_HOME": str(tmp_path)})
    assert settings.sqlite_file == tmp_path / "limber/limber.db"


@pytest.mark.parametrize("before", ["", "sqlite:///", "sqlite+aiosqlite:///"])
def test_a_path_and_an_sqlite_address_name_the_same_file(before: str, tmp_path: Path) -> None:
    settings = with_token(database_url=f"{before}{tmp_path}/here.db")
    assert settings.sqlite_file == tmp_path / "here.db"
    assert settings.database_url == f"sqlite+aiosqlite:///{tmp_path}/here.db"


def test_a_relative_path_starts_where_the_bot_was_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert with_token(database_url="here.db").sqlite_file == tmp_path / "here.db"
    assert with_token(database_url="sqlite:///here.db").sqlite_file == tmp_path / "here.db"


@pytest.mark.parametrize(
    "value", [":memory:", "sqlite://", "sqlite:///:memory:", "mysql://me@there/limber", "/", "~nobody-here/a.db"]
)
def test_a_database_that_would_not_remember_is_refused(value: str) -> None:
    assert list(wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_DATABASE_URL": value})) == ["LIMBER_DATABASE_URL"]


def test_the_folder_of_the_database_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    settings = with_token(database_url=str(tmp_path / "data/limber.db"))
    settings.make_folder()
    settings.make_folder()
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_a_problem_with_the_settings(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="LIMBER_DATABASE_URL"):
        with_token(database_url=str(tmp_path / "file/limber.db")).make_folder()


def test_the_token_may_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    assert load({"LIMBER_TOKEN_FILE": str(file)}).token.get_secret_value() == TOKEN


@pytest.mark.parametrize("content", [None, b"", b"nothing like it", b"\xff\xfe"])
def test_a_file_without_a_token_is_named_and_the_token_is_not_asked_for_as_well(
    content: bytes | None, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    assert list(wrong({"LIMBER_TOKEN_FILE": str(file)})) == ["LIMBER_TOKEN_FILE"]


def test_a_token_and_a_file_at_once_are_refused(tmp_path: Path) -> None:
    assert list(wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_TOKEN_FILE": str(tmp_path / "token")})) == ["LIMBER_TOKEN_FILE"]


HOOK = {
    "mode": "webhook",
    "webhook_url": "https://limber.example/telegram",
    "webhook_secret": SECRET,
    "listen": ":8080",
}


def test_it_polls_and_opens_no_port_unless_told_to() -> None:
    settings = with_token()
    assert (settings.mode, settings.webhook, settings.listen) == (Mode.POLLING, None, None)
    assert with_token(**HOOK | {"mode": "polling"}).webhook is None


def test_a_webhook_has_an_address_whose_path_is_ours_and_a_secret_that_is_not_shown() -> None:
    settings = with_token(**HOOK | {"mode": "Webhook"})
    assert settings.webhook is not None
    assert (settings.webhook.url, settings.webhook.path) == ("https://limber.example/telegram", "/telegram")
    assert settings.webhook.secret.get_secret_value() == SECRET
    assert SECRET not in repr(settings)
    bare = with_token(**HOOK | {"webhook_url": "https://limber.example:8443"}).webhook
    assert bare is not None
    assert bare.path == "/"


def test_a_webhook_needs_address_secret_and_a_place_to_listen_all_named_at_once() -> None:
    said = wrong({"LIMBER_MODE": "webhook", "LIMBER_RATE": "0"})
    needed = ["LIMBER_WEBHOOK_URL", "LIMBER_WEBHOOK_SECRET", "LIMBER_LISTEN"]
    assert list(said) == ["LIMBER_TOKEN", *needed, "LIMBER_RATE"]
    assert all("LIMBER_MODE=webhook needs it" in said[variable] for variable in needed)
    assert "LIMBER_LISTEN=127.0.0.1:8080" in said["LIMBER_LISTEN"]


@pytest.mark.parametrize(
    "url",
    [
        "http://limber.example/telegram",
        "limber.example/telegram",
        "https://",
        "https://[",
        "https://limber.example:99999/",
        "https://me:word@limber.example/",
        "https://limber.example:8080/telegram",
        "https://limber.example/{telegram}",
        "https://limber.example/telegram?key=1",
        "https://limber.example/healthz",
        "https://limber.example/readyz",
    ],
)
def test_an_address_that_telegram_cannot_deliver_to_is_refused(url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        with_token(**HOOK | {"webhook_url": url})
    assert [problem.variable for problem in caught.value.problems] == ["LIMBER_WEBHOOK_URL"]


@pytest.mark.parametrize("secret", ["with space", "a+b", "ü" * 8, "x" * 257])
def test_a_secret_has_telegrams_alphabet_and_length_and_is_not_quoted(secret: str) -> None:
    with pytest.raises(SettingsError) as caught:
        with_token(**HOOK | {"webhook_secret": secret})
    assert [problem.variable for problem in caught.value.problems] == ["LIMBER_WEBHOOK_SECRET"]
    assert secret not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ("127.0.0.1:8080", Listen("127.0.0.1", 8080)),
        ("limber:80", Listen("limber", 80)),
        ("[::1]:8080", Listen("::1", 8080)),
        (":8080", Listen("", 8080)),
        ("[::]:0", Listen("::", 0)),
    ],
)
def test_where_to_listen_is_a_host_and_a_port(value: str, where: Listen) -> None:
    assert with_token(listen=value).listen == where
    assert str(where) == value


@pytest.mark.parametrize(
    "value", ["8080", "127.0.0.1", "::1:8080", "host:", "host:http", "host:65536", "[host]:1", "a b:1"]
)
def test_what_is_no_place_to_listen_is_refused(value: str) -> None:
    assert list(wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_LISTEN": value})) == ["LIMBER_LISTEN"]


@pytest.mark.parametrize("variable", ["LIMBER_TOKEN", "LIMBER_DATABASE_URL", "LIMBER_WEBHOOK_SECRET"])
def test_every_secret_may_lie_in_a_file(variable: str, tmp_path: Path) -> None:
    file, both = tmp_path / "secret", {"LIMBER_TOKEN": TOKEN, "XDG_DATA_HOME": str(tmp_path)}
    both.pop(variable, None)
    file.write_text(f"{TOKEN if variable == 'LIMBER_TOKEN' else 'here'}\n")
    named = both | {f"{variable}_FILE": str(file)}
    in_place = load(both | {variable: file.read_text()})
    ours = load(named)
    assert ours.model_dump(exclude={f"{variable.removeprefix('LIMBER_').lower()}_file"}) == in_place.model_dump(
        exclude={f"{variable.removeprefix('LIMBER_').lower()}_file"}
    )
    assert list(wrong(named | {variable: "here"})) == [f"{variable}_FILE"]
    file.write_text("")
    assert list(wrong(named)) == [f"{variable}_FILE"]
    file.unlink()
    assert wrong(named)[f"{variable}_FILE"].startswith("names no file that can be read")


def test_everything_wrong_is_named_at_once_with_what_to_do() -> None:
    said = wrong(
        {
            "LIMBER_TELEGRAM_URL": "api.telegram.org",
            "LIMBER_LOG_LEVEL": "loud",
            "LIMBER_LOG_FORMAT": "xml",
            "LIMBER_RATE": "1001",
            "LIMBER_LEASE": "nan",
            "LIMBER_POLL_TIMEOUT": "soon",
            "LIMBER_DATBASE_URL": "here.db",
        }
    )
    assert list(said) == [
        "LIMBER_TOKEN",
        "LIMBER_TELEGRAM_URL",
        "LIMBER_LOG_LEVEL",
        "LIMBER_LOG_FORMAT",
        "LIMBER_RATE",
        "LIMBER_LEASE",
        "LIMBER_POLL_TIMEOUT",
        "LIMBER_DATBASE_URL",
    ]
    assert "@BotFather" in said["LIMBER_TOKEN"]
    assert "LIMBER_RATE=30" in said["LIMBER_RATE"]
    assert "Did you mean LIMBER_DATABASE_URL?" in said["LIMBER_DATBASE_URL"]


def test_a_variable_that_resembles_no_setting_is_refused_too() -> None:
    assert wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_COLOUR": "blue"}) == {"LIMBER_COLOUR": "is not a setting Unset it."}
    assert "LIMBER_TOKEN?" in wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_token": TOKEN})["LIMBER_token"]


def test_an_empty_variable_counts_as_not_set() -> None:
    assert with_token(rate="", telegram_url="  ").rate == 30
    assert list(wrong({"LIMBER_TOKEN": " "})) == ["LIMBER_TOKEN"]


def test_variables_of_others_are_not_looked_at() -> None:
    assert load({"LIMBER_TOKEN": TOKEN, "RATE": "0", "PATH": "/usr/bin"}).rate == 30


def test_case_and_a_closing_slash_do_not_matter() -> None:
    settings = with_token(log_level="WARNING", log_format="Json", telegram_url="http://localhost:8081/")
    assert (settings.log_level, settings.log_format) == (LogLevel.WARNING, LogFormat.JSON)
    assert settings.telegram_url == "http://localhost:8081"


@pytest.mark.parametrize("address", ["ftp://there", "https://", "http://[", "http://there:99999", "there"])
def test_an_address_must_be_one(address: str) -> None:
    assert "starts with http" in wrong({"LIMBER_TOKEN": TOKEN, "LIMBER_TELEGRAM_URL": address})["LIMBER_TELEGRAM_URL"]


def test_no_problem_quotes_a_value_and_no_settings_show_a_secret() -> None:
    said = wrong(
        {"LIMBER_TOKEN": SECRET, "LIMBER_DATABASE_URL": f"mysql://me:{SECRET}@there/limber", "LIMBER_RATE": SECRET}
    )
    assert len(said) == 3
    assert SECRET not in str(said)
    assert TOKEN not in repr(with_token())


def test_where_the_database_is_can_be_asked_without_a_token(tmp_path: Path) -> None:
    (tmp_path / "address").write_text("postgresql://me:secret@there/limber\n")
    assert database_url({"LIMBER_DATABASE_URL": "/x/y.db", "LIMBER_RATE": "0"}) == "sqlite+aiosqlite:////x/y.db"
    assert database_url({"XDG_DATA_HOME": "/x"}) == "sqlite+aiosqlite:////x/limber/limber.db"
    named = {"LIMBER_DATABASE_URL_FILE": str(tmp_path / "address"), "XDG_DATA_HOME": "/x"}
    assert database_url(named) == load({"LIMBER_TOKEN": TOKEN, **named}).database_url


@pytest.mark.parametrize("address", ["mysql://me:secret@there/limber", ":memory:"])
def test_where_the_database_is_must_be_an_address_without_a_token_too(address: str) -> None:
    with pytest.raises(SettingsError) as caught:
        database_url({"LIMBER_DATABASE_URL": address})
    assert [problem.variable for problem in caught.value.problems] == ["LIMBER_DATABASE_URL"]
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:p@secret:x@there/limber",
        "postgresql://me:pass@there:secret/limber",
        "postgresql://me:secret@[::1/limber",
        "postgresql://me:secret@there:54320000/limber",
        "postgresql:me:secret",
        "postgres:/me:secret@there/limber",
    ],
)
def test_an_address_that_cannot_be_read_is_refused_and_not_said_back(address: str) -> None:
    with pytest.raises(SettingsError) as caught:
        database_url({"LIMBER_DATABASE_URL": address})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql:///limber?host=/run/postgresql",
        "postgresql://me@there/limber",
        "postgresql://me:s%40cret@there:5432/limber?sslmode=require",
        "postgresql://me:s:/cret@[::1]:5432/limber",
        "postgresql://me@%2Frun%2Fpostgresql/limber",
        "postgres://there",
    ],
)
def test_every_address_of_postgresql_that_can_be_read_is_one(address: str) -> None:
    assert make_url(with_token(database_url=address).database_url).get_backend_name() == "postgresql"


def test_every_setting_has_a_row_that_says_what_it_means() -> None:
    table = {row.variable: row for row in settings_table()}
    assert set(table) == {f"LIMBER_{name.upper()}" for name in Settings.model_fields}
    assert all(row.meaning for row in table.values())
    assert table["LIMBER_RATE"].default == "30"
    assert table["LIMBER_TOKEN"].default == ""
