"""Texts as an editor sees them: offsets as lines and columns, long or unprintable words made fit to show."""

import bisect
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from checks.patterns import regex

LONGEST: Final = 60
"""Characters of a word from a file that a message shows."""

_OBEYED: Final = regex("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True)
class Lines:
    """The lines of a text; only a line feed ends one."""

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))][:-1]

    def at(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of the character at `offset`."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def printable(text: str) -> str:
    """Return the text with a � for each character that a terminal or an editor would obey instead of showing it.

    These are control characters other than line feeds and tabs, and what turns the direction of writing.
    """
    return _OBEYED.sub("\N{REPLACEMENT CHARACTER}", text)


def shorten(text: str) -> str:
    """Return the text on one line, cut to what a message can show, without anything a terminal would obey."""
    line = "".join(char if char.isprintable() else " " for char in text[: 2 * LONGEST])
    line = " ".join(line.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
