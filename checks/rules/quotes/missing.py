"""A claim's quote has to stand in the article."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.anchors import closest_each, count
from checks.registry import Example, Rule


def missing(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose quote, or whose occurrence of it, is not in the text."""
    absent = []
    for claim in reading.story.claims:
        if claim.id in reading.anchors:
            continue
        if claim.occurrence and (times := count(reading.text, claim.quote)):
            often = "once" if times == 1 else f"{times} times"
            message = f"“{claim.quote}” stands in the article {often}: there is no occurrence {claim.occurrence}"
            yield RULE.finding(reading, message, claims=[claim])
        else:
            absent.append(claim)
    passages = closest_each(reading.text, (claim.quote for claim in absent))
    for claim, near in zip(absent, passages, strict=True):
        line = reading.story.article.place(near.start).line if near else 0
        evidence = [f"line {line} comes closest: “{reading[near]}”"] if near else []
        message = f"“{claim.quote}” does not stand in the article"
        yield RULE.finding(reading, message, near, claims=[claim], evidence=evidence)


_CLAIM = "claims:\n- id: bombs\n  quote: {quote}\n"

RULE = Rule(
    id="quotes/missing",
    severity=Severity.ERROR,
    summary="the quote of a claim does not stand in the article",
    what="Looks for the quote of every claim in the article. White space may differ, and curly quotation marks, "
    "apostrophes and dashes may stand for straight ones; everything else has to be the same to the letter.",
    why="A claim that the article does not make cannot be checked against it: either the text was changed after the "
    "claim was recorded, or the quote was not copied from it.",
    instead="Copy the words from the article into `quote`, or remove the claim if the article no longer makes it.",
    raises=(
        Example("The army dropped 71 bombs on the town.", claims=_CLAIM.format(quote="dropped 72 bombs")),
        Example("The army dropped 71 bombs.", claims=_CLAIM.format(quote="71 bombs") + "  occurrence: 2\n"),
    ),
    silent=(
        Example("The army  dropped\n71 bombs on the town.", claims=_CLAIM.format(quote="dropped 71 bombs")),
        Example("She called it “a rain of bombs”.", claims=_CLAIM.format(quote="'\"a rain of bombs\"'")),
    ),
    check=missing,
)
