"""The engine against brute force: no conflict missed, none invented, every reported set minimal."""

import itertools
from collections.abc import Iterator
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reasoning.conflicts import conflicts
from checks.reasoning.interval import Interval
from checks.reasoning.system import Label, Linear, Statement, System, Unknown, labels_of

TOP = 4
"""Every unknown is bounded by a statement that needs no label, so that trying every value decides."""
UNKNOWNS = [Unknown(name, whole=True, least=Fraction(0)) for name in "xyz"]
BOUNDED = tuple(Statement.of((), Linear(((x, Fraction(1)),), Interval.at_most(TOP))) for x in UNKNOWNS)
WORLDS = [
    dict(zip(UNKNOWNS, map(Fraction, world), strict=True))
    for world in itertools.product(range(TOP + 1), repeat=len(UNKNOWNS))
]

HALVES = st.integers(-4, 12).map(lambda n: Fraction(n, 2))
LINEARS = st.builds(
    Linear,
    st.lists(
        st.tuples(st.sampled_from(UNKNOWNS), st.sampled_from([-2, -1, 1, 3]).map(Fraction)),
        min_size=1,
        max_size=3,
    ).map(tuple),
    st.builds(Interval, st.none() | HALVES, st.none() | HALVES, st.booleans(), st.booleans()),
)
STATEMENTS = st.builds(
    Statement,
    st.frozensets(st.sampled_from("abcdef"), min_size=1, max_size=2),
    st.lists(st.lists(LINEARS, max_size=2).map(tuple), min_size=1, max_size=2).map(tuple),
)
SYSTEMS = st.builds(
    lambda statements, groups: System((*BOUNDED, *statements), tuple(groups)),
    st.lists(STATEMENTS, max_size=7),
    st.sampled_from([[], [frozenset("ab")], [frozenset("abc")], [frozenset("ab"), frozenset("cd")]]),
)


def _worlds_of(statement: Statement) -> frozenset[int]:
    """Return the positions in `WORLDS` of those in which it is true."""
    return frozenset(i for i, values in enumerate(WORLDS) if statement.holds(values))


def _by_brute_force(system: System) -> Iterator[frozenset[Label]]:
    """Every set of labels that no world allows while it allows each subset, with one reading of a group."""
    worlds = [(statement.needs, _worlds_of(statement)) for statement in system.statements]
    found: list[frozenset[Label]] = []
    labels = labels_of(system.statements)
    for size in range(len(labels) + 1):
        for chosen in map(frozenset, itertools.combinations(labels, size)):
            possible = frozenset.intersection(*(allowed for needs, allowed in worlds if needs <= chosen))
            if not possible and not any(conflict <= chosen for conflict in found):
                found.append(chosen)
                if all(len(group & chosen) < 2 for group in system.exclusive):
                    yield chosen


@settings(max_examples=60)
@given(SYSTEMS)
def test_reported_are_exactly_the_minimal_conflicts(system: System) -> None:
    reported = conflicts(system)
    assert {frozenset(conflict) for conflict in reported} == set(_by_brute_force(system))
    assert len(reported) == len(set(reported))
    assert [len(conflict) for conflict in reported] == sorted(map(len, reported))


@settings(max_examples=20)
@given(SYSTEMS)
def test_the_same_system_is_answered_the_same_way(system: System) -> None:
    assert conflicts(system) == conflicts(system)


@settings(max_examples=40)
@given(st.integers(1, 5), st.lists(st.sets(st.integers(0, 4), max_size=4), max_size=2), st.data())
def test_at_most_one_reading_of_a_group_is_ever_proposed(
    size: int, groups: list[set[int]], data: st.DataObject
) -> None:
    """Else the words of one claim would be set against themselves. All that is allowed is looked at, too."""
    from checks.reasoning.solver import _Map

    exclusive = [sorted(group & set(range(size))) for group in groups]
    atlas = _Map(size, exclusive)
    decided = []
    while (seed := atlas.unexplored()) is not None:
        assert all(len(seed & set(group)) < 2 for group in exclusive)
        below = data.draw(st.booleans())
        (atlas.rule_out_below if below else atlas.rule_out_above)(seed)
        decided.append((below, seed))
    for chosen in map(frozenset, _subsets(range(size))):
        if all(len(chosen & set(group)) < 2 for group in exclusive):
            assert any(chosen <= seed if below else chosen >= seed for below, seed in decided)


def _subsets(members: range) -> Iterator[tuple[int, ...]]:
    return itertools.chain.from_iterable(itertools.combinations(members, n) for n in range(len(members) + 1))
