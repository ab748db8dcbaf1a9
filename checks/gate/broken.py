"""What is wrong with files, as findings."""

from checks.documents.problem import BrokenFile, Problem
from checks.finding import Finding
from checks.registry import rules
from checks.reports.records import Record
from checks.review import numbered


def findings(broken: BrokenFile) -> tuple[Finding, ...]:
    """Return a finding for each problem, those of one kind together in the order of their places."""
    return numbered(_finding(problem) for problem in sorted(broken.problems))


def in_a_line(found: Record) -> str:
    """Return where a file is broken, and how."""
    return f"{found['file']}:{found['line']}:{found['column']}: {found['message']}"


def _finding(problem: Problem) -> Finding:
    rule = rules()[f"files/{problem.kind}"]
    subject = f"{problem.place.file.name}:{problem.place.line}:{problem.place.column}"
    advice = problem.advice or rule.instead
    return Finding(rule.id, rule.severity, problem.message, advice, entry=problem.place, subject=subject)
