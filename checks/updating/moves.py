"""Which claims have changed places with others."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from checks.updating.change import Kind, Outcome


def with_moves(outcomes: list[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes; those that keep their words but not their place among the others have moved."""
    known = sorted((one.came_from, one.span, one.claim.id) for one in outcomes if one.came_from and one.span)
    settled = _longest_rising([span.start for _, span, _ in known])
    moved = {name for number, (_, _, name) in enumerate(known) if number not in settled}
    for outcome in outcomes:
        has_moved = outcome.kind is Kind.KEPT and outcome.claim.id in moved
        yield replace(outcome, kind=Kind.MOVED) if has_moved else outcome


def _longest_rising(values: list[int]) -> set[int]:
    """Return the indices of a longest run of values, not one behind the other, that never falls."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int | None] = []
    for index, value in enumerate(values):
        place = bisect_left(tails, value + 1)
        before.append(ends[place - 1] if place else None)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [index]
    chosen: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        chosen.add(last)
        last = before[last]
    return chosen
