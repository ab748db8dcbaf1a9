"""An office given to somebody who never held it."""

from collections.abc import Iterator
from datetime import timedelta
from difflib import SequenceMatcher
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reference.offices import Office, Term
from checks.reference.person_names import PersonName
from checks.registry import Example, Rule
from checks.rules.offices._statements import Statement, dates_beside, finding, statements
from checks.story.values import Status

_RECENT: Final = timedelta(days=31)
_ALIKE: Final = 0.75
"""From here on two surnames are taken for spellings of one."""


def holder(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each full name that has an office of which only other holders are known on the day."""
    day = reading.story.article.published.date()
    reported: list[Statement] = []
    for statement in statements(reading):
        if not _is_certain(reading, statement):
            continue
        known = reading.offices.holders(statement.offices[0], day)
        if not known or any(statement.repeats(earlier) for earlier in reported):
            continue
        reported.append(statement)
        yield finding(RULE, reading, statement, _message(statement, known), tuple(map(str, known)))


def _message(statement: Statement, known: tuple[Term, ...]) -> str:
    names = " and ".join(term.person for term in known)
    return f"{known[0].office} was {names} on that day; no {statement.person} is known to have held the office"


def _is_certain(reading: Reading, statement: Statement) -> bool:
    """Whether one office is meant, the name is a full one, and no holder of the office can be meant by it.

    The reference does not reach back for ever: somebody whom it does not know at all is taken to be of the article's
    time only in the office now, and in a claim, or beside a date shortly before it.
    """
    if len(statement.offices) != 1 or not PersonName.parse(statement.person).is_full:
        return False
    if _may_be_a_holder(statement.person, reading.offices.offices[statement.offices[0]]):
        return False
    if reading.offices.persons(statement.person):
        return True
    current = statement.status is Status.CURRENT
    return current and (statement.claim is not None or _is_recent(reading, statement))


def _may_be_a_holder(person: str, office: Office) -> bool:
    surname = " ".join(PersonName.parse(person).surname)
    holders = {PersonName.parse(term.person) for term in office.terms}
    return any(_alike(surname, " ".join(name.surname)) or _alike(surname, " ".join(name.words)) for name in holders)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


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
        Example("French President Angela Merkel spoke to reporters.", published="2019-03-01T12:00:00+01:00"),
        Example("Vice President Donald Trump spoke to reporters."),
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
