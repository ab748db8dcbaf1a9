"""Why claims cannot all be true, in a sentence with the arithmetic spelled out."""

import math
from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from itertools import combinations

from checks.consistency.dispute import Dispute, in_text_order, meet
from checks.consistency.durations import days_spanned, duration_words, has_hours
from checks.consistency.fact import FACTOR, Fact, Kind
from checks.consistency.ratios import PERCENT, difference
from checks.consistency.relations import kind_of
from checks.consistency.words import (
    basis,
    basis_in_full,
    cite,
    listed,
    relation_words,
    told,
    told_with_measure,
)
from checks.reading.unit_names import unit_in_words
from checks.reasoning.interval import EVERYTHING, Interval
from checks.reasoning.system import Unknown
from checks.story.model import Relation, RelationKind


def message(dispute: Dispute) -> str:
    """Return the contradiction: in one sentence where one number or one relation is at issue."""
    if not dispute.relations and (words := _one_number(dispute)):
        return words
    if len(dispute.relations) == 1:
        relation = dispute.relations[0]
        if words := _EXPLAIN[relation.kind](dispute, relation):
            return words
    told_at_odds = [told(dispute.reading, fact) for fact in dispute.said]
    held_at_odds = [relation_words(dispute.reading, relation) for relation in dispute.relations]
    return f"these cannot all be true: {'; '.join(told_at_odds or held_at_odds)}"


def evidence(dispute: Dispute) -> list[str]:
    """Return what each claim says, those beside the conflict that its arithmetic counts too, and each relation.

    Where several relations are chained, each is spelled out and each number told with the name that they use for it.
    """
    totals = [relation for relation in dispute.relations if relation.kind is RelationKind.TOTAL]
    beside = [fact for relation in totals for facts in parts_of(dispute, relation) for fact in facts]
    facts = in_text_order(dict.fromkeys((*dispute.said, *beside)), dispute.reading)
    if len(dispute.relations) < 2:
        return [told(dispute.reading, fact) for fact in facts] + [
            basis(dispute.reading, relation) for relation in dispute.relations
        ]
    return [told_with_measure(dispute.reading, fact) for fact in facts] + [
        basis_in_full(dispute.reading, relation) for relation in dispute.relations
    ]


def parts_of(dispute: Dispute, relation: Relation) -> list[list[Fact]]:
    """Return for each part of a total what is said of it, by the claims at odds or else by others."""
    return [dispute.about(part, Kind.NUMBER) or dispute.beside(part) for part in relation.targets[1:]]


def _one_number(dispute: Dispute) -> str:
    for earlier, later in combinations(dispute.said, 2):
        same_unknown = (earlier.kind, earlier.scale) == (later.kind, later.scale)
        opposed = earlier.direction is not later.direction
        if same_unknown and (opposed or not earlier.within.overlaps(later.within)):
            return f"{told(dispute.reading, later)}, but {told(dispute.reading, earlier)}"
    return ""


def _same(dispute: Dispute, relation: Relation) -> str:
    kind = kind_of(relation, dispute.facts)
    facts = [fact for target in relation.targets for fact in dispute.about(target, kind)]
    if len(facts) != 2:
        return ""
    one, other = (told(dispute.reading, fact) for fact in facts)
    return f"{one}, but {other}, and both are said to be the same"


def _part(dispute: Dispute, relation: Relation) -> str:
    part, whole = (dispute.about(target, Kind.NUMBER) for target in relation.targets)
    if not part or not whole:
        return ""
    one, other = told(dispute.reading, part[0]), told(dispute.reading, whole[0])
    return f"{one}, more than the whole that it is part of: {other}"


def _total(dispute: Dispute, relation: Relation) -> str:
    total = dispute.about(relation.targets[0], Kind.NUMBER)
    parts = parts_of(dispute, relation)
    known = [facts for facts in parts if facts]
    if not total or not known:
        return ""
    made = sum_of(dispute, relation, total[0])
    terms = [_in_words(facts) for facts in known] + ["any others"] * (len(known) < len(parts))
    cited = [cite(dispute.reading, fact.claim) for facts in known for fact in facts]
    result = measured(made, total[0].unit_word)
    sums = f"{' + '.join(terms)} = {result}" if len(terms) > 1 else result
    return f"{told(dispute.reading, total[0])}, but {listed(cited)} make{'s' * (len(cited) == 1)} {sums}"


def sum_of(dispute: Dispute, relation: Relation, total: Fact) -> Interval:
    """Return what the parts of a total make, in the unit of this number for it: of what a text leaves out, no less."""
    made = Interval.exact(0)
    for unknown, facts in zip(_unknown_parts(dispute, relation, total), parts_of(dispute, relation), strict=True):
        made += written(facts).intersect(Interval(unknown.least if facts else Fraction(0), None))
    return made


def _unknown_parts(dispute: Dispute, relation: Relation, total: Fact) -> list[Unknown]:
    """Return what the parts are unknowns of, where they are compared with this number for their sum."""
    whole = dispute.facts.unknown(total.subject, total.kind, total.scale)
    rows = dispute.facts.unknowns(relation.targets).values()
    return next(xs[1:] for xs in rows if xs[0] == whole)


def measured(number: Interval, unit: str | None) -> str:
    """Return a number with its unit, in words."""
    exact = number.low if number.is_exact else None
    return " ".join(filter(None, (number.describe(), unit and unit_in_words(unit, exact))))


