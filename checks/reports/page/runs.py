"""Marks that may overlap in any way, as runs of text that none of them begins or ends in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from checks.finding import Span

M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Run(Generic[M]):
    """Characters of a text that the same marks cover; of these, which begin with it and which end with it."""

    span: Span
    marks: tuple[M, ...] = ()
    begin: tuple[M, ...] = ()
    end: tuple[M, ...] = ()


def runs(within: Span, marked: Iterable[tuple[Span, M]]) -> Iterator[Run[M]]:
    """Yield the runs that make up `within`, in order, none of them empty; marks stand in the order given.

    HTML elements must nest and marks need not, so each run is an element of its own. A mark that runs over the edge is
    cut there, and begins or ends only where it does so itself.
    """
    inside = [(span, mark) for span, mark in marked if span.overlaps(within)]
    edges = {edge for span, _ in inside for edge in (span.start, span.end) if within.start < edge < within.end}
    for start, end in pairwise(sorted({within.start, within.end, *edges})):
        inside = [(span, mark) for span, mark in inside if span.end > start]
        here = [(span, mark) for span, mark in inside if span.start <= start]
        yield Run(
            Span(start, end),
            tuple(mark for _, mark in here),
            tuple(mark for span, mark in here if span.start == start),
            tuple(mark for span, mark in here if span.end == end),
        )
