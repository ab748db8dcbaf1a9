"""Relations between claims as linear statements."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, pairwise, product
from typing import NamedTuple

from checks.consistency.durations import counts_days, days_spanned
from checks.consistency.fact import Fact, Kind, comparable
from checks.consistency.facts import Facts
from checks.consistency.ratios import FACTORS, Option, change_options, share_options
from checks.reasoning.interval import EVERYTHING, Interval
from checks.reasoning.system import Linear, Statement, Unknown
from checks.story.model import Relation, RelationKind


class Held(NamedTuple):
    """The label of a relation, by its position in the story."""

    relation: int


_BY_FIGURE = frozenset({RelationKind.PERCENT, RelationKind.CHANGE})
"""Relations whose first target is a figure that the others, compared with each other, have to bear out."""


def statements(position: int, relation: Relation, facts: Facts) -> Iterator[Statement]:
    """Yield what a relation states; nothing where its targets are in units that cannot be compared."""
    held = frozenset({Held(position)})
    if relation.kind in _BY_FIGURE:
        yield from _by_figure(held, relation, facts)
    else:
        for xs in _unknowns(relation, facts):
            yield from (Statement.of(held, linear) for linear in _linear(relation, xs, facts))


def in_different_units(relation: Relation, facts: Facts) -> list[Fact]:
    """Return numbers that a relation sets against each other in vain, for their units; none where it does not."""
    if kind_of(relation, facts) is not Kind.NUMBER:
        return []
    figure, rest = relation.targets[0], relation.targets[1:]
    compared = rest if relation.kind in _BY_FIGURE else relation.targets
    told = [facts.by_scale(facts.subject(target)) for target in compared]
    if not facts.unknowns(compared):
        pairs = chain.from_iterable(product(some, others) for some, others in combinations(told, 2))
        return list(dict.fromkeys(chain.from_iterable(pair for pair in pairs if not comparable(*pair))))
    if relation.kind in _BY_FIGURE:
        for fact in facts.of(figure, Kind.NUMBER):
            if fact.unit not in FACTORS and all(told) and not any(_options(fact, relation, facts)):
                return [fact, told[0][0]]
    return []


def _by_figure(held: frozenset[Held], relation: Relation, facts: Facts) -> Iterator[Statement]:
    """Yield a statement for each percentage that is stated of a share or a change."""
    for fact in facts.of(relation.targets[0], Kind.NUMBER):
        for options in _options(fact, relation, facts):
            if options:
                yield Statement(held | fact.needs, options)


def _options(figure: Fact, relation: Relation, facts: Facts) -> Iterator[tuple[Option, ...]]:
    """Yield what a figure says of the numbers that it relates, for each scale in which they can be compared."""
    for scale, (one, other) in facts.unknowns(relation.targets[1:]).items():
        if relation.kind is RelationKind.PERCENT:
            yield share_options(figure, one, other)
        else:
            yield change_options(figure, one, other, scale.unit)


def kind_of(relation: Relation, facts: Facts) -> Kind:
    """Return what a relation is between: moments, durations or, most often, numbers."""
    if relation.kind in {RelationKind.ORDER, RelationKind.LASTS}:
        return Kind.MOMENT
    if relation.kind is RelationKind.SAME:
        return next((kind for kind in Kind if all(facts.of(t, kind) for t in relation.targets)), Kind.NUMBER)
    return Kind.NUMBER


def _unknowns(relation: Relation, facts: Facts) -> Iterator[Sequence[Unknown]]:
    kind = kind_of(relation, facts)
    if kind is Kind.NUMBER:
        yield from facts.unknowns(relation.targets).values()
    else:
        yield [facts.unknown(facts.subject(target), kind) for target in relation.targets]


def _linear(relation: Relation, xs: Sequence[Unknown], facts: Facts) -> Iterator[Linear]:
    match relation.kind:
        case RelationKind.SAME:
            yield from (_difference(one, other, Interval.exact(0)) for one, other in pairwise(xs))
        case RelationKind.ORDER:
            yield from (_difference(one, other, Interval.less_than(0)) for one, other in pairwise(xs))
        case RelationKind.PART:
            yield _difference(xs[0], xs[1], Interval.at_most(0))
        case RelationKind.LASTS:
            yield _difference(xs[1], xs[0], _lasting(relation, facts))
        case RelationKind.TOTAL if len(facts.directions(relation.targets)) < 2:
            parts = ((x, Fraction(-1)) for x in xs[1:])
            yield Linear(((xs[0], Fraction(1)), *parts), Interval.exact(0))


def _lasting(relation: Relation, facts: Facts) -> Interval:
    """Return how many days may lie between the moments of a relation.

    Days are counted by the calendar, not by the clock: Saturday evening to Sunday morning is "two days", too.
    """
    spanned = days_spanned(relation.duration or "") or EVERYTHING
    by_clock = all(any(map(_is_within_a_day, facts.of(target, Kind.MOMENT))) for target in relation.targets)
    if not by_clock or not counts_days(relation.duration or ""):
        return spanned
    return (spanned + Interval.between(-1, 1)).intersect(Interval.at_least(0))


def _is_within_a_day(moment: Fact) -> bool:
    low, high = moment.within.low, moment.within.high
    return low is not None and high is not None and high - low < 1


def _difference(one: Unknown, other: Unknown, within: Interval) -> Linear:
    return Linear(((one, Fraction(1)), (other, Fraction(-1))), within)
