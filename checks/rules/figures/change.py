"""A rise or fall that the numbers before and after it do not bear out."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule


def change(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each change, in figures, that its ends do not bear out, points for percent aside."""
    if len(reading.quantities) < 2:
        return
    from checks.consistency.inferred import dispute_over, findings
    from checks.reading.relations.changes import find_changes, in_points, is_by_factor

    for found in find_changes(reading):
        points = in_points(found)
        if not is_by_factor(found) and not (points and dispute_over(reading, points) is None):
            yield from findings(RULE, reading, (found,))


RULE = Rule(
    id="figures/change",
    severity=Severity.ERROR,
    summary="a change that its own figures do not bear out",
    what="Works out each rise or fall that is told with the numbers before and after it (“rose 20% to 120 from 90”), "
    "as a percentage, in percentage points or in units. Rounding is allowed for in all three figures, and a percentage "
    "may be cut short. Losses, negative numbers, adjusted figures and changes at constant currency are passed.",
    why="A reader with a pencil finds it, and cannot tell which of the three figures is the right one.",
    instead="Find out which figure is wrong and work the others out anew.",
    raises=(
        Example("Sales rose 20% to 120 from 90."),
        Example("Membership fell from 90 to 60, a drop of 20 percent."),
        Example("The rate increased from 4.5% to 5.2%, up 0.5 percentage points."),
    ),
    silent=(
        Example("Sales rose 33% to 120 from 90."),
        Example("Membership fell from 90 to 60, a third."),
        Example("Sales rose 20% to $1.2 billion from $1 billion, and the loss fell 40% to $20m from $50m."),
        Example("Sales rose 5% at constant currency to 120 from 90."),
        Example("Sales rose from 90 to 120, up 20 percent from a forecast made in May."),
    ),
    check=change,
)
