"""What editors decided, as a log: newest first, each with what it comes to."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from checks.documents.lines import printable
from checks.registry import Standing
from checks.reports.columns import broken, columns
from checks.reports.records import Record, shown
from checks.reports.spreadsheet import table
from checks.story.model import Decision

COLUMNS: Final = ("on", "state", "until", "by", "finding", "reason", "story", "line")
_INDENT: Final = "            "
"""As wide as a day and the space behind it."""


@dataclass(frozen=True, slots=True)
class Logged:
    """A recorded decision, and what it comes to."""

    decision: Decision
    standing: Standing

    def record(self, base: Path) -> Record:
        """Return it as JSON can hold it; `story` is its claim file, relative to `base` where it lies below that."""
        decision = self.decision
        return {
            "on": decision.on.isoformat(),
            "state": self.standing.value,
            "until": decision.until.isoformat() if decision.until else None,
            "by": decision.by,
            "finding": decision.finding,
            "reason": decision.reason,
            "story": shown(decision.place.file, base),
            "line": decision.place.line,
        }


def newest_first(log: Iterable[Logged]) -> list[Logged]:
    """Return decisions in the order of a log; those of one day in the order of their files."""
    return sorted(log, key=lambda logged: (-logged.decision.on.toordinal(), logged.decision.place))


def as_records(log: Iterable[Logged], base: Path) -> list[Record]:
    """Return the log as JSON can hold it."""
    return [logged.record(base) for logged in log]


def as_csv(log: Iterable[Record]) -> str:
    """Return the log as a table for a spreadsheet."""
    return table(COLUMNS, log)


def as_text(log: list[Record], width: int = 100) -> Iterator[str]:
    """Yield the log's lines: of each decision the day, what it comes to, who signed and where, then what and why."""
    if not log:
        yield "No decision is recorded there."
        return
    rows = [("on", "state", "until", "by", "claim file"), *(_row(logged) for logged in log)]
    widths = [max(columns(row[place]) for row in rows) for place in range(4)]
    yield _line(rows[0], widths)
    for logged, row in zip(log, rows[1:], strict=True):
        yield _line(row, widths)
        yield from broken(printable(logged["finding"]), width, _INDENT, _INDENT)
        if logged["reason"]:
            yield from broken(printable(" ".join(logged["reason"].split())), width, _INDENT, _INDENT)
    yield ""
    yield _last(log)


def _row(logged: Record) -> tuple[str, ...]:
    by = printable(" ".join(logged["by"].split()))
    return logged["on"], logged["state"], logged["until"] or "", by, f"{logged['story']}:{logged['line']}"


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    padded = (cell + " " * (wide - columns(cell)) for cell, wide in zip(row, widths, strict=False))
    return "  ".join((*padded, row[-1]))


def _last(log: list[Record]) -> str:
    counts = Counter(logged["state"] for logged in log)
    each = ", ".join(f"{counts[standing]} {standing}" for standing in Standing if counts[standing])
    text = f"{len(log)} {'decision' if len(log) == 1 else 'decisions'}: {each}."
    held = counts[Standing.EXPIRED] + counts[Standing.NOT_ACCEPTED] + counts[Standing.STALE]
    return f"{text} Those not in force hold their stories: decide anew, or remove them." if held else text
