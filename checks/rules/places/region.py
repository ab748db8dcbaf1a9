"""A city stands in the country or region that the text sets it in."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from checks.finding import Finding, Severity
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.places import PlaceClaim, find_located
from checks.reference.gazetteer import SOURCE, PopulatedPlace, known_gazetteer
from checks.reference.gazetteer_disputes import is_open
from checks.registry import Example, Rule
from checks.rules.places._gazetteer import told, told_area

_LEAST = 15_000
_LEAST_ABROAD = 100_000
"""Inhabitants from which on a city is taken for the one meant: where the text leaves it in its country, or does not."""
_FOR_NAMESAKES = 10_000
"""So many more are needed, times the square of how many regions or countries bear the name.

The more places there are of one name, the likelier is one more that is too small for the gazetteer.
"""

_OTHER_TIMES: Final = regex(r"\b(?:1\d\d\d|born|century|empire|(?:now|then) (?:in|part|called|known))\b", re.IGNORECASE)
"""Words of times in which a city may have been another country's: "born in Lviv, Poland, in 1925"."""


def region(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each city that the gazetteer knows, but not there."""
    for claim in find_located(reading):
        meant = _elsewhere(claim)
        if meant and (_is_of_its_country(meant, claim) or not _is_of_other_times(reading, claim)):
            yield _finding(reading, claim, meant)


def _is_of_its_country(place: PopulatedPlace, claim: PlaceClaim) -> bool:
    return any(place.code[:2] == area[:2] for area in claim.areas)


def _is_of_other_times(reading: Reading, claim: PlaceClaim) -> bool:
    """Whether the sentence tells of a time of other borders."""
    sentence = reading.sentence_at(claim.span.start)
    return _OTHER_TIMES.search(reading.text, sentence.start, sentence.end) is not None


def _elsewhere(claim: PlaceClaim) -> PopulatedPlace | None:
    """Return the city that must be meant where none of its name is known in the area; None where that is not sure.

    With a state or region the text names a place of that country: "Stockport, Ohio" is a village there, called after
    an English town.
    """
    places = known_gazetteer().places(claim.city)
    if any(place.lies_in(area) or is_open(place.code, area) for place in places for area in claim.areas):
        return None
    countries = {area[:2] for area in claim.areas}
    own = [place for place in places if place.code[:2] in countries]
    if own:
        return _most_likely(own, _LEAST, {place.code for place in own if not place.alias})
    if any("." in area for area in claim.areas):
        return None
    return _most_likely(places, _LEAST_ABROAD, {place.code[:2] for place in places if not place.alias})


def _most_likely(places: Iterable[PopulatedPlace], least: int, bearers: set[str]) -> PopulatedPlace | None:
    """Return the largest place if it is so large that its name means it rather than one that nobody has heard of."""
    largest = max(places, key=lambda place: place.population, default=None)
    enough = max(least, _FOR_NAMESAKES * len(bearers) ** 2)
    return largest if largest and largest.population >= enough else None


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
    "and a city elsewhere that must be meant: of 15,000 inhabitants and more in the same country, of 100,000 in "
    "another, and the larger the more places are called so. Disputed territories, sentences on times of other "
    "borders and quotations are left alone.",
    why="Readers know where they live, and a city in the wrong state or region makes them doubt the rest.",
    instead="Find out which city is meant. A place too small for the gazetteer, or a county, may well be right.",
    raises=(
        Example("The mayor of Kramatorsk in the Luhansk region said that the water was back on."),
        Example("He held a rally in Milwaukee, Ohio, on Friday."),
        Example("They met in Lviv, Poland, in the spring."),
        Example("He was born in Milwaukee, Ohio, in 1961."),
        Example("A train stopped near the Polish city of Kharkiv."),
        Example("The southern Turkish city of Aleppo was quiet."),
        Example("A shell hit Lviv in eastern Poland."),
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
        Example("She was born in Lviv, Poland, in 1925. He left Danzig, Germany, as a child of the last century."),
        Example("Police in Stockport, Ohio, a village of 480, found it."),
        Example("In Brussels, Hungary, long a critic, gave way. Shops in Phoenix, Nevada, Utah and Idaho were closed."),
        Example("He lives near Fort Myer, Va., and grew up in Hamilton, N.J., and in Orange, Va."),
        Example("The former German city of Kaliningrad and the ancient Greek city of Alexandria are far apart."),
        Example("Paris Hilton met Jordan in Paris, and Jackson, Georgia and Austin played."),
    ),
    check=region,
)
