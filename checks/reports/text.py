"""A finding as an editor reads it on a terminal."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from checks.documents.lines import printable
from checks.finding import Finding, Span
from checks.reports.records import Record, record
from checks.story.model import Story

_INDENT = "  "
_LABEL = 6


def render(finding: Finding, story: Story | None, base: Path, width: int = 100) -> str:
    """Return a finding in lines of at most `width` columns: place, the words, what is wrong, why, what to do."""
    found = record(finding, story, base)
    lines = [f"{found['file']}:{found['line']}:{found['column']}: {finding.severity} {finding.check}"]
    if story and finding.span:
        lines += excerpt(story.article.text, finding.span, width)
    lines += _labelled("", finding.message, width)
    for label, text in _notes(found, finding):
        lines += _labelled(label, text, width)
    return "\n".join(lines)


def excerpt(text: str, span: Span, width: int) -> list[str]:
    """Return the line that holds a span, cut to fit, and a line that marks the words with carets beneath."""
    start = text.rfind("\n", 0, span.start) + 1
    stop = text.find("\n", span.start)
    line_end = len(text) if stop < 0 else stop
    end = min(span.end, line_end)
    room = max(0, width - len(_INDENT) - 2 - _columns(text[span.start : end])) // 2
    before = _tail(text[start : span.start], room)
    after = _head(text[end:line_end], room)
    marks = " " * _columns(before) + "^" * max(1, _columns(text[span.start : end]))
    return [_INDENT + printable(before + text[span.start : end] + after).replace("\t", " "), _INDENT + marks]


def _notes(found: Record, finding: Finding) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(finding.evidence):
        yield "" if number else "why", line
    yield "do", finding.advice
    if finding.family not in ("files", "decisions"):
        yield "stet", finding.address
    if found["entry"] and finding.span:
        entry = found["entry"]
        yield "claim", f"{entry['file']}:{entry['line']}:{entry['column']}"


def _labelled(label: str, text: str, width: int) -> list[str]:
    first = f"{_INDENT}{label:<{_LABEL}}"
    return fill(
        " ".join(printable(text).split()),
        width,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    ).splitlines()


def _tail(text: str, room: int) -> str:
    """Return the last whole words of a text that fit into `room` characters, behind a sign for what is left out."""
    if len(text) <= room:
        return text
    return "…" + text[len(text) - room :].partition(" ")[2]


def _head(text: str, room: int) -> str:
    """Return the first whole words of a text that fit into `room` characters, before a sign for what is left out."""
    if len(text) <= room:
        return text
    return text[:room].rpartition(" ")[0] + "…"


def _columns(text: str) -> int:
    """Return how many columns a terminal gives to a text: two to a wide character, none to a combining one."""
    return sum(0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
