"""The claims of stories as a table for a spreadsheet."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from checks.reports.records import shown
from checks.reports.spreadsheet import table
from checks.story.model import Checked, Claim, Story
from checks.story.values import DateValue, Quantity, Role

COLUMNS: Final = (
    "story", "line", "claim", "quote", "source", "modality", "measure", "as of",
    "value", "low", "high", "bound", "unit", "of", "per", "change", "date", "mod", "person", "office", "status",
    "verdict", "checked by", "checked on", "against", "note",
)  # fmt: skip
_QUANTITY: Final = ("value", "low", "high", "bound", "unit", "of", "per", "change")


def claim_table(stories: Iterable[Story], base: Path) -> str:
    """Return the names of the columns, and a line for each claim; `line` is that of the claim in its claim file."""
    return table(COLUMNS, (_row(claim, story, base) for story in stories for claim in story.claims))


def _row(claim: Claim, story: Story, base: Path) -> dict[str, object]:
    return {"story": shown(story.path, base), **dict(_cells(claim))}


def _cells(claim: Claim) -> Iterator[tuple[str, object]]:
    yield "line", claim.place.line
    yield "claim", claim.id
    yield "quote", " ".join(claim.quote.split())
    yield "source", claim.source
    yield "modality", claim.modality
    yield "measure", " ".join(claim.measures)
    yield "as of", claim.as_of
    yield "note", claim.note
    for value in (claim.quantity, claim.date, claim.role, claim.checked):
        yield from _value(value)


def _value(value: Quantity | DateValue | Role | Checked | None) -> Iterator[tuple[str, object]]:
    match value:
        case Quantity():
            yield from ((name, getattr(value, name)) for name in _QUANTITY)
        case DateValue():
            yield from (("date", value.value), ("mod", value.mod))
        case Role():
            yield from (("person", value.person), ("office", value.office), ("status", value.status))
        case Checked():
            yield from (("verdict", value.status), ("checked by", value.by), ("checked on", value.on))
            yield "against", " ".join(value.against)
