"""A decision may be made for a time."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.registry import Example, Judged, Rule, Standing
from checks.rules.decisions._recorded import as_recorded


def expired(judged: Judged) -> Iterator[Finding]:
    """Yield a finding for each decision whose last day has passed, while its finding is still there."""
    for decision in judged.reading.story.decisions:
        if decision.until is None or judged.standing(decision) is not Standing.EXPIRED:
            continue
        message = f"the decision on {decision.finding} ran out on {decision.until.isoformat()}"
        evidence = (as_recorded(decision),)
        yield RULE.finding(judged.reading, message, evidence=evidence, entry=decision.place, subject=decision.finding)


_TEXT = "So two people met two people."
_STORY = (
    "claims:\n- id: dead\n  quote: two people\n"
    "decisions:\n- {finding: quotes/repeated@dead, decision: stet, by: desk, reason: agreed, on: 2025-07-01%s}\n"
)

RULE = Rule(
    id="decisions/expired",
    severity=Severity.ERROR,
    summary="a decision has run out",
    what="Compares `until` of every decision with today (`--today`, or the clock's day); the day named is the last.",
    why="Whoever let it stand did so for a time, and wanted it looked at again.",
    instead="Decide anew: change the text, or record a decision with a later `until` and your name.",
    raises=(
        Example(_TEXT, claims=_STORY % ", until: 2025-07-02"),
        Example(_TEXT, claims=_STORY % ", until: 2025-07-20"),
    ),
    silent=(
        Example(_TEXT, claims=_STORY % ", until: 2025-07-21"),
        Example(_TEXT, claims=_STORY % ""),
    ),
    check_decisions=expired,
)
