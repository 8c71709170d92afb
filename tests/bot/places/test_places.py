"""Finding the clock that a person means."""

import math
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.places
from bot.places import at, find, guesses, named, zone_of
from bot.places.spelling import fold
from bot.places.table import cities, clocks, regions
from bot.places.zones import LIKELY

FOLDER = Path(bot.places.__file__).parent
LANGUAGES = [None, "", "en", "en-US", "de", "fr", "pt-br", "pt", "pt_PT", "zh-hans", "ru", "tr", "uk", "xx", "x" * 50]


@pytest.mark.parametrize(
    ("query", "city", "zone"),
    [
        ("Lisbon", "Lisbon", "Europe/Lisbon"),
        ("lisboa", "Lisbon", "Europe/Lisbon"),
        ("  I'm in  LISBON ", "Lisbon", "Europe/Lisbon"),
        ("i live near Vienna", "Vienna", "Europe/Vienna"),
        ("München", "Munich", "Europe/Berlin"),
        ("Muenchen", "Munich", "Europe/Berlin"),
        ("NYC", "New York", "America/New_York"),
        ("LA", "Los Angeles", "America/Los_Angeles"),
        ("Sao Paulo", "São Paulo", "America/Sao_Paulo"),
        ("Киев", "Kyiv", "Europe/Kyiv"),
        ("東京", "Tokyo", "Asia/Tokyo"),
        ("Bombay", "Mumbai", "Asia/Kolkata"),
        ("London", "London", "Europe/London"),
        ("London, Canada", "London", "America/Toronto"),
        ("Portland, Oregon", "Portland", "America/Los_Angeles"),
        ("Birmingham, AL", "Birmingham", "America/Chicago"),
        ("Canberra", "Canberra", "Australia/Sydney"),
        ("Japan", "Tokyo", "Asia/Tokyo"),
        ("the UK", "London", "Europe/London"),
        ("in the Netherlands", "Rotterdam", "Europe/Amsterdam"),
        ("Polska", "Warsaw", "Europe/Warsaw"),
        ("Europe/Lisbon", "Lisbon", "Europe/Lisbon"),
        ("america/new york", "New York", "America/New_York"),
    ],
)
def test_a_place_that_is_certain_gives_its_zone(query: str, city: str, zone: str) -> None:
    found = find(query)
    assert (found.city, found.zone) == (city, zone)
    assert (found.choices, found.near) == ((), ())
    assert zone_of(query) == zone


@pytest.mark.parametrize(
    ("query", "choices"),
    [
        ("Birmingham", ["GB", "US-AL"]),
        ("San Jose", ["US-CA", "CR", "PH"]),
        ("Portugal", ["PT", "PT"]),
        ("Georgia", ["GE", "GE", "US-GA"]),
        ("Texas", ["US-TX", "US-TX"]),
    ],
)
def test_a_name_with_several_clocks_gives_them_to_choose_from(query: str, choices: list[str]) -> None:
    found = find(query)
    assert [place.region for place in found.choices] == choices
    assert found.place is None
    assert zone_of(query) is None


def test_a_large_country_offers_a_city_of_each_of_its_clocks_the_largest_first() -> None:
    offered = [place.city for place in find("USA").choices]
    assert offered[:3] == ["New York", "Chicago", "Los Angeles"]
    assert {"Denver", "Phoenix", "Honolulu", "Anchorage"} <= set(offered)


@pytest.mark.parametrize(("typo", "meant"), [("Berln", "Berlin"), ("Lisbonn", "Lisbon"), ("Amsterdan", "Amsterdam")])
def test_a_place_not_found_gives_the_three_nearest_spellings_at_most(typo: str, meant: str) -> None:
    found = find(typo)
    assert found.place is None
    assert found.near[0].city == meant
    assert len(found.near) <= 3


@pytest.mark.parametrize(
    "query", ["", "   ", "?!", "asdfghjklqwert", "x" * 4096, "\ud800", "\x00", "🙂", ",", ",Canada"]
)
def test_what_is_no_place_finds_nothing(query: str) -> None:
    assert find(query) == bot.places.Found()


@given(st.text(max_size=100))
def test_whatever_is_asked_at_most_one_answer_comes(query: str) -> None:
    found = find(query)
    assert [found.place is not None, bool(found.choices), bool(found.near)].count(True) <= 1
    assert len({place.zone for place in found.choices}) == len(found.choices)


def test_a_point_on_the_map_has_its_zone() -> None:
    assert at(52.52, 13.40) == "Europe/Berlin"
    assert at(-33.87, 151.21) == "Australia/Sydney"


@pytest.mark.parametrize("point", [(91, 0), (0, 181), (math.nan, 0), (0, math.inf)])
def test_a_point_off_the_map_has_none(point: tuple[float, float]) -> None:
    assert at(*point) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_guesses_are_three_cities_on_different_clocks(language: str | None) -> None:
    found = guesses(language)
    assert len({place.zone for place in found}) == 3
    assert all(place.region for place in found)


def test_guesses_follow_the_language() -> None:
    assert [place.city for place in guesses("de")] == ["Berlin", "Lisbon", "New York"]
    assert guesses("pt-br")[0].city == "São Paulo"
    assert guesses(None)[:2] == guesses("en")[:2]
    assert [place.city for place in guesses(None)[:2]] == ["London", "New York"]


def test_every_guess_of_every_language_is_in_the_table() -> None:
    assert [language for language in LIKELY for place in guesses(language) if not place.region] == []


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Europe/Lisbon", "Lisbon"),
        ("America/Sao_Paulo", "São Paulo"),
        ("America/New_York", "New York"),
        ("America/Argentina/Ushuaia", "Ushuaia"),
        ("Asia/Ho_Chi_Minh", "Ho Chi Minh City"),
        ("Etc/GMT+5", "UTC-5"),
        ("Etc/GMT-12", "UTC+12"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_shown_by_the_city_whose_name_it_bears(zone: str, name: str) -> None:
    assert named(zone) == name


def test_every_zone_has_a_name_without_slashes_and_underscores() -> None:
    assert [zone for zone in available_timezones() if not named(zone) or {"/", "_"} & set(named(zone))] == []


def test_every_zone_of_the_table_is_known_and_can_be_opened() -> None:
    zones = {place.zone for places in cities().values() for place in places}
    assert zones <= available_timezones()
    assert all(ZoneInfo(zone) for zone in zones)


def test_every_spelling_of_the_table_is_folded_as_queries_are() -> None:
    assert [spelling for spelling in cities() if fold(spelling) != spelling] == []
    assert [spelling for spelling in regions() if fold(spelling) != spelling] == []


def test_every_country_and_state_keeps_a_clock() -> None:
    assert {region for codes in regions().values() for region in codes} == set(clocks())
    assert all(clocks().values())


def test_the_tables_are_small_and_credit_their_source() -> None:
    for name in ("cities.tsv", "countries.tsv"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert len(text.encode()) < 800_000
        assert "GeoNames" in text.splitlines()[0]
        assert "CC BY 4.0" in text.splitlines()[0]


def test_importing_the_places_reads_no_table_and_no_map() -> None:
    code = (
        "import sys, bot.places, bot.places.table as t; print(t.cities.cache_info().currsize, 'tzfpy' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["0", "False"]


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        ("London, Ontario", "America/Toronto"),
        ("Vancouver, British Columbia", "America/Vancouver"),
        ("Perth, WA", "Australia/Perth"),
        ("London, Nowhere", None),
    ],
)
def test_a_province_says_which_city_is_meant(written: str, zone: str | None) -> None:
    assert zone_of(written) == zone
