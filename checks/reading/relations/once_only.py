"""What happens once to a thing, dated twice: "The pier opened in 1995. ... When the pier opened in 1985"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.quantity.tokens import words
from checks.reading.relations.event_lengths import TwoTellings

_ONCE = regex(
    r"(?:(?P<set_off>, (?:(?:which|who|that) )?)| )(?P<was>(?:was|were) )?(?:first )?"
    r"(?P<verb>born|founded|established|built|assassinated|murdered|enacted|ratified|invented|signed|opened"
    r"|burned down|sank|died|retired|killed|collapsed|completed|incorporated|inaugurated)"
    r"(?: [A-Z][\w’'-]*)? (?:back )?in (?P<year>(?:1[6-9]|20)\d\d)\b"
)
_PASSIVE = words(
    "born founded established built assassinated murdered enacted ratified invented signed killed completed"
    " incorporated inaugurated"
)
_THING = regex(
    r"(?:\b[Tt]he (?P<thing>(?:[a-z][\w’'-]{0,20} ){0,3}[a-z][\w’'-]{1,20})"
    r"|(?P<name>(?:[A-Z][\w.’'-]{0,20} ){1,4}[A-Z][\w’'-]{1,20}))$"
)
_OPENERS = words("the after when since before until as while once if because though although but and in that a an then")
_REACH = 48


def years_told_twice(reading: Reading) -> Iterator[TwoTellings]:
    """Yield each year of such an event that is another one than at its first telling."""
    told: dict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    if " in 1" not in reading.text and " in 2" not in reading.text:
        return
    for match in _ONCE.finditer(reading.text):
        thing = _THING.search(reading.text, max(0, match.start() - _REACH), match.start())
        known = _name(thing) if thing and _is_of_it(match) else None
        if known and not reading.is_quoted(Span(*match.span())):
            told[known, match["verb"]].append(match)
    for (thing_words, verb), (first, *others) in told.items():
        for again in others:
            if again["year"] != first["year"]:
                because = f"“{thing_words} {verb}” is told of two years, and happens once"
                yield TwoTellings(Span(*first.span("year")), Span(*again.span("year")), because)


def _name(thing: re.Match[str]) -> str | None:
    """Return what a thing is called, less the words that open its clause; None for one name alone."""
    if thing["thing"]:
        return thing["thing"]
    names = thing["name"].split()
    while names and names[0].lower() in _OPENERS:
        del names[0]
    return " ".join(names) if len(names) > 1 else None


def _is_of_it(match: re.Match[str]) -> bool:
    """Whether a verb says of what stands in front that it was done to it, or that it did it."""
    if match["verb"] in _PASSIVE:
        return bool(match["was"] or match["set_off"])
    return not match["was"]
