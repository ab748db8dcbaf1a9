"""Which term somebody is in, as far as the days in office can tell."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from checks.reference.offices import Term
from checks.rules.offices._cases import Case

_YEAR: Final = timedelta(days=365)
_LONGEST: Final = timedelta(days=8 * 365)
"""More than the longest term, of seven years, for which any republic elects."""
_US: Final = "President of the United States", "Vice President of the United States"
"""Offices whose terms begin on 20 January of every fourth year (Constitution, Amendment XX)."""


def numbers(case: Case) -> range:
    """Return the numbers of the terms in which the person may be on the day; none where the office is not held.

    A return after a break is a further term. Within a stretch, the terms of the United States are counted; elsewhere
    nobody is elected anew within a year, and nobody stays for more than eight without.
    """
    held = case.stretch
    if not held:
        return range(0)
    before = [stretch for stretch in _stretches(case.terms) if stretch[-1].since.first < held[0].since.first]
    if case.office in _US:
        low = sum(_inaugurations(stretch[0].since.first, _end(stretch)) for stretch in before)
        low += _inaugurations(held[0].since.first, case.day)
        succeeded = sum(not _is_inauguration(stretch[0].since.first) for stretch in (*before, held))
        return range(max(low, 1), low + succeeded + 1)
    low = len(before) + 1
    served = sum((_end(stretch) - stretch[0].since.first for stretch in before), case.day - held[0].since.first)
    return range(low + (case.day - held[0].since.last > _LONGEST), low + served // _YEAR + 1)


def _stretches(terms: tuple[Term, ...]) -> Iterator[tuple[Term, ...]]:
    """Yield the terms in runs without a break between them."""
    run: tuple[Term, ...] = ()
    for term in terms:
        if run and term.since.first - _end(run) > timedelta(days=1):
            yield run
            run = ()
        run = (*run, term)
    if run:
        yield run


def _end(stretch: tuple[Term, ...]) -> date:
    last = stretch[-1]
    return last.until.last if last.until else last.as_of


def _inaugurations(since: date, until: date) -> int:
    """Return how many terms began between two days, the first included and the last too unless it ends the time."""
    years = range(since.year, until.year + 1)
    return sum(since <= date(year, 1, 20) < until for year in years if year % 4 == 1)


def _is_inauguration(day: date) -> bool:
    return (day.month, day.day) == (1, 20) and day.year % 4 == 1
