"""A house may say who lets a finding stand."""

from collections.abc import Iterator
from difflib import get_close_matches

from checks.finding import Finding, Severity
from checks.house.style import Signing
from checks.registry import Example, Judged, Rule, Standing
from checks.rules.decisions._recorded import as_recorded
from checks.story.model import Decision


def signed_by(judged: Judged) -> Iterator[Finding]:
    """Yield a finding for each decision that is signed by somebody who may not, while its finding is still there."""
    for decision in judged.reading.story.decisions:
        if judged.standing(decision) is not Standing.NOT_ACCEPTED:
            continue
        rule = decision.finding.partition("@")[0]
        signing = judged.reading.style.signed(rule) or Signing((), ())
        yield RULE.finding(
            judged.reading,
            f"the decision on {decision.finding} is not in force: {_why(decision, rule, signing)}",
            evidence=_evidence(decision, signing),
            advice="" if signing.by else "Mend the text, and remove the decision: this finding stays open until then.",
            entry=decision.place,
            subject=decision.finding,
        )


def _why(decision: Decision, rule: str, signing: Signing) -> str:
    if not signing.by:
        return f"the house lets nobody sign a stet for {rule}"
    return f"“{decision.by}” may not sign one for {rule}"


def _evidence(decision: Decision, signing: Signing) -> Iterator[str]:
    yield as_recorded(decision)
    if signing.by:
        yield f"who may sign, by the house's style: {', '.join(signing.by)}"
    if near := get_close_matches(decision.by, signing.by, n=1):
        yield f"did you mean “{near[0]}”?"
    if signing.why:
        yield signing.why


_TEXT = "So two people met two people."
_STORY = (
    "claims:\n- id: dead\n  quote: two people\n"
    "decisions:\n- {finding: quotes/repeated@dead, decision: stet, by: %s, reason: agreed, on: 2025-07-01}\n"
)
_DESK = "signing:\n- by: [standards desk, Ada Lovelace]\n"
_NOBODY = f"{_DESK}- {{rules: [quotes/*], by: []}}\n"

RULE = Rule(
    id="decisions/signed-by",
    severity=Severity.ERROR,
    summary="a decision is signed by somebody who may not",
    what="Compares `by` of every decision with what the house's style says of who may sign a `stet` for that rule. "
    "Where it does not name them, the decision is not in force and its finding stays open. A signature may name a "
    "person and a desk, with a comma or brackets between.",
    why="To let something stand is a person's act, and the house has said whose.",
    instead="Have it decided by somebody who may sign, or mend the text.",
    raises=(
        Example(_TEXT, claims=_STORY % "intern", style=_DESK),
        Example(_TEXT, claims=_STORY % "standards desk", style=_NOBODY),
        Example(_TEXT, claims=_STORY % "standard desk", style=_DESK),
    ),
    silent=(
        Example(_TEXT, claims=_STORY % "Standards Desk", style=_DESK),
        Example(_TEXT, claims=_STORY % '"Ada Lovelace (night desk)"', style=_DESK),
        Example(_TEXT, claims=_STORY % "intern", style="signing:\n- {rules: [figures/*], by: [standards desk]}\n"),
        Example(_TEXT, claims=_STORY % "intern"),
    ),
    check_decisions=signed_by,
)
