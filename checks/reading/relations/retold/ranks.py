"""Places in an order that a text gives away twice: two largest, a first since a year that was not the last."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from checks.finding import Span
from checks.patterns import regex
from checks.reading.relations.retold.words import stem, tells

if TYPE_CHECKING:
    from checks.reading import Reading

_ADJECTIVES = (
    "largest|biggest|smallest|oldest|youngest|tallest|longest|shortest|highest|deepest|busiest|richest|poorest|"
    "deadliest|costliest|fastest|heaviest|wealthiest"
)
_SUPERLATIVE = regex(
    rf"\bthe (?P<rank>(?:second|third|fourth|fifth)[- ])?(?P<adjective>{_ADJECTIVES}) "
    r"(?P<noun>(?:[a-z-]{2,20} ){0,2}[a-z-]{2,20}) (?:in|of|on) (?:the )?"
    r"(?P<scope>(?:[A-Z][\w-]{1,20} ?){1,3}|world|country|state|city|region|continent|nation)\b"
)
_HOLDER = regex(r"(?P<name>(?:[A-Z][\w’'-]{0,20} ){0,3}[A-Z][\w’'-]{1,20})(?:,| is| was| became| remains),? $")
_NAME_REACH = 90
_SINCE = regex(r"\bthe first (?P<noun>(?:[a-z-]{2,20} ){1,3})since (?P<year>(?:19|20)\d\d)\b")
_OF_YEAR = regex(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:(?P<before>(?:19|20)\d\d) (?P<noun>(?:[a-z-]{2,20} ){0,2}[a-z-]{2,20})"
    r"|(?P<other>(?:[a-z-]{2,20} ){1,3})(?:in|of) (?P<after>(?:19|20)\d\d))\b"
)
_BOUND_UP = frozenset({"to", "of", "in", "on", "at", "by", "for", "from", "with", "time", "year", "since", "and", "or"})
"""Words that make more of a phrase than a plain noun: "the first time", "the first to win"."""

_PLACES = 2

_Place: TypeAlias = tuple[str, str, str, str]
"""A rank with its adjective, of what, and where."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Two passages that cannot both give the place in an order that they give; `because` says why."""

    first: Span
    second: Span
    because: str


def find_ranks(reading: "Reading") -> Iterator[Ranked]:
    """Yield the places that the text gives to two, and each "first since" that it gives another year for."""
    if "est " in reading.text:
        yield from _shared_places(reading)
    if "the first " in reading.text and "since " in reading.text:
        yield from _broken_firsts(reading)


def _shared_places(reading: "Reading") -> Iterator[Ranked]:
    """Yield each place that is given to somebody else before, once for each who is given it."""
    places: dict[_Place, dict[str, re.Match[str]]] = defaultdict(dict)
    for match in _SUPERLATIVE.finditer(reading.text):
        name = _holder(reading, match)
        if name is None:
            continue
        holders = places[_place(match)]
        if name in holders:
            continue
        words = {*name.split()}
        if other := next((other for other in holders if words.isdisjoint(other.split())), None):
            place = f"the {match['rank'] or ''}{match['adjective']} {match['noun']}"
            because = f"both {other} and {name} are {place}"
            yield Ranked(Span(*holders[other].span()), Span(*match.span()), because)
        holders[name] = match


def _holder(reading: "Reading", match: re.Match[str]) -> str | None:
    """Return who is said to hold a place: a name right before it, outside of quotations."""
    found = _HOLDER.search(reading.text, max(0, match.start() - _NAME_REACH), match.start())
    return found["name"] if found and not reading.is_quoted(Span(*match.span())) else None


def _place(match: re.Match[str]) -> _Place:
    adjective = {"biggest": "largest", "richest": "wealthiest"}.get(match["adjective"], match["adjective"])
    return (match["rank"] or "").strip("- "), adjective, stem(match["noun"]), match["scope"].strip()


def _broken_firsts(reading: "Reading") -> Iterator[Ranked]:
    published = reading.story.article.published.year
    dated = _by_name(reading)
    for match in _SINCE.finditer(reading.text):
        key, told = _key(match["noun"]), Span(*match.span())
        if not key or reading.is_quoted(told):
            continue
        between = [(year, spans) for year, spans in dated[key].items() if int(match["year"]) < year < published]
        later = [(span, year) for year, spans in between for span in spans if not span.overlaps(told)]
        if later:
            span, year = min(later)
            yield Ranked(span, told, f"there is one of {year} in the text, later than {match['year']}")


def _by_name(reading: "Reading") -> dict[tuple[str, ...], dict[int, list[Span]]]:
    """Return where the text dates things first, by the stems that their names begin with and by year.

    Two places of a year are enough: one is none of the words at issue.
    """
    found: dict[tuple[str, ...], dict[int, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for span, noun, year in _of_years(reading):
        for length in range(1, len(noun) + 1):
            places = found[noun[:length]][year]
            if len(places) < _PLACES:
                places.append(span)
    return found


def _of_years(reading: "Reading") -> Iterator[tuple[Span, tuple[str, ...], int]]:
    """Yield what the text dates by a year, "the 2018 strike", "a strike in 2018", with the stems that name it."""
    for match in _OF_YEAR.finditer(reading.text):
        span = Span(*match.span())
        words = (match["noun"] or match["other"]).split()
        if (key := tuple(map(stem, takewhile(tells, words)))) and not reading.is_quoted(span):
            yield span, key, int(match["before"] or match["after"])


def _key(noun: str) -> tuple[str, ...]:
    """Return the stems of a plain noun and its modifiers, none where it is more than that."""
    words = noun.split()
    return tuple(map(stem, words)) if _BOUND_UP.isdisjoint(words) and all(map(tells, words)) else ()
