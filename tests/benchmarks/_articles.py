"""Dated articles to measure on, and what the rules find in them."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checks.finding import Finding
from checks.registry import Rule
from checks.review import review
from checks.story.load import parse_published
from checks.story.model import Article as StoryArticle
from checks.story.model import Coverage, Story
from tests._data import DATA

ARTICLES = DATA / "news-dev.jsonl"


@dataclass(frozen=True, slots=True)
class Article:
    """An article of the data: offsets count characters of `text`."""

    id: str
    published: datetime
    headline: str
    text: str


def add_data_argument(parser: argparse.ArgumentParser) -> None:
    """Let a command name its articles."""
    parser.add_argument(
        "data",
        nargs="?",
        type=Path,
        default=ARTICLES,
        help="a .jsonl file, or a folder of them, with an article a line: id, published, headline, text "
        f"(default: {ARTICLES.name} in the folder that BACKREAD_DATA names)",
    )


def load(path: Path) -> tuple[Article, ...]:
    """Return the articles of a file or folder, in the order they stand. Exits with a message where there are none."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path] * path.is_file()
    articles = tuple(article for file in files for article in _read(file))
    if not articles:
        raise SystemExit(f"nothing to measure: there are no articles in {path}; name a .jsonl file or a folder of them")
    return articles


def _read(file: Path) -> Iterator[Article]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                row = json.loads(line)
                yield Article(row["id"], parse_published(row["published"]), row.get("headline", ""), row["text"])
            except (ValueError, KeyError, TypeError) as error:
                raise SystemExit(f"{file}:{number}: no article (id, published, headline, text): {error!r}") from error


def findings(article: Article, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules find in the bare article, as `backread check` does, headline included.

    Exits with a message where a rule fails: nothing is measured then.
    """
    path = Path(f"{article.id}.txt")
    text = StoryArticle(path, article.text, article.published, headline=article.headline)
    found = review(Story(path, text, coverage=Coverage.PARTIAL), rules, article.published.date()).open
    for finding in found:
        if finding.subject == "failed":
            raise SystemExit(f"{finding.check}, in {article.id}: {finding.message}")
    return found
