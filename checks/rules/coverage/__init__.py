"""Nothing checkable in the article is left out of its claims."""

from checks.registry import Family

FAMILY = Family(
    "coverage",
    "nothing checkable in the article is left out of its claims",
    applies=lambda claim, story: False,
)
