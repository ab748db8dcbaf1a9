"""A claim's source has to stand in the article."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.anchors import anchor, closest_each
from checks.registry import Example, Rule


def source(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose source the article never names."""
    unnamed = [(claim, name) for claim in reading.story.claims if (name := claim.source) and not _stands(reading, name)]
    passages = closest_each(reading.text, (name for _, name in unnamed))
    for (claim, name), near in zip(unnamed, passages, strict=True):
        evidence = (f"the article comes closest with “{reading[near]}”",) if near else ()
        message = f"the article does not name “{name}”, the recorded source of “{claim.quote}”"
        yield RULE.finding(reading, message, reading.anchors.get(claim.id), claims=[claim], evidence=evidence)


def _stands(reading: Reading, name: str) -> bool:
    return anchor(reading.text.casefold(), name.casefold()) is not None


_TEXT = "One person died, according to city officials."

RULE = Rule(
    id="quotes/source",
    severity=Severity.ERROR,
    summary="the source of a claim does not stand in the article",
    what="Looks for the `source` of every claim in the article, word for word, capitals aside.",
    why="A source that the reader is not told of is not an attribution.",
    instead="Copy the source's name as the article gives it, or attribute the claim in the article.",
    raises=(
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: police\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: state officials\n"),
    ),
    silent=(
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n  source: city officials\n"),
        Example(_TEXT, claims="claims:\n- id: dead\n  quote: One person died\n"),
        Example("City officials said so.", claims="claims:\n- id: a\n  quote: said so\n  source: city officials\n"),
    ),
    check=source,
)
