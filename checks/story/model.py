"""A story and its parts, as loaded: frozen values, no behaviour but looking things up."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from checks.documents.problem import BrokenFile
from checks.finding import Place, Span
from checks.story.formats.extract import WHOLE, Piece, Placed
from checks.story.values import AsOf, DateValue, Quantity, Role

BrokenStory = BrokenFile
"""A story that cannot be loaded, for what is wrong with its files."""


@dataclass(frozen=True)
class Article:
    """A text and what is known of it. Every offset in the house counts characters of `text`.

    `pieces` say where in the file these stand: a text file is its text, a web page has markup between.
    """

    path: Path
    text: str
    published: datetime
    headline: str = ""
    dateline: str = ""
    pieces: tuple[Piece, ...] = WHOLE

    @cached_property
    def _placed(self) -> Placed:
        return Placed(self.text, self.pieces)

    def place(self, offset: int) -> Place:
        """Return file, line and column of the character at `offset`, in the file as an editor has it open.

        Of a word processor's file, line is the number of the paragraph, and column that of the character in it.
        """
        piece = self._placed.at(offset)
        return Place(self.path, piece.line, piece.column)

    def original(self, offset: int) -> int | None:
        """Return where the character at `offset` stands in the decoded file; None where the format is no text."""
        return self._placed.at(offset).offset

    def in_original(self, span: Span) -> Span | None:
        """Return what a span covers in the decoded file, any markup within it included; None as in `original`."""
        start, last = self.original(span.start), self.original(max(span.start, span.end - 1))
        return None if start is None or last is None else Span(start, max(start, last) + (span.end > span.start))


class Modality(StrEnum):
    """How an article puts a claim."""

    STATED = "stated"
    DENIED = "denied"
    PROPOSED = "proposed"
    REPORTED = "reported"


class Verdict(StrEnum):
    """What came of checking a claim."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    UNVERIFIABLE = "unverifiable"


@dataclass(frozen=True, slots=True)
class Checked:
    """Who checked a claim, on what day, against what, with what result."""

    status: Verdict
    by: str
    on: date
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing the article states. `place` is that of its entry in the claim file.

    `as_of` is when its number or date held: with it, other stories that share the measure are held against it.
    """

    id: str
    quote: str
    place: Place
    occurrence: int | None = None
    source: str | None = None
    quantity: Quantity | None = None
    date: DateValue | None = None
    role: Role | None = None
    measures: tuple[str, ...] = ()
    as_of: AsOf | None = None
    modality: Modality = Modality.STATED
    accusation: bool = False
    checked: Checked | None = None
    note: str = ""


class Basis(StrEnum):
    """Why a relation is held to be true."""

    STATED = "stated"
    ASSUMED = "assumed"
    INFERRED = "inferred"


class RelationKind(StrEnum):
    """What a relation says of the claims or measures it names."""

    SAME = "same"
    PART = "part"
    TOTAL = "total"
    ORDER = "order"
    LASTS = "lasts"
    PERCENT = "percent"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Relation:
    """A constraint between claims or measures, by their names, in the order of the kind's keys.

    same, order: all of them; part: (part, whole); total: (total, *parts); lasts: (from, to) with `duration`;
    percent: (percent, part, of); change: (change, from, to). `published` names the moment of publication.
    """

    kind: RelationKind
    targets: tuple[str, ...]
    place: Place
    duration: str | None = None
    basis: Basis = Basis.STATED
    note: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """An editor's recorded answer to a finding, by the finding's address. `stet`: let it stand."""

    finding: str
    by: str
    reason: str
    on: date
    place: Place
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """That what a claim or a measure said (`was`) is wrong, and what is right (`now`): a number, a date or words.

    One of `claim` and `measure` is given. `on` is the day of the correction, `why` what it is for.
    """

    was: Decimal | str
    now: Decimal | str
    on: date
    why: str
    place: Place
    claim: str | None = None
    measure: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """That a story takes the place of an earlier version, by the path of that one's claim file."""

    earlier: Path
    place: Place


class Coverage(StrEnum):
    """Whether a claim file means to record all that its article states."""

    COMPLETE = "complete"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Story:
    """An article with its claim file; a bare article has no claims, and `path` is then the article's own."""

    path: Path
    article: Article
    claims: tuple[Claim, ...] = ()
    relations: tuple[Relation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    coverage: Coverage = Coverage.COMPLETE
    corrections: tuple[Correction, ...] = ()
    update: Update | None = None
    by_id: dict[str, Claim] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {claim.id: claim for claim in self.claims})

    @cached_property
    def by_measure(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of each measure; a claim that can be read in several ways is under each of its readings."""
        found: dict[str, tuple[Claim, ...]] = {}
        for claim in self.claims:
            for measure in claim.measures:
                found[measure] = (*found.get(measure, ()), claim)
        return found

    @cached_property
    def related(self) -> frozenset[str]:
        """Every name that a relation uses."""
        return frozenset(target for relation in self.relations for target in relation.targets)
