"""A finding as plain data, for JSON and for whatever has to cross from one process to another."""

from pathlib import Path
from typing import Any

from checks.finding import Finding, Place
from checks.story.model import Story

Record = dict[str, Any]


def record(finding: Finding, story: Story | None, base: Path) -> Record:
    """Return a finding as JSON can hold it.

    `file`, `line`, `column` say where to look first: in the article where the finding is about words of it, in the
    claim file otherwise. `end_line` and `end_column` say where the words end, the column after their last character;
    both are None where there are none. `start` and `end` are offsets into the article's file, in characters as decoded,
    a byte order mark and every carriage return counted; both are None where its format is no text (.docx, where `line`
    is the number of the paragraph). `entry` is the place in the claim file. Paths are relative to `base` where they lie
    below it.
    """
    span = story.article.in_original(finding.span) if story and finding.span else None
    place = story.article.place(finding.span.start) if story and finding.span else finding.entry
    place = place or Place(story.path if story else Path())
    last = story.article.place(max(finding.span.start, finding.span.end - 1)) if story and finding.span else None
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "message": finding.message,
        **_place(place, base),
        "end_line": last.line if last else None,
        "end_column": last.column + 1 if last else None,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "words": finding.words,
        "claim": finding.claim,
        "claims": list(finding.claims),
        "evidence": list(finding.evidence),
        "advice": finding.advice,
        "entry": _place(finding.entry, base) if finding.entry else None,
        "address": finding.address,
        "fingerprint": finding.fingerprint,
    }


def told(found: Record) -> str:
    """Return what a record says, in lines: what is wrong, why, and what to do."""
    return "\n".join([found["message"], *found["evidence"], found["advice"]]).strip()


def shown(path: Path, base: Path) -> str:
    """Return a path relative to `base` where it lies below it, with forward slashes."""
    path, base = path.absolute(), base.absolute()
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else str(path)


def _place(place: Place, base: Path) -> Record:
    return {"file": shown(place.file, base), "line": place.line, "column": place.column}
