"""The arithmetic of a conflict as steps, one below the other: what is told, what that makes, and what is told of it."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import chain, repeat

from checks.consistency.arithmetic import measured, parts_of, quotient, sum_of, written
from checks.consistency.dispute import Dispute
from checks.consistency.fact import FACTOR, Fact, Kind
from checks.consistency.ratios import PERCENT, difference
from checks.consistency.relations import kind_of
from checks.consistency.words import cite
from checks.finding import MOMENTS, Sign, Step
from checks.reasoning.interval import Interval
from checks.story.model import Relation, RelationKind
from checks.story.values import Change


def working(dispute: Dispute) -> tuple[Step, ...]:
    """Return the steps of one relation, else all that is told, one against the other."""
    if len(dispute.relations) == 1:
        relation = dispute.relations[0]
        if steps := tuple(_STEPS[relation.kind](dispute, relation)):
            return steps
    return tuple(_against(dispute, dispute.said, Sign.NOT if not dispute.relations else Sign.NONE))


def _step(dispute: Dispute, fact: Fact, sign: Sign = Sign.NONE) -> Step:
    within = fact.written or fact.within
    return Step(cite(dispute.reading, fact.claim), fact.words, within.low, within.high, _axis(fact), sign)


def _axis(fact: Fact) -> str:
    return MOMENTS if fact.kind is Kind.MOMENT else f"{fact.kind} {fact.unit or ''} {fact.scale.per or ''}"


def _result(number: Interval, unit: str | None, axis: str, words: str) -> Step:
    return Step(words, measured(number, unit), number.low, number.high, axis, Sign.MAKES)


def _against(dispute: Dispute, facts: Iterable[Fact], sign: Sign) -> Iterator[Step]:
    signs = chain((Sign.NONE,), repeat(sign))
    return (_step(dispute, fact, sign) for fact, sign in zip(facts, signs, strict=False))


def _told(dispute: Dispute, relation: Relation, kind: Kind) -> list[list[Fact]]:
    return [list(dispute.about(target, kind)) for target in relation.targets]


def _same(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    kind = kind_of(relation, dispute.facts)
    return _against(dispute, chain.from_iterable(_told(dispute, relation, kind)), Sign.NOT)


def _part(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    facts = chain.from_iterable(_told(dispute, relation, Kind.NUMBER))
    return _against(dispute, facts, Sign.NOT_WITHIN)


def _order(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    facts = chain.from_iterable(_told(dispute, relation, Kind.MOMENT))
    return _against(dispute, facts, Sign.NOT_BEFORE)


def _total(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    total = dispute.about(relation.targets[0], Kind.NUMBER)
    parts = parts_of(dispute, relation)
    known = [facts[0] for facts in parts if facts]
    if not total or not known:
        return
    yield from _against(dispute, known, Sign.PLUS)
    whole = total[0]
    others = " with any others" if len(known) < len(parts) else ""
    yield _result(sum_of(dispute, relation, whole), whole.unit_word, _axis(whole), f"together{others}")
    yield _step(dispute, whole, Sign.NOT)


def _percent(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    share, part, whole = _told(dispute, relation, Kind.NUMBER)
    if not (share and part and whole):
        return
    ratio = quotient(written(part), written(whole))
    if ratio is None:
        return
    yield _step(dispute, part[0])
    yield _step(dispute, whole[0], Sign.OF)
    yield _result(ratio, PERCENT, _axis(share[0]), "the share")
    yield _step(dispute, share[0], Sign.NOT)


def _change(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    change, before, after = _told(dispute, relation, Kind.NUMBER)
    if not (change and before and after):
        return
    told = change[0]
    yield from _against(dispute, (before[0], after[0]), Sign.TO)
    if moved := _moved(told, before, after):
        words = "the fall" if told.direction is Change.DOWN else "the rise"
        factor = told.unit == FACTOR
        unit = None if factor else told.unit_word
        yield _result(moved, unit, _axis(told), f"{words}, as a factor" if factor else words)
    yield _step(dispute, told, Sign.NOT)


def _moved(told: Fact, before: list[Fact], after: list[Fact]) -> Interval | None:
    """Return the change in the terms of the one that is told: a difference, percentage or factor; of a fall how far."""
    down = told.direction is Change.DOWN
    if difference(told, before[0].unit) is not None:
        up = written(after) + -written(before)
        return -up if down else up
    if told.unit == FACTOR:
        # A fall is recorded as what it goes to, 0.5, or as what it is divided by, 2.
        divided = down and told.within.low is not None and told.within.low >= 1
        ratio = quotient(written(before), written(after)) if divided else quotient(written(after), written(before))
        return ratio and ratio.scaled(Fraction(1, 100))
    ratio = quotient(written(after), written(before)) if told.unit == PERCENT else None
    if ratio is None:
        return None
    return Interval.exact(100) + -ratio if down else ratio + Interval.exact(-100)


def _lasts(dispute: Dispute, relation: Relation) -> Iterator[Step]:
    facts = chain.from_iterable(_told(dispute, relation, Kind.MOMENT))
    return _against(dispute, facts, Sign.TO)


_STEPS: dict[RelationKind, Callable[[Dispute, Relation], Iterator[Step]]] = {
    RelationKind.SAME: _same,
    RelationKind.PART: _part,
    RelationKind.TOTAL: _total,
    RelationKind.ORDER: _order,
    RelationKind.LASTS: _lasts,
    RelationKind.PERCENT: _percent,
    RelationKind.CHANGE: _change,
}
