"""Relations that were inferred from the text, held to be true by the engine that judges the claim file's."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from checks.consistency.facts import Facts
from checks.consistency.said import date_facts, number_fact, publication
from checks.consistency.system import system_of
from checks.reading.mentions import DateMention, QuantityMention
from checks.reading.relations.inferred import PUBLISHED, REST, Headline, Inferred, Term
from checks.reasoning.conflicts import conflicts
from checks.reasoning.interval import Interval
from checks.reasoning.system import Linear, Statement, labels_of
from checks.story.model import Basis, Claim, Relation, RelationKind, Story
from checks.story.values import Bound, DateValue

if TYPE_CHECKING:
    from checks.consistency.dispute import Dispute
    from checks.consistency.fact import Fact
    from checks.finding import Finding
    from checks.reading import Reading
    from checks.registry import Rule

_STRICT = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})


def findings(rule: "Rule", reading: "Reading", relations: Iterable[Inferred]) -> "Iterator[Finding]":
    """Yield a finding of the rule for each of these relations that cannot hold.

    Where the claim file says how claims are related, nothing is inferred about them: it is held to what it says.
    """
    for inferred in relations:
        if _holds_as_written(inferred) or _is_recorded(reading, inferred):
            continue
        if dispute := dispute_over(reading, inferred):
            from checks.consistency.arithmetic import evidence, message
            from checks.consistency.working import working

            why, steps = evidence(dispute), working(dispute)
            yield rule.finding(reading, message(dispute), inferred.span, evidence=why, working=steps)


def _holds_as_written(inferred: Inferred) -> bool:
    """Whether parts are no more than their whole, or make it, by the numbers as they stand: nothing is to be solved.

    False also where that is not to be seen at once: of "more than ten", which is not ten, and of more than one unit.
    """
    numbers = [term for term in inferred.terms if isinstance(term, QuantityMention)]
    is_open = REST in inferred.terms
    if len(numbers) + is_open < len(inferred.terms) or len({number.unit for number in numbers}) > 1:
        return False
    values = [number.value for number in numbers if number.bound not in _STRICT]
    known = [value for value in values if value is not None and value >= 0]
    if len(known) < len(numbers):
        return False
    if inferred.kind is RelationKind.PART:
        return known[0] <= known[1]
    if inferred.kind is not RelationKind.TOTAL:
        return False
    whole, *parts = known
    return sum(parts) <= whole if is_open else sum(parts) == whole


def _is_recorded(reading: "Reading", inferred: Inferred) -> bool:
    """Whether the claim file records all that is related, and how; of what seems the same, what each of them is."""
    story = reading.story
    if not story.claims:
        return False
    mentions = [term for term in inferred.terms if isinstance(term, QuantityMention | DateMention)]
    claims = {claim.id: claim for mention in mentions if (claim := reading.claim_at(mention.span))}
    if len(claims) < len(inferred.terms):
        return False
    if inferred.kind is RelationKind.SAME and all(c.measures or c.id in story.related for c in claims.values()):
        return True
    names = [frozenset({claim.id, *claim.measures}) for claim in claims.values()]
    related = (frozenset(relation.targets) for relation in story.relations)
    return any(all(name & targets for name in names) for targets in related)


def dispute_over(reading: "Reading", inferred: Inferred) -> "Dispute | None":
    """Return why the mentions of an inferred relation cannot all be true, None where they can.

    It names all of them, even one without which the others could not be true either: an editor reads the sentence.
    """
    story = _story_of(reading, inferred)
    facts = Facts(story, _facts(reading, inferred, story))
    system = system_of(story, facts)
    system = replace(system, statements=(*system.statements, *_of_rest(inferred, facts)))
    if not conflicts(system, 1):
        return None
    from checks.consistency.dispute import dispute_of

    spans = {_name(i): t.span for i, t in enumerate(inferred.terms) if isinstance(t, QuantityMention | DateMention)}
    return dispute_of(tuple(labels_of(system.statements)), reading.with_claims(story, spans), facts)


def _story_of(reading: "Reading", inferred: Inferred) -> Story:
    """Return a story of which only the terms are recorded, and that they are so related."""
    article = reading.story.article
    path = reading.story.path
    claims = tuple(
        Claim(
            _name(i),
            mention.text,
            article.place(inferred.span.start),
            quantity=mention.quantity if isinstance(mention, QuantityMention) else None,
            date=DateValue(mention.value, mention.mod) if isinstance(mention, DateMention) else None,
        )
        for i, term in enumerate(inferred.terms)
        if (mention := _mention(term)) is not None
    )
    targets = tuple(PUBLISHED if term == PUBLISHED else _name(i) for i, term in enumerate(inferred.terms))
    place = article.place(inferred.span.start)
    relation = Relation(inferred.kind, targets, place, inferred.duration, Basis.INFERRED, inferred.because)
    return Story(path, article, claims, (relation,))


def _facts(reading: "Reading", inferred: Inferred, story: Story) -> "Iterator[Fact]":
    for i, term in enumerate(inferred.terms):
        mention, claim = _mention(term), story.by_id.get(_name(i))
        if claim is not None and isinstance(mention, QuantityMention):
            yield number_fact(claim, mention.quantity, mention, f"@{claim.id}")
        elif claim is not None:
            yield from date_facts(claim, f"@{claim.id}")
    yield publication(reading.story.article.published)


def _of_rest(inferred: Inferred, facts: Facts) -> Iterator[Statement]:
    """Yield that what a text leaves out of a total is no less than nothing, whatever its unit."""
    if REST in inferred.terms:
        place = inferred.terms.index(REST)
        for row in facts.unknowns([_name(i) for i in range(len(inferred.terms))]).values():
            yield Statement.of(frozenset(), Linear(((row[place], Fraction(1)),), Interval.at_least(0)))


def _mention(term: Term) -> QuantityMention | DateMention | None:
    if isinstance(term, Headline):
        return term.mention
    return None if isinstance(term, str) else term


def _name(position: int) -> str:
    return f"term {position}"
