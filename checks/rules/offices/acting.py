"""Who holds an office in full is not acting in it."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case
from checks.rules.offices._statements import by_date_beside, contradictions
from checks.story.values import Status


def acting(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "acting" or "interim" of somebody who holds the office in full."""
    return contradictions(RULE, reading, Status.ACTING, _contradiction, by_date_beside(_before_office))


def _contradiction(case: Case) -> str:
    held = case.stretch
    if not held or any(term.acting for term in case.terms):
        return ""
    return f"{case.person} has held the office of {case.office} in full since {held[0].since.text}, not as acting"


def _before_office(case: Case, days: Days) -> bool:
    return days.overlaps(Days(None, case.terms[0].since.last))


RULE = Rule(
    id="offices/acting",
    severity=Severity.ERROR,
    summary="“acting” of somebody who holds the office in full",
    what="Holds “acting”, “interim” and “caretaker” against the time in office of the person named: wrong if the "
    "person holds the office in full on the day of the article and is not known ever to have held it for the time "
    "being.",
    why="“Acting” puts in doubt by what right somebody holds an office.",
    instead="Drop the word, or name the office that is held for the time being.",
    raises=(
        Example("Acting President Volodymyr Zelenskiy signed the decree."),
        Example("Keir Starmer, the interim prime minister, left for Paris."),
    ),
    silent=(
        Example("Acting President Oleksandr Turchynov signed it.", published="2014-04-02T12:00:00+03:00"),
        Example("In 2014 the acting Ukrainian President Oleksandr Turchynov signed the decree."),
        Example("President Volodymyr Zelenskiy signed the decree."),
    ),
    check=acting,
)
