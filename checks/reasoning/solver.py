"""All minimal conflicts of a group of statements, by z3. Imported only where statements may be at odds.

The enumeration is MARCO (Liffiton, Previti, Malik, Marques-Silva, "Fast, flexible MUS enumeration",
Constraints 21, 2016): a map solver proposes a set of labels not yet decided; a set that can hold is grown and
everything below it ruled out; one that cannot is shrunk until minimal, and everything above it ruled out.
"""

import math
from collections.abc import Iterable, Sequence
from fractions import Fraction

import z3

from checks.reasoning.interval import Interval
from checks.reasoning.system import Conflict, Label, Linear, Statement, labels_of

EFFORT = 2_000_000
"""z3's resource limit for one question: counted in steps, not seconds, so that all machines answer alike."""

_Members = frozenset[int]


def minimal_conflicts(
    statements: Sequence[Statement], exclusive: Iterable[frozenset[Label]], limit: int
) -> list[Conflict]:
    """Return the minimal sets of labels that cannot all hold, with at most one reading of a group."""
    labels = labels_of(statements)
    oracle = _Oracle(statements, labels)
    everything = frozenset(range(len(labels)))
    if oracle.core(everything) is None:
        return []
    groups = [[i for i, label in enumerate(labels) if label in group] for group in exclusive]
    atlas = _Map(len(labels), groups)
    found: list[Conflict] = []
    while len(found) < limit and (seed := atlas.unexplored()) is not None:
        core = oracle.core(seed)
        if core is None:
            atlas.rule_out_below(_grow(oracle, seed, everything))
        else:
            core = _shrink(oracle, core)
            atlas.rule_out_above(core)
            found.append(tuple(labels[i] for i in sorted(core)))
    return found


def _grow(oracle: "_Oracle", seed: _Members, everything: _Members) -> _Members:
    for i in sorted(everything - seed):
        if oracle.holds(seed | {i}):
            seed |= {i}
    return seed


def _shrink(oracle: "_Oracle", core: _Members) -> _Members:
    """Leave out what the rest conflicts without; what could not be left out once never can be later."""
    for i in sorted(core):
        if i in core and (smaller := oracle.core(core - {i})) is not None:
            core = smaller
    return core


class _Oracle:
    """Answers whether a set of labels, named by their positions, can hold."""

    def __init__(self, statements: Iterable[Statement], labels: Sequence[Label]) -> None:
        self._solver = z3.SimpleSolver()
        self._solver.set("rlimit", EFFORT)
        self._guards = [z3.Bool(f"label {i}") for i in range(len(labels))]
        self._position = {guard.get_id(): i for i, guard in enumerate(self._guards)}
        guard_of = dict(zip(labels, self._guards, strict=True))
        for statement in statements:
            options = z3.Or([z3.And([_formula(linear) for linear in option]) for option in statement.options])
            self._solver.add(z3.Implies(z3.And([guard_of[label] for label in statement.needs]), options))
            for x in statement.unknowns:
                self._solver.add(_formula(Linear(((x, Fraction(1)),), Interval(x.least, None))))

    def holds(self, members: _Members) -> bool:
        """Whether the solver is sure that all of these can hold."""
        return bool(self._check(members) == z3.sat)

    def core(self, members: _Members) -> _Members | None:
        """Return some of these that cannot all hold; None where they can, or the solver gives up."""
        if self._check(members) != z3.unsat:
            return None
        return frozenset(self._position[guard.get_id()] for guard in self._solver.unsat_core())

    def _check(self, members: _Members) -> z3.CheckSatResult:
        return self._solver.check(*(self._guards[i] for i in sorted(members)))


class _Map:
    """The sets of labels on which nothing is known yet."""

    def __init__(self, size: int, exclusive: Iterable[Sequence[int]]) -> None:
        self._solver = z3.SimpleSolver()
        self._chosen = [z3.Bool(f"chosen {i}") for i in range(size)]
        self._exclusive: set[int] = set()
        for group in exclusive:
            if len(group) > 1:
                self._exclusive.update(group)
                self._solver.add(z3.AtMost(*(self._chosen[i] for i in group), 1))

    def unexplored(self) -> _Members | None:
        """Return a set on which nothing is known, or None when all is known."""
        if self._solver.check() != z3.sat:
            return None
        model = self._solver.model()
        return frozenset(i for i, chosen in enumerate(self._chosen) if self._is_chosen(i, model[chosen]))

    def _is_chosen(self, i: int, value: z3.BoolRef | None) -> bool:
        """Whether a model chooses a label. One that it leaves open is taken, unless that could exclude another."""
        return z3.is_true(value) if i in self._exclusive else not z3.is_false(value)

    def rule_out_below(self, members: _Members) -> None:
        """Note that these and every subset can hold."""
        self._solver.add(z3.Or([chosen for i, chosen in enumerate(self._chosen) if i not in members]))

    def rule_out_above(self, members: _Members) -> None:
        """Note that these and every superset cannot hold."""
        self._solver.add(z3.Not(z3.And([self._chosen[i] for i in members])))


def _formula(linear: Linear) -> z3.BoolRef:
    """Return a linear statement in whole coefficients, so that sums of whole unknowns stay whole for z3."""
    low, high = linear.within.low, linear.within.high
    numbers = [factor for _, factor in linear.terms] + [bound for bound in (low, high) if bound is not None]
    scale = math.lcm(*(number.denominator for number in numbers))
    total = z3.IntVal(0)
    for x, factor in linear.terms:
        variable = z3.Int(x.name) if x.whole else z3.Real(x.name)
        total = total + int(factor * scale) * variable
    sides = []
    if low is not None:
        sides.append(total > int(low * scale) if linear.within.low_open else total >= int(low * scale))
    if high is not None:
        sides.append(total < int(high * scale) if linear.within.high_open else total <= int(high * scale))
    return z3.And(sides)
