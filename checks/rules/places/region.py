"""A city stands in the country or region that the text sets it in."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.places import PlaceClaim, find_located
from checks.reference.gazetteer import SOURCE, PopulatedPlace, known_gazetteer
from checks.reference.gazetteer_disputes import is_open
from checks.registry import Example, Rule
from checks.rules.places._gazetteer import told, told_area

_KNOWN_IN_ITS_COUNTRY = 50_000
"""Inhabitants from which on a city is known well enough to be taken for the one meant, in its own country."""
_KNOWN_ABROAD = 100_000
_MANY_NAMESAKES = 5
"""A name that places in so many regions bear may be that of one more, too small for the gazetteer."""


def region(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each city that the gazetteer knows, but not there."""
    for claim in find_located(reading):
        if meant := _elsewhere(claim):
            yield _finding(reading, claim, meant)


def _elsewhere(claim: PlaceClaim) -> PopulatedPlace | None:
    """Return the city that must be meant where none of its name is known in the area; None where that is not sure."""
    places = known_gazetteer().places(claim.city)
    if any(place.lies_in(area) or is_open(place.code, area) for place in places for area in claim.areas):
        return None
    likely = next((place for place in places if _is_likely(place, claim.areas)), None)
    return likely if likely and not _is_common(places, claim.areas) else None


def _is_likely(place: PopulatedPlace, areas: tuple[str, ...]) -> bool:
    """Whether a city is the one meant: in the same country, or in another where the text names a whole country.

    A small place of some region is often called after a city abroad: "Stockport, Ohio".
    """
    if any(place.code[:2] == area[:2] for area in areas):
        return place.population >= _KNOWN_IN_ITS_COUNTRY
    return place.population >= _KNOWN_ABROAD and all("." not in area for area in areas)


def _is_common(places: tuple[PopulatedPlace, ...], areas: tuple[str, ...]) -> bool:
    """Whether the name is borne in many regions of the country in question; of whole countries, anywhere."""
    countries = {area[:2] for area in areas if "." in area}
    return sum(not countries or place.code[:2] in countries for place in places) >= _MANY_NAMESAKES


def _finding(reading: Reading, claim: PlaceClaim, meant: PopulatedPlace) -> Finding:
    where = known_gazetteer().name_of(meant.code)
    there = told_area(claim.areas)
    message = f"no {claim.city} is known in {there}; {meant.name}, population {meant.population:,}, is in {where}"
    evidence = (f"{told(meant)}", f"no place called {claim.city} in {there}: {SOURCE}, places from 500 inhabitants")
    return RULE.finding(reading, message, claim.span, evidence=evidence)


RULE = Rule(
    id="places/region",
    severity=Severity.REVIEW,
    summary="a city in a country or region in which the gazetteer knows no such place",
    what="Looks up each city that the text sets in a country or region (“Lviv, Ukraine”, “Toledo, Ohio”, “Kramatorsk "
    "in the Donetsk region”, “the Polish city of Lublin”). Raised where GeoNames knows no place of that name there "
    "and a city of 50,000 and more elsewhere, in the same country, or one of 100,000 in another. Names that many "
    "places bear, disputed territories and quotations are left alone.",
    why="Readers know where they live, and a city in the wrong state or region makes them doubt the rest.",
    instead="Find out which city is meant. A place too small for the gazetteer, or a county, may well be right.",
    raises=(
        Example("The mayor of Kramatorsk in the Luhansk region said that the water was back on."),
        Example("He held a rally in Milwaukee, Ohio, on Friday."),
        Example("They met in Lviv, Poland, in the spring."),
        Example("A train stopped near the Polish city of Kharkiv."),
        Example("SACRAMENTO, Ore. (AP) — Lawmakers went home early."),
    ),
    silent=(
        Example("The mayor of Kramatorsk in the Donetsk region said that the water was back on."),
        Example("He held a rally in Toledo, Ohio, and one in Toledo, Oregon, on Friday."),
        Example("She moved from Paris, Texas, to Paris, France."),
        Example("In Geneva, Iran agreed to talk. While talks went on in Vienna, Russia, which sent nobody, waited."),
        Example("The fair visits Milwaukee, Ohio State University and Kyiv."),
        Example("They opened shops in Lviv, Poland, and Spain, and offices in Milwaukee, Ohio and Texas."),
        Example("“I was in Milwaukee, Ohio, on Friday,” he said."),
        Example("He was held in Sevastopol, Russia, and later in Donetsk, Russia."),
        Example("Police in Stockport, Ohio, a village of 480, found it."),
        Example("Paris Hilton met Jordan in Paris, and Jackson, Georgia and Austin played."),
    ),
    check=region,
)
