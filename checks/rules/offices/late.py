"""Nobody who is in office, or takes one later, is "the late"."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, changes_hands
from checks.rules.offices._statements import by_nothing, contradictions
from checks.story.values import Status

_MOURNING: Final = timedelta(days=14)


def late(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "late" of somebody who is known to live on the day of the article."""
    return contradictions(RULE, reading, Status.LATE, _contradiction, by_nothing)


def _contradiction(case: Case) -> str:
    if case.stretch and not (changes_hands(case) or _ends_soon(case)):
        return f"{case.person} has been {case.office} since {case.stretch[0].since.text}, and is so on {case.day}"
    offices = case.offices.people[case.person].offices
    later = (term for office in offices for term in case.offices.terms(case.person, office))
    alive = next((term for term in later if term.since.first > case.day), None)
    return f"{case.person} became {alive.office} on {alive.since.text}, after {case.day}" if alive else ""


def _ends_soon(case: Case) -> bool:
    """Whether the term ends within weeks: some lists give an office to the dead until a successor is sworn in."""
    last = case.end
    return bool(last and last.until and last.until.first - case.day <= _MOURNING)


RULE = Rule(
    id="offices/late",
    severity=Severity.ERROR,
    summary="“the late” of somebody who is in office, or takes one later",
    what="Holds “the late”, “slain” and “assassinated” before a title against the time in office of the person named: "
    "wrong if the person holds the office on the day of the article, or takes an office after it. On the day of a "
    "handover, and on the next, it is left alone.",
    why="To call the living dead is the mistake that readers never forget.",
    instead="Find out who is meant: a predecessor of the same name, or the wrong word.",
    raises=(
        Example("Aides of the late President Volodymyr Zelenskiy declined to comment."),
        Example("The late President Joe Biden was a friend.", published="2016-05-02T12:00:00-04:00"),
    ),
    silent=(
        Example("The late President Ronald Reagan was a friend."),
        Example("She was with the late President George Bush.", published="2003-05-02T12:00:00-04:00"),
        Example("Of late President Donald Trump has been silent."),
        Example("Late Monday President Donald Trump left."),
    ),
    check=late,
)
