"""Front matter: YAML between two lines of three hyphens, at the very top of a Markdown file."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from checks.documents.document import Document, parse_document
from checks.documents.files import unreadable
from checks.documents.problem import BrokenFile, Problem
from checks.documents.tree import Node
from checks.story.formats.metadata import parse_moment

_FIRST: Final = re.compile(r"---[ \t]*\n(?:#[^\n]*\n){0,20}[A-Za-z_\"'][^\n:]{0,60}:")
"""A line of hyphens with a key under it, comments between; over anything else it is a rule across the page."""
_LAST: Final = re.compile(r"\n(?P<marks>---|\.\.\.)[ \t]*(?:\n|\Z)")
_HEADLINE: Final = ("headline", "title")
_PUBLISHED: Final = ("published", "date")
_DATELINE: Final = ("dateline",)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says of an article, and the offset where the text begins after it."""

    end: int = 0
    headline: str = ""
    published: datetime | None = None
    dateline: str = ""


def read_front_matter(path: Path, text: str) -> FrontMatter:
    """Return what stands at the top of a text, nothing where there is no front matter. Unknown keys are let be.

    Raises BrokenFile, with places in the file, where it is no sound YAML or a value is not what its key says.
    """
    first = _FIRST.match(text)
    if not first:
        return FrontMatter()
    last = _LAST.search(text, first.end())
    if not last:
        raise unreadable(path, "the front matter that opens here is never closed: a line of --- is missing")
    # The opening hyphens are YAML's own mark of a document's start, so that every place is that in the file.
    document = parse_document(path, text[: last.start("marks")])
    values = _Values(document)
    about = FrontMatter(last.end(), values.text(_HEADLINE), values.moment(), values.text(_DATELINE))
    if problems := [*document.problems, *values.problems]:
        raise BrokenFile(problems)
    return about


class _Values:
    """What the keys of front matter hold; `problems` are what was asked for and is not what it should be."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.problems: list[Problem] = []
        if not isinstance(document.root.data, dict):
            self._fault(document.root, "front matter must be a block of keys, such as title: and date:")

    def text(self, keys: tuple[str, ...]) -> str:
        """Return the text under the first of the keys that is there."""
        name, node = self._first(keys)
        if node is None or node.data is None:
            return ""
        if isinstance(node.data, str):
            return " ".join(node.data.split())
        self._fault(node, f"'{name}' must be text: put it in quotation marks")
        return ""

    def moment(self) -> datetime | None:
        """Return the moment of publication."""
        name, node = self._first(_PUBLISHED)
        if node is None or node.data is None:
            return None
        moment = parse_moment(node.data) if isinstance(node.data, str) else None
        if moment is None:
            self._fault(node, f"'{name}' must be a date such as 2025-07-21, or a date and time with its zone")
        return moment

    def _first(self, keys: tuple[str, ...]) -> tuple[str, Node | None]:
        return next(((key, node) for key in keys if (node := self._document.root.get(key))), ("", None))

    def _fault(self, node: Node, message: str) -> None:
        self.problems.append(Problem(self._document.place(node.offset), message))
