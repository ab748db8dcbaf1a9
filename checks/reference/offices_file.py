"""The format of office-holders, as `schemas/offices.schema.json` describes it, into `Offices`."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from checks.documents.document import Document, read_document
from checks.documents.problem import BrokenFile
from checks.reference.offices import KnownDay, Later, Office, Offices, Person, Source, Term, Told

KNOWN: Final = "offices.json"
TOLD: Final = "offices-told.json"
"""The house's own data, and what is told of them beforehand; both are built."""


@cache
def known_offices() -> Offices:
    """Return the office-holders that come with the house; they are read when somebody is looked up."""
    told = _packaged(TOLD)
    return Offices(
        Later(lambda: _known().offices),
        Later(lambda: _known().people),
        Told(date.fromisoformat(told["as_of"]), frozenset(told["title_words"])),
    )


@cache
def _known() -> Offices:
    return _offices(_packaged(KNOWN))


def _packaged(name: str) -> Any:
    """Return a file of this room. It is not held against its schema on every run: the tests do that."""
    return json.loads(files("checks.reference").joinpath(name).read_text(encoding="utf-8"))


def load_offices(path: Path) -> Offices:
    """Return the office-holders of a newsroom's own file. Raises BrokenFile with all that is wrong with it."""
    return offices_of(read_document(path))


def offices_of(document: Document) -> Offices:
    """Return the office-holders of a document. Raises BrokenFile with all that is wrong with it."""
    from checks.documents.check import problems_of
    from checks.reference.offices_sense import sense_problems

    if problems := problems_of(document, "offices", sense_problems):
        raise BrokenFile(problems)
    return _offices(document.root.data)


def _offices(data: Any) -> Offices:
    sources = {key: Source(**value) for key, value in data["sources"].items()}
    as_of = date.fromisoformat(data["as_of"])
    countries = data.get("countries", {})
    offices = (_office(entry, countries, sources, as_of) for entry in data["offices"])
    return Offices({office.name: office for office in offices}, _people(data["offices"]))


def _office(
    entry: Mapping[str, Any], countries: Mapping[str, list[str]], sources: Mapping[str, Source], as_of: date
) -> Office:
    country = entry.get("country", "")
    places: list[str] = entry.get("of") or countries.get(country) or []
    return Office(
        entry["office"],
        country,
        tuple(entry["titles"]),
        tuple(places),
        as_of,
        "of" not in entry,
        lambda: _terms(entry, sources, as_of),
    )


def _terms(entry: Mapping[str, Any], sources: Mapping[str, Source], as_of: date) -> Iterator[Term]:
    for row in entry["holders"]:
        yield Term(
            person=row["person"],
            office=entry["office"],
            since=KnownDay.parse(str(row["from"])),
            until=KnownDay.parse(str(row["to"])) if "to" in row else None,
            as_of=date.fromisoformat(row["as_of"]) if "as_of" in row else as_of,
            source=sources[row.get("source", entry.get("source"))],
            acting=row.get("acting", False),
        )


def _people(entries: list[Mapping[str, Any]]) -> dict[str, Person]:
    names: dict[str, dict[tuple[str, str], None]] = {}
    offices: dict[str, dict[str, None]] = {}
    for entry in entries:
        for row in entry["holders"]:
            person, surname = row["person"], row.get("surname", "")
            known = names.setdefault(person, {})
            known.update(((name, surname), None) for name in (person, *row.get("aliases", ())))
            offices.setdefault(person, {})[entry["office"]] = None
    return {person: Person(person, tuple(found), tuple(offices[person])) for person, found in names.items()}
