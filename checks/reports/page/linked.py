"""Plain text with links in it: to pages of the web that it names, and to lines of the article."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

_LINK = re.compile(r"\bhttps?://[^\s<>\"“”‘’`|\\^{}]+|\bline (\d{1,6})\b")
_CLOSING = ".,;:!?)]'"


class Piece(NamedTuple):
    """Some of a text, and where it leads: an address of the web, an anchor of the page, or "" for nowhere."""

    text: str
    href: str = ""
    line: int | None = None


def pieces(text: str, lines: Container[int] = ()) -> Iterator[Piece]:
    """Yield a text in pieces; together they are the text. `lines` are those that can be linked to."""
    done = 0
    for match in _LINK.finditer(text):
        piece = _numbered(match, lines) if match[1] else _address(match[0])
        if piece:
            yield Piece(text[done : match.start()])
            yield piece
            done = match.start() + len(piece.text)
    yield Piece(text[done:])


def _numbered(match: re.Match[str], lines: Container[int]) -> Piece | None:
    line = int(match[1])
    return Piece(match[0], line=line) if line in lines else None


def _address(found: str) -> Piece | None:
    address = found.rstrip(_CLOSING)
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return Piece(address, href=address) if host else None
