"""Checked claims as ClaimReview: schema.org/ClaimReview, as JSON-LD."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from checks.story.model import Checked, Claim, Story, Verdict

_RATINGS: Final = {
    Verdict.CONFIRMED: ("Confirmed", 3),
    Verdict.UNVERIFIABLE: ("Unverifiable", 2),
    Verdict.REFUTED: ("Refuted", 1),
}
"""What a reader is told, and the number that ClaimReview wants with it, from 1, the worst, to 3."""


def claim_reviews(stories: Iterable[Story]) -> str:
    """Return one review for each claim that carries a verdict, as JSON that may stand in a script element."""
    reviews = [review for story in stories for review in _reviews(story)]
    text = json.dumps({"@context": "https://schema.org", "@graph": reviews}, ensure_ascii=False, indent=2)
    return text.replace("<", "\\u003c") + "\n"


def _reviews(story: Story) -> Iterator[dict[str, Any]]:
    for claim in story.claims:
        if claim.checked:
            yield _review(story, claim, claim.checked)


def _review(story: Story, claim: Claim, checked: Checked) -> dict[str, Any]:
    name, value = _RATINGS[checked.status]
    return {
        "@type": "ClaimReview",
        "claimReviewed": " ".join(claim.quote.split()),
        "datePublished": checked.on.isoformat(),
        "author": {"@type": "Organization", "name": checked.by},
        "reviewRating": {
            "@type": "Rating",
            "alternateName": name,
            "ratingValue": value,
            "bestRating": 3,
            "worstRating": 1,
        },
        "itemReviewed": _claim(story, claim),
        **({"citation": list(checked.against)} if checked.against else {}),
    }


def _claim(story: Story, claim: Claim) -> dict[str, Any]:
    article = story.article
    work = {"@type": "NewsArticle", "datePublished": article.published.isoformat()}
    if article.headline:
        work["headline"] = article.headline
    said = {"author": {"@type": "Thing", "name": claim.source}} if claim.source else {}
    return {"@type": "Claim", **said, "datePublished": article.published.isoformat(), "appearance": work}
