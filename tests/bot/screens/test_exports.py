"""Files that a spreadsheet opens as they are meant, and that a person can read."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.domain.programme import ExerciseId
from bot.programmes import load
from bot.screens import exports
from bot.screens.words import words
from storage.exports import Row, SetDone
from tests.builders import BRIDGE, NOW, TODAY

ENGLISH, SPINE, BERLIN = words("en"), load(), ZoneInfo("Europe/Berlin")


def test_a_sheet_is_utf_8_with_the_mark_that_excel_needs_and_lines_as_it_ends_them() -> None:
    done = SetDone(TODAY, "morning", BRIDGE, 1, 15, NOW)
    file = exports.sets([done], SPINE, BERLIN, ENGLISH)
    assert file.content.startswith(b"\xef\xbb\xbfDay,Session,")
    assert file.content.decode("utf-8-sig").split("\r\n")[1:] == ["2026-03-09,morning,Glute bridge,1,15,07:30", ""]


def test_repetitions_that_nobody_told_stay_empty_and_an_extra_session_is_named() -> None:
    done = SetDone(TODAY, "extra-2", BRIDGE, 1, None, NOW)
    assert b",extra,Glute bridge,1,,07:30" in exports.sets([done], SPINE, BERLIN, ENGLISH).content


def test_nothing_in_a_sheet_is_worked_out_as_a_formula() -> None:
    for evil in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"):
        file = exports.sets([SetDone(TODAY, "morning", ExerciseId(evil), 1, 1, NOW)], SPINE, BERLIN, ENGLISH)
        assert f"'{evil}" in file.content.decode()


def test_pain_is_a_day_and_a_score() -> None:
    file = exports.pain([(TODAY, 3)], ENGLISH)
    assert file.content.decode("utf-8-sig") == 'Day,"Pain, 0 to 10"\r\n2026-03-09,3\r\n'


def test_everything_is_json_with_instants_in_the_persons_zone_and_a_row_a_line() -> None:
    row: Row = {
        "id": 7,
        "at": datetime(2026, 7, 1, 5, 30, tzinfo=UTC),
        "day": date(2026, 7, 1),
        "log": "[[1]]",
        "none": None,
    }
    file = exports.everything({"people": [row], "pains": []}, SPINE, BERLIN, NOW, ENGLISH)
    told = json.loads(file.content)
    assert told["people"] == [{"id": 7, "at": "2026-07-01T07:30:00+02:00", "day": "2026-07-01", "log": [[1]]}]
    assert (told["pains"], told["exercises"]["rotation"]) == ([], "Lying rotation")
    assert '\n  {"id": 7' in file.content.decode()


def test_everything_is_utf_8_also_where_half_an_emoji_or_too_deep_a_nest_was_sent() -> None:
    rows: list[Row] = [{"payload": '{"text": "\\ud83d"}'}, {"payload": "[" * 100_000}]
    file = exports.everything({"inbox": rows}, SPINE, BERLIN, NOW, ENGLISH)
    assert [row["payload"] for row in json.loads(file.content)["inbox"]] == [{"text": "?"}, "[" * 100_000]
