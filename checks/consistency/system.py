"""A story as a system of statements: what each claim says, and what each relation holds it to."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from checks.consistency.fact import Fact, Said
from checks.consistency.facts import Facts
from checks.consistency.relations import statements
from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Statement, System, Unknown
from checks.story.values import Change

if TYPE_CHECKING:
    from checks.story.model import Story


def system_of(story: "Story", facts: Facts) -> System:
    """Return the system; its labels are `Said` for a reading of a claim and `Held` for a relation."""
    said = [statement for fact in facts.all for statement in _states(fact, facts)]
    held = [s for i, relation in enumerate(story.relations) for s in statements(i, relation, facts)]
    readings = (frozenset(Said(claim, subject) for subject in subjects) for claim, subjects in facts.readings())
    return System((*said, *held), tuple(readings))


def _states(fact: Fact, facts: Facts) -> Iterator[Statement]:
    unknown = facts.unknown(fact.subject, fact.kind, fact.scale)
    yield Statement.of(fact.needs, Linear(((unknown, Fraction(1)),), fact.within))
    if fact.direction:
        # Rises and falls are told as numbers above zero; that one number is both is a conflict of its own.
        sign = Interval.exact(1 if fact.direction is Change.UP else -1)
        yield Statement.of(fact.needs, Linear(((Unknown(f"direction of {fact.subject}"), Fraction(1)),), sign))
