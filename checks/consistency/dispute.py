"""A minimal conflict, traced back to the claims and relations that make it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from checks.consistency.fact import Fact, Kind
from checks.consistency.facts import Facts
from checks.consistency.relations import Held
from checks.reading.relations.inferred import PUBLISHED
from checks.reasoning.interval import EVERYTHING, Interval
from checks.story.model import RelationKind

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reasoning.system import Conflict
    from checks.story.model import Claim, Relation

_LOOK_AT = {
    RelationKind.TOTAL: 0,
    RelationKind.PERCENT: 0,
    RelationKind.CHANGE: 0,
    RelationKind.PART: 1,
}
"""Which target of a relation an editor looks at first: the sum, not what is summed."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """What is at odds: the facts of a conflict in the order of the text, and the relations that tie them."""

    reading: "Reading"
    facts: Facts
    said: tuple[Fact, ...]
    relations: tuple["Relation", ...]

    def about(self, target: str, kind: Kind) -> list[Fact]:
        """Return what the claims at odds say of a relation's target; of publication, what is known."""
        if target == PUBLISHED:
            return list(self.facts.of(target, kind))
        subject = self.facts.subject(target)
        return [fact for fact in self.said if fact.subject == subject and fact.kind is kind]

    def beside(self, target: str) -> list[Fact]:
        """Return what other claims say of a number, where they agree; nothing where they do not."""
        at_odds = {fact.claim for fact in self.said}
        others = [fact for fact in self.facts.of(target, Kind.NUMBER) if fact.claim not in at_odds]
        return [] if meet(others).is_empty else others

    def claims(self) -> tuple["Claim", ...]:
        """Return the claims at odds, the one to look at in front: a sum or a whole, else the one that stands last.

        Where relations alone are at odds, the claims that they name.
        """
        if not self.said:
            by_id = self.reading.story.by_id
            return tuple({t: by_id[t] for r in self.relations for t in r.targets if t in by_id}.values())
        first = self._first()
        claims = [first, *(fact.claim for fact in self.said)]
        return tuple(dict.fromkeys(claim for claim in claims if claim))

    def _first(self) -> "Claim | None":
        for relation in self.relations:
            if relation.kind in _LOOK_AT:
                for fact in self.about(relation.targets[_LOOK_AT[relation.kind]], Kind.NUMBER):
                    return fact.claim
        return self.said[-1].claim


def dispute_of(conflict: "Conflict", reading: "Reading", facts: Facts) -> Dispute:
    """Return the claims and relations behind the labels of a conflict."""
    said = [fact for fact in facts.all if fact.needs and fact.needs <= set(conflict)]
    relations = (reading.story.relations[label.relation] for label in conflict if isinstance(label, Held))
    return Dispute(reading, facts, tuple(in_text_order(said, reading)), tuple(relations))


def in_text_order(facts: Iterable[Fact], reading: "Reading") -> list[Fact]:
    """Sort facts by where their claims stand in the text; those without a place last, in the claim file's order."""
    end = len(reading.text)

    def start(fact: Fact) -> int:
        anchor = reading.anchors.get(fact.claim.id) if fact.claim else None
        return anchor.start if anchor else end

    return sorted(facts, key=start)


def meet(facts: Iterable[Fact]) -> Interval:
    """Return the numbers that all of these facts allow."""
    return reduce(Interval.intersect, (fact.within for fact in facts), EVERYTHING)
