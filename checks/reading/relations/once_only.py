"""What happens once to a thing, dated twice: "The pier opened in 1995. ... When the pier opened in 1985"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from checks.finding import Span
from checks.reading import Reading
from checks.reading.relations.event_lengths import TwoTellings

_ONCE = re.compile(
    r"(?P<verb> (?:(?:was|were) (?:born|founded|established|built|assassinated|murdered|enacted|ratified|invented)"
    r"|opened|burned down|sank|died|retired|was killed))(?: [A-Z][\w’'-]*)? in (?P<year>(?:1[6-9]|20)\d\d)\b"
)
_THING = re.compile(
    r"(?:\b[Tt]he (?P<thing>(?:[a-z][\w’'-]{0,20} ){0,3}[a-z][\w’'-]{1,20})"
    r"|(?P<name>(?:[A-Z][\w.’'-]{0,20} ){1,4}[A-Z][\w’'-]{1,20}))$"
)
_REACH = 48


def years_told_twice(reading: Reading) -> Iterator[TwoTellings]:
    """Yield each year of such an event that is another one than at its first telling."""
    told: dict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    if " in 1" not in reading.text and " in 2" not in reading.text:
        return
    for match in _ONCE.finditer(reading.text):
        thing = _THING.search(reading.text, max(0, match.start() - _REACH), match.start())
        if thing and not reading.is_quoted(Span(*match.span())):
            told[thing["thing"] or thing["name"], match["verb"]].append(match)
    for (thing_words, verb), (first, *others) in told.items():
        for again in others:
            if again["year"] != first["year"]:
                because = f"“{thing_words}{verb}” is told of two years, and happens once"
                yield TwoTellings(Span(*first.span("year")), Span(*again.span("year")), because)
