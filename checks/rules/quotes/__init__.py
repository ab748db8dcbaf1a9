"""What a claim file quotes stands in the article, and says what is recorded of it."""

from checks.registry import Family

FAMILY = Family(
    "quotes",
    "the quote stands in the article, the recorded value in its quote, the source in the article",
    applies=lambda claim, story: True,
)
