"""The text of a claim file after an update."""

import json
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checks.documents.document import parse_document
from checks.documents.problem import BrokenFile
from checks.drafting.text import claim_lines
from checks.updating.change import Kind
from checks.updating.convert import json_inline
from checks.updating.marks import DECISION_GONE, SOURCE_GONE, marks_of
from checks.updating.sheet import Sheet, Unwritable

if TYPE_CHECKING:
    from checks.updating.update import Marks, Update


def marks_in(path: Path, text: str) -> "Marks":
    """Return the marks that earlier updates left above the claims of a sound claim file, by the claims' ids.

    Raises Unwritable as `rewritten` does.
    """
    if path.suffix.lower() == ".json":
        return {}
    sheet = Sheet(text, is_json=False)
    claims = parse_document(path, text).root.entries("claims")
    return {claim.text("id") or "": sheet.marks("claims", number) for number, claim in enumerate(claims)}


def rewritten(path: Path, text: str, update: "Update", label: str, article: str | None = None) -> str:
    """Return the text of the claim file at `path`, now `text`, after an update.

    `label` names the new text in the comment above what is added; `article` is the path from the claim file to it,
    None where the file is to go on naming the text that it names. Line ends are line feeds. Raises Unwritable where
    the file is written in a way (with YAML's aliases) in which more would change than is meant to.
    """
    sheet = Sheet(text, path.suffix.lower() == ".json")
    wanted: Any = deepcopy(parse_document(path, text).root.data)
    _claims(sheet, update, wanted)
    _decisions(sheet, update, wanted)
    if article is not None and wanted["article"]["text"] != article:
        wanted["article"]["text"] = article
        sheet.set_text(("article", "text"), article)
    if update.added:
        lines = [f"  # new in the text of {' '.join(label.split())}", *_lines(update)]
        entries = _data(update)
        wanted["claims"] = [*wanted.get("claims", []), *entries]
        sheet.append("claims", lines, map(json_inline, entries))
    result = sheet.text()
    if not _says(path, result, wanted):
        raise Unwritable("its entries share text (YAML's & and *): write it out, then update it")
    return result


def _claims(sheet: Sheet, update: "Update", wanted: Any) -> None:
    unnamed = {found.claim.id for found in update.unnamed}
    for number, outcome in enumerate(update.outcomes):
        entry = wanted["claims"][number]
        if outcome.quote != outcome.claim.quote:
            entry["quote"] = outcome.quote
            sheet.set_text(("claims", number, "quote"), outcome.quote)
        if outcome.occurrence is not None and outcome.occurrence != outcome.claim.occurrence:
            entry["occurrence"] = outcome.occurrence
            sheet.set_number(("claims", number, "occurrence"), outcome.occurrence)
        marks = marks_of(outcome, sheet.marks("claims", number))
        source = (SOURCE_GONE,) if outcome.claim.id in unnamed else ()
        sheet.set_marks(("claims", number), (*marks, *source))


def _decisions(sheet: Sheet, update: "Update", wanted: Any) -> None:
    for number, decided in enumerate(update.decisions):
        if decided.finding != decided.decision.finding:
            wanted["decisions"][number]["finding"] = decided.finding
            sheet.set_text(("decisions", number, "finding"), decided.finding)
        sheet.set_marks(("decisions", number), (DECISION_GONE,) if decided.kind is Kind.GONE else ())


def _lines(update: "Update") -> list[str]:
    return [line for added in update.added for line in claim_lines(added.entry)]


def _data(update: "Update") -> list[Any]:
    lines = "\n".join(("claims:", *_lines(update)))
    claims: Any = parse_document(Path("draft.yaml"), lines).root.data
    return [*claims["claims"]]


def _says(path: Path, text: str, wanted: Any) -> bool:
    """Whether a claim file's text says what it was meant to, and keys in their order."""
    try:
        document = parse_document(path, text)
    except BrokenFile:
        return False
    return not document.problems and _comparable(document.root.data) == _comparable(wanted)


def _comparable(data: Any) -> str:
    """Return data in a form that can be compared; the order of keys does not count."""
    return json.dumps(data, default=str, sort_keys=True)
