"""The recorded quantity is the one that its quote states."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.registry import Example, Rule
from checks.rules.quotes._values import anchored, in_words, quoted, unit_name
from checks.story.values import Quantity


def quantity(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose quote does not state the recorded number, bound and unit."""
    for claim in anchored(reading):
        if claim.quantity is None:
            continue
        mentions = [m for m in quoted(reading, claim, reading.quantities) if not m.ordinal]
        if any(_states(mention, claim.quantity) for mention in mentions):
            continue
        if not mentions and _in_figures(claim.quote, claim.quantity):
            continue
        read = " and ".join(f"“{mention.text}”, that is {in_words(mention)}" for mention in mentions)
        message = f"recorded is {in_words(claim.quantity)}, but the article says {read or 'no number there'}"
        yield RULE.finding(reading, message, reading.anchors[claim.id], claims=[claim])


def _in_figures(quote: str, recorded: Quantity) -> bool:
    """Whether the quote writes the number where the reader took it for something else ("2000 workers", a year)."""
    figures = {figure.replace(",", "").rstrip(".") for figure in re.findall(r"[0-9][0-9.,]*", quote)}
    return recorded.value is not None and str(recorded.value) in figures


def _states(mention: QuantityMention, recorded: Quantity) -> bool:
    number = (mention.value, mention.low, mention.high) == (recorded.value, recorded.low, recorded.high)
    unit = recorded.unit is None or mention.unit is None or unit_name(recorded.unit) == mention.unit
    change = recorded.change is None or mention.change is None or recorded.change == mention.change
    return number and unit and change and mention.bound == recorded.bound


_TEXT = "The army counted over 122 clashes. Prices rose by 4.5 percent."
_CLASHES = "claims:\n- id: clashes\n  quote: {}\n  quantity: {{value: {}, bound: {}, of: clashes}}\n"
_PRICES = "claims:\n- id: prices\n  quote: 4.5 percent\n  quantity: {{value: {}, unit: percent}}\n"

RULE = Rule(
    id="quotes/quantity",
    severity=Severity.ERROR,
    summary="a recorded quantity is not what the quote states",
    what="Reads the numbers in the quote of every claim with a `quantity`, with the words around them that bound them, "
    "and compares number, bound and unit.",
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
