"""A share that is told beside the part and the whole, or told twice."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule


def share(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each share that its part and whole, or its other telling, do not bear out."""
    if not reading.quantities:
        return
    from checks.consistency.inferred import findings
    from checks.reading.relations.shares import find_shares, tells_majority

    yield from findings(RULE, reading, (found for found in find_shares(reading) if not tells_majority(found)))


RULE = Rule(
    id="figures/share",
    severity=Severity.ERROR,
    summary="a share that its own figures do not bear out",
    what="Works out each percentage or fraction that stands beside the part and the whole it is of (“45 of 60, or "
    "80%”), and sets a share in words against the percentage beside it (“one in five (25%)”). Percentages may be "
    "rounded either way or cut short (“two of three (66 percent)”), and “some 78 percent” is rough by two points; “a "
    "third” goes with anything from 31 to 36 percent.",
    why="A reader with a pencil finds it, and cannot tell which of the three figures is the right one.",
    instead="Find out which figure is wrong and work the others out anew.",
    raises=(
        Example("In all 45 of the 60 members, or 80%, voted in favour."),
        Example("One in five households (25%) has no car."),
        Example("The school said 80 percent of its 60 teachers, or 45, had left."),
    ),
    silent=(
        Example("In all 45 of the 60 members, or 75%, voted in favour."),
        Example("About a third (35 percent) of households have no car."),
        Example("With 45 of 60 precincts reporting, 52 percent of voters backed the plan."),
        Example("She hit 12 of 30 shots, 55 percent more than last year."),
        Example("“Of the 60 members,” she said, 45 (80 percent) had voted by Monday."),
    ),
    check=share,
)
