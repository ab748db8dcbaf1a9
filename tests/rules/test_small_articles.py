"""Small articles as they come to a desk: one error in each, or none; written as copy reads, not as rules do.

`small_articles.jsonl` holds an article a line: when it was published, its headline and text, and where it has an error,
the wrong words and the rule that is to find them.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checks.finding import Finding
from checks.registry import rules, select
from checks.review import review
from checks.story.load import load_story_text

LINES = Path(__file__).with_name("small_articles.jsonl").read_text("utf-8").splitlines()
ARTICLES = [json.loads(line) for line in LINES]
WRONG = [article for article in ARTICLES if "error" in article]
SOUND = [article for article in ARTICLES if "error" not in article]
FAMILIES = ("agreement/", "calendar/", "figures/")


def found_in(article: dict[str, Any]) -> tuple[Finding, ...]:
    published = date.fromisoformat(article["published"])
    story = load_story_text("", article["text"], f"{published}T18:00:00+00:00", article["headline"])
    chosen = [rule for rule in select(rules()) if rule.id.startswith(FAMILIES)]
    return review(story, chosen, published).open


@pytest.mark.parametrize("article", WRONG, ids=lambda article: article["error"])
def test_the_one_error_is_found_once(article: dict[str, Any]) -> None:
    assert [finding.check for finding in found_in(article)] == [article["rule"]]


@pytest.mark.parametrize("article", SOUND, ids=lambda article: article["text"][:40])
def test_a_sound_article_passes(article: dict[str, Any]) -> None:
    assert not found_in(article)
