"""One office, and two people whom one story calls its present holder."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reference.person_names import folded
from checks.registry import Example, Rule
from checks.rules.offices._cases import has_left, not_yet
from checks.rules.offices._statements import Statement, cases_of, dates_around, finding, statements
from checks.rules.offices._verbs import gives_the_time
from checks.rules.offices.wrong_office import in_another
from checks.story.values import Status

_HANDOVER: Final = timedelta(days=31)


def two_holders(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for the first in a story who is called the present holder of an office beside somebody else."""
    first: dict[str, Statement] = {}
    told: set[str] = set()
    for statement in statements(reading):
        if not _is_present(reading, statement):
            continue
        office = statement.offices[0]
        other = first.setdefault(office, statement)
        if office in told or _may_be_one(statement, other) or _is_shared(reading, office):
            continue
        told.add(office)
        message = f"{other.person} and {statement.person} are both called the present {office}"
        day = reading.story.article.published.date()
        yield finding(RULE, reading, statement, message, tuple(map(str, reading.offices.holders(office, day))))


def _is_present(reading: Reading, statement: Statement) -> bool:
    """Whether the words say in full who has an office now, and no other rule has found that they cannot."""
    if statement.status is not Status.CURRENT or len(statement.offices) != 1 or not statement.placed:
        return False
    if gives_the_time(reading, statement) or in_another(reading, statement):
        return False
    day = reading.story.article.published.date()
    if any(days.last and days.last < day - _HANDOVER for days in dates_around(reading, statement.span)):
        return False
    return not any(has_left(case) or not_yet(case) for case in cases_of(reading, statement))


def _may_be_one(one: Statement, other: Statement) -> bool:
    """Whether two names can be one person's: they share a holder, or a word that is nearly the same in both."""
    if not set(one.people).isdisjoint(other.people):
        return True
    words, others = folded(one.person).split(), folded(other.person).split()
    return any(word[:3] == another[:3] for word in words for another in others)


def _is_shared(reading: Reading, office: str) -> bool:
    """Whether several hold the office together, or it changed hands about the day of the article."""
    day = reading.story.article.published.date()
    days = [day + step for step in (-_HANDOVER, timedelta(), _HANDOVER)]
    known = [{term.person for term in reading.offices.holders(office, day)} for day in days]
    return any(len(holders) > 1 for holders in known) or len({frozenset(holders) for holders in known if holders}) > 1


RULE = Rule(
    id="offices/two-holders",
    severity=Severity.REVIEW,
    summary="one story calls two people the present holder of one office",
    what="Asks where a story gives one office, in full (“French President”), to two people as if both held it now. "
    "Paragraphs with a date in the past, “under President X”, a month about a handover and offices that several hold "
    "together are left alone.",
    why="One of the two is a former holder, a successor, or the wrong name: readers do not know whom to believe.",
    instead="Write “former”, “then-” or “-elect” with one of them, or correct the name.",
    raises=(
        Example(
            "French President Jane Doe spoke first. Later French President John Roe took the floor.",
            published="2031-05-02T12:00:00+02:00",
        ),
        Example("French President Emmanuel Macron spoke first. Later French President Jane Doe took the floor."),
    ),
    silent=(
        Example("French President Emmanuel Macron spoke first. Later President Macron of France left."),
        Example("French President Emmanuel Macron and German President Frank-Walter Steinmeier spoke."),
        Example("Former French President Jane Doe met French President Emmanuel Macron."),
        Example("French President Jane Doe, elected in May 2012, was there. French President Emmanuel Macron left."),
    ),
    check=two_holders,
)
