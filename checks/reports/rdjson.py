"""Findings as rdjson, the Reviewdog Diagnostic Format: github.com/reviewdog/reviewdog, proto/rdf."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from checks.finding import Finding
from checks.reports.records import Record, record, told
from checks.story.model import Article, Story

_SEVERITIES: Final = {"error": "ERROR", "review": "WARNING"}


def rdjson(found: Iterable[tuple[Finding, Story | None]], base: Path) -> dict[str, Any]:
    """Return a result with one diagnostic a finding; columns count the bytes of UTF-8, as the format wants them."""
    return {"source": {"name": "backread"}, "diagnostics": [_diagnostic(*one, base) for one in found]}


def _diagnostic(finding: Finding, story: Story | None, base: Path) -> Record:
    found = record(finding, story, base)
    return {
        "message": told(found),
        "severity": _SEVERITIES[finding.severity.value],
        "code": {"value": finding.check},
        "location": {"path": found["file"], "range": _range(finding, story, found)},
    }


def _range(finding: Finding, story: Story | None, found: Record) -> Record:
    if story is None or finding.span is None:
        return {"start": {"line": found["line"]}}
    start, end = (_position(story.article, offset) for offset in (finding.span.start, finding.span.end))
    return {"start": start, "end": end} if "column" in start and "column" in end else {"start": {"line": found["line"]}}


def _position(article: Article, offset: int) -> Record:
    """Return line and column of an offset into the text; no column where markup of unknown length stands before it."""
    place = article.place(offset)
    before = article.text[article.text.rfind("\n", 0, offset) + 1 : offset]
    if len(before) != place.column - 1:
        return {"line": place.line}
    return {"line": place.line, "column": len(before.encode(errors="replace")) + 1}
