"""What a story says of who holds an office, from its claims and its text, and how that is held against the facts."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from checks.finding import Finding, Span
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.reading.titles.spelling import holders_alike
from checks.reading.titles.words import REGAL
from checks.registry import Rule
from checks.rules.offices._cases import Case
from checks.story.model import Claim, Modality
from checks.story.values import Status

INTRODUCED = frozenset({Status.FORMER, Status.THEN, Status.LATE})
"""Once a story has called somebody so, a bare title further down is a courtesy."""


@dataclass(frozen=True, slots=True)
class Statement:
    """That a person, by the name the story gives, has an office in a status; `claim` where it is recorded.

    `people` are the holders in the reference whom the name can mean; `placed` is true where the words say what the
    office is of, and `ordinal` is the number of a term, 0 where they speak of none. In a `supposed` statement somebody
    may have an office that is not theirs yet, for the sentence has an "if" or a "would"; one that is not `sure` may be
    of somebody else of that surname, unless it goes with who is in office.
    """

    person: str
    people: tuple[str, ...]
    offices: tuple[str, ...]
    status: Status
    span: Span
    person_span: Span
    placed: bool = True
    ordinal: int = 0
    supposed: bool = False
    sure: bool = True
    claim: Claim | None = None

    def repeats(self, earlier: "Statement") -> bool:
        """Whether an earlier statement says the same of the same words."""
        return self.span.overlaps(earlier.span) and self.person.split()[-1] == earlier.person.split()[-1]

    def is_behind(self, first: Mapping[str, int]) -> bool:
        """Whether it stands behind the place that is told for somebody it can mean."""
        return any(first.get(person, self.span.start) < self.span.start for person in self.people)


Contradiction: TypeAlias = Callable[[Case], str]
"""What of a case contradicts a status, as a sentence; nothing where the case allows it."""
Excuse: TypeAlias = Callable[[Reading, Statement, tuple[Case, ...]], bool]
"""Whether what stands about a title explains it, though it contradicts each of its cases."""
Allowance: TypeAlias = Callable[[Case, Days], bool]
"""Whether a date near a title makes it right."""


def dates_beside(reading: Reading, span: Span) -> tuple[Days, ...]:
    """Return the days of every date in the sentence of these words."""
    return _dates_in(reading, reading.sentence_at(span.start))


def dates_around(reading: Reading, span: Span) -> tuple[Days, ...]:
    """Return the days of every date in the paragraph of these words."""
    return _dates_in(reading, reading.paragraph_at(span.start))


def _dates_in(reading: Reading, where: Span) -> tuple[Days, ...]:
    return tuple(mention.interval for mention in reading.dates if mention.interval and where.covers(mention.span))


def by_date_beside(allowed: Allowance) -> Excuse:
    """Return the excuse that a date in the sentence makes a title right."""
    return lambda reading, statement, cases: _is_allowed(allowed, cases, dates_beside(reading, statement.span))


def by_date_around(allowed: Allowance) -> Excuse:
    """Return the excuse that a date in the paragraph makes a title right."""
    return lambda reading, statement, cases: _is_allowed(allowed, cases, dates_around(reading, statement.span))


def by_nothing(reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    """Excuse no title."""
    return False


def _is_allowed(allowed: Allowance, cases: tuple[Case, ...], dates: tuple[Days, ...]) -> bool:
    return any(allowed(case, days) for case in cases for days in dates)


def contradictions(
    rule: Rule,
    reading: Reading,
    status: Status,
    contradiction: Contradiction,
    excused: Excuse,
    supposed: bool = False,
    headline: bool = True,
) -> Iterator[Finding]:
    """Yield a finding for each statement of a status that is wrong for every office-holder it can mean.

    What a claim records and its words say again is one finding, the claim's. `supposed` statements are passed over
    unless asked for. The `headline` is held against the facts, too, unless its grammar would mislead.
    """
    yield from _contradictions(rule, reading, status, contradiction, excused, supposed)
    if headline:
        for found in _contradictions(rule, reading.of_headline, status, contradiction, excused, supposed):
            told = f"the headline: “{reading.story.article.headline}”"
            subject = f"headline: {found.words}"
            yield replace(found, span=None, words="", subject=subject, evidence=(told, *found.evidence))


def _contradictions(
    rule: Rule, reading: Reading, status: Status, contradiction: Contradiction, excused: Excuse, supposed: bool
) -> Iterator[Finding]:
    reported: list[Statement] = []
    for statement in statements(reading, supposed):
        if statement.status is not status or any(statement.repeats(earlier) for earlier in reported):
            continue
        cases = cases_of(reading, statement)
        problems = [contradiction(case) for case in cases]
        if not problems or not all(problems) or _is_of_another(reading, statement, cases):
            continue
        if not excused(reading, statement, cases):
            if statement.claim:
                reported.append(statement)
            rows = tuple(str(term) for case in cases for term in case.terms)
            yield finding(rule, reading, statement, "; or ".join(dict.fromkeys(problems)), rows)


def statements(reading: Reading, supposed: bool = False) -> tuple[Statement, ...]:
    """Return what claims record of offices, then what the text says, without what a speaker or a hypothesis says."""
    return _statements(reading, supposed)


@lru_cache(maxsize=4)
def _statements(reading: Reading, supposed: bool) -> tuple[Statement, ...]:
    """Read them once for a family that asks for them in every rule, however it asks, of the text and its headline."""
    return (*_recorded(reading), *_told(reading, supposed))


def _recorded(reading: Reading) -> Iterator[Statement]:
    hypothetical = tuple(mention.span for mention in reading.titles if mention.hypothetical)
    for claim in reading.story.claims:
        span = reading.anchors.get(claim.id)
        if claim.role is None or span is None or claim.modality is not Modality.STATED:
            continue
        if not reading.is_quoted(span) and not any(span.overlaps(other) for other in hypothetical):
            meant = reading.offices.entitled(claim.role.office)
            people = _bearers(reading, claim.role.person, meant)
            yield Statement(claim.role.person, people, meant, claim.role.status, span, span, claim=claim)


def _told(reading: Reading, supposed: bool) -> Iterator[Statement]:
    for mention in reading.titles:
        unreal = mention.hypothetical and not (supposed and mention.supposed)
        if not (unreal or reading.is_quoted(mention.span) or reading.is_quoted(mention.person_span)):
            yield Statement(
                mention.person,
                mention.people,
                mention.offices,
                mention.status,
                mention.span,
                mention.person_span,
                mention.placed,
                mention.ordinal,
                mention.supposed,
                mention.sure,
            )


def _bearers(reading: Reading, name: str, offices: tuple[str, ...]) -> tuple[str, ...]:
    found = (
        person
        for office in offices
        for person in reading.offices.persons(name, office) or holders_alike(reading.offices, office, name)
    )
    return tuple(dict.fromkeys(found))


def cases_of(reading: Reading, statement: Statement) -> tuple[Case, ...]:
    """Return every office-holder that a statement can mean; none where no holder has that name."""
    offices, day = reading.offices, reading.story.article.published.date()
    return tuple(
        Case(offices, person, office, day)
        for office in statement.offices
        for person in statement.people
        if offices.terms(person, office)
    )


def _is_of_another(reading: Reading, statement: Statement, cases: tuple[Case, ...]) -> bool:
    """Whether nobody of the name is in office, and somebody whom the reference does not know may be meant.

    So it is of a common surname, and of a reign without its number: "King Charles" in a book of history.
    """
    if any(case.stretch for case in cases):
        return False
    title = set(re.findall(r"\w+", reading[statement.span].lower()))
    return not statement.sure or (" " not in statement.person and not title.isdisjoint(REGAL))


def finding(rule: Rule, reading: Reading, statement: Statement, message: str, rows: tuple[str, ...]) -> Finding:
    """Return a finding about a statement, its claim's if it is recorded, at the title and the name that follows it."""
    claim = statement.claim or reading.claim_at(statement.span)
    span, name = statement.span, statement.person_span
    if claim is None and 0 <= name.start - span.end <= 1:
        span = Span(span.start, name.end)
    return rule.finding(reading, message, span, claims=[claim] if claim else (), evidence=rows)


def called(reading: Reading, statuses: Collection[Status]) -> dict[str, int]:
    """Return where the story first gives each person a title in one of these statuses, by the person's name."""
    first: dict[str, int] = {}
    for mention in reading.titles:
        if mention.status in statuses:
            for person in mention.people:
                first.setdefault(person, mention.span.start)
    return first
