"""Amounts with a unit: a budget whose items do not add up would go into print."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.reading import Reading
from checks.rules.figures.total import RULE
from checks.story.model import Article, Coverage, Story


def _found(text: str) -> int:
    article = Article(Path("a.txt"), text, datetime(2024, 6, 15, tzinfo=UTC))
    assert RULE.check is not None
    return len(list(RULE.check(Reading(Story(path=article.path, article=article, coverage=Coverage.PARTIAL)))))


@pytest.mark.parametrize(
    "text",
    [
        "The plan costs $9 million: $5 million for roads and $7 million for schools.",
        "The $6 million package includes $5 million for roads and $4 million for schools.",
        "They paid $5 million to the state and $4 million to the county, for a total of $6 million.",
    ],
)
def test_amounts_that_do_not_add_up_are_found(text: str) -> None:
    """Money that is told with what it is for is added up."""
    assert _found(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The plan costs $9 million: $5 million for roads and $5 million for schools.",
        "The $9 million package includes $5 million for roads and $1 million for schools.",
        "The fund holds $9 million and $5 million for roads and $8 million for schools, a total of $22 million.",
        "It paid $9 million: $5 million more than last year and $6 million less than in 2010.",
    ],
)
def test_amounts_that_may_add_up_are_passed(text: str) -> None:
    """Rounding, what is left out and other totals are no errors."""
    assert _found(text) == 0
