"""Which claims speak of a number or a moment that something else speaks of too."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.story.model import Claim, Story


def is_tied(claim: "Claim", story: "Story") -> bool:
    """Whether a claim's number or date shares a measure with another claim, or stands in a relation."""
    if claim.quantity is None and claim.date is None:
        return False
    if not story.related.isdisjoint((claim.id, *claim.measures)):
        return True
    return any(len(story.by_measure[measure]) > 1 for measure in claim.measures)
