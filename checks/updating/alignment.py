"""Where the words that stood among certain other words stand now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import islice
from typing import Final

from checks.updating.words import Words, weight

NEAR: Final = 8
FAR: Final = 24
"""Words before and behind a passage by which its place is known again: those of its sentence, or more."""
_LONGEST: Final = 160
"""Words of a passage that is looked for; longer ones are found only where they stand unchanged."""
_HITS: Final = 2000
_PLACES: Final = 6
_BUCKET: Final = 8
"""Words in common and places that are looked at for one passage, and words by which two places are told apart."""
_INSERTED: Final = 4
"""Words that may have come in between two of a passage."""
_SLACK: Final = 20
"""Words that may have come in beside a passage."""


@dataclass(frozen=True, slots=True)
class Image:
    """The words of the new text, from number `first` up to `last`, that stand where a passage stood.

    `share` is how much of the passage itself is found there again, `around` how much of the words around it, each from
    0 to 1; `framed` says whether the words next to it on both sides are the same, and `alone` that no other place is
    as like as this one.
    """

    first: int
    last: int
    share: float
    around: float
    framed: bool
    alone: bool = True


def image(old: Words, first: int, last: int, new: Words, around: int = FAR) -> Image | None:
    """Return where the words `first` up to `last` of the old text are now; None where nothing is like them.

    The words around them, so many on each side, are compared too, as far as the old text has any. The work is bounded
    for each passage.
    """
    if not 0 < last - first <= _LONGEST:
        return None
    begin, end = max(0, first - around), min(len(old.stems), last + around)
    window = old.stems[begin:end]
    expected = begin * len(new.stems) // max(1, len(old.stems))
    found = [_Match.of(window, place, new) for place in _places(window, new)]
    found.sort(key=lambda match: (-match.score, abs(match.begin - expected)))
    best = found[0].image(first - begin, last - begin, len(new.stems)) if found else None
    if best is None:
        return None
    others = (match.image(first - begin, last - begin, len(new.stems)) for match in found[1:])
    rivals = [other for other, match in zip(others, found[1:], strict=True) if match.score == found[0].score]
    return replace(best, alone=all(other is None or other.first == best.first for other in rivals))


def _places(window: tuple[str, ...], new: Words) -> Iterator[int]:
    """Yield the numbers of words of the new text at which most of a window may begin."""
    hits = sorted(
        ((new.places.get(word, ()), offset) for offset, word in enumerate(window)), key=lambda hit: len(hit[0])
    )
    starts = (number - offset for numbers, offset in hits for number in numbers)
    votes: Counter[int] = Counter()
    for start in islice(starts, _HITS):
        votes[start // _BUCKET] += 1
    joined = {bucket: count + votes.get(bucket + 1, 0) for bucket, count in votes.items()}
    for bucket in sorted(joined, key=lambda bucket: (-joined[bucket], bucket))[:_PLACES]:
        yield bucket * _BUCKET


@dataclass(frozen=True, slots=True)
class _Match:
    """A window laid over a place of the new text: which word of it is which there."""

    window: tuple[str, ...]
    begin: int
    partners: dict[int, int]
    score: float

    @classmethod
    def of(cls, window: tuple[str, ...], place: int, new: Words) -> "_Match":
        begin = max(0, place - _SLACK)
        there = new.stems[begin : place + len(window) + _BUCKET + _SLACK]
        blocks = SequenceMatcher(None, window, there, autojunk=False).get_matching_blocks()
        partners = {
            block.a + step: begin + block.b + step
            for block in blocks
            for step in range(block.size)
            if block.size > 1 or weight(window[block.a]) == 1
        }
        return cls(window, begin, partners, sum(weight(window[word]) for word in partners))

    def image(self, first: int, last: int, count: int) -> Image | None:
        """Return what stands between the words around those from `first` up to `last` of the window.

        `count` is the number of words of the new text.
        """
        return replace(self, partners=self._held_together(first, last)).whole_image(first, last, count)

    def whole_image(self, first: int, last: int, count: int) -> Image | None:
        """Return the image of words that stand together, as `image` does."""
        low, high = self._low(first, last), self._high(first, last)
        if low is None or high is None or not low < high <= min(count, low + 2 * (last - first) + 4):
            return None
        return Image(
            low,
            high,
            share=self._share(range(first, last)),
            around=self._share((*range(first), *range(last, len(self.window)))),
            framed=self._is_met(first - 1) and self._is_met(last),
        )

    def _held_together(self, first: int, last: int) -> dict[int, int]:
        """Return the partners, those of the passage only as far as they stand together as they did before."""
        inner = [word for word in range(first, last) if word in self.partners]
        runs: list[list[int]] = []
        for word in inner:
            if runs and self.partners[word] - self.partners[runs[-1][-1]] <= word - runs[-1][-1] + _INSERTED:
                runs[-1].append(word)
            else:
                runs.append([word])
        kept = max(runs, key=lambda run: sum(weight(self.window[word]) for word in run), default=[])
        dropped = set(inner).difference(kept)
        return {word: partner for word, partner in self.partners.items() if word not in dropped}

    def _low(self, first: int, last: int) -> int | None:
        if first in self.partners:
            return self.partners[first]
        if first - 1 in self.partners:
            return self.partners[first - 1] + 1
        inner = next((word for word in range(first, last) if word in self.partners), None)
        if inner is None:
            return None
        before = [partner for word, partner in self.partners.items() if word < first and partner < self.partners[inner]]
        replaced = _without_small(self.window[first:inner])
        return max(0, self.partners[inner] - replaced, 1 + max(before, default=-1))

    def _high(self, first: int, last: int) -> int | None:
        if last - 1 in self.partners:
            return self.partners[last - 1] + 1
        if last in self.partners:
            return self.partners[last]
        inner = next((word for word in reversed(range(first, last)) if word in self.partners), None)
        if inner is None:
            return None
        behind = [partner for word, partner in self.partners.items() if word >= last and partner > self.partners[inner]]
        high = self.partners[inner] + 1 + _without_small(self.window[last - 1 : inner : -1])
        return min(high, *behind) if behind else high

    def _is_met(self, word: int) -> bool:
        """Whether a word beside the passage is there again; of what is no word, the edge of the text, it is."""
        return not 0 <= word < len(self.window) or word in self.partners

    def _share(self, numbers: "range | tuple[int, ...]") -> float:
        every = sum(weight(self.window[word]) for word in numbers)
        return sum(weight(self.window[word]) for word in numbers if word in self.partners) / every if every else 0.0


def _without_small(edge: tuple[str, ...]) -> int:
    """Return how many words of an edge others may replace: small ones at its end ("on Monday") may be dropped."""
    small = next((number for number, word in enumerate(edge) if weight(word) == 1), len(edge))
    return len(edge) - small
