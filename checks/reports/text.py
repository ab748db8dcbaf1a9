"""A finding as an editor reads it on a terminal."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from checks.documents.lines import printable
from checks.finding import Finding, Severity, Span
from checks.reports.colour import Paint, plain
from checks.reports.columns import broken, columns, first_columns, last_columns
from checks.reports.records import Record, record
from checks.story.model import Story

_INDENT = "  "
_LABEL = 6


def render(finding: Finding, story: Story | None, base: Path, width: int = 100, paint: Paint = plain) -> str:
    """Return a finding in lines of at most `width` columns: place, the words, what is wrong, why, what to do."""
    found = record(finding, story, base)
    lines = [heading(found, paint)]
    if story and finding.span:
        line, marks = excerpt(story.article.text, finding.span, width)
        lines += [line, paint(marks, finding.severity)]
    lines += _labelled("", finding.message, width, paint)
    for label, text in _notes(found, finding):
        lines += _labelled(label, text, width, paint)
    return "\n".join(lines)


def heading(found: Record, paint: Paint = plain) -> str:
    """Return where a finding is, how severe, and of which rule, in one line."""
    place = f"{found['file']}:{found['line']}:{found['column']}:"
    return f"{paint(place, 'strong')} {paint(found['severity'], found['severity'])} {found['check']}"


def render_redacted(found: Record, width: int = 100, paint: Paint = plain) -> str:
    """Return a redacted record in lines of at most `width` columns: place, rule, and what the rule is about."""
    return "\n".join([heading(found, paint), *_labelled("", found["message"], width, paint)])


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with the errors in front, each kind in the order of the text; those without words come first."""
    return sorted(findings, key=lambda found: (found.severity is not Severity.ERROR, found.span or Span(0, 0)))


def excerpt(text: str, span: Span, width: int) -> list[str]:
    """Return the line that holds a span, cut to fit, and a line that marks the words with carets beneath."""
    start = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.start)
    line_end = len(text) if stop < 0 else stop
    end = min(span.end, line_end)
    parts = (text[start : span.start], text[span.start : end], text[end:line_end])
    before, words, after = (printable(part).replace("\t", " ") for part in parts)
    room = max(0, width - len(_INDENT) - 2 - columns(words)) // 2
    before = _tail(before, room)
    marks = " " * columns(before) + "^" * max(1, columns(words))
    return [_INDENT + before + words + _head(after, room), _INDENT + marks]


def _notes(found: Record, finding: Finding) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(finding.evidence):
        yield "" if number else "why", line
    yield "do", finding.advice
    if finding.family not in ("files", "decisions"):
        yield "stet", finding.address
    if found["entry"] and finding.span:
        entry = found["entry"]
        yield "claim", f"{entry['file']}:{entry['line']}:{entry['column']}"


def _labelled(label: str, text: str, width: int, paint: Paint) -> list[str]:
    first = f"{_INDENT}{label:<{_LABEL}}"
    lines = broken(" ".join(printable(text).split()), width, first, " " * len(first)) or [first.rstrip()]
    return [_INDENT + paint(label, "label") + lines[0][len(_INDENT) + len(label) :], *lines[1:]]


def _tail(text: str, room: int) -> str:
    """Return the last whole words of a text that fit into `room` columns, behind a sign for what is left out."""
    end = last_columns(text, room)
    return text if len(end) == len(text) else "…" + end.partition(" ")[2]


def _head(text: str, room: int) -> str:
    """Return the first whole words of a text that fit into `room` columns, before a sign for what is left out."""
    start = first_columns(text, room)
    return text if len(start) == len(text) else start.rpartition(" ")[0] + "…"
