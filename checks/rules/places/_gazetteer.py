"""What the gazetteer says, in words for an editor."""

from checks.reference.gazetteer import SOURCE, PopulatedPlace, known_gazetteer


def told(place: PopulatedPlace) -> str:
    """Return a line of evidence for a place: "Lviv, Lviv Oblast, Ukraine, population 717,273: GeoNames"."""
    population = f", population {place.population:,}" if place.population else ""
    return f"{place.name}, {known_gazetteer().name_of(place.code)}{population}: {SOURCE}"


def told_area(codes: tuple[str, ...]) -> str:
    """Return the names of the countries or regions that some words can mean."""
    return " or ".join(known_gazetteer().name_of(code) for code in codes)
