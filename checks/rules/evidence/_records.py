"""A claim's `checked` record in words, and the rules that ask for one."""

from collections.abc import Callable, Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.story.model import Checked, Claim, Verdict


def record(checked: Checked) -> tuple[str, ...]:
    """Return who checked, when and against what, a line each."""
    who = f"{checked.status} by {checked.by} on {checked.on.isoformat()}"
    return (who, *(f"against {source}" for source in checked.against))


def required(name: str, kind: str, plural: str, concerns: Callable[[Claim], bool], recorded: str) -> Rule:
    """Return a rule called `name`, off by default, that asks for a confirmation of every claim that it concerns.

    `kind` says what such a claim is; `recorded` is one in YAML, on the text "President Jane Doe stole 40 bicycles.".
    """

    def unconfirmed(reading: Reading) -> Iterator[Finding]:
        for claim in reading.story.claims:
            if concerns(claim) and (claim.checked is None or claim.checked.status is not Verdict.CONFIRMED):
                message = f"nobody has confirmed “{claim.quote}”, {kind}"
                span = reading.anchors.get(claim.id)
                yield rule.finding(reading, message, span, claims=[claim], evidence=_so_far(claim))

    def example(status: str | None) -> Example:
        checked = f"  checked: {{status: {status}, by: fact desk, on: 2025-07-20}}\n" if status else ""
        return Example("President Jane Doe stole 40 bicycles.", claims=recorded + checked)

    rule = Rule(
        id=name,
        severity=Severity.ERROR,
        summary=f"{kind} that nobody has confirmed",
        what=f"Asks that {plural} carry a `checked` record with `status: confirmed`. Off by default: a newsroom that "
        "wants it switches it on (`backread_enable` in pytest's configuration, `--enable` on the command line).",
        why="Some newsrooms publish nothing of this kind that a second person has not confirmed.",
        instead="Have it checked, and record who confirmed it, on what day and against what.",
        raises=(example(None), example("unverifiable")),
        silent=(
            example("confirmed"),
            Example("It rained in the capital.", claims="claims:\n- id: rain\n  quote: It rained\n"),
        ),
        check=unconfirmed,
        default=False,
    )
    return rule


def _so_far(claim: Claim) -> tuple[str, ...]:
    return record(claim.checked) if claim.checked else ()
