"""Who is "outgoing" holds the office, and is about to leave it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, has_left, is_in_office, not_yet
from checks.rules.offices._statements import by_date_around, contradictions
from checks.story.values import Status

_HANDOVER: Final = timedelta(days=3)
_LONGEST_FAREWELL: Final = timedelta(days=500)
"""More than passes between the word that somebody goes and the day."""


def outgoing(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "outgoing" of somebody who has gone, has not come, or stays."""
    return contradictions(RULE, reading, Status.OUTGOING, _contradiction, by_date_around(is_in_office))


def _contradiction(case: Case) -> str:
    last = case.end
    if last is None:
        return not_yet(case) or ("" if _has_just_left(case) else has_left(case))
    until = last.until.first if last.until else last.as_of
    if until - case.day <= _LONGEST_FAREWELL:
        return ""
    known = f"until {last.until.text}" if last.until else f"still on {last.as_of}"
    return f"{case.person} was {case.office} {known}, long after {case.day}"


def _has_just_left(case: Case) -> bool:
    left = case.left
    return bool(left and left.until and case.day - left.until.last <= _HANDOVER)


RULE = Rule(
    id="offices/outgoing",
    severity=Severity.REVIEW,
    summary="“outgoing” of somebody who has left the office, has yet to take it, or stays in it",
    what="Holds “outgoing” and “departing” against the time in office of the person named: asks where the office was "
    "left before the day of the article, is taken only later, or was held for well over a year more. A date in office "
    "in the same paragraph makes a past “outgoing” right.",
    why="The word is right for the weeks between a vote and an oath, and stays in the copy when they are over.",
    instead="Write “former” of one who has gone; drop the word of one who stays.",
    raises=(
        Example("Outgoing President Joe Biden declined to comment."),
        Example("The outgoing French President Emmanuel Macron left for Rome.", published="2019-05-02T12:00:00+02:00"),
    ),
    silent=(
        Example("Outgoing President Joe Biden declined to comment.", published="2024-12-02T12:00:00-05:00"),
        Example("In December 2024 outgoing President Joe Biden declined to comment."),
        Example("The outgoing manager met President Donald Trump."),
    ),
    check=outgoing,
)
