"""An office given to somebody who never held it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.titles.spelling import holders_alike
from checks.reading.titles.words import TWOFOLD_PLACES
from checks.reference.offices import Term
from checks.reference.person_names import PersonName, folded
from checks.registry import Example, Rule
from checks.rules.offices._coverage import is_covered
from checks.rules.offices._statements import Statement, dates_beside, finding, statements
from checks.rules.offices.wrong_office import in_another
from checks.story.values import Status

_RECENT: Final = timedelta(days=31)
_CAREER: Final = 30
"""Years before the article in which a former holder may have had the office."""


def holder(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each full name that has an office of which only other holders are known on the day."""
    day = reading.story.article.published.date()
    reported: list[Statement] = []
    for statement in statements(reading):
        if not _is_certain(reading, statement) or in_another(reading, statement):
            continue
        known = reading.offices.holders(statement.offices[0], day)
        if not known or any(statement.repeats(earlier) for earlier in reported):
            continue
        if statement.claim:
            reported.append(statement)
        yield finding(RULE, reading, statement, _message(statement, known), tuple(map(str, known)))


def _message(statement: Statement, known: tuple[Term, ...]) -> str:
    names = " and ".join(term.person for term in known)
    return f"{known[0].office} was {names} on that day; no {statement.person} is known to have held the office"


def _is_certain(reading: Reading, statement: Statement) -> bool:
    """Whether one office is meant, the name is a full one, and no holder of the office can be meant by it.

    Somebody whom the reference does not know at all is taken to be of the article's time only in the office now, and
    in a claim, or beside a date shortly before it; a former holder is missed only in an office known for long.
    """
    if len(statement.offices) != 1 or statement.people or not PersonName.parse(statement.person).is_full:
        return False
    if holders_alike(reading.offices, statement.offices[0], statement.person):
        return False
    if statement.claim is not None and statement.status is Status.CURRENT:
        return True
    if reading.offices.persons(statement.person):
        return statement.status is Status.CURRENT or _is_known_for_long(reading, statement)
    placed = folded(reading[statement.span]).split()
    return statement.status is Status.CURRENT and TWOFOLD_PLACES.isdisjoint(placed) and _is_recent(reading, statement)


def _is_known_for_long(reading: Reading, statement: Statement) -> bool:
    day = reading.story.article.published.date()
    since = date(max(day.year - _CAREER, 1), 1, 1)
    return is_covered(reading.offices.offices[statement.offices[0]], since, day)


def _is_recent(reading: Reading, statement: Statement) -> bool:
    day = reading.story.article.published.date()
    beside = dates_beside(reading, statement.span)
    return bool(beside) and all(days.first and timedelta() <= day - days.first <= _RECENT for days in beside)


_GOVERNOR = (
    "claims:\n- id: governor\n  quote: the governor of the Kharkiv region\n"
    "  role: {{person: {}, office: Governor of Kharkiv region}}\n"
)

RULE = Rule(
    id="offices/holder",
    severity=Severity.REVIEW,
    summary="an office given to somebody who is not known to have held it",
    what="Asks about a full name with an office that the reference knows others to hold on the day of the "
    "article, and never this person. A surname that is nearly a holder's is taken for a spelling of it and left "
    "alone.",
    why="Two names that stand close together in copy change places easily. The reference may lack somebody: so "
    "this is a review.",
    instead="Check who holds the office; correct the name or the title, or add the person to the newsroom's own "
    "offices.",
    raises=(
        Example("French President Jane Doe spoke to reporters on Thursday.", published="2019-03-01T12:00:00+01:00"),
        Example("Former US President Mike Pence spoke to reporters."),
        Example(
            "Jane Doe, the governor of the Kharkiv region, confirmed it.",
            claims=_GOVERNOR.format("Jane Doe"),
        ),
    ),
    silent=(
        Example("French President Emmanuel Macron spoke to reporters.", published="2019-03-01T12:00:00+01:00"),
        Example("Ukrainian President Volodymyr Zelenski spoke to reporters."),
        Example("British Prime Minister Neville Chamberlain came home with a piece of paper."),
        Example(
            "Oleh Synehubov, the governor of the Kharkiv region, confirmed it.",
            claims=_GOVERNOR.format("Oleh Synehubov"),
        ),
    ),
    check=holder,
)
