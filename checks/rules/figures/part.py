"""A part and the whole that it is part of."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.rules.figures._parts import parts_told

if TYPE_CHECKING:
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each part that is greater than its whole, alone or with others beside it."""
    if len(reading.quantities) < 2:
        return
    from checks.consistency.inferred import findings

    yield from findings(RULE, reading, parts_told(reading))


RULE = Rule(
    id="figures/part",
    severity=Severity.ERROR,
    summary="a part is greater than its whole",
    what="Holds each number that a sentence makes a part of another (“including”, “among them”, “of whom”, “three of "
    "the five”, “the 15-member board has 12 men”) against that other. Parts that exclude each other are also added up: "
    "women and children, or what each of several won (“52 of the 80 seats, the Greens 21 and others nine”). Gains and "
    "losses are passed: a net gain may include a greater one.",
    why="One of the two figures is wrong, often because a running total was raised in one place only.",
    instead="Find out which of the figures is right.",
    raises=(
        Example("The fire killed ten people, including four women and seven children."),
        Example("The fire killed 12 people, among them 13 firefighters."),
        Example("Six of the five suspects were released."),
        Example("The 15-member board has 19 men."),
        Example("Labour won 52 of the 80 seats, the Greens 21 and others nine."),
    ),
    silent=(
        Example("The fire killed ten people, including four women and seven Americans."),
        Example("The fire killed at least ten people in three towns, including six in Oberau."),
        Example("The 15-member board has 19 employees."),
        Example("The party gained 12 seats, including 18 in the south."),
        Example("Fifteen countries took part, including 200 soldiers from Latvia."),
    ),
    check=check,
)
