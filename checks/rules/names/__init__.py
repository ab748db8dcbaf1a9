"""One person, place or organisation, one spelling, and each introduced by name."""

from checks.registry import Family

FAMILY = Family(
    "names",
    "one person, place or organisation has one spelling and one title, and is introduced by name",
    applies=lambda claim, story: True,
)
