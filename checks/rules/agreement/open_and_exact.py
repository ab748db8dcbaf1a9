"""One number told once with an open bound and once exactly."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.rules.agreement._scope import is_tied
from checks.story.model import RelationKind
from checks.story.values import Bound, Quantity

if TYPE_CHECKING:
    from checks.consistency.fact import Fact
    from checks.consistency.facts import Facts
    from checks.reading import Reading

_FROM_BELOW = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_FROM_ABOVE = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each pair of an open and an exact count of one number that can both hold."""
    if not any(is_tied(claim, reading.story) for claim in reading.story.claims):
        return
    from checks.consistency.dispute import in_text_order
    from checks.consistency.facts import facts_of
    from checks.consistency.words import told

    told_already = set()
    for bound, exact in _pairs(facts_of(reading), reading):
        same_words = (bound.subject, bound.words, exact.words)
        if same_words in told_already or not _is_left_open(bound, exact):
            continue
        told_already.add(same_words)
        earlier, later = in_text_order((bound, exact), reading)
        claims = [fact.claim for fact in (later, earlier) if fact.claim]
        yield RULE.finding(
            reading,
            f"{told(reading, later)}, but {told(reading, earlier)}: one number, told as open and as exact",
            reading.anchors.get(claims[0].id),
            claims,
        )


def _pairs(facts: "Facts", reading: "Reading") -> Iterator[tuple["Fact", "Fact"]]:
    """Yield every two facts about one number: of one measure, or of claims that are related as the same."""
    numbers = [fact for fact in facts.all if fact.claim and fact.claim.quantity]
    groups = [{subject} for subject in dict.fromkeys(fact.subject for fact in numbers)]
    groups += [
        set(map(facts.subject, relation.targets))
        for relation in reading.story.relations
        if relation.kind is RelationKind.SAME
    ]
    for group in groups:
        yield from permutations([fact for fact in numbers if fact.subject in group], 2)


def _is_left_open(bound: "Fact", exact: "Fact") -> bool:
    """Whether one fact bounds a number on one side, the other gives it, and nothing explains the difference."""
    one, other = _quantity(bound), _quantity(exact)
    if one is None or other is None or one.value is None or other.value is None:
        return False
    if one.bound not in _FROM_BELOW | _FROM_ABOVE or other.bound is not Bound.EXACTLY:
        return False
    same_scale = bound.scale == exact.scale and bound.claim is not exact.claim
    return same_scale and bound.within.overlaps(exact.within) and not _is_rounded(one, other.value)


def _quantity(fact: "Fact") -> Quantity | None:
    return fact.claim.quantity if fact.claim else None


def _is_rounded(bound: Quantity, exact: Decimal) -> bool:
    """Whether a bound is the exact number rounded: "more than 120" or "fewer than 130" beside 122.

    Only where the number is finer than the bound's last digit other than 0: "more than 122" is not 123 rounded.
    """
    if bound.value is None or bound.bound not in {Bound.MORE_THAN, Bound.LESS_THAN}:
        return False
    digit = Decimal(1).scaleb(int(bound.value.normalize().as_tuple().exponent))
    gap = exact - bound.value if bound.bound is Bound.MORE_THAN else bound.value - exact
    return 0 < gap < digit


RULE = Rule(
    id="agreement/open-and-exact",
    severity=Severity.REVIEW,
    summary="one number told once as open (“at least one”) and once as exact (“the only one”)",
    what=(
        "Finds two claims of one measure of which one bounds the number (“at least”, “more than”, “up to”) and the "
        "other gives it, where both can hold. A bound that is the number rounded (“more than 120”, 122) passes."
    ),
    why=(
        "“At least one” says that more may come; “the lone” says that there are no more. Side by side they leave the "
        "reader to guess whether the count is final."
    ),
    instead="Say the same in both places: keep “at least” if the count may rise, leave it out if the count is final.",
    raises=(
        Example(
            text="The storm left at least one person dead in Tarnow Bay.\nThe sole victim was a fisherman.",
            claims="""
                claims:
                - id: dead
                  quote: at least one person dead
                  quantity: {value: 1, bound: at-least, of: people}
                  measure: storm/dead
                - id: victim
                  quote: The sole victim
                  quantity: {value: 1, of: people}
                  measure: storm/dead
            """,
        ),
        Example(
            text="Up to 40 jobs will go at the Brenn mill. Managers told the staff of the 38 jobs on Monday.",
            claims="""
                claims:
                - id: most
                  quote: Up to 40 jobs
                  quantity: {value: 40, bound: at-most, of: jobs}
                - id: told
                  quote: the 38 jobs
                  quantity: {value: 38, of: jobs}
                relations:
                - {same: [most, told]}
            """,
        ),
    ),
    silent=(
        Example(
            text="More than 120 homes were flooded in Sutter. In all, 122 homes took in water, the mayor said.",
            claims="""
                claims:
                - id: lead
                  quote: More than 120 homes
                  quantity: {value: 120, bound: more-than, of: homes}
                  measure: sutter/homes
                - id: count
                  quote: 122 homes
                  quantity: {value: 122, of: homes}
                  measure: sutter/homes
            """,
        ),
        Example(
            text="At least three people died in Lorne. At least three others died in Marwick, police said.",
            claims="""
                claims:
                - id: lorne
                  quote: At least three people
                  quantity: {value: 3, bound: at-least, of: people}
                  measure: lorne/dead
                - id: marwick
                  quote: At least three others
                  quantity: {value: 3, bound: at-least, of: people}
                  measure: marwick/dead
            """,
        ),
        Example(
            text="At least 14 miners died in the collapse. The 12 miners who died had all been named by evening.",
            claims="""
                claims:
                - id: toll
                  quote: At least 14 miners
                  quantity: {value: 14, bound: at-least, of: miners}
                  measure: mine/dead
                - id: named
                  quote: The 12 miners who died
                  quantity: {value: 12, of: miners}
                  measure: mine/dead
            """,
        ),
    ),
    check=check,
)
