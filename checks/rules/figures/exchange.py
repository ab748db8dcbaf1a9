"""One sum of money in two currencies."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reading.unit_names import unit_in_words
from checks.reasoning.interval import Interval, figures
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.relations.conversions import Conversion


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each sum in two currencies at a rate that was never paid."""
    if len(reading.quantities) < 2:
        return
    from checks.reading.relations.conversions import find_exchanges

    for pair in find_exchanges(reading):
        if message := _implausible(pair):
            yield RULE.finding(reading, message, pair.span)


def _implausible(pair: "Conversion") -> str:
    """Return why two sums cannot be one; "" where they can, or where one of them is a range."""
    from checks.reading.rounding import reckoned_intervals
    from checks.reference.exchange_rates import plausible_rate

    of, in_ = pair.one.unit or "", pair.other.unit or ""
    rate = plausible_rate(of, in_)
    ones, others = (reckoned_intervals(mention) for mention in (pair.one, pair.other))
    if len(ones) > 1 or len(others) > 1 or not (pair.one.value and rate.low and rate.high):
        return ""
    least, most = ones[0].scaled(rate.low), ones[0].scaled(rate.high)
    if Interval(least.low, most.high).overlaps(others[0]):
        return ""
    known = f"{figures(round(rate.low, 2))} to {figures(round(rate.high, 2))} {unit_in_words(in_)}"
    return f"“{pair.one.text}” is hardly “{pair.other.text}”: since 1995, one {of} has been {known}"


RULE = Rule(
    id="figures/exchange",
    severity=Severity.REVIEW,
    summary="a sum of money is converted at a rate that was never paid",
    what="Compares each sum that stands in two currencies (“$5m (£4m)”) with what the one has been worth in the other "
    "since the middle of the 1990s, in rough bounds and for the main currencies. It knows no rate of a day.",
    why="A million is soon taken for a billion, and a division for a multiplication.",
    instead="Convert the sum again, at the rate of the day that it belongs to.",
    raises=(
        Example("The bridge cost $5m (£40m)."),
        Example("The town borrowed 9 million euros, or about $110 million."),
    ),
    silent=(
        Example("The bridge cost $5m (£4m)."),
        Example("The town borrowed 9 million euros, or about $11 million."),
        Example("The town borrowed 90 million pesos ($5 million)."),
        Example("It cost £10 in 1910 (about $1,200 in today's money)."),
    ),
    check=check,
)
