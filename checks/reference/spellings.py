"""Names of one place, person or thing in forms that are not alike, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from checks.documents.document import Document, packaged_document
from checks.reference.person_names import folded


@dataclass(frozen=True, slots=True)
class NameInForms:
    """Whose name it is, its folded forms, the folded phrases in which a form is no name of that, and the source."""

    of: str
    forms: tuple[str, ...]
    exceptions: tuple[str, ...]
    source: str


@cache
def known_spellings() -> Mapping[str, NameInForms]:
    """Return each name of `spellings.yaml` by each of its folded forms."""
    return spellings_of(packaged_document("checks.reference", "spellings.yaml"))


def spellings_of(document: Document) -> Mapping[str, NameInForms]:
    """Return the names of a document that is as `schemas/spellings.schema.json` describes it, by each form."""
    data: Any = document.root.data
    names = (_name(entry, data["sources"]) for entry in data["names"])
    return {form: name for name in names for form in name.forms}


def _name(entry: Any, sources: Any) -> NameInForms:
    return NameInForms(
        of=entry["of"],
        forms=tuple(folded(form) for form in entry["forms"]),
        exceptions=tuple(folded(phrase) for phrase in entry.get("except", ())),
        source=f"{sources[entry['source']]['name']}, {entry['url']}",
    )
