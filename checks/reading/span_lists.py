"""Spans in the order of the text, searched by halves: which of them a place falls into."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from checks.finding import Span


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans that do not overlap and together cover the same, in the order of the text."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def overlapped(spans: Sequence[Span], words: Span) -> bool:
    """Whether one of these spans, in their order and none over another, shares a character with `words`."""
    index = bisect_left(spans, words.end, key=lambda span: span.start) - 1
    return index >= 0 and spans[index].overlaps(words)


def covered(spans: Sequence[Span], words: Span) -> bool:
    """Whether one of these spans, in their order and none within another, holds all of `words`."""
    index = bisect_right(spans, words.start, key=lambda span: span.start) - 1
    return index >= 0 and spans[index].covers(words)
