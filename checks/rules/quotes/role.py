"""The recorded person, office and status are the ones that the article gives."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.registry import Example, Rule
from checks.rules.quotes._values import anchored
from checks.story.model import Claim
from checks.story.values import Role, Status

_STATUS_WORDS = {
    Status.FORMER: r"\b(?:former|ex-|erstwhile|onetime|one-time)",
    Status.THEN: r"\bthen[- ]",
    Status.ACTING: r"\b(?:acting|interim|caretaker)\b",
    Status.ELECT: r"[- ]elect\b",
}


def role(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose role is not the one that its quote and paragraph state."""
    for claim in anchored(reading):
        if claim.role is None:
            continue
        if problem := _problem(reading, claim, claim.role):
            yield RULE.finding(reading, problem, reading.anchors[claim.id], claims=[claim])


def _problem(reading: Reading, claim: Claim, recorded: Role) -> str:
    anchor = reading.anchors[claim.id]
    words = _folded(reading[anchor])
    paragraph = _folded(reading[reading.paragraph_at(anchor.start)])
    surname = _folded(recorded.person).split()[-1]
    status = _status(words)
    if not re.search(rf"\b{re.escape(surname)}\b", paragraph):
        return f"the paragraph of “{claim.quote}” does not name {recorded.person}"
    if not any(word in words for word in _office_words(recorded.office)):
        return f"“{claim.quote}” does not name the office of {recorded.office}"
    if status is not recorded.status:
        return f"recorded is the status {recorded.status}, but “{claim.quote}” says {status}"
    return ""


def _status(words: str) -> Status:
    return next((s for s, pattern in _STATUS_WORDS.items() if re.search(pattern, words)), Status.CURRENT)


def _office_words(office: str) -> set[str]:
    """Return the words of an office that say more than "the" and "of"; all of them where it has no long one."""
    words = set(re.findall(r"\w+", _folded(office)))
    return {word for word in words if len(word) > 3} or words


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


_TEXT = "Jane Doe, the former mayor of Springfield, spoke first.\nThe mayor of Shelbyville left."
_ROLE = "claims:\n- id: doe\n  quote: {}\n  role: {{person: {}, office: Mayor of Springfield, status: {}}}\n"

RULE = Rule(
    id="quotes/role",
    severity=Severity.ERROR,
    summary="a recorded role is not what the article states",
    what="Compares the `role` of a claim with its quote: the office has to be named there, with the status recorded "
    "(former, then-, acting, -elect, or none of them); the person's surname has to stand in the same paragraph.",
    why="Whether somebody holds an office is judged by what is recorded; the reader sees the words.",
    instead="Record the person, office and status that the words give, or correct the words.",
    raises=(
        Example(_TEXT, claims=_ROLE.format("the former mayor of Springfield", "Jane Doe", "current")),
        Example(_TEXT, claims=_ROLE.format("The mayor of Shelbyville", "Jane Doe", "current")),
    ),
    silent=(
        Example(_TEXT, claims=_ROLE.format("the former mayor of Springfield", "Jane Doe", "former")),
        Example(
            _TEXT.replace("former ", ""),
            claims=_ROLE.format("the mayor of Springfield", "Jane Doe", "current"),
        ),
    ),
    check=role,
)
