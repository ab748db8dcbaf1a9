"""A rise to a lower number, or a fall to a higher one."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.mentions import QuantityMention
from checks.registry import Example, Rule
from checks.story.values import Change


def direction(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each change that goes against its verb."""
    if len(reading.quantities) < 2:
        return
    from checks.consistency.inferred import dispute_over
    from checks.reading.relations.directions import find_directions

    for found in find_directions(reading):
        verb, before, after = (term for term in found.terms if isinstance(term, QuantityMention))
        if dispute_over(reading, found):
            opposite = "fall" if verb.change is Change.UP else "rise"
            level = "no change" if before.value == after.value else f"a {opposite}"
            message = f"“{verb.text}” from “{before.text}” to “{after.text}”: that is {level}"
            yield RULE.finding(reading, message, found.span, evidence=(found.because,))


RULE = Rule(
    id="figures/direction",
    severity=Severity.ERROR,
    summary="a rise to less, or a fall to more",
    what="Sets verbs and nouns of movement (“rose”, “was cut”, “up from”) against the numbers before and after them. "
    "Places in a table, odds, currencies, bond prices and losses are passed: they may rise as their number falls.",
    why="The two numbers were most likely swapped, or one of them mistyped, and the sentence says the opposite.",
    instead="Find out which of the three is wrong: the verb or one of the figures.",
    raises=(
        Example("The annual gain rose from 3.1% to 2.9%."),
        Example("Output fell to 120 in May from 90 in April."),
        Example("Turnout was 45 percent, up from 48 percent in 2016."),
    ),
    silent=(
        Example("The annual gain fell from 3.1% to 2.9%."),
        Example("The team rose from 12th to 8th, and from 9 to 5 in the rankings."),
        Example("The yen rose to 105 from 107 per dollar."),
        Example("Output rose 5 percent, down from 7 percent in April."),
        Example("Temperatures will fall from 10 to 15 degrees."),
    ),
    check=direction,
)
