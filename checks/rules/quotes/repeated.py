"""A quote that stands in the article more than once needs to say which one it is."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.anchors import count
from checks.registry import Example, Rule


def repeated(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose quote repeats and which names no occurrence."""
    for claim in reading.story.claims:
        if claim.occurrence is None and (times := count(reading.text, claim.quote)) > 1:
            message = f"“{claim.quote}” stands in the article {times} times: which one is it?"
            yield RULE.finding(reading, message, reading.anchors[claim.id], claims=[claim])


_TEXT = "The fire killed two people. Two people were hurt, and two people are missing."
_CLAIM = "claims:\n- id: dead\n  quote: two people\n"

RULE = Rule(
    id="quotes/repeated",
    severity=Severity.ERROR,
    summary="a quote stands in the article more than once",
    what="Counts how often the quote of a claim stands in the article.",
    why="A finding on the wrong “two people” sends the editor to the wrong paragraph.",
    instead="Quote a few more words, or add `occurrence: 1` (2, 3, ...) to the claim.",
    raises=(
        Example(_TEXT.replace("Two", "Then two"), claims=_CLAIM),
        Example("It rose 5% in May and 5% in June.", claims="claims:\n- id: rise\n  quote: 5%\n"),
    ),
    silent=(
        Example(_TEXT, claims=_CLAIM + "  occurrence: 2\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: killed two people\n"),
    ),
    check=repeated,
)
