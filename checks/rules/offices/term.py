"""The number of a term that the days in office do not bear out."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.title_words import ORDINALS
from checks.registry import Example, Rule
from checks.rules.offices._statements import Statement, cases_of, dates_beside, finding, statements
from checks.rules.offices._terms import numbers

_ORDINAL: Final = r"(?P<ordinal>first|second|third|fourth|fifth|sixth)(?: and (?:last|final))? term\b"
_IN_TERM = re.compile(rf",? (?:who is )?(?P<now>now |currently )?in (?:his|her|their) {_ORDINAL}")
_SWORN = re.compile(rf"\b(?:sworn in|inaugurated)\b[^.;:\n]{{0,40}} (?:to|for) (?:an?|his|her|their) {_ORDINAL}")
_PAST: Final = timedelta(days=60)
_NAMES: Final = ("", "first", "second", "third", "fourth", "fifth", "sixth")


def term(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each number of a term in which the holder of an office cannot be on the day."""
    for statement in statements(reading):
        for number, begins in _told(reading, statement):
            cases = cases_of(reading, statement)
            known = [numbers(case) for case in cases]
            allowed = {n + later for possible in known for n in possible for later in range(1 + begins)}
            if known and all(known) and number not in allowed:
                rows = tuple(str(row) for case in cases for row in case.terms)
                yield finding(RULE, reading, statement, _message(statement, cases[0].day.isoformat(), known), rows)


def _message(statement: Statement, day: str, known: list[range]) -> str:
    possible = sorted({n for numbers in known for n in numbers})
    said = " or ".join(_NAMES[n] if n < len(_NAMES) else f"{n}th" for n in possible)
    return f"by the days in office known, {statement.person} was in a {said} term on {day}"


def _told(reading: Reading, statement: Statement) -> Iterator[tuple[int, bool]]:
    """Yield the number of each term the words give the person, and whether it may be one that only begins.

    "In his first term" looks back as often as not; a number too great cannot.
    """
    if statement.ordinal:
        yield statement.ordinal, False
    end = max(statement.span.end, statement.person_span.end)
    if now := _IN_TERM.match(reading.text, end):
        number = ORDINALS[now["ordinal"]]
        if now["now"] or number > 1:
            yield number, False
    sentence = reading.sentence_at(statement.span.start)
    sworn = _SWORN.search(reading.text, end, max(end, sentence.end))
    if sworn and not _is_past(reading, statement):
        yield ORDINALS[sworn["ordinal"]], True


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
        Example("President Barack Obama, now in his first term, met governors.", published="2014-03-01T12:00:00-05:00"),
    ),
    silent=(
        Example("First-term President Donald Trump met governors.", published="2018-03-01T12:00:00-05:00"),
        Example("President Donald Trump was sworn in for a second term.", published="2025-01-20T20:00:00-05:00"),
        Example("President Barack Obama was first elected in 2008.", published="2014-03-01T12:00:00-05:00"),
    ),
    check=term,
)
