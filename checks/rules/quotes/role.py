"""The recorded person, office and status are the ones that the article gives."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import TitleMention
from checks.reading.titles.words import STATUS
from checks.reference.person_names import PersonName, folded
from checks.registry import Example, Rule
from checks.rules.quotes._values import anchored
from checks.story.model import Claim
from checks.story.values import Role, Status

_DEAD = regex(r"(?:\bthe|['’]s) late ")
_PLACE = regex(r"\bof (?:the )?((?:[A-Z][\w’'-]+ ?){1,5})")


def role(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each claim whose role is not the one that its quote and paragraph state."""
    for claim in anchored(reading):
        if claim.role is None:
            continue
        if problem := _problem(reading, claim, claim.role):
            yield RULE.finding(reading, problem, reading.anchors[claim.id], claims=[claim])


def _problem(reading: Reading, claim: Claim, recorded: Role) -> str:
    paragraph = reading[reading.paragraph_at(reading.anchors[claim.id].start)]
    title = _title(reading, claim, recorded)
    status = title.status if title else _status(claim.quote, recorded.office)
    if not _words(paragraph) & set(PersonName.parse(recorded.person).words):
        return f"the paragraph of “{claim.quote}” does not name {recorded.person}"
    if not _names(reading, claim, recorded.office, title):
        return f"“{claim.quote}” does not name the office of {recorded.office}"
    if status is not recorded.status:
        return f"recorded is the status {recorded.status}, but “{claim.quote}” says {status}"
    return ""


def _title(reading: Reading, claim: Claim, recorded: Role) -> TitleMention | None:
    """Return the title of the recorded person that was read in the quote, if it is one that the reference knows."""
    anchor, person = reading.anchors[claim.id], PersonName.parse(recorded.person)
    for title in reading.titles:
        if title.span.overlaps(anchor) and PersonName.parse(title.person).may_be(person):
            return title
    return None


def _names(reading: Reading, claim: Claim, office: str, title: TitleMention | None) -> bool:
    meant = reading.offices.entitled(office)
    if title and meant:
        return not set(meant).isdisjoint(title.offices)
    return not _words(claim.quote).isdisjoint(_words(office)) and not _of_elsewhere(claim.quote, office)


def _of_elsewhere(quote: str, office: str) -> bool:
    """Whether the words say "of Shelbyville" where the office is that of Springfield; an abbreviation says nothing."""
    place = _PLACE.search(quote)
    if not place or place[1].isupper() or not _PLACE.search(office):
        return False
    return _words(place[1]).isdisjoint(_words(office))


def _status(quote: str, office: str) -> Status:
    if _DEAD.search(folded(quote)):
        return Status.LATE
    said = [STATUS[word] for word in re.findall(r"\w+", folded(quote)) if word in STATUS]
    elect = re.search(rf"\b(?:{'|'.join(map(re.escape, _words(office)))})[- ]elect\b", folded(quote))
    return Status.ELECT if elect else said[0] if said else Status.CURRENT


def _words(text: str) -> set[str]:
    """Return the words of a text that name something, folded: not "the" and "of"."""
    return {word for word in re.findall(r"\w+", folded(text)) if word not in ("the", "of", "and", "s")}


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
        Example(_TEXT, claims=_ROLE.format("The mayor of Shelbyville", "The mayor", "current")),
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
