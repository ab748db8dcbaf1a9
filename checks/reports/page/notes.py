"""Findings as notes in the margin."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from checks.documents.lines import shorten
from checks.finding import Finding, Sign, Step
from checks.reports.page.anchors import StoryAnchors
from checks.reports.page.axis import Bar, bars
from checks.reports.page.entry import stet_entry
from checks.reports.page.linked import Piece, pieces
from checks.reports.page.proof import Proof
from checks.reports.records import shown
from checks.story.model import Decision

_UNDECIDED: Final = frozenset({"files", "decisions"})
"""Families whose findings nobody can let stand."""

_SAID: Final = {
    Sign.NONE: "",
    Sign.PLUS: "plus",
    Sign.OF: "of",
    Sign.TO: "to",
    Sign.MAKES: "makes",
    Sign.NOT: "but is told as",
    Sign.NOT_WITHIN: "cannot be part of",
    Sign.NOT_BEFORE: "cannot be before",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of drawn arithmetic; `said` is its sign in words."""

    step: Step
    said: str
    words: tuple[Piece, ...]
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Note:
    """A finding as the page shows it: `id` is its own anchor, `mark` that of its words, "" where it has none.

    `lemma` are these words where the message does not quote them.
    """

    number: int
    id: str
    mark: str
    finding: Finding
    passing: bool
    message: tuple[Piece, ...]
    evidence: tuple[tuple[Piece, ...], ...]
    working: tuple[Line, ...]
    lemma: str
    entry: str
    claim: str
    decision: Decision | None = None

    @property
    def severity(self) -> str:
        """How it weighs, for the eye; what an editor let stand weighs nothing."""
        return "stet" if self.decision else self.finding.severity.value


@dataclass(frozen=True, slots=True)
class Notes:
    """Makes the notes of one story."""

    proof: Proof
    anchors: StoryAnchors
    lines: Container[int]
    base: Path
    today: date

    def all(self) -> list[Note]:
        """Return what is open, then what was let stand, numbered through."""
        found: list[tuple[Finding, Decision | None]] = [(finding, None) for finding in self.proof.open]
        found += self.proof.stet
        return [self._note(number, finding, decision) for number, (finding, decision) in enumerate(found, start=1)]

    def _note(self, number: int, finding: Finding, decision: Decision | None) -> Note:
        marked = self.proof.place(finding) is not None
        return Note(
            number=number,
            id=self.anchors.named("note", finding.fingerprint),
            mark=self.anchors.named("mark", finding.fingerprint) if marked else "",
            finding=finding,
            passing=finding in self.proof.passing,
            message=tuple(pieces(finding.message, self.lines)),
            evidence=tuple(tuple(pieces(line, self.lines)) for line in _beside_working(finding)),
            working=self._working(finding),
            lemma="" if finding.words in finding.message else shorten(finding.words),
            entry="" if decision else self._entry(finding),
            claim=self._claim(finding),
            decision=decision,
        )

    def _working(self, finding: Finding) -> tuple[Line, ...]:
        drawn = zip(finding.working, bars(finding.working), strict=True)
        return tuple(
            Line(step, _SAID[step.sign], tuple(pieces(step.words, self.lines)), drawing) for step, drawing in drawn
        )

    def _entry(self, finding: Finding) -> str:
        if finding.family in _UNDECIDED or self.proof.story is None:
            return ""
        return stet_entry(finding.address, self.today, as_json=self.proof.story.path.suffix.lower() == ".json")

    def _claim(self, finding: Finding) -> str:
        entry = finding.entry
        return f"{shown(entry.file, self.base)}:{entry.line}:{entry.column}" if entry else ""


def _beside_working(finding: Finding) -> list[str]:
    """Return the evidence less what the arithmetic shows already."""
    drawn = {f"{step.words} is {step.value}" for step in finding.working}
    return [line for line in finding.evidence if line not in drawn]
