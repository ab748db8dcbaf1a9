"""Claims and relations that cannot all be true."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reasoning.conflicts import LIMIT, conflicts
from checks.registry import Example, Rule
from checks.rules.agreement._scope import is_tied

if TYPE_CHECKING:
    from checks.reading import Reading


def check(reading: "Reading") -> Iterator[Finding]:
    """Yield a finding for each minimal set of claims and relations that cannot all be true."""
    story = reading.story
    if not any(is_tied(claim, story) for claim in story.claims):
        return
    from checks.consistency.arithmetic import evidence, message
    from checks.consistency.dispute import dispute_of
    from checks.consistency.facts import facts_of
    from checks.consistency.system import system_of
    from checks.consistency.working import working

    facts = facts_of(reading)
    found = conflicts(system_of(story, facts), LIMIT + 1)
    for conflict in found[:LIMIT]:
        dispute = dispute_of(conflict, reading, facts)
        claims = dispute.claims()
        span = reading.anchors.get(claims[0].id) if claims else None
        why = evidence(dispute)
        if len(found) > LIMIT and conflict is found[LIMIT - 1]:
            why.append(f"these are {LIMIT} contradictions; there are more, which are not listed")
        yield RULE.finding(reading, message(dispute), span, claims, why, working=working(dispute))


RULE = Rule(
    id="agreement/conflict",
    severity=Severity.ERROR,
    summary="claims of a story that cannot all be true",
    what=(
        "Takes every number and date of the story's claims, with its bound (“at least”, “about”), and every relation "
        "between them, and reports each smallest set that cannot all be true, with the arithmetic: at most "
        f"{LIMIT} in one story."
    ),
    why=(
        "A toll raised in the lead and not in paragraph nine, parts that do not add up to their sum, or a reply that "
        "comes before the question tell the reader that one of the figures is wrong, and not which."
    ),
    instead=(
        "Find out which of the figures is right and correct the text and its claim. If all are right, the relation "
        "or the shared measure that sets them against each other is wrong: correct it in the claim file."
    ),
    raises=(
        Example(
            text=(
                "The avalanche killed 10 people in the village of Oberau.\n"
                "Four women and seven men were buried on Tuesday."
            ),
            claims="""
                claims:
                - id: dead
                  quote: killed 10 people
                  quantity: {value: 10, of: people}
                - id: women
                  quote: Four women
                  quantity: {value: 4, of: women}
                - id: men
                  quote: seven men
                  quantity: {value: 7, of: men}
                relations:
                - {total: dead, parts: [women, men], basis: assumed, note: every victim was a woman or a man}
            """,
        ),
        Example(
            text=(
                "At least 14 miners died in the collapse at Varna Gorka.\n"
                "By evening the 12 miners who died had been named."
            ),
            claims="""
                claims:
                - id: toll
                  quote: At least 14 miners
                  quantity: {value: 14, bound: at-least, of: miners}
                  measure: varna-gorka/dead
                - id: named
                  quote: the 12 miners who died
                  quantity: {value: 12, of: miners}
                  measure: varna-gorka/dead
            """,
        ),
        Example(
            text="The council voted on July 14, 2025. It had heard the residents on July 16, 2025, before the vote.",
            claims="""
                claims:
                - id: vote
                  quote: on July 14, 2025
                  date: {value: 2025-07-14}
                - id: hearing
                  quote: on July 16, 2025
                  date: {value: 2025-07-16}
                relations:
                - {order: [hearing, vote]}
            """,
        ),
    ),
    silent=(
        Example(
            text="More than 120 fires burned in the valley that day. Crews fought 36 fires around the town of Pelm.",
            claims="""
                claims:
                - id: fires
                  quote: More than 120 fires
                  quantity: {value: 120, bound: more-than, of: fires}
                - id: pelm
                  quote: 36 fires
                  quantity: {value: 36, of: fires}
                relations:
                - {part: pelm, of: fires, basis: assumed}
            """,
        ),
        Example(
            text="Some 1.2 million people voted. In the end 1,187,204 ballots were counted.",
            claims="""
                claims:
                - id: voters
                  quote: Some 1.2 million people
                  quantity: {value: 1200000, bound: about, of: people}
                  measure: ballots
                - id: ballots
                  quote: 1,187,204 ballots
                  quantity: {value: 1187204, of: ballots}
                  measure: ballots
            """,
        ),
        Example(
            text="Police first spoke of 20 arrests; the union denied that there had been 35 arrests.",
            claims="""
                claims:
                - id: police
                  quote: 20 arrests
                  quantity: {value: 20, of: arrests}
                  measure: arrests
                - id: union
                  quote: 35 arrests
                  quantity: {value: 35, of: arrests}
                  measure: arrests
                  modality: denied
            """,
        ),
    ),
    check=check,
)
