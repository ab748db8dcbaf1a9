"""What editors decided still answers something, and still stands."""

from checks.registry import Family

FAMILY = Family(
    "decisions",
    "recorded decisions answer a finding that is there, and have not run out",
    applies=lambda claim, story: False,
)
