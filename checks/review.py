"""One story through all rules: reading, findings, decisions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Outcome, Rule

if TYPE_CHECKING:
    from checks.reference.offices import Offices
    from checks.story.model import Decision, Story


@dataclass(frozen=True, slots=True)
class Review:
    """What the rules found in a story: what is open, and what an editor let stand."""

    story: "Story"
    open: tuple[Finding, ...]
    stet: tuple[tuple[Finding, "Decision"], ...] = ()


def review(story: "Story", rules: Iterable[Rule], today: date, offices: "Offices | None" = None) -> Review:
    """Hold a story against `rules`; `today` is the day by which decisions expire."""
    reading = Reading(story, offices)
    rules = tuple(rules)
    found = numbered(finding for rule in rules if rule.check for finding in rule.check(reading))
    outcome = Outcome(reading, found, today)
    about_decisions = numbered(
        finding for rule in rules if rule.check_decisions for finding in rule.check_decisions(outcome)
    )
    in_force = {d.finding: d for d in story.decisions if d.until is None or today <= d.until}
    return Review(
        story,
        open=(*(finding for finding in found if finding.address not in in_force), *about_decisions),
        stet=tuple((finding, in_force[finding.address]) for finding in found if finding.address in in_force),
    )


def numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of the text, errors first in one place, and tell equal addresses apart."""
    return tuple(_with_ordinals(sorted(findings, key=_order)))


def _order(finding: Finding) -> tuple[int, bool, str, tuple[str, ...]]:
    start = finding.span.start if finding.span else -1
    return start, finding.severity is not Severity.ERROR, finding.check, finding.claims


def _with_ordinals(findings: Iterable[Finding]) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.address] += 1
        yield replace(finding, ordinal=seen[finding.address])
