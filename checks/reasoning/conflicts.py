"""The conflicts of a system: statements that hang together are looked at together, and by z3 only where need be."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from fractions import Fraction

from checks.reasoning.interval import Interval
from checks.reasoning.system import Conflict, Linear, Statement, System, labels_of

LIMIT = 50
"""How many conflicts are reported; none are sought beyond."""


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
        if len(found) >= limit:
            break
    order = {label: i for i, label in enumerate(labels_of(system.statements))}
    return sorted(found, key=lambda conflict: (len(conflict), [order[label] for label in conflict]))[:limit]


def _components(statements: Iterable[Statement]) -> list[list[Statement]]:
    """Group statements that share unknowns or labels, directly or through others; no conflict spans two."""
    linked: dict[Hashable, Hashable] = {}

    def root(name: Hashable) -> Hashable:
        while (above := linked.setdefault(name, name)) != name:
            linked[name] = linked[above]
            name = above
        return name

    named = [(statement, (statement, *statement.needs, *statement.unknowns)) for statement in statements]
    for _, names in named:
        for name in names[1:]:
            linked[root(name)] = root(names[0])
    groups: dict[Hashable, list[Statement]] = defaultdict(list)
    for statement, names in named:
        groups[root(names[0])].append(statement)
    return list(groups.values())


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
