"""A claim's source has to stand in the article."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.anchors import anchor, closest
from checks.registry import Example, Rule


def source(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose source the article never names."""
    for claim in reading.story.claims:
        if claim.source is None or anchor(reading.text, claim.source, None):
            continue
        near = closest(reading.text, claim.source)
        evidence = (f"the article comes closest with “{reading[near]}”",) if near else ()
        message = f"the article does not name “{claim.source}”, the recorded source of “{claim.quote}”"
        yield RULE.finding(reading, message, reading.anchors.get(claim.id), claims=[claim], evidence=evidence)


_TEXT = "One person died, according to city officials."

RULE = Rule(
    id="quotes/source",
    severity=Severity.ERROR,
    summary="the source of a claim does not stand in the article",
    what="Looks for the `source` of every claim in the article, word for word.",
    why="A source that the reader is not told of is not an attribution.",
    instead="Copy the source's name as the article gives it, or attribute the claim in the article.",
    raises=(
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: police\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: state officials\n"),
    ),
    silent=(
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: city officials\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n"),
    ),
    check=source,
)
