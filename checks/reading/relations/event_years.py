"""Years of what is held every four years: "the 2016 presidential election" beside "the 2015 presidential election"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.relations.event_lengths import TwoTellings

_PERIOD = 4
_WORDS = (" presidential ", " World Cup", " Olympics", " Games", "midterm", "mid-term")
_PERIODIC = regex(
    r"(?<!['’]s )(?P<year>(?:19|20)\d\d) (?:"
    r"(?P<presidential>presidential (?:election|campaign|race|contest|vote|cycle|primar|nominee|candidate|hopeful|bid"
    r"|run|debate|nominat|ballot)[a-z]*)|(?P<cup>World Cup)|(?P<games>(?:Summer|Winter) (?:Olympics|Games))"
    r"|(?P<midterm>mid-?terms?\b))(?! in [A-Z])"
)


def years_retold(reading: Reading) -> Iterator[TwoTellings]:
    """Yield each year of such an event that cannot be one if the others of the text are."""
    told: dict[str | None, list[re.Match[str]]] = defaultdict(list)
    if not any(word in reading.text for word in _WORDS):
        return
    for match in _PERIODIC.finditer(reading.text):
        if not reading.is_quoted(Span(*match.span())):
            told[match.lastgroup].append(match)
    for matches in told.values():
        usual = _usual_phase(matches)
        first = next(match for match in matches if _phase(match) == usual)
        for odd in matches:
            if _phase(odd) != usual:
                because = f"“{first[0]}” stands in the text, and such a thing is every four years"
                yield TwoTellings(Span(*first.span()), Span(*odd.span()), because)


def _phase(match: re.Match[str]) -> int:
    return int(match["year"]) % _PERIOD


def _usual_phase(matches: list[re.Match[str]]) -> int:
    """Return the remainder that most of the years have; among as many, that of the first."""
    phases = [_phase(match) for match in matches]
    return max(dict.fromkeys(phases), key=phases.count)
