"""A gain or loss that is told in units and in percent: "fell 200 points, or 1.2 percent, to 17,000"."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.rounding import implied_interval, reckoned_percentage
from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Statement, System, Unknown
from checks.registry import Example, Rule
from checks.story.values import Change

if TYPE_CHECKING:
    from checks.reading.relations.gains import Gain

_BEFORE, _BY = Unknown("before", least=Fraction(0)), Unknown("by", least=Fraction(0))
_ONE = Fraction(1)


def gain(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each gain or loss whose percentage is not that of the number it began from."""
    if len(reading.quantities) < 2:
        return
    from checks.reading.relations.gains import find_gains
    from checks.reasoning.conflicts import conflicts

    for found in find_gains(reading):
        if conflicts(_system(found), 1):
            percent = f"{float(_percent(found)):.3g}"
            move = "rise" if found.change is Change.UP else "fall"
            message = (
                f"a {move} of “{found.by.text}” to “{found.after.text}” is {percent} percent, not {found.share.text}"
            )
            yield RULE.finding(reading, message, found.span)


def _system(found: "Gain") -> System:
    """Return what the three figures say of what was before, and what it changed by."""
    told = found.share
    share = reckoned_percentage(implied_interval(told), told.value or Decimal(0), told.bound).scaled(Fraction(1, 100))
    sign = _ONE if found.change is Change.UP else -_ONE
    said = (
        ("by", Linear(((_BY, _ONE),), _rounded(found.by))),
        ("after", Linear(((_BEFORE, _ONE), (_BY, sign)), _rounded(found.after))),
        *(("share", linear) for linear in _is_share(share)),
    )
    return System(tuple(Statement.of({label}, linear) for label, linear in said))


def _is_share(share: Interval) -> Iterator[Linear]:
    if share.low is not None:
        yield Linear(((_BY, _ONE), (_BEFORE, -share.low)), Interval.at_least(0))
    if share.high is not None:
        yield Linear(((_BY, _ONE), (_BEFORE, -share.high)), Interval.at_most(0))


def _rounded(mention: QuantityMention) -> Interval:
    """Return what a figure stands for: an index is told without its decimals, so that whole numbers round, too."""
    half = Fraction(mention.precision) / 2
    return implied_interval(mention) + Interval.between(-half, half)


def _percent(found: "Gain") -> Fraction:
    by, after = Fraction(found.by.value or 0), Fraction(found.after.value or 0)
    before = after - by if found.change is Change.UP else after + by
    return 100 * by / before if before else Fraction(0)


RULE = Rule(
    id="figures/gain",
    severity=Severity.ERROR,
    summary="a gain or loss whose percentage does not fit",
    what="Works out the percentage of a gain or loss that is told in units, in percent and with where it led (“fell "
    "200 points, or 1.2 percent, to 17,000”). All three may be rounded.",
    why="One of the three is wrong, most often mistyped from a table, and readers act on such figures.",
    instead="Find out which figure is wrong and work the percentage out anew.",
    raises=(
        Example("The index fell 200 points, or 2.1 percent, to 17,000."),
        Example("Shares jumped $4.90, or 5.6%, to $102.60."),
        Example("The index ended at 16,010, up 109 points, or 0.96 percent."),
    ),
    silent=(
        Example("The index fell 200 points, or 1.2 percent, to 17,000."),
        Example("The index rose 2 points, or 0.7 percent, to 250."),
        Example("The mill cut 500 jobs, or 10 percent of its workforce, at 12 sites."),
        Example("Sales rose 12, or 5 percent, to $40."),
    ),
    check=gain,
)
