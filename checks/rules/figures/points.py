"""A difference between percentages that is given in percent: "up 5 percent, from 40% to 45%"."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.registry import Example, Rule


def points(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each change between percentages that is right in points and wrong in percent."""
    if len(reading.quantities) < 2:
        return
    from checks.consistency.inferred import dispute_over
    from checks.reading.relations.changes import find_changes, in_points

    for found in find_changes(reading):
        meant = in_points(found)
        by = found.terms[0]
        if not (meant and isinstance(by, QuantityMention)):
            continue
        if dispute_over(reading, found) and dispute_over(reading, meant) is None:
            message = f"“{by.text}” is the change in percentage points, not in percent"
            yield RULE.finding(reading, message, found.span, evidence=(found.because,))


RULE = Rule(
    id="figures/points",
    severity=Severity.REVIEW,
    summary="“percent” where percentage points are meant",
    what="Looks at changes from one percentage to another that are given in percent, where the figure is right only in "
    "percentage points.",
    why="From 40 to 45 percent is 5 percentage points, and 12.5 percent: a reader may take it for either.",
    instead="Write “percentage points”.",
    raises=(
        Example("Support rose 5 percent to 45 percent from 40 percent."),
        Example("Support fell from 45% to 40%, a 5% drop."),
    ),
    silent=(
        Example("Support rose 5 percentage points to 45 percent from 40 percent."),
        Example("Support rose 12.5 percent to 45 percent from 40 percent."),
        Example("Sales rose 5 percent to 105 from 100."),
    ),
    check=points,
)
