"""The table of places, made by `make places` and read when it is first asked for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Place:
    """A city, and the zone whose clock it keeps. `region` is a country ("DE"), or a state of one ("US-CA")."""

    city: str
    region: str
    zone: str
    people: int

    @property
    def country(self) -> str:
        """The ISO 3166 code of the country, two letters."""
        return self.region[:2]


@cache
def cities() -> Mapping[str, tuple[Place, ...]]:
    """The cities of each folded spelling, the largest first."""
    found: defaultdict[str, tuple[Place, ...]] = defaultdict(tuple)
    for place, spellings in _cities():
        for spelling in spellings:
            found[spelling] += (place,)
    return dict(found)


@cache
def regions() -> Mapping[str, tuple[str, ...]]:
    """The codes of the countries and states of each folded spelling: "georgia" is both."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for region, _, spellings in _rows("countries.tsv"):
        for spelling in spellings.split("|"):
            found[spelling] += (region,)
    return dict(found)


@cache
def clocks() -> Mapping[str, tuple[Place, ...]]:
    """For each country and state, by its code, the largest city of each clock it keeps, the largest first."""
    largest: dict[tuple[str, str], Place] = {}
    for place, _ in _cities():
        for region in (place.region, place.country):
            largest.setdefault((region, place.zone), place)
    return {
        region: tuple(largest[region, zone] for zone in zones.split("|")) for region, zones, _ in _rows("countries.tsv")
    }


@cache
def _cities() -> tuple[tuple[Place, list[str]], ...]:
    return tuple(  # in the file the largest come first
        (Place(name, region, zone, int(people)), spellings.split("|"))
        for name, region, zone, people, spellings in _rows("cities.tsv")
    )


def _rows(name: str) -> Iterator[list[str]]:
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")
