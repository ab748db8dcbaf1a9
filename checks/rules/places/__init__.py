"""Where a city is, of what it is the capital, how large it is among others."""

from checks.registry import Family

FAMILY = Family(
    "places",
    "cities against a gazetteer: where they are, of what they are the capital, how they rank by size",
    applies=lambda claim, story: False,
)
