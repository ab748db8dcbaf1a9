"""Who leads the countries, as Wikidata has it.

A country (with an ISO code, P297) has an office of its head of state (P1906) and one of its head of government (P1313);
people hold offices (P39) from a day (P580) to a day (P582), each of them as exact as its precision says.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from checks.reference.refreshing.endpoint import Binding, Endpoint
from checks.reference.terms import KnownDay

_QUERY: Final = """\
SELECT ?held ?iso ?officeLabel ?person ?personLabel ?start ?startPrecision ?end ?endPrecision WHERE {{
  {countries}
  ?country wdt:P297 ?iso ; (wdt:P1906|wdt:P1313) ?office .
  ?person p:P39 ?held .
  ?held ps:P39 ?office ; pqv:P580 ?startNode .
  ?startNode wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision .
  OPTIONAL {{ ?held pqv:P582 ?endNode . ?endNode wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision . }}
  FILTER(!BOUND(?end) || ?end >= "{since}T00:00:00Z"^^xsd:dateTime)
  MINUS {{ ?held wikibase:rank wikibase:DeprecatedRank }}
  SERVICE wikibase:label {{ bd:serviceParam wikibase:language "en". }}
}}
ORDER BY ?iso ?officeLabel ?start ?held"""
_YEAR, _MONTH, _DAY = 9, 10, 11
"""Wikidata's precisions of a time."""


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """That somebody holds, or held, an office; `url` is the person's page."""

    country: str
    office: str
    person: str
    since: KnownDay
    until: KnownDay | None
    url: str


def query(countries: Iterable[str], since: date) -> str:
    """Return the query for holders whose terms go on, or ended on or after a day; of all countries if none is given."""
    codes = " ".join(f'"{code}"' for code in sorted({*countries}))
    return _QUERY.format(countries=f"VALUES ?iso {{ {codes} }}" if codes else "", since=since.isoformat())


def holders(endpoint: Endpoint, countries: Iterable[str], since: date, page: int = 1000) -> tuple[Told, ...]:
    """Return what Wikidata tells, in order. Raises NoAnswer."""
    found: dict[Told, None] = {}
    for solution in endpoint.solutions(query(countries, since), page):
        for told in _told(solution):
            found[told] = None
    return tuple(sorted(found, key=lambda told: (told.country, told.office, told.since.first, told.person)))


def _told(solution: Binding) -> Iterator[Told]:
    """Yield what a solution says; nothing where it has no label in English, or no day that can be read."""
    person, office = solution.get("personLabel", ""), solution.get("officeLabel", "")
    since = _day(solution.get("start", ""), solution.get("startPrecision", ""))
    until = _day(solution.get("end", ""), solution.get("endPrecision", ""))
    unlabelled = not person or not office or _is_identifier(person) or _is_identifier(office)
    if unlabelled or since is None or ("end" in solution and until is None):
        return
    yield Told(solution.get("iso", ""), office, person, since, until, solution.get("person", ""))


def _is_identifier(label: str) -> bool:
    """Whether a label is Wikidata's own number, which it gives where there is no label."""
    return label[:1] == "Q" and label[1:].isdigit()


def _day(value: str, precision: str) -> KnownDay | None:
    """Return a day, month or year from a time such as 2024-07-05T00:00:00Z."""
    length = {str(_YEAR): 4, str(_MONTH): 7, str(_DAY): 10}.get(precision)
    try:
        return KnownDay.parse(value[:length]) if length else None
    except ValueError:
        return None
