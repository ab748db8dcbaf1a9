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


def labels_of(statements: Iterable[Statement]) -> list[Label]:
    """Return each label once, in the order of the statements, within one by its printed form."""
    needs = (sorted(statement.needs, key=repr) for statement in statements)
    return list(dict.fromkeys(itertools.chain.from_iterable(needs)))
