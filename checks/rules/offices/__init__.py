"""Titles against who held the office on the day of the article."""

from checks.registry import Family

FAMILY = Family(
    "offices",
    "titles against who held the office on the day of publication",
    applies=lambda claim, story: claim.role is not None,
)
