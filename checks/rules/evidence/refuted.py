"""A claim that was checked and found untrue must not be published."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.evidence._records import record
from checks.story.model import Modality, Verdict


def refuted(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim that the article makes although its check refuted it."""
    for claim in reading.story.claims:
        checked = claim.checked
        if checked and checked.status is Verdict.REFUTED and claim.modality is not Modality.DENIED:
            message = f"“{claim.quote}” was checked and is not true"
            span = reading.anchors.get(claim.id)
            yield RULE.finding(reading, message, span, claims=[claim], evidence=record(checked))


_TEXT = "The council spent 40 million on the bridge."
_CLAIM = "claims:\n- id: cost\n  quote: 40 million\n"
_REFUTED = "  checked: {status: refuted, by: fact desk, on: 2025-07-20, against: [budget 2025]}\n"

RULE = Rule(
    id="evidence/refuted",
    severity=Severity.ERROR,
    summary="a claim was checked and is not true",
    what="Reports every claim whose `checked` record says `refuted`, unless the article itself denies it "
    "(`modality: denied`).",
    why="Somebody found out that it is wrong; it must not be published all the same.",
    instead="Correct the statement in the article, or remove it, and check the claim anew.",
    raises=(
        Example(_TEXT, claims=_CLAIM + _REFUTED),
        Example(_TEXT, claims=_CLAIM + "  modality: reported\n" + _REFUTED),
    ),
    silent=(
        Example(_TEXT, claims=_CLAIM + _REFUTED.replace("refuted", "confirmed")),
        Example("It did not spend 40 million.", claims=_CLAIM + "  modality: denied\n" + _REFUTED),
    ),
    check=refuted,
)
