"""A claim that nobody could verify needs an editor's yes."""

from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.evidence._records import record
from checks.story.model import Modality, Verdict


def unverifiable(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim that is stated as fact and could not be verified."""
    for claim in reading.story.claims:
        checked = claim.checked
        if checked and checked.status is Verdict.UNVERIFIABLE and _as_fact(claim.source, claim.modality):
            message = f"“{claim.quote}” is stated as fact and could not be verified"
            span = reading.anchors.get(claim.id)
            yield RULE.finding(reading, message, span, claims=[claim], evidence=record(checked))


def _as_fact(source: str | None, modality: Modality) -> bool:
    return source is None and modality is Modality.STATED


_TEXT = "The rebels hold 3,000 prisoners."
_CLAIM = "claims:\n- id: prisoners\n  quote: 3,000 prisoners\n"
_CHECKED = "  checked: {status: unverifiable, by: fact desk, on: 2025-07-20}\n"

RULE = Rule(
    id="evidence/unverifiable",
    severity=Severity.REVIEW,
    summary="a claim is stated as fact and could not be verified",
    what="Reports every claim whose `checked` record says `unverifiable` and which the article states in its own "
    "voice: with no `source`, and no `modality` but `stated`.",
    why="The reader takes a statement without a source for something the paper knows.",
    instead="Attribute it, say that it could not be verified, or leave it out.",
    raises=(
        Example(_TEXT, claims=_CLAIM + _CHECKED),
        Example(_TEXT, claims=_CLAIM + "  modality: stated\n" + _CHECKED),
    ),
    silent=(
        Example("The rebels hold 3,000 prisoners, the UN said.", claims=_CLAIM + "  source: the UN\n" + _CHECKED),
        Example(_TEXT, claims=_CLAIM + _CHECKED.replace("unverifiable", "confirmed")),
    ),
    check=unverifiable,
)
