"""Findings as rdjson, the Reviewdog Diagnostic Format: github.com/reviewdog/reviewdog, proto/rdf."""

from collections.abc import Iterable
from typing import Any, Final

from checks.finding import Span
from checks.reports.records import Record, told
from checks.story.model import Article

_SEVERITIES: Final = {"error": "ERROR", "review": "WARNING"}


def rdjson(found: Iterable[tuple[Record, Span | None, Article | None]]) -> dict[str, Any]:
    """Return a result with one diagnostic a finding, of its record, its words and their article.

    Columns count the bytes of UTF-8, as the format wants them.
    """
    return {"source": {"name": "backread"}, "diagnostics": [_diagnostic(*one) for one in found]}


def _diagnostic(found: Record, span: Span | None, article: Article | None) -> Record:
    words = _range(span, article) if span and article else None
    return {
        "message": told(found),
        "severity": _SEVERITIES[found["severity"]],
        "code": {"value": found["check"]},
        "location": {"path": found["file"], "range": words or {"start": {"line": found["line"]}}},
    }


def _range(span: Span, article: Article) -> Record | None:
    start, end = _position(article, span.start), _position(article, span.end)
    return {"start": start, "end": end} if start and end else None


def _position(article: Article, offset: int) -> Record | None:
    """Return line and column of an offset into the text; None where markup of unknown length stands before it."""
    place = article.place(offset)
    before = article.text[article.text.rfind("\n", 0, offset) + 1 : offset]
    if len(before) != place.column - 1:
        return None
    return {"line": place.line, "column": len(before.encode(errors="replace")) + 1}
