"""Words that an editor must look at."""

from checks.registry import Family

FAMILY = Family(
    "wording",
    "words that an editor must look at: bounds on exact counts, days that count from today, disputed acts",
    applies=lambda claim, story: True,
)
