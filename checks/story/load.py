"""Stories from files: claim file and article text in, a `Story` or every problem at once out. Nothing is written."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from textwrap import dedent

from checks.documents.check import problems_of
from checks.documents.document import Document, parse_document, read_document
from checks.documents.files import inside, is_file
from checks.documents.lines import shorten
from checks.documents.problem import Problem, elsewhere
from checks.finding import Place
from checks.story.build import build_article, build_story
from checks.story.formats import Extract, read_article
from checks.story.model import BrokenStory, Coverage, Story
from checks.story.moments import parse_published
from checks.story.sense import sense_problems

__all__ = ["Undated", "load_article", "load_story", "load_story_text", "parse_published"]


class Undated(BrokenStory):
    """An article of which nothing says when it was published."""


def load_story(path: Path, *, root: Path | None = None, text: Path | None = None, data: bytes | None = None) -> Story:
    """Return the story that the claim file at `path` records.

    The article's text must lie within `root`, by default the claim file's own folder. `text` names another article
    to hold the same claims against, wherever it lies, and `data` is what that holds where it is no file on the disk.
    Raises BrokenStory with every problem of both files.
    """
    document = read_document(path)
    problems = problems_of(document, "claim-file", sense_problems)
    found: tuple[Path, Extract] | None = None
    try:
        found = (text, read_article(text, data)) if text else _own_article(document, root or path.parent)
    except BrokenStory as broken:
        problems += elsewhere(broken.problems, problems)
    problems += _undated(document, found[1] if found else None)
    problems += elsewhere(_earlier_problems(document, root or path.parent), problems)
    if problems or found is None:
        raise BrokenStory(problems)
    return build_story(document, *found)


def load_story_text(
    claims: str, text: str, published: str, headline: str = "", *, name: str = "example", updates: str = ""
) -> Story:
    """Return the story of a text and of what a claim file says beside its `article` block, in YAML.

    It has the path `name`.yaml, and is said to update the story at the path `updates`, if any. Raises BrokenStory, with
    places in that file and in `name`.txt.
    """
    about = {"text": f"{name}.txt", "published": published, "headline": headline, "updates": updates}
    article = json.dumps({key: value for key, value in about.items() if value})
    document = parse_document(Path(f"{name}.yaml"), f"{dedent(claims).rstrip()}\nversion: 1\narticle: {article}\n")
    if problems := problems_of(document, "claim-file", sense_problems):
        raise BrokenStory(problems)
    path = Path(f"{name}.txt")
    return build_story(document, path, read_article(path, text.encode(errors="surrogatepass")))


def load_article(
    path: Path, published: datetime | None = None, headline: str | None = None, *, data: bytes | None = None
) -> Story:
    """Return the story of a bare article, of which nothing is recorded.

    `published` and `headline` hold before what the article's file says; `data` is what it holds, where it is no file on
    the disk. Raises BrokenStory where it cannot be read, Undated where nothing says when it was published.
    """
    extract = read_article(path, data)
    moment = published or extract.published
    if moment is None:
        raise Undated([Problem(Place(path), "nothing says when this was published, or is to be", "unreadable")])
    return Story(path=path, article=build_article(path, extract, moment, headline), coverage=Coverage.PARTIAL)


def _undated(document: Document, extract: Extract | None) -> Iterator[Problem]:
    """Yield what is missing where neither a claim file nor the article it names says when that was published."""
    about = document.root.get("article")
    if about is None or not isinstance(about.data, dict) or "published" in about.keys:
        return
    if (extract is None and "text" in about.keys) or (extract and extract.published):
        return
    what = "the key 'published' is missing here (when the article is published); the article's file does not say it"
    yield Problem(document.place(about.offset), what)


def _earlier_problems(document: Document, root: Path) -> Iterator[Problem]:
    """Yield what is wrong with the path of the earlier version, where a claim file names one."""
    name, node = document.root.text("article", "updates"), document.root.get("article", "updates")
    if name is None or node is None:
        return
    place = document.place(node.offset)
    try:
        earlier = inside(document.file.parent, name, root)
    except ValueError as error:
        yield Problem(place, f"'updates' {error}")
        return
    if not is_file(earlier):
        yield Problem(place, f"there is no such file: '{shorten(name)}'")
    elif earlier.resolve() == document.file.resolve():
        yield Problem(place, "a story cannot be its own earlier version")


def _own_article(document: Document, root: Path) -> tuple[Path, Extract] | None:
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
    return article, read_article(article)
