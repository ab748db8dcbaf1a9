"""Text into words, figures and marks: what the grammar of quantities reads."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from checks.patterns import regex

# Each kind is named by an empty group at its end, and begins with the characters that tell it at one look.
_TOKEN = regex(
    r"(?:\d+(?:[.,\u00a0\u2009\u202f]\d+)*|\.(?<![\w.]\.)\d+)(?P<figure>)"
    r"|(?:[A-Z]\.(?<!\w[A-Z]\.)(?:[A-Z]\.)+|[^\W\d_]+(?:['’][^\W\d_]+)*)(?P<word>)"
    r"|(?:[^\w\s]|_|\n+)(?P<mark>)"
)

DASHES = frozenset("-–—−‑")
QUOTES = frozenset("\"'“”‘’«»")


class Token(NamedTuple):
    """A word, a figure or a mark; `start` and `end` count characters of the text. A line's end is a mark."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    glued: bool
    """No space stands before it."""

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.kind == "word"

    @property
    def is_figure(self) -> bool:
        """Whether it is made of digits."""
        return self.kind == "figure"

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def words(listed: str) -> frozenset[str]:
    """Return the words of a list that is written as one text."""
    return frozenset(listed.split())


Tokens = Sequence[Token]
END = Token(-1, -1, "", "", "mark", False)


def tokenize(text: str, start: int = 0, stop: int = sys.maxsize) -> list[Token]:
    """Return the tokens of a text, or of its characters `start` up to `stop`, in order. Linear in their number."""
    tokens = []
    last = -1
    for match in _TOKEN.finditer(text, start, stop):
        first, end = match.span()
        written = match.group()
        low = written.lower()
        if "’" in low:
            low = low.replace("’", "'")
        # A named tuple's own constructor is a function more to call for each word of the text.
        tokens.append(tuple.__new__(Token, (first, end, written, low, match.lastgroup, first == last)))
        last = end
    return tokens


def at(tokens: Tokens, index: int) -> Token:
    """Return a token, or an empty mark outside of the text."""
    return tokens[index] if 0 <= index < len(tokens) else END


def lows(tokens: Tokens, start: int, stop: int) -> tuple[str, ...]:
    """Return the lower-case words of tokens `start` up to `stop`."""
    return tuple([token.low for token in tokens[max(start, 0) : stop]])


def is_hyphen(tokens: Tokens, index: int) -> bool:
    """Whether a dash ties the tokens on both sides together."""
    token = at(tokens, index)
    return token.low in DASHES and token.glued and at(tokens, index + 1).glued


def opens_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a sentence, a line or a quotation begins with this token."""
    before = at(tokens, index - 1)
    if before.low in QUOTES:
        before = at(tokens, index - 2)
        return not before.is_word or opens_sentence(tokens, index - 1) if before.low not in QUOTES else True
    if before.low == "-" and not tokens[index].glued:  # "-- Eight people"
        return True
    return before is END or before.low in {".", "!", "?", ":", ";", "—", "–", "•", "…", "(", "*"} or "\n" in before.low
