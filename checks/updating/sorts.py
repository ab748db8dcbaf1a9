"""Claims by the sort of value that they record, and where a text has a value of that sort."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.mentions import DateMention, QuantityMention
from checks.updating.change import Outcome
from checks.updating.told import says

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.story.model import Claim

Mentions = tuple[DateMention, ...] | tuple[QuantityMention, ...]


def has_value(old: "Reading", new: "Reading", claim: "Claim", came_from: Span, target: Span) -> bool:
    """Whether a place has a number or a date where the claim records one, or quotes a date and records none."""
    is_date = not (claim.quantity or claim.role) and _holds(old.dates, came_from)
    found = [(old.dates, new.dates)] if is_date else _of_its_sort(old, new, claim)
    return any(_holds(mentions, target) for _, mentions in found)


def with_value(old: "Reading", new: "Reading", claim: "Claim", came_from: Span, target: Span) -> Span | None:
    """Return a place that has a number or a date as the claim's quote had, at `came_from` in the old text.

    Where it has none, the one mention in its sentence that says what is recorded; None where there is no such one.
    """
    for before, mentions in _of_its_sort(old, new, claim):
        if not _holds(before, came_from) or _holds(mentions, target):
            continue
        sentence = new.sentence_at(target.start)
        told = [
            mention.span for mention in mentions if sentence.covers(mention.span) and says(new, claim, mention.span)
        ]
        return told[0] if len(told) == 1 else None
    return target


def is_taken(claim: "Claim", target: Span, outcomes: Iterable[Outcome]) -> bool:
    """Whether another claim stands at a place, or one of the same sort in some of its words."""
    return any(
        other.span == target or (other.span and _are_alike(other.claim, claim) and other.span.overlaps(target))
        for other in outcomes
    )


def _are_alike(one: "Claim", other: "Claim") -> bool:
    return bool((one.quantity and other.quantity) or (one.date and other.date) or (one.role and other.role))


def _of_its_sort(old: "Reading", new: "Reading", claim: "Claim") -> Iterator[tuple[Mentions, Mentions]]:
    if claim.quantity:
        yield old.quantities, new.quantities
    if claim.date:
        yield old.dates, new.dates


def _holds(mentions: Mentions, span: Span) -> bool:
    return any(mention.span.overlaps(span) for mention in mentions)
