"""The arithmetic inside a text: shares, changes, totals, conversions."""

from checks.registry import Family

FAMILY = Family(
    "figures",
    "the arithmetic inside a text: shares, changes, totals, conversions",
    applies=lambda claim, story: claim.quantity is not None,
)
