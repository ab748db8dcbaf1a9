"""An "-elect" has been chosen and has still to take office."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case
from checks.rules.offices._statements import Statement, by_date_beside, called, contradictions
from checks.story.values import Status

_LONGEST_WAIT: Final = timedelta(days=400)
"""More than any country lets pass between a vote and an oath."""
_USUAL_WAIT: Final = timedelta(days=160)
"""What passes between them at most as a rule."""


def elect(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "-elect" of somebody in office, or of one who does not take it within a year."""
    excused = partial(_is_excused, called(reading, {Status.ACTING}))
    return contradictions(RULE, reading, Status.ELECT, _contradiction, excused)


def _contradiction(case: Case) -> str:
    held = case.stretch
    if held:
        took = held[0].since
        return f"{case.person} took office as {case.office} on {took.text}" if took.last < case.day else ""
    following = [term.since for term in case.terms if term.since.first > case.day]
    if following and following[0].first - case.day > _LONGEST_WAIT:
        return f"{case.person} did not become {case.office} until {following[0].text}"
    if not following and case.terms[-1].as_of - case.day > _LONGEST_WAIT:
        return f"{case.person} did not become {case.office} within a year of {case.day}"
    return ""


def _is_excused(acting: Mapping[str, int], reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    """Whether a date of the wait stands beside it, or the story calls the person the acting holder, too."""
    if not acting.keys().isdisjoint(statement.people):
        return True
    return by_date_beside(_was_elect)(reading, statement, cases)


def _was_elect(case: Case, days: Days) -> bool:
    return any(days.overlaps(Days(_vote(term.since.first), term.since.last)) for term in case.terms)


def _vote(oath: date) -> date:
    """Return the first day on which the one who took the oath may have been chosen, within the calendar."""
    return date.fromordinal(max(date.min.toordinal(), oath.toordinal() - _USUAL_WAIT.days))


RULE = Rule(
    id="offices/elect",
    severity=Severity.REVIEW,
    summary="“-elect” of somebody who is in office, or does not take it",
    what="Holds “-elect” against the time in office of the person named: wrong if the person has taken office by "
    "the day of the article, or does not take it within some thirteen months. A sentence with a date between vote and "
    "oath is left alone.",
    why="It is what the last edition before an oath leaves in the template of the first one after it.",
    instead="Give the title itself, or “then-” with “-elect” for what was said before the oath.",
    raises=(
        Example("President-elect Donald Trump will be sworn in on the steps of the Capitol."),
        Example("The queen met Joe Biden.", "2022-03-01T12:00:00+00:00", headline="President-elect Biden in London"),
        Example("On Monday President-elect Donald Trump signed three orders."),
        Example("Vice President-elect Joe Biden will meet governors.", published="2015-03-01T12:00:00-05:00"),
        Example("US President-elect Joe Biden met governors.", published="2017-03-01T12:00:00-05:00"),
    ),
    silent=(
        Example("President-elect Joe Biden met governors.", published="2020-12-01T12:00:00-05:00"),
        Example("In December 2016 President-elect Donald Trump met governors.", published="2017-03-01T12:00:00-05:00"),
        Example("In Lima the president-elect, Jane Doe, spoke.", published="2013-05-30T12:00:00-04:00"),
        Example("“President-elect Donald Trump,” the banner read."),
    ),
    check=elect,
)
