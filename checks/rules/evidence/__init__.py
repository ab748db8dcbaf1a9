"""What was checked, by whom, on what day, against what."""

from checks.registry import Family

FAMILY = Family(
    "evidence",
    "what was checked, by whom, on what day, against what; refuted claims",
    applies=lambda claim, story: True,
)
