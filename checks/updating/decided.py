"""Whether what an editor decided on still stands in a new text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checks.reading.anchors import anchor
from checks.updating.change import Kind, Outcome

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Decision


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision in the new text: kept, reworded (then `finding` is its new address), or gone."""

    decision: "Decision"
    kind: Kind
    finding: str


def decided(reading: "Reading", outcomes: Iterable[Outcome]) -> Iterator[Decided]:
    """Yield what became of each decision, in the order of the claim file.

    Claims keep their ids, and so do the decisions on them. Words that differ only in the marks that typists exchange,
    or in capitals, are given a new address; what was decided of other words is not taken over to new ones.
    """
    lost = {outcome.claim.id for outcome in outcomes if outcome.kind is Kind.GONE}
    for decision in reading.story.decisions:
        rule, _, target = decision.finding.partition("@")
        if target.startswith('"'):
            yield _by_words(reading, decision, rule, target)
        else:
            ids = set(target.partition("#")[0].split("+"))
            yield Decided(decision, Kind.GONE if ids & lost else Kind.KEPT, decision.finding)


def _by_words(reading: "Reading", decision: "Decision", rule: str, target: str) -> Decided:
    quoted, mark, ordinal = target.rpartition('"')
    words = quoted[1:]
    if words in " ".join(reading.text.split()) or words in reading.story.article.headline:
        return Decided(decision, Kind.KEPT, decision.finding)
    span = anchor(reading.text, words) or anchor(reading.lower, words.lower())
    if span is None or len(reading.lower) != len(reading.text):
        return Decided(decision, Kind.GONE, decision.finding)
    now = " ".join(reading[span].split())
    return Decided(decision, Kind.REWORDED, f"{rule}@{mark}{now}{mark}{ordinal}")
