"""One story through all rules: reading, findings, decisions."""

import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Judged, Rule, Standing

if TYPE_CHECKING:
    from checks.house.house import House
    from checks.story.archive import Archive
    from checks.story.model import Decision, Story


@dataclass(frozen=True, slots=True)
class Review:
    """What the rules found in a story: what is open, and what an editor let stand.

    `known` are findings that a baseline has. `decided` holds every recorded decision with what it comes to, in the
    order of the claim file. `late` is the last day of the office data, where rules asked for it and the story is later
    than that.
    """

    story: "Story"
    open: tuple[Finding, ...]
    stet: tuple[tuple[Finding, "Decision"], ...] = ()
    known: tuple[Finding, ...] = ()
    late: str | None = None
    decided: tuple[tuple["Decision", Standing], ...] = ()


def review(
    story: "Story",
    rules: Iterable[Rule],
    today: date,
    house: "House | None" = None,
    archive: "Archive | None" = None,
) -> Review:
    """Hold a story against `rules`; `today` is the day by which decisions expire."""
    reading = Reading(story, house, archive)
    rules = tuple(rules)
    found = numbered(finding for rule in rules if rule.check for finding in _found(rule, reading))
    judged = Judged(reading, found, frozenset(rule.id for rule in rules), today)
    about_decisions = numbered(
        finding for rule in rules if rule.check_decisions for finding in rule.check_decisions(judged)
    )
    decided = tuple((decision, judged.standing(decision)) for decision in story.decisions)
    in_force = {decision.finding: decision for decision, standing in decided if standing is Standing.IN_FORCE}
    return Review(
        story,
        open=(*(finding for finding in found if finding.address not in in_force), *about_decisions),
        stet=tuple((finding, in_force[finding.address]) for finding in found if finding.address in in_force),
        late=_late(reading) if any(rule.family == "offices" for rule in rules) else None,
        decided=decided,
    )


def _late(reading: Reading) -> str | None:
    as_of = reading.offices.as_of
    return as_of.isoformat() if reading.story.article.published.date() > as_of else None


def numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of the text, errors first in one place, and tell equal addresses apart."""
    return tuple(_with_ordinals(sorted(findings, key=_order)))


def _found(rule: Rule, reading: Reading) -> tuple[Finding, ...]:
    """Return what a rule finds. One that fails, as a newsroom's own may, holds the story and stops no other."""
    try:
        return tuple(rule.check(reading)) if rule.check else ()
    except Exception as error:
        return (_failure(rule, error),)


def _failure(rule: Rule, error: Exception) -> Finding:
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(last.filename).name}, line {last.lineno}"
    message = f"this rule failed, and did not check the story: {type(error).__name__}: {error} ({where})"
    advice = "Tell whoever keeps the rule, or leave it out of the run until it is mended."
    return Finding(rule.id, Severity.ERROR, message, advice, subject="failed")


def _order(finding: Finding) -> tuple[int, bool, str, tuple[str, ...]]:
    start = finding.span.start if finding.span else -1
    return start, finding.severity is not Severity.ERROR, finding.check, finding.claims


def _with_ordinals(findings: Iterable[Finding]) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.address] += 1
        yield replace(finding, ordinal=seen[finding.address])
