"""What became of each story, as Markdown for a run's step summary."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from checks.documents.lines import printable
from checks.reports.summary import Result

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>()#+!|~&]")


def step_summary(results: Iterable[Result]) -> str:
    """Return a table with a line a story, those held first, and a line that counts them."""
    ordered = sorted(results, key=lambda result: (not result.held, result.story))
    held = sum(result.held for result in ordered)
    stories = "1 story" if len(ordered) == 1 else f"{len(ordered)} stories"
    lines = [f"### Backread: {stories} read, {held or 'none'} held", "", "| | story | findings |", "|---|---|---|"]
    return "\n".join([*lines, *map(_row, ordered)]) + "\n"


def _row(result: Result) -> str:
    state = "**held**" if result.held else "partly read" if result.partly else "passed"
    return f"| {state} | {_escaped(result.story)} | {', '.join(_counts(result))} |"


def _counts(result: Result) -> Iterator[str]:
    found = Counter(record["check"] for record in (*result.holding, *result.passing))
    yield from (f"{_escaped(check)}{f' × {count}' if count > 1 else ''}" for check, count in sorted(found.items()))
    if result.stet:
        yield f"{result.stet} let stand"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"\\{match.group()}", " ".join(printable(text).split()))
