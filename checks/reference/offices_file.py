"""The format of office-holders, as `schemas/offices.schema.json` describes it, into `Offices`."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from checks.documents.document import Document, packaged_document, read_document
from checks.documents.problem import BrokenFile
from checks.reference.offices import KnownDay, Office, Offices, Person, Source, Term
from checks.reference.person_names import PersonName


@cache
def known_offices() -> Offices:
    """Return the office-holders that come with the house."""
    return _offices(packaged_document("checks.reference", "offices.yaml").root.data)


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
    terms = (_term(row, entry, sources, as_of) for row in entry["holders"])
    places: list[str] = entry.get("of") or countries.get(country) or []
    return Office(
        entry["office"], country, tuple(entry["titles"]), tuple(places), tuple(terms), as_of, "of" not in entry
    )


def _term(row: Mapping[str, Any], entry: Mapping[str, Any], sources: Mapping[str, Source], as_of: date) -> Term:
    return Term(
        person=row["person"],
        office=entry["office"],
        since=KnownDay.parse(str(row["from"])),
        until=KnownDay.parse(str(row["to"])) if "to" in row else None,
        as_of=as_of,
        source=sources[row.get("source", entry.get("source"))],
        acting=row.get("acting", False),
    )


def _people(entries: list[Mapping[str, Any]]) -> dict[str, Person]:
    forms: dict[str, dict[PersonName, None]] = {}
    for row in (row for entry in entries for row in entry["holders"]):
        surname = row.get("surname", "")
        for name in (row["person"], *row.get("aliases", ())):
            forms.setdefault(row["person"], {})[PersonName.parse(name, surname)] = None
    return {name: Person(name, tuple(found)) for name, found in forms.items()}
