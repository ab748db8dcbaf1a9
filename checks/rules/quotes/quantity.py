"""The recorded quantity is the one that its quote states."""

import operator
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TypeVar

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.reading.unit_names import unit_name
from checks.registry import Example, Rule
from checks.rules.quotes._values import anchored, in_words, quoted
from checks.story.values import Quantity

T = TypeVar("T")

_DECIMALS = 4
"""A number read with more decimals than this was not written in figures."""


def quantity(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose quote does not state the recorded number, bound and unit."""
    for claim in anchored(reading):
        if claim.quantity is None:
            continue
        mentions = [m for m in quoted(reading, claim, reading.quantities) if not m.ordinal]
        anchor = reading.anchors[claim.id]
        if any(_states(mention, claim.quantity, anchor.covers(mention.span)) for mention in mentions):
            continue
        if not mentions and _in_figures(claim.quote, claim.quantity):
            continue
        read = " and ".join(f"“{mention.text}”, that is {in_words(mention)}" for mention in mentions)
        message = f"recorded is {in_words(claim.quantity)}, but the article says {read or 'no number there'}"
        yield RULE.finding(reading, message, anchor, claims=[claim])


def _in_figures(quote: str, recorded: Quantity) -> bool:
    """Whether the quote writes the number where the reader took it for something else ("2000 workers", a year)."""
    figures = {figure.replace(",", "").rstrip(".") for figure in re.findall(r"[0-9][0-9.,]*", quote)}
    return recorded.value is not None and str(recorded.value) in figures


def _states(mention: QuantityMention, recorded: Quantity, whole: bool) -> bool:
    """Whether the words say what is recorded; `whole` where the quote covers all of them."""
    number = _same_number(mention, recorded) or (not whole and recorded.value in (mention.low, mention.high))
    return (
        number
        and mention.bound == recorded.bound
        and _agree(recorded.unit, mention.unit, _same_unit)
        and _agree(recorded.per, mention.per)
        and _agree(recorded.change, mention.change)
    )


def _same_number(mention: QuantityMention, recorded: Quantity) -> bool:
    if (mention.value, mention.low, mention.high) == (recorded.value, recorded.low, recorded.high):
        return True
    if mention.value is None or recorded.value is None or mention.value == mention.value.to_integral_value():
        return False
    share = mention.value * 100 if recorded.unit and not mention.unit else mention.value
    return _is_rounded(share, recorded.value)


def _is_rounded(read: Decimal, recorded: Decimal) -> bool:
    """Whether a number is another to fewer decimals: nobody writes out all digits of a third."""
    places = Decimal(1).scaleb(int(recorded.as_tuple().exponent))
    return places < 1 and -int(read.as_tuple().exponent) > _DECIMALS and read.quantize(places) == recorded


def _agree(recorded: T | None, read: T | None, same: Callable[[T, T], bool] = operator.eq) -> bool:
    """Whether two are the same, or one of them is not given."""
    return recorded is None or read is None or same(recorded, read)


def _same_unit(recorded: str, read: str) -> bool:
    return read in (recorded, unit_name(recorded)) or recorded in read.split()


_TEXT = "The army counted over 122 clashes. Prices rose by 4.5 percent."
_CLASHES = "claims:\n- id: clashes\n  quote: {}\n  quantity: {{value: {}, bound: {}, of: clashes}}\n"
_PRICES = "claims:\n- id: prices\n  quote: 4.5 percent\n  quantity: {{value: {}, unit: percent}}\n"

RULE = Rule(
    id="quotes/quantity",
    severity=Severity.ERROR,
    summary="a recorded quantity is not what the quote states",
    what="Reads the numbers in the quote of every claim with a `quantity`, with the words around them that bound them, "
    "and compares number, bound, unit, `per` and `change`; what only one of the two gives is not compared. A share in "
    "words (“a third”) may be recorded to as many decimals as one likes, or in percent.",
    why="What is checked against other statements is the recorded value; the reader sees the words.",
    instead="Record what the words say, or correct the words.",
    raises=(
        Example(_TEXT, claims=_CLASHES.format("122 clashes", 122, "exactly")),
        Example(_TEXT, claims=_PRICES.format("5.4")),
    ),
    silent=(
        Example(_TEXT, claims=_CLASHES.format("over 122 clashes", 122, "more-than")),
        Example(_TEXT, claims=_PRICES.format("4.5")),
    ),
    check=quantity,
)
