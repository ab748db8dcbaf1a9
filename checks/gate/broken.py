"""What is wrong with files, as findings."""

from dataclasses import replace

from checks.finding import Finding
from checks.registry import rules
from checks.review import numbered
from checks.story.model import BrokenStory, Problem


def findings(broken: BrokenStory) -> tuple[Finding, ...]:
    """Return a finding for each problem, in the order of their places in the files."""
    found = numbered(_finding(problem) for problem in broken.problems)
    return tuple(sorted(found, key=lambda finding: (finding.entry is not None, finding.entry)))


def _finding(problem: Problem) -> Finding:
    rule = rules()[f"files/{problem.kind}"]
    blank = Finding(rule.id, rule.severity, problem.message, rule.instead)
    return replace(blank, entry=problem.place)
