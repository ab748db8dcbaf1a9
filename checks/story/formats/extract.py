"""A text and where in its file each of its characters stands: what reading any format comes to."""

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Final

from checks.documents.lines import Lines


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a stretch of text comes from.

    From `start` of the text on, up to where the next piece starts, characters stand one to one in the file from
    `offset`, `line` and `column` on. `offset` counts the characters of the decoded file, a byte order mark and both of
    a carriage return and line feed included; None where the format is no text. Lines and columns count from 1.
    """

    start: int
    offset: int | None
    line: int
    column: int


WHOLE: Final = (Piece(0, 0, 1, 1),)
"""The pieces of a text that is its file, character by character."""


@dataclass(frozen=True)
class Placed:
    """A text that knows where its characters come from; the first piece starts at 0."""

    text: str
    pieces: tuple[Piece, ...] = WHOLE

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def at(self, offset: int) -> Piece:
        """Return the piece that would start at this offset of the text: where its character stands in the file."""
        piece = self.pieces[bisect.bisect_right(self._starts, offset) - 1]
        line, column = self._lines.at(offset)
        first_line, first_column = self._lines.at(piece.start)
        original = None if piece.offset is None else piece.offset + offset - piece.start
        if line == first_line:
            return Piece(offset, original, piece.line, piece.column + column - first_column)
        return Piece(offset, original, piece.line + line - first_line, column)

    def cut(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces of this stretch of the text."""
        yield self.at(start)
        first = bisect.bisect_right(self._starts, start)
        yield from self.pieces[first : bisect.bisect_left(self._starts, end)]


@dataclass(frozen=True)
class Extract(Placed):
    """An article's text, and what its file says of it beside that."""

    headline: str = ""
    published: datetime | None = None
    dateline: str = ""


class Compilation:
    """Puts a text together from stretches of a source, line by line."""

    def __init__(self, source: Placed) -> None:
        self._source = source
        self._words: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0
        self._end = 0
        self._breaks = False

    @property
    def line_is_open(self) -> bool:
        """Whether the present line holds something."""
        return self._length > 0 and not self._breaks

    def add(self, words: str, start: int) -> None:
        """Append words that stand at `start` of the source, one to one; or one character that is written otherwise."""
        if self._breaks:
            self._breaks = False
            self._append("\n", self._end)
        self._append(words, start)
        self._end = start + len(words)

    def end_line(self) -> None:
        """End the present line, if it holds something: what comes next stands in a line of its own."""
        self._breaks = self._length > 0

    def placed(self) -> Placed:
        """Return the text so far."""
        return Placed("".join(self._words), tuple(self._pieces) or WHOLE)

    def _append(self, words: str, start: int) -> None:
        shift = self._length - start
        self._pieces += (replace(p, start=p.start + shift) for p in self._source.cut(start, start + len(words)))
        self._words.append(words)
        self._length += len(words)
