"""Which claims speak of a number or a moment that something else speaks of too."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.story.model import Claim, Story


def is_held_to_agree(claim: "Claim", story: "Story") -> bool:
    """Whether something may be at odds with a claim: of its story, of another, or of an earlier version.

    Whatever is measured, another story may correct.
    """
    if claim.measures and (claim.quantity or claim.date or claim.role):
        return True
    if any(correction.claim == claim.id for correction in story.corrections):
        return True
    return (story.update is not None and claim.quantity is not None) or is_tied(claim, story)


def is_tied(claim: "Claim", story: "Story") -> bool:
    """Whether a claim's number or date shares a measure with another claim, or stands in a relation."""
    if claim.quantity is None and claim.date is None:
        return False
    if not story.related.isdisjoint((claim.id, *claim.measures)):
        return True
    return any(len(story.by_measure[measure]) > 1 for measure in claim.measures)
