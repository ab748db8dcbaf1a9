"""Hearsay, judgements and accusations have a source."""

from checks.registry import Family

FAMILY = Family(
    "attribution",
    "hearsay, judgements and accusations have a source",
    applies=lambda claim, story: True,
)
