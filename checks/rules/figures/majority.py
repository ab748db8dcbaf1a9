"""A majority that is none: "most voters (45 percent)"."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule


def majority(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each majority whose figures say that it is not one."""
    if not reading.quantities:
        return
    from checks.consistency.inferred import findings
    from checks.reading.relations.shares import find_shares, tells_majority

    yield from findings(RULE, reading, (found for found in find_shares(reading) if tells_majority(found)))


RULE = Rule(
    id="figures/majority",
    severity=Severity.ERROR,
    summary="a majority that its own figures deny",
    what="Sets “a majority”, “most”, “more than half” and “fewer than half” against the percentage, or the part and "
    "the whole, that stand beside them.",
    why="The largest of several shares is a plurality. It is a majority only where it is more than half.",
    instead="Write “plurality” or “the largest share”, or put the figure right.",
    raises=(
        Example("A majority of voters (45 percent) backed the plan."),
        Example("More than half, 48 percent, backed the plan."),
        Example("Fewer than half of the members (33 of 60) voted."),
    ),
    silent=(
        Example("A majority of voters (54 percent) backed the plan."),
        Example("A plurality of voters (45 percent) backed the plan."),
        Example("The party fell short of a majority (45 percent)."),
        Example("Most won a majority of seats with 45 percent of the vote."),
        Example("The most popular answer (45 percent) was rent."),
    ),
    check=majority,
)
