"""A city called a capital is one."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.places import PlaceClaim, find_capitals
from checks.reference.gazetteer import SOURCE, STATES_SOURCE, known_gazetteer
from checks.reference.gazetteer_names import place_key
from checks.registry import Example, Rule
from checks.rules.places._gazetteer import told, told_area

_KNOWN = 100_000
"""Inhabitants from which on a name is taken for a city's rather than a person's or a quarter's."""


def capital(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each city that is called the capital of what has another one."""
    for claim in find_capitals(reading):
        capitals = _capitals(claim)
        places = known_gazetteer().places(claim.city)
        if capitals and places[0].population >= _KNOWN and not any(_is_same(claim.city, name) for name in capitals):
            fact = f"the capital of {told_area(claim.areas)} is {' or '.join(capitals)}"
            source = STATES_SOURCE if "." in claim.areas[0] else SOURCE
            yield RULE.finding(
                reading, f"{fact}, not {claim.city}", claim.span, evidence=(f"{fact}: {source}", told(places[0]))
            )


def _capitals(claim: PlaceClaim) -> tuple[str, ...]:
    """Return the capitals of all that the words can mean; nothing where one of them is not known."""
    areas = [area for code in claim.areas if (area := known_gazetteer().area(code))]
    names = tuple(area.capital for area in areas if area.capital)
    return names if len(names) == len(areas) else ()


def _is_same(city: str, known: str) -> bool:
    """Whether two names may be of one city: "Kiev" and "Kyiv", "Delhi" and "New Delhi"."""
    one, other = set(place_key(city).split()), set(place_key(known).split())
    if one <= other or other <= one:
        return True
    return not _bearers(city).isdisjoint(_bearers(known))


def _bearers(name: str) -> set[tuple[str, str]]:
    """Return the places of some size that bear a name, by where they are and what they are called."""
    return {(place.code, place.name) for place in known_gazetteer().places(name) if place.name}


RULE = Rule(
    id="places/capital",
    severity=Severity.REVIEW,
    summary="a city called the capital of a country or state that has another",
    what="Looks up each city that the text calls the capital of a country or of one of the United States. Countries "
    "whose capital is disputed or shared, other times, other kinds of capital and quotations are left alone.",
    why="Which city is a capital is what many readers know by heart.",
    instead="Name the capital, or say what the city is: “the largest city”, “the commercial capital”.",
    raises=(
        Example("Sydney, the capital of Australia, woke to rain."),
        Example("Two shells fell on the Syrian capital, Aleppo, on Monday."),
        Example("He flew to Turkey’s capital, Istanbul, for talks."),
        Example("Flights to the Ukrainian capital of Kharkiv were stopped."),
        Example("Philadelphia is the capital of Pennsylvania."),
    ),
    silent=(
        Example("Canberra, the capital of Australia, woke to rain. Kiev is the capital of Ukraine."),
        Example("Bonn was the capital of West Germany. Istanbul, the capital of Turkey until 1923, is larger."),
        Example("Jerusalem, Israel’s capital, and the South African capital, Cape Town, were quiet."),
        Example("Milan, the fashion capital of Italy, and Lagos, Nigeria’s commercial capital, were quiet."),
        Example("Makhachkala is the capital of Dagestan. Mosul, the capital of Nineveh province, was quiet."),
        Example("Bordeaux, the capital of France’s wine country, was quiet."),
        Example("In the Iraqi capital, Victoria Smith said, shops were open."),
        Example("In the French capital, Marseille fans sang. He flew between the Irish capital, London and Belfast."),
        Example("Sydney was called “the capital of Australia” by the guide: “Sydney, the capital of Australia.”"),
    ),
    check=capital,
)
