"""The number of a term that the days in office do not bear out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.titles.words import ORDINALS
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case
from checks.rules.offices._statements import Statement, cases_of, dates_beside, finding, statements
from checks.rules.offices._terms import numbers

_ORDINAL: Final = r"(?P<ordinal>first|second|third|fourth|fifth|sixth)(?: and (?:last|final))? term\b"
_IN_TERM = regex(rf",? (?:who is )?(?P<now>now |currently )?in (?:his|her|their) {_ORDINAL}")
_SWORN = regex(rf"\b(?:sworn in|inaugurated)\b[^.;:\n]{{0,40}} (?:to|for) (?:an?|his|her|their) {_ORDINAL}")
_AHEAD = regex(r"\b(?:will|shall|to be|would|expected|due|about)\b")
_PAST: Final = timedelta(days=60)
_ABOUT: Final = timedelta(days=3)
_NAMES: Final = ("", "first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True, slots=True)
class _Told:
    """The number of a term, of whose `oath` the words tell, and whether that lies `ahead`."""

    number: int
    oath: bool = False
    ahead: bool = False


def term(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each number of a term in which the holder of an office cannot be on the day."""
    for statement in statements(reading):
        for told in _told(reading, statement):
            cases = cases_of(reading, statement)
            known = [numbers(case) for case in cases]
            if known and all(known) and told.number not in _allowed(told, cases):
                rows = tuple(str(row) for case in cases for row in case.terms)
                yield finding(RULE, reading, statement, _message(statement, cases[0].day.isoformat(), known), rows)


def _allowed(told: _Told, cases: tuple[Case, ...]) -> set[int]:
    """Return the numbers that may be right: about an oath those on either side of it, before one the next, too."""
    steps = (timedelta(), _ABOUT) if told.oath else (timedelta(),)
    possible = {n for case in cases for step in steps for n in numbers(replace(case, day=case.day + step))}
    return possible | {n + 1 for n in possible if told.ahead}


def _message(statement: Statement, day: str, known: list[range]) -> str:
    possible = sorted({n for numbers in known for n in numbers})
    said = " or ".join(_NAMES[n] if n < len(_NAMES) else f"{n}th" for n in possible)
    return f"by the days in office known, {statement.person} was in a {said} term on {day}"


def _told(reading: Reading, statement: Statement) -> Iterator[_Told]:
    """Yield the number of each term the words give the person.

    "In his first term" looks back as often as not; a number too great cannot.
    """
    if statement.ordinal:
        yield _Told(statement.ordinal)
    end = max(statement.span.end, statement.person_span.end)
    if now := _IN_TERM.match(reading.text, end):
        number = ORDINALS[now["ordinal"]]
        if now["now"] or number > 1:
            yield _Told(number)
    sentence = reading.sentence_at(statement.span.start)
    sworn = _SWORN.search(reading.text, end, max(end, sentence.end))
    if sworn and not _is_past(reading, statement):
        ahead = _AHEAD.search(reading.text, end, sworn.start()) is not None
        yield _Told(ORDINALS[sworn["ordinal"]], oath=True, ahead=ahead)


def _is_past(reading: Reading, statement: Statement) -> bool:
    day = reading.story.article.published.date()
    return any(days.last and day - days.last > _PAST for days in dates_beside(reading, statement.span))


RULE = Rule(
    id="offices/term",
    severity=Severity.REVIEW,
    summary="the number of a term does not go with the time in office",
    what="Holds “first-term”, “second-term”, “now in his second term” and “sworn in for a second term” against the "
    "days that the holder of the office has spent in it. The terms of United States presidents are counted; of others "
    "only what cannot be is asked about: a first term after a break or eight years, a second in the first year.",
    why="The number is copied from profiles that were written a term ago.",
    instead="Count the terms, or drop the number.",
    raises=(
        Example("Second-term President Donald Trump met governors.", published="2018-03-01T12:00:00-05:00"),
        Example("First-term President Donald Trump met governors."),
        Example("President George W. Bush was sworn in for a third term.", published="2005-01-21T12:00:00-05:00"),
        Example("President Barack Obama, now in his first term, met governors.", published="2014-03-01T12:00:00-05:00"),
    ),
    silent=(
        Example("President Barack Obama was sworn in for a second term.", published="2013-01-20T20:00:00-05:00"),
        Example("First-term President Donald Trump met governors.", published="2018-03-01T12:00:00-05:00"),
        Example("President Donald Trump was sworn in for a second term.", published="2025-01-20T20:00:00-05:00"),
        Example("President Donald Trump will be sworn in for a second term.", published="2020-10-20T20:00:00-05:00"),
        Example("President Barack Obama was first elected in 2008.", published="2014-03-01T12:00:00-05:00"),
    ),
    check=term,
)
