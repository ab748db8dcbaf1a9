"""A part that is more than the least that its whole is said to be."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reading.mentions import QuantityMention
from checks.registry import Example, Rule
from checks.rules.figures._parts import parts_told
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading

_LEAST = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each whole that its parts show to be more than its bound says."""
    if not any(mention.bound in _LEAST for mention in reading.quantities):
        return
    from checks.consistency.inferred import dispute_over

    for inferred in parts_told(reading):
        wholes = [term for term in inferred.terms if isinstance(term, QuantityMention) and term.bound in _LEAST]
        if len(wholes) != 1 or dispute_over(reading, inferred):
            continue
        whole = wholes[0]
        terms = tuple(replace(term, bound=Bound.EXACTLY) if term is whole else term for term in inferred.terms)
        if dispute_over(reading, replace(inferred, terms=terms)):
            message = f"“{whole.text}” says too little: its parts alone are more"
            yield RULE.finding(reading, message, inferred.span, evidence=[inferred.because])


RULE = Rule(
    id="figures/minimum",
    severity=Severity.REVIEW,
    summary="a part is more than the least that its whole is said to be",
    what="Holds the parts that a sentence tells against a whole that is “at least” or “more than” so many.",
    why="“At least ten people, including twelve children” may be true, but nobody means it: one of the figures is old.",
    instead="Find out which of the figures is the newer one.",
    raises=(
        Example("At least ten people died in the fire, including twelve children."),
        Example("More than 20 passengers, 22 of them children, were hurt."),
    ),
    silent=(
        Example("At least ten people died in the fire, including nine children."),
        Example("More than 20 passengers, 12 of them children, were hurt."),
    ),
    check=check,
)
