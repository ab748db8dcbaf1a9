"""Where in a text the words of a claim's quote stand."""

import bisect
import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from checks.finding import Span

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
"""Marks that typists and typesetters exchange, each for one character, so that offsets stay."""

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")

_ENOUGH = 0.6
"""The ratio that `difflib` documents as a close match."""
_CANDIDATES = 24
_COMPARED = 400
"""Passages of a text, and characters of a quote, that are compared to find a near miss."""


def anchor(text: str, quote: str, occurrence: int | None = None) -> Span | None:
    """Return where a quote stands in the text, None where it does not.

    Any run of white space matches any other; curly and straight quotation marks and apostrophes match, and so
    do dashes of any length. The quote's ends fall on whole words and numbers: "36 attacks" is not in "136
    attacks". `occurrence` counts from 1; without one it is the first.
    """
    wanted = 1 if occurrence is None else occurrence
    for number, span in enumerate(_occurrences(text, quote), start=1):
        if number == wanted:
            return span
    return None


def count(text: str, quote: str) -> int:
    """Return how often a quote stands in the text, in passages that do not overlap."""
    return sum(1 for _ in _occurrences(text, quote))


def closest(text: str, quote: str) -> Span | None:
    """Return the passage of whole words that is most like a quote, None where nothing is alike."""
    words = [Span(match.start(), match.end()) for match in _WORD.finditer(text)]
    sought = _even(quote)[:_COMPARED]
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(sought)
    best, ratio = None, _ENOUGH
    for passage in _candidates(text, words, sought.split()):
        matcher.set_seq1(_even(text[passage.start : passage.end]))
        if matcher.real_quick_ratio() >= ratio and (alike := matcher.ratio()) >= ratio:
            if best is None or alike > ratio:
                best = passage
            ratio = alike
    return best and _bare(text, best)


@dataclass(frozen=True, slots=True)
class _Normalised:
    """A text with one space for each run of white space, and the way back to the offsets of the original."""

    text: str
    ends: tuple[int, ...]
    """Where in the normalised text each run of several characters has ended."""
    lost: tuple[int, ...]
    """How many characters are gone by there."""

    def original(self, offset: int) -> int:
        """Return the offset in the original of the character at an offset of the normalised text."""
        index = bisect.bisect_right(self.ends, offset)
        return offset + (self.lost[index - 1] if index else 0)


@lru_cache(maxsize=4)
def _normalised(text: str) -> _Normalised:
    ends, lost, gone = [], [], 0
    for run in _SPACE.finditer(text):
        if surplus := run.end() - run.start() - 1:
            gone += surplus
            ends.append(run.end() - gone)
            lost.append(gone)
    return _Normalised(_SPACE.sub(" ", text).translate(_ALIKE), tuple(ends), tuple(lost))


def _occurrences(text: str, quote: str) -> Iterator[Span]:
    within = _normalised(text)
    sought = " ".join(quote.split()).translate(_ALIKE)
    start = within.text.find(sought) if sought else -1
    while start >= 0:
        end = start + len(sought)
        whole = not _joined(within.text, start) and not _joined(within.text, end)
        if whole:
            yield Span(within.original(start), within.original(end - 1) + 1)
        start = within.text.find(sought, end if whole else start + 1)


def _joined(text: str, offset: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word or one number."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if before.isalnum() and after.isalnum():
        return True
    if before in ".," and after.isdigit():
        return offset > 1 and text[offset - 2].isdigit()
    return before.isdigit() and after in ".," and text[offset + 1 : offset + 2].isdigit()


def _even(words: str) -> str:
    return " ".join(words.split()).translate(_ALIKE).casefold()


def _candidates(text: str, words: list[Span], sought: list[str]) -> list[Span]:
    """Return the passages that share most words, or beginnings of words, with those sought."""
    known = {word.strip(".,;:!?\"'()") for word in sought}
    stems = {word[:4] for word in known if len(word) >= 4}
    shared = [0]
    for word in words:
        plain = _even(text[word.start : word.end]).strip(".,;:!?\"'()")
        shared.append(shared[-1] + (2 if plain in known else plain[:4] in stems))
    passages = (
        (shared[first + size] - shared[first], -first, size)
        for size in range(max(1, len(sought) - 1), len(sought) + 2)
        for first in range(len(words) - size + 1)
    )
    best = heapq.nlargest(_CANDIDATES, (passage for passage in passages if passage[0]))
    return [Span(words[-first].start, words[-first + size - 1].end) for _, first, size in best]


def _bare(text: str, span: Span) -> Span:
    """Return a passage without the punctuation around it."""
    words = text[span.start : span.end]
    start = len(words) - len(words.lstrip("\"“‘'(["))
    return Span(span.start + start, span.start + len(words.rstrip(".,;:!?\"”’')]")))
