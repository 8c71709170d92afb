"""Places and the clocks they keep: cities, countries, points on the map."""

from bot.places.finding import Found, find, zone_of
from bot.places.table import Place
from bot.places.zones import CLOCKS, at, country, guesses, named

__all__ = ["CLOCKS", "Found", "Place", "at", "country", "find", "guesses", "named", "zone_of"]
