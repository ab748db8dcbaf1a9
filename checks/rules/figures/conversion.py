"""One measure in two units."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule

if TYPE_CHECKING:
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each measure that is told in two units and is not the same in both."""
    if len(reading.quantities) < 2:
        return
    from checks.reading.relations.conversions import find_conversions

    for pair in find_conversions(reading):
        from checks.consistency.conversions import agree, in_unit_of

        if not agree(pair):
            message = f"“{pair.one.text}” is {in_unit_of(pair.one, pair.other)}, not “{pair.other.text}”"
            back = f"“{pair.other.text}” is {in_unit_of(pair.other, pair.one)}"
            yield RULE.finding(reading, message, pair.span, evidence=[back])


RULE = Rule(
    id="figures/conversion",
    severity=Severity.ERROR,
    summary="a measure is converted wrongly",
    what="Converts each measure that stands in two units, one of them metric (“100 miles (160 km)”), and lets pass "
    "what any rounding of either explains: half its last digit that is not zero, up to a twentieth of the number, "
    "to a single digit where both have one (“6 feet (2 metres)”), or to the nearest five, as storms are told (“105 mph "
    "(165 kph)”).",
    why="Readers use the figure in their own unit and never look at the other.",
    instead="Find out which of the two was the original, and convert it again.",
    raises=(
        Example("The border is 100 miles (180 km) away."),
        Example("It was 68 degrees Fahrenheit (30 Celsius) in Oberau."),
        Example("He is 5ft 10in (1.68m) tall."),
    ),
    silent=(
        Example("The border is 30 miles (50 km) away."),
        Example("It was 100 degrees (38 Celsius) in Oberau."),
        Example("He ran 5 miles or 10 kilometres on most days."),
        Example("The wall is 100 feet long (6 metres high)."),
    ),
    check=check,
)
