"""A title kept after the office was left."""

from collections.abc import Iterator, Mapping
from functools import partial

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.offices._cases import Case, has_left, tells_of_then
from checks.rules.offices._statements import INTRODUCED, Statement, by_date_around, called, contradictions
from checks.story.values import Status


def courtesy(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each title of a past holder, unless a date of the time in office stands near it."""
    excused = partial(_is_excused, called(reading, INTRODUCED))
    return contradictions(RULE, reading, Status.CURRENT, has_left, excused, supposed=True, headline=False)


def _is_excused(introduced: Mapping[str, int], reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    if statement.claim is None and statement.is_behind(introduced):
        return True
    return by_date_around(tells_of_then)(reading, statement, cases)


RULE = Rule(
    id="offices/courtesy",
    severity=Severity.REVIEW,
    default=False,
    summary="a title without “former” for somebody who has left the office",
    what="Asks about the first title of somebody who has left the office, unless a date of the time in office stands "
    "in the same paragraph, or the story has called the person “former” before. Off by default: see offices/outdated "
    "for the cases that no house style allows.",
    why="Some houses keep former heads of state their title as a courtesy, and a passage on the past may use it; "
    "others write “former” at first mention. A house of the second kind switches this on.",
    instead="Write “former” or “then-” before the title, or drop the title.",
    raises=(
        Example("President Bill Clinton sent his regards."),
        Example("Prime Minister Tony Blair and the author became friends."),
    ),
    silent=(
        Example("In 1995 President Bill Clinton signed the bill."),
        Example("Former President Bill Clinton sent his regards."),
        Example("President Donald Trump sent his regards."),
    ),
    check=courtesy,
)
