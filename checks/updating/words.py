"""The words of a text, to find again what stood among other words before."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.quantity.numbers import NUMBER_WORDS
from checks.reading.quantity.tokens import words
from checks.reading.timex.lexicon import ORDINALS

_WORD: Final = regex(r"[$€£¥]?[^\W_]+(?:['’.,:/‐‑–-][^\W_]+)*%?")
_ALIKE: Final = str.maketrans(dict.fromkeys("‘’′`´", "'") | dict.fromkeys("‐‑–", "-"))
_STEM: Final = 5
"""Letters by which two forms of a word are told to be one: "fatality", "fatalities"."""

_SHORT: Final = 3
_LIGHT: Final = 0.3
"""Letters of a word that says little, and what it weighs beside one that says more."""
_SMALL: Final = words(
    "been being both could does doing from have having here into itself just onto only over should some such than that "
    "their them then there these they this those upon very were what when which while whom with would your"
)


@dataclass(frozen=True)
class Words:
    """The words of a text as they are compared, where each stands, and at which numbers each is found."""

    stems: tuple[str, ...]
    spans: tuple[Span, ...]
    places: dict[str, list[int]]

    def within(self, span: Span) -> tuple[int, int]:
        """Return the numbers of the first word of a span and of the one after its last."""
        first = _first(self.spans, span.start)
        return first, max(first, _first(self.spans, span.end))


@lru_cache(maxsize=4)
def words_of(text: str) -> Words:
    """Return the words of a text, read once."""
    stems, spans, places = [], [], defaultdict[str, list[int]](list)
    for number, match in enumerate(_WORD.finditer(text)):
        word = stem(match[0])
        stems.append(word)
        spans.append(Span(match.start(), match.end()))
        places[word].append(number)
    return Words(tuple(stems), tuple(spans), dict(places))


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a short text in lower case, in their order."""
    return tuple(match[0].translate(_ALIKE).casefold() for match in _WORD.finditer(text))


def stem(word: str) -> str:
    """Return what a word is compared by: forms of one word are alike, numbers are not."""
    plain = word.translate(_ALIKE).casefold().removesuffix("'s")
    if len(plain) <= _STEM or plain in NUMBER_WORDS or plain in ORDINALS or any(char.isdigit() for char in plain):
        return plain
    return plain[:_STEM]


def weight(word: str) -> float:
    """Return how much it tells that two passages share a word."""
    if any(char.isdigit() for char in word) or word in NUMBER_WORDS:
        return 1.0
    return _LIGHT if len(word) <= _SHORT or word in _SMALL else 1.0


def _first(spans: tuple[Span, ...], offset: int) -> int:
    """Return the number of the first word that begins at or behind an offset."""
    return bisect_left(spans, offset, key=lambda span: span.start)
