"""A city is about as large among others as the text says."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.places import PlaceClaim, find_ranks
from checks.reference.gazetteer import SOURCE, Area, PopulatedPlace, known_gazetteer
from checks.registry import Example, Rule
from checks.rules.places._gazetteer import told

_PLACES_OFF = 3
_TIMES_SMALLER = 3
"""How far off a rank must be: so many places below, and smaller so many times than the city that holds it."""


def rank(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each city that is far smaller than the place that the text gives it."""
    for claim in find_ranks(reading):
        if len(claim.areas) == 1 and (area := known_gazetteer().area(claim.areas[0])):
            yield from _far_off(reading, claim, area)


def _far_off(reading: Reading, claim: PlaceClaim, area: Area) -> Iterator[Finding]:
    city = next((place for place in known_gazetteer().places(claim.city) if place.lies_in(area.code)), None)
    if city is None or not city.population or claim.rank > len(area.largest):
        return
    holder = area.largest[claim.rank - 1]
    place = 1 + sum(other.population > city.population for other in area.largest)
    if place >= claim.rank + _PLACES_OFF and city.population * _TIMES_SMALLER < holder.population:
        yield _finding(reading, claim, area, city)


def _finding(reading: Reading, claim: PlaceClaim, area: Area, city: PopulatedPlace) -> Finding:
    larger = [other for other in area.largest if other.population > city.population]
    listed = ", ".join(f"{other.name} ({other.population:,})" for other in larger[: claim.rank + _PLACES_OFF])
    where = known_gazetteer().name_of(area.code)
    message = f"{city.name}, population {city.population:,}, comes after {len(larger)} or more larger cities of {where}"
    return RULE.finding(reading, message, claim.span, evidence=(told(city), f"larger in {where}: {listed}: {SOURCE}"))


RULE = Rule(
    id="places/rank",
    severity=Severity.REVIEW,
    summary="“the second-largest city” of one that is far smaller",
    what="Holds a city’s place by size in a country or region against the populations of GeoNames. These are rough: "
    "raised only where the city comes at least three places further down, districts and suburbs left out, and has "
    "less than a third of the people of the city that holds the place.",
    why="Superlatives are the sentences that readers check, and that other desks repeat.",
    instead="Find out which city is meant, or say by what measure it ranks so.",
    raises=(
        Example("Vinnytsia, Ukraine’s second-largest city, was quiet on Monday."),
        Example("Waco is the largest city in Texas."),
        Example("Shells fell on Syria’s second-largest city, Idlib, on Monday."),
        Example("Trains to Bilbao, the second-biggest city in Spain, ran late."),
    ),
    silent=(
        Example("Kharkiv, Ukraine’s second-largest city, was quiet on Monday. Odesa is Ukraine’s second-largest city."),
        Example("Houston is the largest city in Texas, and Buffalo the second-largest city in New York."),
        Example("Waco was the largest city in Texas. Lviv is one of Ukraine’s largest cities."),
        Example("Lviv, the largest city in western Ukraine, and Lviv, Ukraine’s largest city by area, were quiet."),
        Example("Lyon is France’s second-largest city; some say that Marseille is."),
        Example("“Waco is the largest city in Texas,” he said."),
    ),
    check=rank,
)
