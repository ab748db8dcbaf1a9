"""Which words are spoken for already."""

import bisect

from checks.finding import Span

_NEARBY = 3
"""Spans back from a place that may still reach it: those of one kind hardly overlap each other."""


class Taken:
    """Spans in the order of the text, to which others are added."""

    def __init__(self, spans: tuple[Span, ...] = ()) -> None:
        self._spans = sorted(spans)

    def overlaps(self, span: Span) -> bool:
        """Whether one of them shares a character with a span."""
        index = bisect.bisect_left(self._spans, span.end, key=lambda taken: taken.start)
        return any(taken.overlaps(span) for taken in self._spans[max(0, index - _NEARBY) : index])

    def add(self, span: Span) -> None:
        """Add a span."""
        bisect.insort(self._spans, span)
