"""A "then-" says that somebody had the office at another time, and has it no longer."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, not_yet
from checks.rules.offices._statements import by_nothing, contradictions
from checks.story.values import Status


def then(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "then-" of somebody who has had the office all along, or not yet."""
    return contradictions(RULE, reading, Status.THEN, _contradiction, by_nothing)


def _contradiction(case: Case) -> str:
    if early := not_yet(case):
        return early
    held = case.stretch
    if not held or held[0] != case.terms[0] or (held[-1].until and held[-1].until.first <= case.day):
        return ""
    return (
        f"{case.person} has been {case.office} without a break since {held[0].since.text}, so on {case.day} "
        f"there is no earlier time that “then-” could mean"
    )


RULE = Rule(
    id="offices/then",
    severity=Severity.ERROR,
    summary="“then-” of somebody who has the office still, or never had it before",
    what="Holds “then-” against the time in office of the person named: wrong if the person has held the office "
    "from the first day to that of the article without a break, or takes it only later. One who came back after a "
    "break may well be “then-”.",
    why="“Then-” tells the reader that the office has changed hands since.",
    instead="Drop “then-”, or name the office that the person had at the time.",
    raises=(
        Example("In 2009 then-President Barack Obama signed the bill.", published="2013-05-02T12:00:00-04:00"),
        Example("It was then-Vice President Kamala Harris who called.", published="2019-05-02T12:00:00-04:00"),
    ),
    silent=(
        Example("In 2018 then-President Donald Trump signed the bill."),
        Example("In 2009 then-President Barack Obama signed the bill."),
        Example("And then President Volodymyr Zelenskiy took the floor."),
    ),
    check=then,
)
