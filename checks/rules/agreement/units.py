"""Numbers that are put against each other, but in units that cannot be compared."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.registry import Example, Rule
from checks.rules.agreement._scope import is_tied

if TYPE_CHECKING:
    from checks.consistency.fact import Fact
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each measure and each relation whose numbers are in different units."""
    if not any(is_tied(claim, reading.story) for claim in reading.story.claims):
        return
    from checks.consistency.facts import facts_of
    from checks.consistency.relations import in_different_units
    from checks.consistency.words import basis

    facts = facts_of(reading)
    for subject in facts.subjects():
        if told := _at_odds(facts.by_scale(subject)):
            yield _finding(reading, told, "one measure says that they are one number", f"the measure: {subject}")
    for relation in reading.story.relations:
        if told := in_different_units(relation, facts):
            yield _finding(reading, told, "a relation sets one against the other", basis(reading, relation))


def _at_odds(told: Iterable["Fact"]) -> list["Fact"]:
    """Return the facts of one measure that cannot be compared with another of them.

    Words that can be read as another measure, too, are left out: their unit may tell which is meant.
    """
    from checks.consistency.fact import comparable

    facts = [fact for fact in told if fact.claim and len(fact.claim.measures) == 1]
    return [fact for fact in facts if any(not (comparable(fact, o) or _is_one_share(fact, o)) for o in facts)]


def _is_one_share(one: "Fact", other: "Fact") -> bool:
    """Whether one number is a percentage and the other a fraction: "half" beside "50 percent"."""
    fractions = [fact for fact in (one, other) if fact.unit is None and fact.within.high and fact.within.high <= 1]
    return len(fractions) == 1 and "percent" in {one.unit, other.unit}


def _finding(reading: "Reading", told: Iterable["Fact"], tied: str, evidence: str) -> Finding:
    from checks.consistency.dispute import in_text_order
    from checks.consistency.words import cite, listed, scale_words

    first = {fact.scale: fact for fact in reversed(in_text_order(told, reading))}
    facts = in_text_order(first.values(), reading)
    scales = listed(f"{cite(reading, fact.claim)} is {scale_words(fact)}" for fact in facts)
    claims = dict.fromkeys(fact.claim for fact in reversed(facts) if fact.claim)
    span = reading.anchors.get(next(iter(claims)).id)
    return RULE.finding(reading, f"{scales}, but {tied}", span, claims, [evidence])


RULE = Rule(
    id="agreement/units",
    severity=Severity.REVIEW,
    summary="numbers that are put against each other, in units that cannot be compared",
    what=(
        "Finds measures and relations whose numbers are in different units, or by different rates (“a day”, “a week”), "
        "so that nothing says whether they agree. A unit is the recorded one, else the one that the quote gives."
    ),
    why=(
        "Dollars set against kilometres, or against a bare number, are compared with nothing: a contradiction between "
        "them would pass unseen, and a reader cannot compare them either."
    ),
    instead=(
        "Record one unit for all of them. If the text does give them in different units, take the relation or the "
        "shared measure out of the claim file, or give the same unit in the text."
    ),
    raises=(
        Example(
            text="The pier at Lowmere took 10 in all, the mayor said: 3 dollars from him and 4 dollars from her.",
            claims="""
                claims:
                - id: all
                  quote: 10 in all
                  quantity: {value: 10}
                - id: his
                  quote: 3 dollars
                  quantity: {value: 3, unit: dollar}
                - id: hers
                  quote: 4 dollars
                  quantity: {value: 4, unit: dollar}
                relations:
                - {total: all, parts: [his, hers]}
            """,
        ),
        Example(
            text="Twelve ferries a day call at Lowmere. The port counts 80 ferries a week.",
            claims="""
                claims:
                - id: daily
                  quote: Twelve ferries a day
                  quantity: {value: 12, of: ferries, per: day}
                  measure: lowmere/ferries
                - id: weekly
                  quote: 80 ferries a week
                  quantity: {value: 80, of: ferries, per: week}
                  measure: lowmere/ferries
            """,
        ),
        Example(
            text="The road to Pelm is 5 miles long. Crews cleared all 8 kilometres by noon.",
            claims="""
                claims:
                - id: miles
                  quote: 5 miles
                  quantity: {value: 5, unit: mile}
                  measure: pelm/road
                - id: cleared
                  quote: 8 kilometres
                  quantity: {value: 8, unit: km}
                  measure: pelm/road
            """,
        ),
    ),
    silent=(
        Example(
            text="The road to Pelm is 8 km long. Crews cleared all eight kilometres by noon.",
            claims="""
                claims:
                - id: road
                  quote: 8 km
                  quantity: {value: 8, unit: kilometre}
                  measure: pelm/road
                - id: cleared
                  quote: eight kilometres
                  quantity: {value: 8, unit: km}
                  measure: pelm/road
            """,
        ),
        Example(
            text="The avalanche buried 11 people. Four women and seven men were found.",
            claims="""
                claims:
                - id: buried
                  quote: 11 people
                  quantity: {value: 11, of: people}
                - id: women
                  quote: Four women
                  quantity: {value: 4, of: women}
                - id: men
                  quote: seven men
                  quantity: {value: 7}
                relations:
                - {total: buried, parts: [women, men]}
            """,
        ),
        Example(
            text="The driver, a 42-year-old from Pelm, was hurt. Police gave the man's age as 42.",
            claims="""
                claims:
                - id: driver
                  quote: 42-year-old
                  quantity: {value: 42}
                  measure: driver/age
                - id: age
                  quote: age as 42
                  quantity: {value: 42}
                  measure: driver/age
            """,
        ),
        Example(
            text="The bank lifted its rate from 4 percent to 4.25 percent, by 25 basis points.",
            claims="""
                claims:
                - id: before
                  quote: 4 percent
                  quantity: {value: 4, unit: percent}
                - id: after
                  quote: 4.25 percent
                  quantity: {value: 4.25, unit: percent}
                - id: rise
                  quote: 25 basis points
                  quantity: {value: 25, unit: basis point, change: up}
                relations:
                - {change: rise, from: before, to: after}
            """,
        ),
    ),
    check=check,
)
