"""What each claim of a story speaks of."""

from typing import TYPE_CHECKING

from checks.story.moments import is_later

if TYPE_CHECKING:
    from checks.story.model import Claim, Story
    from checks.story.values import AsOf


def subjects_of(story: "Story") -> dict[str, tuple[str, ...]]:
    """Return the subjects of every claim by its id: a subject for each of its measures, or one for itself alone.

    A measure that is told as of several times is as many numbers, for a later time supersedes an earlier one. Its name
    stands for the latest of them, of which a claim that gives no time speaks as well.
    """
    latest = _latest(story)
    # No measure begins with "@": a claim of that name and a measure of that name stay apart.
    return {
        claim.id: tuple(_subject(claim, measure, latest) for measure in claim.measures) or (f"@{claim.id}",)
        for claim in story.claims
    }


def _latest(story: "Story") -> dict[str, "AsOf"]:
    latest: dict[str, AsOf] = {}
    for claim in story.claims:
        if claim.as_of is not None:
            for measure in claim.measures:
                if measure not in latest or is_later(claim.as_of, latest[measure]):
                    latest[measure] = claim.as_of
    return latest


def _subject(claim: "Claim", measure: str, latest: dict[str, "AsOf"]) -> str:
    is_current = claim.as_of is None or claim.as_of == latest[measure]
    return measure if is_current else f"{measure} as of {claim.as_of}"
