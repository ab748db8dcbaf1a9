"""Which labels the engine calls at odds."""

import subprocess
import sys
from fractions import Fraction
from textwrap import dedent

import pytest

from checks.reasoning import solver
from checks.reasoning.conflicts import LIMIT, conflicts
from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Statement, System, Unknown

ONE = Fraction(1)
TOTAL, DEAD, HURT = (Unknown(name, whole=True, least=Fraction(0)) for name in ("total", "dead", "hurt"))
SUM = Statement.of(["sum"], Linear(((TOTAL, ONE), (DEAD, -ONE), (HURT, -ONE)), Interval.exact(0)))


def fact(label: str, unknown: Unknown, within: Interval) -> Statement:
    return Statement.of([label], Linear(((unknown, ONE),), within))


def test_a_sum_of_which_one_part_is_unknown_is_still_too_small() -> None:
    """One casualty and two injured: whatever the number of the dead, it is not below zero."""
    system = System((fact("total", TOTAL, Interval.exact(1)), fact("hurt", HURT, Interval.exact(2)), SUM))
    assert conflicts(system) == [("total", "hurt", "sum")]


def test_what_can_hold_is_no_conflict() -> None:
    system = System((fact("total", TOTAL, Interval.at_least(3)), fact("hurt", HURT, Interval.exact(2)), SUM))
    assert conflicts(system) == []


def test_consistent_facts_do_not_load_the_solver() -> None:
    """A story without a contradiction would otherwise pay for z3 on every run."""
    code = """
        import sys
        from fractions import Fraction
        from checks.reasoning.interval import Interval
        from checks.reasoning.conflicts import conflicts
        from checks.reasoning.system import Linear, Statement, System, Unknown

        x = Unknown("x", whole=True)
        facts = (Statement.of([n], Linear(((x, Fraction(1)),), Interval.at_least(n))) for n in range(3))
        sys.exit(bool(conflicts(System(tuple(facts)))) or "z3" in sys.modules)
    """
    command = [sys.executable, "-c", dedent(code)]
    assert subprocess.run(command, check=False).returncode == 0  # noqa: S603


def test_every_conflict_is_reported_the_smallest_first() -> None:
    """An editor who mends the first would otherwise meet the next one only on the next run."""
    counts = [fact(f"{n} dead", DEAD, Interval.exact(n)) for n in (3, 4)]
    system = System((*counts, fact("total", TOTAL, Interval.exact(1)), SUM))
    assert conflicts(system) == [
        ("3 dead", "4 dead"),
        ("3 dead", "total", "sum"),
        ("4 dead", "total", "sum"),
    ]


def test_two_readings_of_one_claim_are_never_set_against_each_other() -> None:
    facts = (
        fact("lone: dead", DEAD, Interval.exact(1)),
        fact("lone: total", TOTAL, Interval.exact(1)),
        fact("hurt", HURT, Interval.exact(1)),
        SUM,
    )
    alone = System(facts)
    read = System(facts, (frozenset({"lone: dead", "lone: total"}),))
    assert conflicts(alone) == [("lone: dead", "lone: total", "hurt", "sum")]
    assert conflicts(read) == []


def test_no_more_than_the_limit_is_reported() -> None:
    """Thirty different tolls would otherwise make 435 findings."""
    system = System(tuple(fact(str(n), DEAD, Interval.exact(n)) for n in range(30)))
    assert len(conflicts(system)) == LIMIT
    assert len(conflicts(system, limit=3)) == 3


def test_statements_that_share_nothing_are_searched_apart() -> None:
    pairs = [fact(f"{x.name} {n}", x, Interval.exact(n)) for x in (DEAD, HURT) for n in (1, 2)]
    assert conflicts(System(tuple(pairs))) == [("dead 1", "dead 2"), ("hurt 1", "hurt 2")]


def test_numbers_are_exact() -> None:
    """A third is not 0.3333333333333333: floating point would call three thirds less than one."""
    third = Unknown("third")
    system = System((fact("third", third, Interval.exact(Fraction(1, 3))), thrice := _thrice(third)))
    assert conflicts(system) == []
    off = System((fact("0.3333333333333333", third, Interval.exact(Fraction("0.3333333333333333"))), thrice))
    assert len(conflicts(off)) == 1


def _thrice(unknown: Unknown) -> Statement:
    return Statement.of(["thrice"], Linear(((unknown, Fraction(3)),), Interval.exact(1)))


def test_whole_numbers_that_would_have_to_be_halves_are_at_odds() -> None:
    system = System((Statement.of(["half"], Linear(((DEAD, Fraction(2)),), Interval.exact(3))),))
    assert conflicts(system) == [("half",)]


def test_a_solver_that_gives_up_makes_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver, "EFFORT", 1)
    system = System((fact("total", TOTAL, Interval.exact(1)), fact("hurt", HURT, Interval.exact(2)), SUM))
    assert conflicts(system) == []
