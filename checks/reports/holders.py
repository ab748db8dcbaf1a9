"""Who held which office, as a list to read or as data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, Final

from checks.documents.lines import printable
from checks.reference.offices import Office, Term
from checks.reports.columns import broken, columns

_INDENT: Final = "  "


@dataclass(frozen=True, slots=True)
class Held:
    """A term of an office; `own` where the newsroom has it from itself, `certain` unless the day may lie outside it."""

    office: Office
    term: Term
    own: bool
    certain: bool


def as_records(held: Iterable[Held]) -> list[dict[str, Any]]:
    """Return terms as JSON can hold them; a `to` of null is an end that was not known by `known_until`."""
    return [_record(one) for one in held]


def _record(one: Held) -> dict[str, Any]:
    term, source = one.term, one.term.source
    return {
        "office": one.office.name,
        "country": one.office.country or None,
        "person": term.person,
        "from": term.since.text,
        "to": term.until.text if term.until else None,
        "known_until": term.as_of.isoformat(),
        "acting": term.acting,
        "certain": one.certain,
        "own": one.own,
        "source": {"name": source.name, "url": source.url, "licence": source.licence},
    }


def as_text(held: Iterable[Held], width: int = 100) -> Iterator[str]:
    """Yield the list's lines: an office, below it a line for each term, at the end what the numbers of sources mean."""
    held = list(held)
    sources = {source: number for number, source in enumerate(dict.fromkeys(str(one.term.source) for one in held), 1)}
    spans = max((columns(_span(one)) for one in held), default=0)
    for office, terms in groupby(held, key=lambda one: one.office):
        yield printable(f"{office.name} ({office.country})" if office.country else office.name)
        for one in terms:
            line = f"{_span(one):<{spans}}  {_holder(one)} [{sources[str(one.term.source)]}]"
            yield from broken(printable(line), width, _INDENT, _INDENT * 4)
    yield ""
    for source, number in sources.items():
        yield from broken(printable(f"[{number}] {source}"), width, "", _INDENT * 2)


def _span(one: Held) -> str:
    return f"{one.term.since.text} to {one.term.until.text if one.term.until else '...'}"


def _holder(one: Held) -> str:
    notes = [*_notes(one)]
    return f"{one.term.person} ({', '.join(notes)})" if notes else one.term.person


def _notes(one: Held) -> Iterator[str]:
    if one.term.acting:
        yield "acting"
    if one.own:
        yield "the newsroom's own"
    if not one.certain:
        yield "not certain on that day"


def last_day(held: Iterable[Held]) -> date | None:
    """Return the earliest day up to which an open term of these is known, None where all have ended."""
    return min((one.term.as_of for one in held if one.term.until is None), default=None)
