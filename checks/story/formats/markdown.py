"""Markdown, as CommonMark has it with tables, and the YAML front matter that site generators put before it.

markdown-it (https://markdown-it-py.readthedocs.io) tells what is text, and from which lines; where in them each
character stands is found again. Code is no text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checks.documents.files import unreadable
from checks.documents.lines import Lines
from checks.story.formats.extract import Compilation, Extract
from checks.story.formats.front_matter import read_front_matter
from checks.story.formats.hypertext import add_line, blocks_of
from checks.story.formats.markup import Run, tokens
from checks.story.formats.metadata import library_missing
from checks.story.formats.plain import decoded

if TYPE_CHECKING:
    from markdown_it.token import Token

_CELLS: Final = ("td_open", "th_open")


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph, heading, cell or block of HTML: lines of runs, each at its place in the source."""

    lines: list[list[Run]]
    is_title: bool

    @property
    def words(self) -> str:
        """Its text on one line."""
        return " ".join(" ".join("".join(run.words for run in line) for line in self.lines).split())


def read_markdown(path: Path, data: bytes) -> Extract:
    """Return what a Markdown file says. A heading of the first level before all text is its headline, and no text.

    Raises BrokenFile where it holds no text, or its front matter is broken.
    """
    source = decoded(path, data)
    about = read_front_matter(path, source.text)
    blocks = _blocks(path, source.text, about.end)
    headline = about.headline
    if blocks and blocks[0].is_title and headline in ("", blocks[0].words):
        headline = blocks.pop(0).words
    compilation = Compilation(source)
    for block in blocks:
        for line in block.lines:
            add_line(compilation, line)
    text = compilation.placed()
    if not text.text:
        raise unreadable(path, "the file holds no text", advice="Write the text under the front matter.")
    return Extract(text.text, text.pieces, headline, about.published, about.dateline)


def _blocks(path: Path, text: str, body: int) -> list[_Block]:
    """Return the blocks of the text from offset `body` on."""
    try:
        from checks.story.formats.inline import inline_lines, parser
    except ImportError:
        raise library_missing(path, "markdown-it-py") from None
    found = parser().parse("\n" * text.count("\n", 0, body) + text[body:])
    source = _SourceLines(text)
    blocks = []
    previous = ("", "")
    for token in found:
        if token.type in ("inline", "html_block"):
            lines = inline_lines(token) if token.type == "inline" else _html_lines(token)
            kind, tag = previous
            placed = source.placed(lines, token, in_table=kind in _CELLS)
            blocks.append(_Block(placed, is_title=kind == "heading_open" and tag == "h1"))
        previous = (token.type, token.tag)
    return [block for block in blocks if block.words]


def _html_lines(token: "Token") -> list[list[Run]]:
    return [line for block in blocks_of(tokens(token.content)) for line in block.lines]


class _SourceLines:
    """The lines of the source, and how far into the last line with cells these were found."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines)]
        self._row = -1
        self._cells_end = 0

    def placed(self, lines: list[list[Run]], token: "Token", in_table: bool) -> list[list[Run]]:
        """Return the runs of a token, counted in its content, at their places in the source."""
        first = token.map[0] if token.map else 0
        content = token.content.split("\n")
        if in_table:
            offsets = [self._cell(content[0].strip(), first)]
        else:
            offsets = [self._offset(words, first + number) for number, words in enumerate(content)]
        within = Lines(token.content)
        return [[part for run in line for part in _split(run, within, offsets)] for line in lines]

    def _offset(self, words: str, line: int) -> int:
        """Return the offset of a line of content, which a line of the source ends with, but for a heading's marks."""
        if line >= len(self._lines):
            return self._starts[-1] - 1
        stripped = words.strip()
        found = self._lines[line].rfind(stripped)
        return self._starts[line] + max(found, 0) - (len(words) - len(words.lstrip()))

    def _cell(self, words: str, row: int) -> int:
        if row != self._row:
            self._row, self._cells_end = row, 0
        written = words.replace("|", "\\|")
        found = max(self._lines[row].find(written, self._cells_end), self._cells_end)
        self._cells_end = found + len(written)
        return self._starts[row] + found


def _split(run: Run, within: Lines, offsets: list[int]) -> Iterator[Run]:
    """Yield the parts of a run line by line, with white space where a line ends."""
    start = run.start
    parts = run.words.split("\n")
    for number, part in enumerate(parts, start=1):
        line, column = within.at(start)
        offset = offsets[min(line, len(offsets)) - 1] + column - 1
        yield Run(part, offset)
        if number < len(parts):
            yield Run(" ", offset + len(part))
        start += len(part) + 1
