"""HTML as a flat run of tags and character data, each with its place, in time linear in its length.

As the HTML standard tokenizes (https://html.spec.whatwg.org/multipage/parsing.html#tokenization), but for states that
no article's text depends on. The standard library's parser also knows places, yet in many versions of Python a page of
a few hundred kilobytes that never closes its tags keeps it busy for hours (CVE-2025-6069).
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from checks.patterns import regex


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that stand one to one at `start` of the source; a single one may be written otherwise there."""

    words: str
    start: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag at `start`: `empty` where it ends itself; `raw` is what an element holds that is no markup, as a script."""

    name: str
    start: int
    attributes: dict[str, str]
    closes: bool = False
    empty: bool = False
    raw: str = ""


Token: TypeAlias = Run | Tag

_RAW: Final = frozenset({"iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"})
_OPENS: Final = regex(r"<(?P<closes>/?)(?P<name>[A-Za-z][^ \t\n\f\r/>]*)|<!--|<[!?]|</")
_COMMENT_END: Final = regex("--!?>")
_ATTRIBUTE: Final = regex(r"(?P<name>[^ \t\n\f\r/>=][^ \t\n\f\r/>=]*|=)(?P<equals>[ \t\n\f\r]*=[ \t\n\f\r]*)?")
_BETWEEN: Final = regex(r"[ \t\n\f\r/]*")
_UNQUOTED: Final = regex(r"[^ \t\n\f\r>]*")
_REFERENCE: Final = regex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")


def tokens(source: str) -> Iterator[Token]:
    """Yield the tags and the character data of a source whose line ends are line feeds, comments left out."""
    position = data = 0
    while (found := source.find("<", position)) >= 0:
        opened = _OPENS.match(source, found)
        if not opened:
            position = found + 1
            continue
        yield from _runs(source, data, found)
        if opened["name"]:
            tag, position = _tag(source, opened)
            yield tag
        else:
            position = _past_comment(source, opened)
        data = position
    yield from _runs(source, data, len(source))


def _runs(source: str, start: int, end: int) -> Iterator[Run]:
    """Yield the characters up to `end`, what is written as a reference each by itself."""
    for found in _REFERENCE.finditer(source, start, end):
        meant = html.unescape(found[0])
        if meant == found[0]:
            continue
        if start < found.start():
            yield Run(source[start : found.start()], start)
        yield from (Run(char, found.start()) for char in meant)
        start = found.end()
    if start < end:
        yield Run(source[start:end], start)


def _past_comment(source: str, opened: re.Match[str]) -> int:
    """Return where a comment, declaration or what is none of them ends; one that is never closed takes all the rest."""
    if opened[0] == "<!--":
        closed = _COMMENT_END.search(source, opened.start() + 2)
        return closed.end() if closed else len(source)
    end = source.find(">", opened.end())
    return end + 1 if end >= 0 else len(source)


def _tag(source: str, opened: re.Match[str]) -> tuple[Tag, int]:
    """Return a tag and where it ends; as in a browser, one that is never closed takes all the rest."""
    name, closes = opened["name"].lower(), bool(opened["closes"])
    attributes: dict[str, str] = {}
    position = _past_space(source, opened.end())
    while not source.startswith(">", position):
        found = _ATTRIBUTE.match(source, position)
        if not found:
            return Tag(name, opened.start(), attributes, closes), len(source)
        value, position = _value(source, found.end()) if found["equals"] else ("", found.end())
        attributes.setdefault(found["name"].lower(), html.unescape(value))
        position = _past_space(source, position)
    empty = source[position - 1] == "/"
    position += 1
    if name not in _RAW or closes:
        return Tag(name, opened.start(), attributes, closes, empty), position
    raw_end = _raw_end(source, name, position)
    return Tag(name, opened.start(), attributes, raw=source[position:raw_end]), raw_end


def _past_space(source: str, start: int) -> int:
    found = _BETWEEN.match(source, start)
    return found.end() if found else start


def _raw_end(source: str, name: str, start: int) -> int:
    closed = re.compile(f"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE).search(source, start)
    return closed.start() if closed else len(source)


def _value(source: str, start: int) -> tuple[str, int]:
    quote = source[start : start + 1]
    if quote not in ('"', "'"):
        found = _UNQUOTED.match(source, start)
        return (found[0], found.end()) if found else ("", start)
    end = source.find(quote, start + 1)
    return (source[start + 1 : end], end + 1) if end >= 0 else ("", len(source))
