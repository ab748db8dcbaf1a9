"""The title of one office with the name of somebody who holds another."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.titles.spelling import holders_alike
from checks.reference.offices import Term
from checks.registry import Example, Rule
from checks.rules.offices._statements import Statement, finding, statements
from checks.story.values import Status


def wrong_office(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each present title of an office that another holds, with a holder of another office."""
    reported: list[Statement] = []
    for statement in statements(reading):
        if any(statement.repeats(earlier) for earlier in reported):
            continue
        if mistaken := in_another(reading, statement):
            if statement.claim:
                reported.append(statement)
            theirs, known = mistaken
            message = f"{theirs.person} was {theirs.office} on that day; {known.office} was {known.person}"
            yield finding(RULE, reading, statement, message, (str(theirs), str(known)))


def in_another(reading: Reading, statement: Statement) -> tuple[Term, Term] | None:
    """Return what the person held on the day, and who held the office that the title names; None if that may be right.

    All who bear the name are held against it, and both holders have to be known.
    """
    if statement.status is not Status.CURRENT or len(statement.offices) != 1 or statement.people:
        return None
    (office,), offices, day = statement.offices, reading.offices, reading.story.article.published.date()
    known = offices.holders(office, day)
    if not known or holders_alike(offices, office, statement.person):
        return None
    held = (
        term
        for person in offices.persons(statement.person)
        for other in offices.people[person].offices
        for term in offices.terms(person, other)
        if term.holds(day)
    )
    theirs = next(held, None)
    return (theirs, known[0]) if theirs else None


RULE = Rule(
    id="offices/wrong-office",
    severity=Severity.ERROR,
    summary="the title of another office than the person holds",
    what="Looks at each title that the person named is not known ever to have held, where the reference knows who "
    "holds that office on the day of the article, and which other office the person holds.",
    why="President and prime minister change places easily in a country that has both, and so do two leaders of whom "
    "one story tells.",
    instead="Give the person's own title, or the name of who holds the office.",
    raises=(
        Example("Prime Minister Emmanuel Macron of France spoke to reporters.", published="2024-11-01T12:00:00+01:00"),
        Example("Vice President Donald Trump spoke to reporters."),
        Example("French President Angela Merkel spoke to reporters.", published="2019-03-01T12:00:00+01:00"),
    ),
    silent=(
        Example("French President Emmanuel Macron spoke to reporters.", published="2019-03-01T12:00:00+01:00"),
        Example("Then-Vice President Joe Biden spoke to reporters.", published="2023-03-01T12:00:00+01:00"),
        Example("Deputy Prime Minister Emmanuel Macron spoke to reporters."),
        Example("Club president Emmanuel Macron and French Prime Minister Jane Doe spoke to reporters."),
    ),
    check=wrong_office,
)
