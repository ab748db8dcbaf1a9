"""Stories from files: claim file and article text in, a `Story` or every problem at once out. Nothing is written."""

import json
from datetime import datetime
from pathlib import Path
from textwrap import dedent
from typing import Final

from checks.documents.check import problems_of
from checks.documents.document import Document, parse_document, read_document
from checks.documents.files import inside, is_file, read_text, text_of
from checks.documents.lines import shorten
from checks.documents.problem import Problem, elsewhere
from checks.story.build import build_story
from checks.story.model import Article, BrokenStory, Coverage, Story
from checks.story.moments import parse_published
from checks.story.sense import sense_problems

__all__ = ["MAX_ARTICLE_BYTES", "load_article", "load_story", "load_story_text", "parse_published"]

MAX_ARTICLE_BYTES: Final = 5_000_000
"""Size of an article's text: some 800,000 words."""


def load_story(path: Path, *, root: Path | None = None, text: Path | None = None) -> Story:
    """Return the story that the claim file at `path` records.

    The article's text must lie within `root`, by default the claim file's own folder. `text` names another article
    to hold the same claims against, wherever it lies. Raises BrokenStory with every problem of both files.
    """
    document = read_document(path)
    problems = problems_of(document, "claim-file", sense_problems)
    found: tuple[Path, str] | None = None
    try:
        found = _read_article(text) if text else _own_article(document, root or path.parent)
    except BrokenStory as broken:
        problems += elsewhere(broken.problems, problems)
    if problems or found is None:
        raise BrokenStory(problems)
    return build_story(document, *found)


def load_story_text(claims: str, text: str, published: str, headline: str = "") -> Story:
    """Return the story of a text and of what a claim file says beside its `article` block, in YAML.

    Raises BrokenStory, with places in the files "example.yaml" and "example.txt".
    """
    article = json.dumps({"text": "example.txt", "published": published} | ({"headline": headline} if headline else {}))
    document = parse_document(Path("example.yaml"), f"{dedent(claims).rstrip()}\nversion: 1\narticle: {article}\n")
    if problems := problems_of(document, "claim-file", sense_problems):
        raise BrokenStory(problems)
    path = Path("example.txt")
    return build_story(document, path, text_of(path, text.encode(errors="surrogatepass")))


def load_article(path: Path, published: datetime) -> Story:
    """Return the story of a bare article, of which nothing is recorded. Raises BrokenStory where it cannot be read."""
    return Story(path=path, article=Article(*_read_article(path), published), coverage=Coverage.PARTIAL)


def _read_article(path: Path) -> tuple[Path, str]:
    return path, read_text(path, MAX_ARTICLE_BYTES)


def _own_article(document: Document, root: Path) -> tuple[Path, str] | None:
    """Return path and text of the article that a claim file names; None where it names none."""
    name = document.root.text("article", "text")
    node = document.root.get("article", "text")
    if name is None or node is None:
        return None
    place = document.place(node.offset)
    try:
        article = inside(document.file.parent, name, root)
    except ValueError as error:
        raise BrokenStory([Problem(place, f"'text' {error}", "unreadable")]) from None
    if not is_file(article):
        raise BrokenStory([Problem(place, f"there is no such file: '{shorten(name)}'", "unreadable")])
    return _read_article(article)
