"""What a text says of places: where a city is, of what it is the capital, how it ranks among others."""

from checks.reading.places.capitals import find_capitals
from checks.reading.places.claim import PlaceClaim
from checks.reading.places.located import find_located
from checks.reading.places.ranks import find_ranks

__all__ = ["PlaceClaim", "find_capitals", "find_located", "find_ranks"]
