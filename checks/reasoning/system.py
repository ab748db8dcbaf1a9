"""Statements about unknown numbers, and the minimal sets of them that cannot all be true.

A `Statement` says that one of its options holds, each some linear constraints, and is in force where all the labels
that it needs are. Labels are what a caller reports: this module knows numbers and labels, nothing of stories.
"""

import itertools
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checks.reasoning.interval import Interval

Label = Hashable
Conflict = tuple[Label, ...]
"""Labels that cannot all hold, none of them idle, in the order in which the system first names them."""

LIMIT = 50
"""How many conflicts are reported, and sought in each group of statements that hang together."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A number that statements are about, by a name of its own; `least` bounds it whatever is in force."""

    name: str
    whole: bool = False
    least: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Linear:
    """That the sum of multiples of unknowns lies in an interval."""

    terms: tuple[tuple[Unknown, Fraction], ...]
    within: Interval

    def holds(self, values: Mapping[Unknown, Fraction]) -> bool:
        """Whether these values make it true."""
        return self.within.contains(sum((values[x] * factor for x, factor in self.terms), Fraction(0)))


@dataclass(frozen=True, slots=True)
class Statement:
    """That all constraints of at least one option hold, said by the labels in `needs` together."""

    needs: frozenset[Label]
    options: tuple[tuple[Linear, ...], ...]

    @classmethod
    def of(cls, needs: Iterable[Label], *constraints: Linear) -> "Statement":
        """Return the statement that all of these constraints hold."""
        return cls(frozenset(needs), (constraints,))

    @property
    def unknowns(self) -> frozenset[Unknown]:
        """What it speaks of."""
        return frozenset(x for option in self.options for linear in option for x, _ in linear.terms)

    def holds(self, values: Mapping[Unknown, Fraction]) -> bool:
        """Whether these values make it true."""
        return any(all(linear.holds(values) for linear in option) for option in self.options)


@dataclass(frozen=True, slots=True)
class System:
    """Statements, and groups of labels that are readings of the same words.

    Of a group in `exclusive`, a reader takes one reading. A conflict that needs two of them is none. What is
    left is exactly the union of the conflicts over every choice of one reading from each group: a choice
    keeps a subset of the labels, and its conflicts are those of the whole system that lie in that subset.
    """

    statements: tuple[Statement, ...]
    exclusive: tuple[frozenset[Label], ...] = ()


def conflicts(system: System, limit: int = LIMIT) -> list[Conflict]:
    """Return every minimal set of labels that cannot all hold, the smallest first, at most `limit` of them.

    Past the limit, those returned are conflicts and minimal still, but need not be the smallest there are.
    Where the solver gives up on a question, a conflict may be missed or hold an idle label; none is made up.
    """
    found: list[Conflict] = []
    for component in _components(system.statements):
        if not _plainly_holds(component):
            from checks.reasoning.solver import minimal_conflicts

            found += minimal_conflicts(component, system.exclusive, limit)
    order = {label: i for i, label in enumerate(labels_of(system.statements))}
    return sorted(found, key=lambda conflict: (len(conflict), [order[label] for label in conflict]))[:limit]


def labels_of(statements: Iterable[Statement]) -> list[Label]:
    """Return each label once, in the order of the statements, within one by its printed form."""
    needs = (sorted(statement.needs, key=repr) for statement in statements)
    return list(dict.fromkeys(itertools.chain.from_iterable(needs)))


def _components(statements: Iterable[Statement]) -> list[list[Statement]]:
    """Group statements that share unknowns or labels, directly or through others; no conflict spans two."""
    groups: list[tuple[set[object], list[Statement]]] = []
    for statement in statements:
        names: set[object] = {*statement.needs, *statement.unknowns}
        members: list[Statement] = []
        apart = []
        for group in groups:
            if group[0].isdisjoint(names):
                apart.append(group)
            else:
                names |= group[0]
                members += group[1]
        groups = [*apart, (names, [*members, statement])]
    return [members for _, members in groups]


def _plainly_holds(statements: list[Statement]) -> bool:
    """Whether numbers picked by what each unknown is said to be on its own make all statements true.

    Sound, not complete: it spares most consistent stories the solver, and never calls a conflict consistent.
    """
    ranges = {x: Interval(x.least, None) for statement in statements for x in statement.unknowns}
    for statement in statements:
        match statement.options:
            case ((Linear(terms=((x, factor),), within=within),),) if factor == 1:
                ranges[x] = ranges[x].intersect(within)
    values = {x: _pick(known.whole() if x.whole else known) for x, known in ranges.items()}
    allowed = all(known.contains(values[x]) for x, known in ranges.items())
    return allowed and all(statement.holds(values) for statement in statements)


def _pick(known: Interval) -> Fraction:
    """Return a number of the interval, a whole one if its bounds are; any number where it is empty."""
    if known.low is None:
        return Fraction(0) if known.high is None else known.high - 1
    if not known.low_open:
        return known.low
    return known.low + 1 if known.high is None else (known.low + known.high) / 2
