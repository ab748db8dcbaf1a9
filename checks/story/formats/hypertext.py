"""HTML as blocks of text, each character with its place: all of a fragment, or what a page's text is chosen from.

Scripts, styles, comments and what shows only without scripts are no text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from checks.patterns import regex
from checks.story.formats.extract import Compilation
from checks.story.formats.markup import Run, Tag, Token

_NESTED: Final = frozenset({"math", "svg", "template"})
"""Elements that are no text, whatever they hold."""
_BLOCK_NAMES: Final = """
address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
h3 h4 h5 h6 head header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul
"""
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
_TOKEN: Final = regex("(?P<space>[ \t\n\f\r]+)|[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*")
"""White space as HTML has it, or words with single spaces between them."""


@dataclass(slots=True)
class Block:
    """What stands between two tags that begin or end a block: lines of runs, as `<br>` breaks them."""

    tag: str = ""
    lines: list[list[Run]] = field(default_factory=lambda: [[]])

    @property
    def text(self) -> str:
        """All its characters, lines apart."""
        return "\n".join("".join(run.words for run in line) for line in self.lines)


def blocks_of(found: Iterable[Token]) -> list[Block]:
    """Return what HTML says block by block, those without words left out."""
    blocks = [Block()]
    for token in _outside(found):
        if isinstance(token, Run):
            blocks[-1].lines[-1].append(token)
        elif token.name == "br":
            blocks[-1].lines.append([])
        elif token.name in _BLOCKS:
            blocks.append(Block("" if token.closes else token.name))
    return [block for block in blocks if block.text.strip()]


def add_blocks(compilation: Compilation, blocks: Iterable[Block]) -> None:
    """Append the lines of blocks."""
    for block in blocks:
        for line in block.lines:
            add_line(compilation, line)


def add_line(compilation: Compilation, runs: Iterable[Run]) -> None:
    """Append a line of its own, with a single space for any white space within it and none around it."""
    space: int | None = None
    for run in runs:
        for token in _TOKEN.finditer(run.words):
            start = run.start + token.start()
            if token["space"]:
                space = start if space is None else space
                continue
            if space is not None and compilation.line_is_open:
                compilation.add(" ", space)
            space = None
            compilation.add(token[0], start)
    compilation.end_line()


def _outside(found: Iterable[Token]) -> Iterator[Token]:
    """Yield what stands in no element that is no text."""
    inside, depth = "", 0
    for token in found:
        if inside:
            if isinstance(token, Tag) and token.name == inside:
                depth += -1 if token.closes else 1
                inside = inside if depth else ""
        elif isinstance(token, Tag) and token.name in _NESTED and not token.closes and not token.empty:
            inside, depth = token.name, 1
        else:
            yield token
