"""Nobody has a title before the office is theirs, and no former holder is the sitting one."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, has_left, is_in_office, not_yet
from checks.rules.offices._statements import Statement, by_date_beside, contradictions
from checks.rules.offices._verbs import says_outright
from checks.story.values import Status


def current(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each title that its bearer cannot yet have, or has no longer though called "current"."""
    yield from contradictions(RULE, reading, Status.CURRENT, not_yet, by_date_beside(is_in_office))
    yield from contradictions(RULE, reading, Status.CURRENT, has_left, _is_not_outright)


def _is_not_outright(reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    return not says_outright(reading, statement)


RULE = Rule(
    id="offices/current",
    severity=Severity.ERROR,
    summary="a title that its bearer has not yet, or has no longer though called “current”",
    what="Holds a title before a name, or beside it, against the time in office of the person named: wrong if the "
    "first day in office comes after that of the article, or if “current” stands before the title of somebody "
    "who has left. Quotations, hypotheticals and sentences with a date in office are left "
    "alone.",
    why="A title given before the oath tells the reader that something has happened which has not.",
    instead="Give the title that the person has on the day: “-elect”, “candidate”, or the office held now.",
    raises=(
        Example("President Joe Biden met governors.", published="2015-03-01T12:00:00-05:00"),
        Example("The current US President Barack Obama met governors.", published="2018-03-01T12:00:00-05:00"),
        Example("French President Emmanuel Macron opened the fair.", published="2015-03-01T12:00:00+01:00"),
    ),
    silent=(
        Example("Vice President Joe Biden met governors.", published="2015-03-01T12:00:00-05:00"),
        Example("A President Joe Biden would meet governors.", published="2019-03-01T12:00:00-05:00"),
        Example("In 1995, President Clinton signed the bill."),
        Example("President Donald Trump met governors.", published="2030-03-01T12:00:00-05:00"),
    ),
    check=current,
)
