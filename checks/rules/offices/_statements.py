"""What a story says of who holds an office, from its claims and its text, and how that is held against the facts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from checks.finding import Finding, Span
from checks.reading import Reading
from checks.reading.mentions import Days, TitleMention
from checks.reference.offices import Offices, Term
from checks.reference.person_names import PersonName
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
    claim: Claim | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One office and one of its holders that a statement can mean, on the day of the article."""

    offices: Offices
    person: str
    office: str
    day: date
    words: str = ""

    @property
    def terms(self) -> tuple[Term, ...]:
        """The person's terms in the office, the earliest first; there is at least one."""
        return self.offices.terms(self.person, self.office)

    @property
    def holds(self) -> bool | None:
        """Whether the person held the office on the day."""
        return self.offices.holds(self.person, self.office, self.day)

    @property
    def begun(self) -> bool:
        """Whether a term may have begun by the day after: papers are dated, and oaths taken, on either side of midnight."""
        return self.terms[0].since.first.toordinal() <= self.day.toordinal() + 1

    @property
    def stretch(self) -> tuple[Term, ...]:
        """The terms that follow on each other without a break up to one that holds on the day, the earliest first."""
        held: tuple[Term, ...] = ()
        for term in reversed(self.terms):
            following = held[0].since.first if held else None
            joins = following and term.until and term.until.last.toordinal() >= following.toordinal() - 1
            if joins or (not held and term.holds(self.day)):
                held = (term, *held)
        return held


Contradiction = Callable[[Case], str]
"""What of a case contradicts a status, as a sentence; nothing where the case allows it."""
Exception_ = Callable[[Case, Days], bool]
"""Whether a date that stands beside the title makes the status right."""


def contradictions(
    rule: Rule, reading: Reading, status: Status, contradiction: Contradiction, allowed: Exception_
) -> Iterator[Finding]:
    """Yield a finding for each statement of a status that is wrong for every office-holder it can mean."""
    reported: list[tuple[Span, tuple[Case, ...]]] = []
    for statement in statements(reading):
        if statement.status is not status:
            continue
        cases = cases_of(reading, statement)
        problems = [contradiction(case) for case in cases]
        if not problems or not all(problems) or _is_allowed(reading, statement, cases, allowed):
            continue
        if any(span.overlaps(statement.span) and people(cases) == people(earlier) for span, earlier in reported):
            continue
        reported.append((statement.span, cases))
        yield finding(rule, reading, statement, "; or ".join(dict.fromkeys(problems)), evidence(cases))


def statements(reading: Reading) -> Iterator[Statement]:
    """Yield what claims record of offices, then what the text says; what a speaker or a hypothesis says is left out."""
    unreal = tuple(mention.span for mention in reading.titles if mention.hypothetical)
    for claim in reading.story.claims:
        span = reading.anchors.get(claim.id)
        if claim.role is None or span is None or claim.modality is not Modality.STATED:
            continue
        if not reading.is_quoted(span) and not any(span.overlaps(other) for other in unreal):
            yield Statement(
                claim.role.person, reading.offices.entitled(claim.role.office), claim.role.status, span, claim
            )
    for mention in reading.titles:
        if not mention.hypothetical and not _is_quoted(reading, mention):
            yield Statement(mention.person, mention.offices, mention.status, mention.span)


def _is_quoted(reading: Reading, mention: TitleMention) -> bool:
    return reading.is_quoted(mention.span) or reading.is_quoted(mention.person_span)


def cases_of(reading: Reading, statement: Statement) -> tuple[Case, ...]:
    """Return every office-holder that a statement can mean; none where no holder has that name."""
    offices, day = reading.offices, reading.story.article.published.date()
    return tuple(
        Case(offices, person, office, day, reading[statement.span])
        for office in statement.offices
        for person in offices.persons(statement.person, office)
    )


def people(cases: tuple[Case, ...]) -> frozenset[tuple[str, str]]:
    """Return whom, in which office, the cases are about."""
    return frozenset((case.person, case.office) for case in cases)


def evidence(cases: tuple[Case, ...]) -> tuple[str, ...]:
    """Return the rows of the reference that the cases rest on."""
    return tuple(str(term) for case in cases for term in case.terms)


def finding(rule: Rule, reading: Reading, statement: Statement, message: str, rows: tuple[str, ...]) -> Finding:
    """Return a finding about a statement, its claim's if it is recorded."""
    claims = (statement.claim,) if statement.claim else ()
    return rule.finding(reading, message, statement.span, claims=claims, evidence=rows)


def _is_allowed(reading: Reading, statement: Statement, cases: tuple[Case, ...], allowed: Exception_) -> bool:
    beside = dates_beside(reading, statement.span)
    return any(allowed(case, days) for case in cases for days in beside)


def dates_beside(reading: Reading, span: Span) -> tuple[Days, ...]:
    """Return the days of every date in the sentence of these words."""
    sentence = reading.sentence_at(span.start)
    return tuple(
        mention.interval for mention in reading.dates if mention.interval and sentence.covers(mention.span)
    )


def days_of(term: Term) -> Days:
    """Return the days of a term, as wide as the reference allows."""
    return Days(term.since.first, term.until.last if term.until else None)


def is_full_name(name: str) -> bool:
    """Whether a name is more than a surname."""
    return PersonName.parse(name).is_full
