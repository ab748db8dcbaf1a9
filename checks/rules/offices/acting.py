"""Who has long held the office in full is not acting in it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.reading.titles.words import DOMESTIC
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case
from checks.rules.offices._statements import by_date_beside, contradictions
from checks.story.values import Status

_INTERIM: Final = timedelta(days=3 * 365)
"""For so long juntas and transitions call their leaders interim, and references do not say so."""
_FAREWELL: Final = timedelta(days=300)
"""Before the end a government that has resigned may be acting till the next is found."""


def acting(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each "acting" or "interim" of somebody who has long held the office in full."""
    return contradictions(RULE, reading, Status.ACTING, _contradiction, by_date_beside(_before_office))


def _contradiction(case: Case) -> str:
    held, last = case.stretch, case.end
    if not held or last is None or any(term.acting for term in case.terms):
        return ""
    interim = timedelta() if case.offices.offices[case.office].country in DOMESTIC else _INTERIM
    if case.day - held[0].since.last <= interim or (last.until and last.until.first - case.day < _FAREWELL):
        return ""
    return f"{case.person} has held the office of {case.office} in full since {held[0].since.text}, not as acting"


def _before_office(case: Case, days: Days) -> bool:
    return days.overlaps(Days(None, case.terms[0].since.last))


RULE = Rule(
    id="offices/acting",
    severity=Severity.REVIEW,
    summary="“acting” of somebody who has long held the office in full",
    what="Holds “acting” and “interim” against the time in office of the person named: asks where the person holds "
    "the office on the day of the article, is not known ever to have held it for the time being, and came to it three "
    "years before or more (at any time where the country has no interim leaders). The last months in office are left "
    "alone, since a government that has resigned may be acting.",
    why="“Acting” puts in doubt by what right somebody holds an office.",
    instead="Drop the word, or name the office that is held for the time being.",
    raises=(
        Example("Acting President Volodymyr Zelenskiy signed the decree."),
        Example("Keir Starmer, the interim prime minister, left for Paris."),
    ),
    silent=(
        Example("Acting President Oleksandr Turchynov signed it.", published="2014-04-02T12:00:00+03:00"),
        Example("Interim President Ibrahim Traoré of Burkina Faso signed it.", published="2024-04-02T12:00:00+00:00"),
        Example("In 2014 the acting Ukrainian President Oleksandr Turchynov signed the decree."),
        Example("President Volodymyr Zelenskiy signed the decree."),
    ),
    check=acting,
)
