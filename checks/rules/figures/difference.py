"""A margin and the two results that it lies between."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.relations.margins import Margin


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each margin that is not the difference of its results."""
    if not reading.quantities:
        return
    from checks.reading.relations.margins import find_margins

    for told in find_margins(reading):
        from checks.reasoning.interval import figures

        if not _agrees(told):
            more, less = sorted(told.results, reverse=True)
            message = f"{figures(more)} − {figures(less)} = {figures(more - less)}, not “{told.margin.text}”"
            yield RULE.finding(reading, message, told.span)


def _agrees(told: "Margin") -> bool:
    """Whether the margin can be the difference, of results that are rounded unless they are counts."""
    from checks.reading.rounding import implied_interval
    from checks.reasoning.interval import Interval

    more, less = sorted(map(Fraction, told.results), reverse=True)
    if told.counted:
        return implied_interval(told.margin).contains(more - less)
    halves = sum(Fraction(10) ** _exponent(result.as_tuple().exponent) / 2 for result in told.results)
    half = Fraction(told.margin.precision) / 2
    margin = implied_interval(told.margin) + Interval.between(-half, half)
    return margin.overlaps(Interval.between(more - less - halves, more - less + halves))


def _exponent(exponent: int | str) -> int:
    return exponent if isinstance(exponent, int) else 0


RULE = Rule(
    id="figures/difference",
    severity=Severity.ERROR,
    summary="a margin is not the difference of its results",
    what="Subtracts the two results that stand beside a margin or a lead (“by 21 points, 57 percent to 36 percent”). "
    "Percentages are taken as rounded, and so the margin may be one point off; votes and seats are not.",
    why="The margin is the news, and the reader has both results to check it with.",
    instead="Find out which of the three figures is wrong.",
    raises=(
        Example("The bill passed by a 21-point margin, 57 percent to 26 percent."),
        Example("The motion was carried by 12 votes, 54 to 40."),
    ),
    silent=(
        Example("The bill passed by a 21-point margin, 57 percent to 36 percent."),
        Example("She leads by 5 points, 52 percent to 48 percent."),
        Example("She leads by 5 points, 52-45-3."),
        Example("The index fell 5 points, 3-2 on the day."),
    ),
    check=check,
)
