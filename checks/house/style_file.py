"""The style file, as `schemas/style.schema.json` describes it, into a `Style`."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import Any

from checks.documents.document import Document, parse_document, read_document
from checks.documents.problem import BrokenFile
from checks.finding import Severity
from checks.house.style import Flagged, Kind, Signing, Spelling, Style


def load_style(path: Path, rules: Collection[str] = ()) -> Style:
    """Return the style that a file records. Raises BrokenFile with all that is wrong with it.

    `rules` are the ids of all rules, for what the file says of rules to be held against; none: it is not.
    """
    return style_of(read_document(path), rules)


def style_of_text(text: str) -> Style:
    """Return the style of what a style file says beside `version`, in YAML. Raises BrokenFile."""
    return style_of(parse_document(Path("style.yaml"), f"{text.rstrip()}\nversion: 1\n"))


def style_of(document: Document, rules: Collection[str] = ()) -> Style:
    """Return the style of a document. Raises BrokenFile with all that is wrong with it."""
    from checks.documents.check import problems_of
    from checks.house.style_sense import sense_problems

    if problems := problems_of(document, "style", partial(sense_problems, rules=rules)):
        raise BrokenFile(problems)
    record: Any = document.root.data
    return Style(
        spellings=tuple(map(_spelling, record.get("spellings", ()))),
        flagged=tuple(map(_flagged, record.get("words", ()))),
        rules=dict(record.get("rules", {})),
        signing=tuple(map(_signing, record.get("signing", ()))),
        offices=record.get("offices", Style.offices),
    )


def _spelling(entry: dict[str, Any]) -> Spelling:
    return Spelling(
        use=entry["use"],
        instead_of=tuple(entry["instead_of"]),
        why=entry.get("why", ""),
        kind=Kind(entry.get("kind", Kind.WORD)),
        exceptions=tuple(entry.get("except", ())),
        quotations=entry.get("quotations", False),
    )


def _flagged(entry: dict[str, Any]) -> Flagged:
    return Flagged(
        words=tuple(entry["words"]),
        why=entry["why"],
        instead=entry.get("instead", ""),
        severity=Severity(entry.get("severity", Severity.REVIEW)),
        exceptions=tuple(entry.get("except", ())),
        quotations=entry.get("quotations", False),
    )


def _signing(entry: dict[str, Any]) -> Signing:
    return Signing(rules=tuple(entry.get("rules", ("*",))), by=tuple(entry["by"]), why=entry.get("why", ""))
