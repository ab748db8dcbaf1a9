"""A total and the parts that make it up."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each total that its parts do not make up."""
    if not reading.quantities:
        return
    from checks.consistency.inferred import findings
    from checks.reading.relations.amounts import find_amounts
    from checks.reading.relations.totals import find_totals

    yield from findings(RULE, reading, (*find_totals(reading), *find_amounts(reading)))


RULE = Rule(
    id="figures/total",
    severity=Severity.ERROR,
    summary="parts do not add up to their total",
    what="Adds up the parts that a sentence tells beside their total: behind a colon or between dashes (“12 people — "
    "five men and seven women —”), before “35 in all” or “a total of 35”, and with “the other two” of “three of the "
    "five”. Parts that may leave something out are only held to be no more than the total.",
    why="A reader who adds them up finds that one of the figures is wrong.",
    instead="Find out which of the figures is right.",
    raises=(
        Example("The fire killed 12 people — five men and eight women — in their sleep."),
        Example("The council has 20 women and 15 men, 36 in all."),
        Example("Three of the six suspects were freed and the other two were charged."),
        Example("The plan costs $9 million: $5 million for roads and $6 million for schools."),
    ),
    silent=(
        Example("The fire killed 12 people — five men and seven women — in their sleep."),
        Example("The form has 12 rows and six columns, a total of 72 boxes."),
        Example("The team met six adults, three boys and two girls."),
        Example("The $9 million plan includes $5 million for roads and $3 million for schools."),
        Example("The club won 30 games, 12 in Oberau and 11 in Pelm."),
        Example("Of this sum $21 million go to schools, $17 million to roads and $14 million to all else."),
    ),
    check=check,
)
