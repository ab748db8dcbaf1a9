"""Front matter, at the very top of a Markdown file: YAML between two lines of `---`, or TOML between two of `+++`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from checks.documents.document import Document, parse_document
from checks.documents.files import unreadable
from checks.documents.lines import Lines, shorten
from checks.documents.problem import BrokenFile, Problem
from checks.documents.tree import Node
from checks.finding import Place
from checks.patterns import regex
from checks.story.formats.metadata import parse_moment

_TOML_PLACE: Final = regex(r"\(at line (?P<line>\d+), column (?P<column>\d+)\)")
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


def _parse_toml(path: Path, text: str) -> Document:
    """Return the tree of the keys that TOML gives at its top, each with its place. Raises BrokenFile."""
    import tomllib

    lines = Lines(text)
    body = text.replace("+++", "   ", 1)
    try:
        data = tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _TOML_PLACE.search(str(error))
        place = (
            Place(path, int(found["line"]), int(found["column"])) if found else Place(path, *lines.at(len(text) - 1))
        )
        what = _TOML_PLACE.sub("", str(error)).partition(" (at ")[0]
        raise BrokenFile([Problem(place, f"this front matter is no valid TOML: {shorten(what)}", "syntax")]) from None
    root = Node({}, 0)
    for key in (*_HEADLINE, *_PUBLISHED, *_DATELINE):
        written = re.search(rf"(?m)^[ \t]*[\"']?{key}[\"']?[ \t]*=", body)
        if key in data and written:
            value = data[key]
            root.items[key] = Node(value.isoformat() if isinstance(value, date) else _plain(value), written.start())
    return Document(path, lines, root)


def _plain(value: object) -> str | bool:
    """Return a value that may be right; anything else stands for itself as what is no text."""
    return value if isinstance(value, str) else True


@dataclass(frozen=True, slots=True)
class _Kind:
    """How front matter of a kind opens, with which `line`, how it closes, and what reads it."""

    line: str
    first: re.Pattern[str]
    last: re.Pattern[str]
    parse: Callable[[Path, str], Document]


# The opening hyphens are YAML's own mark of a document's start, so that every place is that in the file.
_KINDS: Final = (
    _Kind(
        "---",
        # A key under it, comments between; over anything else it is a rule across the page.
        regex(r"---[ \t]*\n(?:#[^\n]*\n){0,20}[A-Za-z_\"'][^\n:]{0,60}:"),
        regex(r"\n(?P<marks>---|\.\.\.)[ \t]*(?:\n|\Z)"),
        parse_document,
    ),
    _Kind(
        "+++",
        regex(r"\+\+\+[ \t]*\n(?=(?:#[^\n]*\n|[ \t]*\n){0,20}[A-Za-z_\"'][^\n=]{0,60}=)"),
        regex(r"\n(?P<marks>\+\+\+)[ \t]*(?:\n|\Z)"),
        _parse_toml,
    ),
)


def read_front_matter(path: Path, text: str) -> FrontMatter:
    """Return what stands at the top of a text, nothing where there is no front matter. Unknown keys are let be.

    Raises BrokenFile, with places in the file, where it is no sound YAML or TOML or a value is not what its key says.
    """
    opened = next((marks for marks in _KINDS if marks.first.match(text)), None)
    if opened is None:
        return FrontMatter()
    last = opened.last.search(text, len(opened.line))
    if not last:
        raise unreadable(
            path,
            f"the front matter that opens here is never closed: a line of {opened.line} is missing",
            advice=f"Put a line of {opened.line} between the keys and the text.",
        )
    document = opened.parse(path, text[: last.start("marks")])
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
