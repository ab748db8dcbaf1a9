"""A decision whose finding is gone has nothing to decide."""

from collections.abc import Iterator
from difflib import get_close_matches

from checks.finding import Finding, Severity
from checks.registry import Example, Judged, Rule, Standing
from checks.rules.decisions._recorded import as_recorded


def stale(judged: Judged) -> Iterator[Finding]:
    """Yield a finding for each decision that answers none; one on a rule that did not run may answer one yet."""
    for decision in judged.reading.story.decisions:
        if judged.standing(decision) is not Standing.STALE:
            continue
        near = get_close_matches(decision.finding, judged.addresses, n=1)
        evidence = (
            as_recorded(decision),
            *(f"the nearest finding that is there: {address}" for address in near),
        )
        message = f"there is no finding {decision.finding} to let stand"
        yield RULE.finding(judged.reading, message, evidence=evidence, entry=decision.place, subject=decision.finding)


_DECISION = "decisions:\n- {finding: %s, decision: stet, by: desk, reason: agreed, on: 2025-07-20}\n"
_CLAIM = "claims:\n- id: dead\n  quote: two people\n"

RULE = Rule(
    id="decisions/stale",
    severity=Severity.ERROR,
    summary="a decision answers a finding that is gone",
    what="Compares the `finding` of every decision with what the rules found.",
    why="A decision that answers nothing is misspelt, or the text was changed since; left in the file, it may one day "
    "let a mistake stand that nobody has seen.",
    instead="Remove the decision, or correct the address in `finding`.",
    raises=(
        Example("Two people and two people.", claims=_DECISION % "quotes/repeated@dead"),
        Example("The two people left.", claims=_CLAIM + _DECISION % "quotes/repeated@dead"),
    ),
    silent=(
        Example("So two people met two people.", claims=_CLAIM + _DECISION % "quotes/repeated@dead"),
        Example("The two people left.", claims=_CLAIM),
    ),
    check_decisions=stale,
)