def _in_words(facts: list[Fact]) -> str:
    return facts[0].words if len(facts) == 1 else written(facts).describe()


def _order(dispute: Dispute, relation: Relation) -> str:
    facts = [fact for target in relation.targets for fact in dispute.about(target, Kind.MOMENT)]
    for first, then in combinations(facts, 2):
        low, high = first.within.low, then.within.high
        if low is not None and high is not None and low >= high:
            other = f"{cite(dispute.reading, then.claim)}, which is {then.words}"
            return f"{told(dispute.reading, first)}, which cannot be before {other}"
    return ""


def _lasts(dispute: Dispute, relation: Relation) -> str:
    start, end = (dispute.about(target, Kind.MOMENT) for target in relation.targets)
    lasting = days_spanned(relation.duration or "")
    if not start or not end or lasting is None:
        return ""
    words = [f"{cite(dispute.reading, fact.claim)}, {fact.words}," for fact in (start[0], end[0])]
    told_as = f"{duration_words(relation.duration or '')} is"
    if has_hours(relation.duration or ""):
        per_day = Fraction(24 * 60)
        passed = _outward((written(end) + -written(start)).scaled(per_day))
        allowed, unit = _outward(lasting.scaled(per_day)), "minute"
    else:
        passed = _calendar_days(written(end)) + -_calendar_days(written(start))
        allowed, unit = _outward(lasting), "day"
    return f"from {words[0]} to {words[1]} is {measured(passed, unit)}, but {told_as} {measured(allowed, unit)}"


def _outward(numbers: Interval) -> Interval:
    """Return the whole numbers from the one at or below an interval's low end to that at or above its high end."""
    low = None if numbers.low is None else Fraction(math.floor(numbers.low))
    return Interval(low, None if numbers.high is None else Fraction(math.ceil(numbers.high)))


def _calendar_days(moments: Interval) -> Interval:
    """Return the days of the calendar on which moments lie."""
    low = None if moments.low is None else Fraction(math.floor(moments.low))
    if moments.high is None:
        return Interval(low, None)
    last = math.ceil(moments.high) - 1 if moments.high_open else math.floor(moments.high)
    return Interval(low, Fraction(last))


def _percent(dispute: Dispute, relation: Relation) -> str:
    share, part, whole = (dispute.about(target, Kind.NUMBER) for target in relation.targets)
    ratio = quotient(written(part), written(whole))
    if not (share and part and whole) or ratio is None:
        return ""
    of_whole = f"{told(dispute.reading, part[0])} of {cite(dispute.reading, whole[0].claim)}, {whole[0].words}"
    return f"{of_whole}: that is {ratio.describe()} percent, but {told(dispute.reading, share[0])}"


def _change(dispute: Dispute, relation: Relation) -> str:
    change, before, after = (dispute.about(target, Kind.NUMBER) for target in relation.targets)
    if not (change and before and after):
        return ""
    moved = _movement(change[0], before, after)
    told_both = " and ".join(told(dispute.reading, facts[0]) for facts in (before, after))
    return moved and f"{told_both}: that is {moved}, but {told(dispute.reading, change[0])}"


def _movement(change: Fact, before: list[Fact], after: list[Fact]) -> str:
    """Return the change from one number to another in the terms of the one that is told; "" where it has none."""
    if difference(change, before[0].unit) is not None:
        unit = "percentage point" if before[0].unit == PERCENT else before[0].unit_word or change.unit_word
        return _moved(written(after) + -written(before), unit)
    ratio = quotient(written(after), written(before))
    if ratio is None:
        return ""
    return _multiplied(ratio) if change.unit == FACTOR else _moved(ratio + Interval.exact(-100), PERCENT)


def _multiplied(percent: Interval) -> str:
    """Return in words by what factor a number rose or fell that is now so many percent of what it was."""
    if percent.high is not None and 0 < percent.high <= 100:
        low = None if not percent.low else 100 / percent.low
        return f"down by a factor of {Interval(100 / percent.high, low).describe()}"
    direction = "up" if percent.low is not None and percent.low >= 100 else "a change"
    return f"{direction} by a factor of {percent.scaled(Fraction(1, 100)).describe()}"


def _moved(by: Interval, unit: str | None) -> str:
    if by.low is not None and by.low >= 0:
        return f"up {measured(by, unit)}"
    if by.high is not None and by.high <= 0:
        return f"down {measured(-by, unit)}"
    return f"a change of {measured(by, unit)}"


def quotient(part: Interval, whole: Interval) -> Interval | None:
    """Return in percent what one is of the other; None unless both are known not to be below zero."""
    if part.low is None or part.low < 0 or whole.low is None or whole.low <= 0:
        return None
    low = Fraction(0) if whole.high is None else 100 * part.low / whole.high
    return Interval(low, None if part.high is None else 100 * part.high / whole.low)


def written(facts: list[Fact]) -> Interval:
    """Return the number that facts give as written; where they only meet once rounding is allowed for, as meant."""
    written = reduce(Interval.intersect, (fact.written or fact.within for fact in facts), EVERYTHING)
    return meet(facts) if written.is_empty else written


_EXPLAIN: dict[RelationKind, Callable[[Dispute, Relation], str]] = {
    RelationKind.SAME: _same,
    RelationKind.PART: _part,
    RelationKind.TOTAL: _total,
    RelationKind.ORDER: _order,
    RelationKind.LASTS: _lasts,
    RelationKind.PERCENT: _percent,
    RelationKind.CHANGE: _change,
}
