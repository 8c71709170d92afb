"""Finds the zone that a person means by a city, a country, a state or a zone's own name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from rapidfuzz import fuzz, process

from bot.places.spelling import fold
from bot.places.table import Place, cities, clocks, regions
from bot.places.zones import place_of

LONGEST = 80  # characters of a query: no place's name is longer
CHOICES = 12  # places to choose from; Russia keeps eleven clocks
NEAR = 3

_SURE = 10  # a city this many times larger than its namesakes is the one that is meant
_ALIKE = 70  # of 100: two spellings less alike than this have nothing to do with each other
# Parts of countries that the table does not know, and the country in which a city of that name is looked for.
_PARTS = {
    **dict.fromkeys(
        ("alberta", "bc", "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario",
         "pei", "prince edward island", "quebec", "saskatchewan", "yukon"), "CA"),
    **dict.fromkeys(
        ("new south wales", "nsw", "northern territory", "queensland", "qld", "south australia", "tasmania", "victoria",
         "wa", "western australia"), "AU"),
}  # fmt: skip
_LEAD = re.compile(
    r"(?:i ?['’]?a?m |i live |we live |we are |it is |it['’]s |somewhere )?(?:in|near|at|from) (?:the )?", re.I
)


@dataclass(frozen=True)
class Found:
    """What a query came to. At most one of the three says something.

    `place` is certain. `choices` are places that all fit and keep different clocks: a country with several,
    or cities of one name. `near` are the places spelled nearest to what was asked, where none fits.
    """

    place: Place | None = None
    choices: tuple[Place, ...] = ()
    near: tuple[Place, ...] = ()

    @property
    def zone(self) -> str | None:
        """The zone, where it is certain."""
        return None if self.place is None else self.place.zone

    @property
    def city(self) -> str | None:
        """The city's name, where it is certain."""
        return None if self.place is None else self.place.city


def find(query: str) -> Found:
    """The places that a person may mean: "Lisbon", "in Munich", "NYC", "London, Canada", "Brazil", "Europe/Lisbon"."""
    query = _LEAD.sub("", " ".join(query.split()), count=1) if len(query) <= LONGEST else ""
    name, _, within = (fold(part) for part in query.partition(","))
    if not name:
        return Found()
    if query.casefold() in _zones():
        return Found(place=place_of(_zones()[query.casefold()]))
    fitting = _fitting(name, within) or _fitting(fold(query), "")
    if not fitting:
        return Found(near=_nearest(fold(query)))
    choices = _one_a_clock(fitting)
    return Found(place=choices[0]) if len(choices) == 1 else Found(choices=choices[:CHOICES])


def zone_of(text: str) -> str | None:
    """The zone of a place that is certain, else None."""
    return find(text).zone


def _fitting(name: str, within: str) -> list[Place]:
    """The cities of that name, and the largest city of each clock where it names a country or a state."""
    named = _without_nicknames(cities().get(name, ()), name)
    if within:
        codes = (
            *regions().get(within, ()),
            within.upper(),
            f"US-{within.upper()}",
            *filter(None, [_PARTS.get(within)]),
        )
        return [place for place in named if place.region in codes or place.country in codes]
    sure = [place for place in named if place.people * _SURE > named[0].people]
    return [place for region in regions().get(name, ()) for place in clocks()[region]] + sure


def _without_nicknames(places: Iterable[Place], name: str) -> list[Place]:
    """Those called so, and those that are larger and also called so: Odesa, but not Syracuse for Milan."""
    known = list(places)
    largest = max((place.people for place in known if fold(place.city) == name), default=0)
    return [place for place in known if fold(place.city) == name or place.people > largest]


def _one_a_clock(places: Iterable[Place]) -> tuple[Place, ...]:
    first: dict[str, Place] = {}
    for place in places:
        first.setdefault(place.zone, place)
    return tuple(first.values())


def _nearest(name: str) -> tuple[Place, ...]:
    """Up to three cities spelled most like the name, of two spelled alike the larger first."""
    alike = process.extract(name, cities().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=30)
    ranked = sorted(alike, key=lambda found: (-found[1], -cities()[found[0]][0].people))
    return tuple(dict.fromkeys(cities()[spelling][0] for spelling, _, _ in ranked))[:NEAR]


@cache
def _zones() -> dict[str, str]:
    keys = (key for key in available_timezones() if "/" in key or key == "UTC")
    return {spelling: key for key in keys for spelling in (key.casefold(), key.casefold().replace("_", " "))}
