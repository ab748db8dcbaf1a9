"""Plain text: an article's file as it is, in UTF-8."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from checks.documents.files import BYTE_ORDER_MARK, decode, unreadable, with_line_feeds
from checks.documents.lines import Lines
from checks.story.formats.extract import Extract, Piece, Placed

_RICH: Final = b"{\\rtf"
_SAVE: Final = "Open it in a word processor, and save it as plain text in UTF-8, or as .docx."


def read_plain(path: Path, data: bytes) -> Extract:
    """Return what a text file says. Raises BrokenFile where it is empty, binary, or not UTF-8."""
    if data.startswith(_RICH):
        raise unreadable(path, "this is Rich Text (RTF): save the article as .txt or .docx", advice=_SAVE)
    placed = decoded(path, data)
    return Extract(placed.text, placed.pieces)


def decoded(path: Path, data: bytes, encoding: str = "utf-8") -> Placed:
    """Return a file's text with line feeds only, and no byte order mark. Raises BrokenFile as `read_plain` does."""
    written = decode(path, data, encoding)
    text = with_line_feeds(written)
    return Placed(text, tuple(_pieces(written, text, first=int(data.startswith(BYTE_ORDER_MARK)))))


def _pieces(written: str, text: str, first: int) -> Iterator[Piece]:
    """Yield a piece for the beginning, and one for each line feed that stands behind a carriage return."""
    yield Piece(0, first, 1, 1)
    if len(written) == len(text):
        return
    lines = Lines(text)
    for dropped, found in enumerate(re.finditer("\r\n", written)):
        start = found.start() - dropped
        yield Piece(start, first + found.start() + 1, *lines.at(start))
