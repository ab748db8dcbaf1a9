"""A number of things, and what is listed behind "with", which makes nearly as many."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity, Span
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each list of things that misses the number in front of it by a slip."""
    if len(reading.quantities) < 3:
        return
    from checks.reading.relations.totals import find_listed
    from checks.reasoning.interval import figures

    for whole, row in find_listed(reading):
        values = [part.value or 0 for part in row.parts]
        message = f"{' + '.join(map(figures, values))} = {figures(sum(values))}, not “{whole.text}”"
        yield RULE.finding(reading, message, Span(whole.start, row.parts[-1].end))


RULE = Rule(
    id="figures/listed",
    severity=Severity.REVIEW,
    summary="things listed behind “with” make nearly, not quite, their number",
    what="Adds up things that are listed behind a number of things and “with” (“71 vessels, with 53 trawlers and 17 "
    "tugs”), and looks for sums that miss it by one digit, by a swap of two, by a zero, or by no more than "
    "a twentieth. "
    "Such a list need not be all, nor part, of the number: so an editor has to look.",
    why="Where a list is meant to be complete, the reader can add it up.",
    instead="Find out which of the numbers is wrong; where others are left out, say so.",
    raises=(
        Example("The fleet has 71 vessels, with 53 trawlers and 17 tugs."),
        Example("The park has 145 trees, with 43 oaks, 51 elms and 60 limes."),
    ),
    silent=(
        Example("The fleet has 71 vessels, with 53 trawlers and 18 tugs."),
        Example("The hotel has 120 rooms, with 150 parking spaces and 40 suites."),
        Example("The house has 12 rooms, with four bedrooms, three bathrooms and a library."),
        Example("The Reds have 12 wins, with 10 losses and three ties."),
    ),
    check=check,
)
