"""What a story says of who holds an office, from its claims and its text, and how that is held against the facts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from checks.finding import Finding, Span
from checks.reading import Reading
from checks.reading.mentions import Days
from checks.reading.title_words import NOW
from checks.reference.offices import Offices, Term
from checks.registry import Rule
from checks.story.model import Claim, Modality
from checks.story.values import Status


@dataclass(frozen=True, slots=True)
class Statement:
    """That a person, by the name the story gives, has an office in a status; `claim` where it is recorded."""

    person: str
    offices: tuple[str, ...]
    status: Status
    span: Span
    person_span: Span
    claim: Claim | None = None

    def repeats(self, earlier: "Statement") -> bool:
        """Whether an earlier statement says the same of the same words."""
        return self.span.overlaps(earlier.span) and self.person.split()[-1] == earlier.person.split()[-1]


@dataclass(frozen=True, slots=True)
class Case:
    """One office and one of its holders that a statement can mean, on the day of the article."""

    offices: Offices
    person: str
    office: str
    day: date
    words: str

    @property
    def terms(self) -> tuple[Term, ...]:
        """The person's terms in the office, the earliest first; there is at least one."""
        return self.offices.terms(self.person, self.office)

    @property
    def begun(self) -> bool:
        """Whether a term may have begun by the day after: on the eve of an oath, copy is written for the morrow."""
        return self.terms[0].since.first.toordinal() <= self.day.toordinal() + 1

    @property
    def stretch(self) -> tuple[Term, ...]:
        """The terms that lead, without a break, up to one that holds on the day; none where the office is not held."""
        held: tuple[Term, ...] = ()
        for term in reversed(self.terms):
            if term.holds(self.day) if not held else _joins(term, held[0]):
                held = (term, *held)
        return held

    @property
    def left(self) -> Term | None:
        """The last term before the day, if the office has been left by then."""
        if self.offices.holds(self.person, self.office, self.day) is not False:
            return None
        ended = [term for term in self.terms if term.until and term.until.last < self.day]
        return ended[-1] if ended else None


def _joins(term: Term, following: Term) -> bool:
    return term.until is not None and term.until.last.toordinal() >= following.since.first.toordinal() - 1


Contradiction: TypeAlias = Callable[[Case], str]
"""What of a case contradicts a status, as a sentence; nothing where the case allows it."""
Allowance: TypeAlias = Callable[[Case, Days], bool]
"""Whether a date beside the title makes the status right."""


def contradictions(
    rule: Rule,
    reading: Reading,
    status: Status,
    contradiction: Contradiction,
    allowed: Allowance,
    concerns: Callable[[Reading, Statement], bool] = lambda reading, statement: True,
) -> Iterator[Finding]:
    """Yield a finding for each statement of a status that is wrong for every office-holder it can mean.

    What a claim records and its words say again is one finding, the claim's.
    """
    reported: list[Statement] = []
    for statement in statements(reading):
        if statement.status is not status or any(statement.repeats(earlier) for earlier in reported):
            continue
        cases = cases_of(reading, statement)
        problems = [contradiction(case) for case in cases]
        if not problems or not all(problems) or not concerns(reading, statement):
            continue
        beside = dates_beside(reading, statement.span)
        if any(allowed(case, days) for case in cases for days in beside):
            continue
        reported.append(statement)
        rows = tuple(str(term) for case in cases for term in case.terms)
        yield finding(rule, reading, statement, "; or ".join(dict.fromkeys(problems)), rows)


def statements(reading: Reading) -> Iterator[Statement]:
    """Yield what claims record of offices, then what the text says; what a speaker or a hypothesis says is left out."""
    unreal = tuple(mention.span for mention in reading.titles if mention.hypothetical)
    for claim in reading.story.claims:
        span = reading.anchors.get(claim.id)
        if claim.role is None or span is None or claim.modality is not Modality.STATED:
            continue
        if not reading.is_quoted(span) and not any(span.overlaps(other) for other in unreal):
            meant = reading.offices.entitled(claim.role.office)
            yield Statement(claim.role.person, meant, claim.role.status, span, span, claim)
    for mention in reading.titles:
        if not (mention.hypothetical or reading.is_quoted(mention.span) or reading.is_quoted(mention.person_span)):
            yield Statement(mention.person, mention.offices, mention.status, mention.span, mention.person_span)


def cases_of(reading: Reading, statement: Statement) -> tuple[Case, ...]:
    """Return every office-holder that a statement can mean; none where no holder has that name."""
    offices, day = reading.offices, reading.story.article.published.date()
    return tuple(
        Case(offices, person, office, day, reading[statement.span])
        for office in statement.offices
        for person in offices.persons(statement.person, office)
    )


def finding(rule: Rule, reading: Reading, statement: Statement, message: str, rows: tuple[str, ...]) -> Finding:
    """Return a finding about a statement, its claim's if it is recorded, at the title and the name that follows it."""
    claim = statement.claim or reading.claim_at(statement.span)
    span, name = statement.span, statement.person_span
    if claim is None and 0 <= name.start - span.end <= 1:
        span = Span(span.start, name.end)
    return rule.finding(reading, message, span, claims=[claim] if claim else (), evidence=rows)


def dates_beside(reading: Reading, span: Span) -> tuple[Days, ...]:
    """Return the days of every date in the sentence of these words."""
    sentence = reading.sentence_at(span.start)
    return tuple(mention.interval for mention in reading.dates if mention.interval and sentence.covers(mention.span))


def is_in_office(case: Case, days: Days) -> bool:
    """Whether the days reach into a term."""
    return any(days.overlaps(days_of(term)) for term in case.terms)


def has_left(case: Case) -> str:
    """Return that the person has left the office by the day; nothing where that is not so."""
    if case.left is None or case.left.until is None:
        return ""
    return f"{case.person} was {case.office} until {case.left.until.text}, so on {case.day} the title is a former one"


def says_now(case: Case) -> bool:
    """Whether the words call the person the present holder outright."""
    return not NOW.isdisjoint(re.findall(r"\w+", case.words.lower()))


def days_of(term: Term) -> Days:
    """Return the days of a term, as wide as the reference allows."""
    return Days(term.since.first, term.until.last if term.until else None)
