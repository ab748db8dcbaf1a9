"""What is wrong with files, as findings."""

from checks.documents.problem import Problem
from checks.finding import Finding
from checks.registry import rules
from checks.review import numbered
from checks.story.model import BrokenStory


def findings(broken: BrokenStory) -> tuple[Finding, ...]:
    """Return a finding for each problem, in the order of their places in the files."""
    return numbered(_finding(problem) for problem in sorted(broken.problems))


def _finding(problem: Problem) -> Finding:
    rule = rules()[f"files/{problem.kind}"]
    subject = f"{problem.place.file.name}:{problem.place.line}:{problem.place.column}"
    return Finding(rule.id, rule.severity, problem.message, rule.instead, entry=problem.place, subject=subject)
