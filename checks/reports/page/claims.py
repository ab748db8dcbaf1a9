"""A story's claims as the page lists them, and the numbers that speak of one measure."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import pairwise

from checks.consistency.facts import facts_of
from checks.finding import Span
from checks.reading import Reading
from checks.reports.page.anchors import StoryAnchors
from checks.reports.page.linked import Piece, pieces
from checks.story.model import Claim


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim: `says` is what it records, in words; `id` its anchor in the text, "" where its quote is not there.

    `line` is that of its words; `against` is what it was checked against.
    """

    claim: Claim
    id: str
    span: Span | None
    line: int
    says: str
    against: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """Claims of one measure, in the order of the text. `id` is what the page calls it."""

    id: str
    name: str
    claims: tuple[ShownClaim, ...]


def claims_of(reading: Reading, anchors: StoryAnchors, lines: Container[int]) -> list[ShownClaim]:
    """Return every claim of the story, in the order of the text; those whose quote is not in it come last."""
    words: dict[str, str] = {}
    for fact in facts_of(reading).all:
        if fact.claim:
            words.setdefault(fact.claim.id, fact.words)
    found = [_shown(reading, claim, anchors, lines, words) for claim in reading.story.claims]
    return sorted(found, key=lambda shown: shown.span.start if shown.span else len(reading.text))


def _shown(
    reading: Reading, claim: Claim, anchors: StoryAnchors, lines: Container[int], words: dict[str, str]
) -> ShownClaim:
    span = reading.anchors.get(claim.id)
    return ShownClaim(
        claim=claim,
        id=anchors.named("claim", claim.id) if span else "",
        span=span,
        line=reading.story.article.place(span.start).line if span else 0,
        says=words.get(claim.id) or _role(claim),
        against=tuple(tuple(pieces(source, lines)) for source in (claim.checked.against if claim.checked else ())),
    )


def _role(claim: Claim) -> str:
    return f"{claim.role.person}, {claim.role.office} ({claim.role.status})" if claim.role else ""


def measures_of(claims: list[ShownClaim], anchors: StoryAnchors) -> list[Measure]:
    """Return the measures that more than one place of the text speaks of."""
    told: dict[str, list[ShownClaim]] = {}
    for shown in claims:
        for name in shown.claim.measures if shown.span else ():
            told.setdefault(name, []).append(shown)
    return [
        Measure(anchors.named("measure", name), name, tuple(those)) for name, those in told.items() if len(those) > 1
    ]


def told_next(measures: Iterable[Measure]) -> dict[str, list[tuple[Measure, ShownClaim]]]:
    """Return, by a claim's anchor, its measures, each with the claim that tells it next, the first after the last."""
    found: dict[str, list[tuple[Measure, ShownClaim]]] = {}
    for measure in measures:
        for shown, following in pairwise((*measure.claims, measure.claims[0])):
            found.setdefault(shown.id, []).append((measure, following))
    return found
