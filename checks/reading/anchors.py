"""Where in a text the words of a claim's quote stand."""

import bisect
import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from checks.finding import Span
from checks.patterns import regex

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
"""Marks that typists and typesetters exchange, each for one character, so that offsets stay."""

_SPACE = regex(r"\s+")
_WORD = regex(r"\S+")

_ENOUGH = 0.65
"""How alike a passage is that is shown. Measured: one word changed is found, a quote of another article is not."""
_STARTS = 8
_COMPARED = 400
_HITS = 2000
"""Passages of a text, characters of a quote, and words in common that are looked at to find a near miss."""
_SEARCHED = 20
"""Quotes of one story for which a near miss is looked for."""
_MARKS = ".,;:!?\"'()[]"
"""What may stand around a word, once it is even."""


def anchor(text: str, quote: str, occurrence: int | None = None) -> Span | None:
    """Return where a quote stands in the text, None where it does not.

    Any run of white space matches any other; curly and straight quotation marks and apostrophes match, and so
    do dashes of any length. The quote's ends fall on whole words and numbers: "36 attacks" is not in "136
    attacks". `occurrence` counts from 1; without one it is the first.
    """
    wanted = 1 if occurrence is None else occurrence
    for number, span in enumerate(occurrences(text, quote), start=1):
        if number == wanted:
            return span
    return None


def count(text: str, quote: str) -> int:
    """Return how often a quote stands in the text, in passages that do not overlap."""
    return sum(1 for _ in occurrences(text, quote))


def closest(text: str, quote: str) -> Span | None:
    """Return the passage of whole words that is most like a quote, None where nothing is alike."""
    sought = _even(quote)[:_COMPARED]
    best, ratio = None, _ENOUGH
    for passage in _candidates(_words(text), sought.split()):
        alike = _alike(_even(text[passage.start : passage.end])[: 2 * _COMPARED], sought)
        if alike > ratio:
            best, ratio = passage, alike
    return best and _bare(text, best)


def closest_each(text: str, quotes: Iterable[str]) -> Iterator[Span | None]:
    """Yield the closest passage for each quote, and None after the first 20: a text that lacks so many is another."""
    return (closest(text, quote) if number < _SEARCHED else None for number, quote in enumerate(quotes))


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


def occurrences(text: str, quote: str) -> Iterator[Span]:
    """Yield every place where a quote stands, as `anchor` finds it, in passages that do not overlap."""
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


def _alike(one: str, other: str) -> float:
    """Return how much of two texts is common to them in the same order, from 0 to 1.

    Twice the length of their longest common subsequence over the length of both, found in one bit for each character
    of the other (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004).
    """
    places: dict[str, int] = {}
    for index, char in enumerate(other):
        places[char] = places.get(char, 0) | 1 << index
    every = (1 << len(other)) - 1
    unmatched = every
    for char in one:
        found = unmatched & places.get(char, 0)
        unmatched = (unmatched + found | unmatched - found) & every
    return 2 * (len(other) - unmatched.bit_count()) / (len(one) + len(other))


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text, and where each of them, and each beginning of four letters, stands among them."""

    spans: tuple[Span, ...]
    places: dict[str, list[int]]


@lru_cache(maxsize=4)
def _words(text: str) -> _Words:
    spans, places = [], defaultdict[str, list[int]](list)
    for number, match in enumerate(_WORD.finditer(text.translate(_ALIKE))):
        spans.append(Span(match.start(), match.end()))
        for key in _keys(match[0].casefold()):
            places[key].append(number)
    return _Words(tuple(spans), dict(places))


def _keys(word: str) -> tuple[str, ...]:
    """Return what a word is looked up by: itself and, marked by a space, its beginning."""
    plain = word.strip(_MARKS)
    return (plain, f"{plain[:4]} ") if len(plain) >= 4 else (plain,)


def _candidates(words: _Words, sought: list[str]) -> Iterator[Span]:
    """Yield the passages that have most words, or beginnings of words, where the words sought have them."""
    hits = [(words.places.get(key, ()), place) for place, word in enumerate(sought) for key in _keys(word)]
    hits.sort(key=lambda hit: len(hit[0]))
    starts = (max(0, number - place) for numbers, place in hits for number in numbers)
    votes = Counter(islice(starts, _HITS))
    for start in heapq.nsmallest(_STARTS, votes, key=lambda start: (-votes[start], start)):
        for first, size in product((start, start + 1), range(max(1, len(sought) - 1), len(sought) + 2)):
            if passage := words.spans[first : first + size]:
                yield Span(passage[0].start, passage[-1].end)


def _bare(text: str, span: Span) -> Span:
    """Return a passage without the punctuation around it."""
    words = text[span.start : span.end]
    start = len(words) - len(words.lstrip("\"“‘'(["))
    return Span(span.start + start, span.start + len(words.rstrip(".,;:!?\"”’')]")))
