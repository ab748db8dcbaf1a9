"""Relations between claims as linear statements."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from checks.reasoning.interval import EVERYTHING, Interval
from checks.reasoning.system import Linear, Statement, Unknown
from checks.rules.agreement._durations import days_spanned
from checks.rules.agreement._facts import Facts, Kind
from checks.rules.agreement._ratios import change_options, share_options
from checks.story.model import Relation, RelationKind


class Held(NamedTuple):
    """The label of a relation, by its position in the story."""

    relation: int


def statements(position: int, relation: Relation, facts: Facts) -> Iterator[Statement]:
    """Yield what a relation states; nothing where its targets are in units that cannot be compared."""
    held = frozenset({Held(position)})
    if relation.kind in {RelationKind.PERCENT, RelationKind.CHANGE}:
        yield from _by_figure(held, relation, facts)
    elif xs := _unknowns(relation.targets, kind_of(relation, facts), facts):
        yield from (Statement.of(held, linear) for linear in _linear(relation, xs, facts))


def _by_figure(held: frozenset[Held], relation: Relation, facts: Facts) -> Iterator[Statement]:
    """Yield a statement for each percentage that is stated of a share or a change."""
    figure, *rest = relation.targets
    xs = _unknowns(rest, Kind.NUMBER, facts)
    if xs is None:
        return
    unit = next(iter(facts.units(rest)), None)
    for fact in facts.of(figure, Kind.NUMBER):
        if relation.kind is RelationKind.PERCENT:
            options = share_options(fact, xs[0], xs[1])
        else:
            options = change_options(fact, xs[0], xs[1], unit)
        if options:
            yield Statement(held | fact.needs, options)


def kind_of(relation: Relation, facts: Facts) -> Kind:
    """Return what a relation is between: moments, durations or, most often, numbers."""
    if relation.kind in {RelationKind.ORDER, RelationKind.LASTS}:
        return Kind.MOMENT
    if relation.kind is RelationKind.SAME:
        return next((kind for kind in Kind if all(facts.of(t, kind) for t in relation.targets)), Kind.NUMBER)
    return Kind.NUMBER


def _unknowns(targets: Iterable[str], kind: Kind, facts: Facts) -> list[Unknown] | None:
    """Return the unknowns of targets in their one unit; None where they are given in several."""
    units = facts.units(targets) if kind is Kind.NUMBER else set()
    if len(units) > 1:
        return None
    return [facts.unknown(facts.subject(target), kind, *units) for target in targets]


def _linear(relation: Relation, xs: list[Unknown], facts: Facts) -> Iterator[Linear]:
    match relation.kind:
        case RelationKind.SAME:
            yield from (_difference(one, other, Interval.exact(0)) for one, other in pairwise(xs))
        case RelationKind.ORDER:
            yield from (_difference(one, other, Interval.less_than(0)) for one, other in pairwise(xs))
        case RelationKind.PART:
            yield _difference(xs[0], xs[1], Interval.at_most(0))
        case RelationKind.LASTS:
            yield _difference(xs[1], xs[0], days_spanned(relation.duration or "") or EVERYTHING)
        case RelationKind.TOTAL if len(facts.directions(relation.targets)) < 2:
            parts = ((x, Fraction(-1)) for x in xs[1:])
            yield Linear(((xs[0], Fraction(1)), *parts), Interval.exact(0))


def _difference(one: Unknown, other: Unknown, within: Interval) -> Linear:
    return Linear(((one, Fraction(1)), (other, Fraction(-1))), within)
