"""Percentages for, against and undecided that add up to more than everybody."""

from collections.abc import Iterator
from functools import reduce

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.rounding import implied_interval
from checks.reasoning.interval import Interval, figures
from checks.registry import Example, Rule

_ALL = Interval.between(0, 100)


def percentages(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each list of shares that exclude each other and make more than 100 percent."""
    if len(reading.quantities) < 2:
        return
    from checks.reading.relations.stances import find_stances
    from checks.reading.relations.together import words_around

    for stances in find_stances(reading):
        total = reduce(Interval.__add__, map(implied_interval, stances.shares))
        if not total.overlaps(_ALL):
            span, _ = words_around(reading, *stances.shares)
            values = [share.value for share in stances.shares if share.value is not None]
            sums = " + ".join(map(figures, values))
            yield RULE.finding(reading, f"{sums} = {figures(sum(values))}: more than 100 percent", span)


RULE = Rule(
    id="figures/percentages",
    severity=Severity.REVIEW,
    summary="shares that exclude each other add up to more than 100 percent",
    what="Adds up the percentages for, against and undecided that a sentence tells of one group, with the room that "
    "their rounding leaves. Percentages of several groups or times are passed.",
    why="Nobody approves and disapproves of one thing: one of the figures is wrong, or they answer two questions.",
    instead="Find out which figure is wrong, or name the two questions.",
    raises=(
        Example("The poll found 60 percent approve, 30 percent disapprove and 20 percent are undecided."),
        Example("In May 58 percent of voters support the plan and 47 percent oppose it."),
    ),
    silent=(
        Example("The poll found 50 percent approve, 30 percent disapprove and 20 percent are undecided."),
        Example("The poll found 54 percent approve, 33 percent disapprove and 14 percent are undecided."),
        Example("In May 58 percent of men support the plan and 57 percent of women oppose it."),
        Example("In May 58 percent like tea and 57 percent like coffee."),
        Example("In May 58 percent support the plan, while 57 percent oppose the tax."),
    ),
    check=percentages,
)
