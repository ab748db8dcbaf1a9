"""IPTC ninjs, news in JSON, versions 2.0 to 3.1: the text of its longest body, with headline, place and moment.

Held against IPTC's own schemas, which come with this package unchanged, under their licence (CC BY 4.0):
https://iptc.org/standards/ninjs/.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from checks.documents.document import Document, parse_document
from checks.documents.problem import BrokenFile, Problem
from checks.documents.schema import schema, schema_problems
from checks.documents.tree import Node
from checks.patterns import regex
from checks.story.formats.extract import Compilation, Extract, Placed
from checks.story.formats.hypertext import add_blocks, add_line, blocks_of
from checks.story.formats.markup import Run, tokens
from checks.story.formats.metadata import parse_moment
from checks.story.formats.plain import decoded

_SCHEMAS: Final = {"2.0": "ninjs-2.2", "2.1": "ninjs-2.2", "2.2": "ninjs-2.2", "3.0": "ninjs-3.0", "3.1": "ninjs-3.1"}
"""Versions and what they are held against: 2.1 and 2.2 only added to the ones before."""
_VERSION: Final = regex(r"[0-9]{1,3}\.[0-9]{1,3}")
_PUBLISHED: Final = ("versionCreated", "firstCreated", "contentCreated")
_PART: Final = regex(
    r"(?P<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?P<escape>\\u[0-9a-fA-F]{4}|\\.)"
    r"|(?P<plain>[^\"\\]+)"
)
"""Parts of a JSON string: two escapes that make one character, an escape, characters as they are."""
_MARKUP: Final = regex(r"</?[A-Za-z][^<>]{0,500}>")


def read_ninjs(path: Path, data: bytes) -> Extract:
    """Return what a ninjs item says. Raises BrokenFile where it is none, of another version, or holds no text."""
    source = decoded(path, data)
    document = parse_document(path, source.text)
    if problems := [*document.problems] or [*_problems(document)]:
        raise BrokenFile(problems)
    root = document.root
    bodies = root.entries("bodies")
    if not bodies:
        raise BrokenFile([Problem(document.place(root.offset), "this ninjs item holds no text: it has no 'bodies'")])
    body = max(bodies, key=lambda entry: len(entry.text("value") or ""))
    text = _text(source, body)
    if not text.text:
        raise BrokenFile([Problem(document.place(body.offset), "this body holds no text")])
    return Extract(text.text, text.pieces, _headline(source, root), _published(root), root.text("located") or "")


def is_ninjs(data: bytes) -> bool:
    """Whether a JSON file's bytes look like a ninjs item, and not like a claim file."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and "uri" in found and "article" not in found


def _problems(document: Document) -> Iterator[Problem]:
    """Yield what makes this no ninjs item of a version that is read."""
    root = document.root
    standard = root.text("standard", "name") or "ninjs"
    if not isinstance(root.data, dict) or "uri" not in root.keys or standard.lower() != "ninjs":
        yield Problem(document.place(root.offset), "this is no ninjs item: it must be a block of keys with a 'uri'")
        return
    declared = _declared(root)
    if declared and declared not in _SCHEMAS:
        what = f"ninjs {declared} is not read: save it as one of {', '.join(_SCHEMAS)}"
        yield Problem(document.place(root.offset), what)
        return
    yield from schema_problems(document, _SCHEMAS[declared] if declared else _likeliest(root))


def _declared(root: Node) -> str:
    """Return the version that an item declares, or nothing."""
    said = root.text("standard", "version") or root.text("standard", "schema") or ""
    found = _VERSION.search(said)
    return found[0] if found else said.strip()


def _likeliest(root: Node) -> str:
    """Return the schema of the version that knows most of an item's keys: 3.x names in camel case what 2.x did not."""

    def unknown(name: str) -> int:
        return len(root.keys.keys() - schema(name)["$defs"]["ninjsType"]["properties"].keys())

    return min("ninjs-3.1", "ninjs-2.2", key=unknown)


def _text(source: Placed, entry: Node) -> Placed:
    """Return the text of a body or headline, markup taken out."""
    value = entry.get("value")
    if value is None:
        return Placed("")
    literal = _literal(source, value.offset)
    kind = (entry.text("contentType") or entry.text("contenttype") or "").lower()
    compilation = Compilation(literal)
    if "html" in kind or (kind != "text/plain" and _MARKUP.search(literal.text)):
        add_blocks(compilation, blocks_of(tokens(literal.text)))
    else:
        start = 0
        for line in literal.text.split("\n"):
            add_line(compilation, [Run(line, start)])
            start += len(line) + 1
    return compilation.placed()


def _literal(source: Placed, quote: int) -> Placed:
    """Return the text that a JSON string stands for, whose opening quotation mark is at this offset of the source."""
    compilation = Compilation(source)
    position = quote + 1
    while part := _PART.match(source.text, position):
        compilation.add(part["plain"] or json.loads(f'"{part[0]}"'), position)
        position = part.end()
    return compilation.placed()


def _headline(source: Placed, root: Node) -> str:
    """Return the main headline, the first where none is called so; the title where there is no headline."""
    entries = sorted(root.entries("headlines"), key=lambda entry: entry.text("role") != "main")
    words = _text(source, entries[0]).text if entries else root.text("title") or ""
    return " ".join(words.split())


def _published(root: Node) -> datetime | None:
    """Return the first moment there is: of this version, of the first version, of the content."""
    for key in _PUBLISHED:
        said = root.text(key) or root.text(key.lower())
        if said and (moment := parse_moment(said)):
            return moment
    return None
