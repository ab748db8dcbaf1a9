"""Footnotes of Markdown, as GitHub and Pandoc have them: `[^1]` in the text, and `[^1]: what it says` below.

Rules for markdown-it (https://markdown-it-py.readthedocs.io): a note is a paragraph of its own where it is defined, and
its mark is no text.
"""

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from checks.patterns import regex

END: Final = "end"
"""Key in a token's `meta` of where in its content it ends."""

_LABEL: Final = r"\[\^(?P<label>[^\]\s\[]{1,60})\]"
_REFERENCE: Final = regex(_LABEL)
_DEFINITION: Final = regex(rf"{_LABEL}:")
_KNOWN: Final = "footnotes"
_INDENT: Final = 4
"""Columns by which a second paragraph of a note is set in."""


def with_footnotes(parser: MarkdownIt) -> MarkdownIt:
    """Return a parser that reads footnotes too."""
    parser.block.ruler.before("reference", "footnote", _note, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "footnote_mark", _mark)
    return parser


def _note(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """Read the paragraphs of a note that is defined on line `first`."""
    found = None if state.is_code_block(first) else _defined(state, first)
    if found is None or silent:
        return found is not None
    state.env.setdefault(_KNOWN, set()).add(found["label"])
    line: int | None = first
    while line is not None:
        last = _paragraph_end(state, line, end)
        _add_paragraph(state, line, last)
        line = _continued(state, last, end)
    return True


def _defined(state: StateBlock, line: int) -> re.Match[str] | None:
    return _DEFINITION.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])


def _paragraph_end(state: StateBlock, first: int, end: int) -> int:
    """Return the line behind the last of a paragraph: a blank one, or one that defines another note."""
    line = first + 1
    while line < end and not state.isEmpty(line) and not _defined(state, line):
        line += 1
    return line


def _continued(state: StateBlock, line: int, end: int) -> int | None:
    """Return the line on which another paragraph of the note begins, which is set in; None where none does."""
    while line < end and state.isEmpty(line):
        line += 1
    return line if line < end and state.sCount[line] - state.blkIndent >= _INDENT else None


def _add_paragraph(state: StateBlock, first: int, last: int) -> None:
    state.line = last
    state.push("paragraph_open", "p", 1).map = [first, last]
    token = state.push("inline", "", 0)
    token.content = state.getLines(first, last, state.blkIndent, False).strip()
    token.map = [first, last]
    token.children = []
    state.push("paragraph_close", "p", -1)


def _mark(state: StateInline, silent: bool) -> bool:
    """Read the mark of a note, in the text or, with its colon, in front of what the note says."""
    found = _REFERENCE.match(state.src, state.pos)
    if found is None or found["label"] not in state.env.get(_KNOWN, ()):
        return False
    end = found.end() + (state.pos == 0 and state.src.startswith(":", found.end()))
    if not silent:
        state.push("footnote_mark", "", 0).meta = {END: end}
    state.pos = end
    return True
