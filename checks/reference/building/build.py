"""The reference of office-holders from the raw facts and the tables that are kept by hand."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from checks.documents.document import packaged_document
from checks.reference.building.built import Built, BuiltOffice
from checks.reference.building.factbook import Factbook
from checks.reference.building.names import is_same, spelled
from checks.reference.building.people import unified
from checks.reference.building.reign import Leaders
from checks.reference.building.row import Named, Row
from checks.reference.building.timeline import timeline
from checks.reference.terms import KnownDay

FACTBOOK: Final = "factbook-leaders.json"
LEADERS: Final = "leaders-1945-2021.csv"
_ROOM: Final = "checks.reference.building"
_SAME_TERM: Final = timedelta(days=100)
"""How far apart a source and a row kept by hand may put one beginning."""
_HANDOVER: Final = timedelta(days=7)
"""How far apart they may put the day on which an office changes hands."""


def build(folder: Path) -> Built:
    """Build the reference from a folder of raw facts. Raises OSError where a file of it cannot be read."""
    countries, titles, people = _table("countries"), _table("titles"), _table("people")
    kept = _table("kept")
    by_hand = (*kept["offices"], *_table("earlier")["offices"])
    factbook = Factbook(_table("factbook"), _codes(countries, "gec"), people)
    leaders = Leaders(_table("reign"), _codes(countries, "reign"), people)
    exact = factbook.rows(json.loads((folder / FACTBOOK).read_text(encoding="utf-8")))
    with (folder / LEADERS).open(encoding="utf-8", errors="replace", newline="") as file:
        rough = leaders.rows(csv.DictReader(file))
    lines = {key: timeline(exact.get(key, ()), rough.get(key, ())) for key in {**exact, **rough}}
    raw = (
        BuiltOffice(f"{kind} of {countries[code]['name']}", code, _titles(titles, kind, code), (), line.rows)
        for (code, kind), line in lines.items()
    )
    offices = _with_kept(raw, _kept(by_hand, kept["as_of"]), KnownDay.parse(kept["as_of"]))
    return Built(
        kept["as_of"],
        kept["sources"],
        {code: tuple(entry["words"]) for code, entry in sorted(countries.items())},
        tuple(unified(sorted(offices, key=lambda office: (office.country, office.name)))),
        leaders.passed_over,
        sum(line.gave_way for line in lines.values()),
        {country: frozenset(years) for country, years in leaders.led.items()},
    )


def _table(name: str) -> Any:
    return packaged_document(_ROOM, f"{name}.yaml").root.data


def _titles(table: Mapping[str, Any], kind: str, country: str) -> tuple[str, ...]:
    """Return what texts call the holder of an office in a country."""
    return tuple(title for title in table["titles"][kind] if country not in table["elsewhere"].get(title, ()))


def _codes(countries: Mapping[str, Any], key: str) -> dict[str, str]:
    """Return the countries by their codes in a raw file."""
    found: dict[str, str] = {}
    for country, entry in countries.items():
        codes = entry.get(key, [])
        found.update(dict.fromkeys([codes] if isinstance(codes, str) else codes, country))
    return found


def _kept(entries: Iterable[Mapping[str, Any]], as_of: str) -> list[BuiltOffice]:
    """Return the offices that are kept by hand: of one that stands in several tables, all rows."""
    found: dict[str, BuiltOffice] = {}
    for entry in entries:
        rows = (_kept_row(row, entry.get("source", ""), as_of) for row in entry["holders"])
        office = found.get(entry["office"]) or BuiltOffice(
            entry["office"], entry.get("country", ""), tuple(entry["titles"]), tuple(entry.get("of", ())), ()
        )
        found[office.name] = replace(office, rows=tuple(sorted((*office.rows, *rows), key=lambda row: row.since.first)))
    return list(found.values())


def _kept_row(row: Mapping[str, Any], source: str, as_of: str) -> Row:
    return Row(
        spelled(Named(row["person"], row.get("surname", ""), tuple(row.get("aliases", ())))),
        KnownDay.parse(str(row["from"])),
        KnownDay.parse(str(row["to"])) if "to" in row else None,
        KnownDay.parse(str(row.get("as_of", as_of))),
        row.get("source", source),
        row.get("acting", False),
        kept=True,
    )


def _with_kept(raw: Iterable[BuiltOffice], kept: Iterable[BuiltOffice], as_of: KnownDay) -> Iterator[BuiltOffice]:
    """Yield all offices; in the time that kept rows cover, theirs alone."""
    by_name = {office.name: office for office in kept}
    for office in raw:
        known = by_name.pop(office.name, None)
        rows = tuple(_capped(row, as_of) for row in (_covered(office.rows, known.rows) if known else office.rows))
        yield replace(known or office, rows=rows)
    yield from by_name.values()


def _covered(raw: Iterable[Row], kept: tuple[Row, ...]) -> list[Row]:
    """Return rows that are kept, and of the others what these leave: none begins in their time, or goes on into it."""
    rows = [*kept, *(_following(row, kept) for row in raw if not any(_in_time_of(row, known) for known in kept))]
    rows.sort(key=lambda row: row.since.first)
    for index, following in enumerate(rows[1:]):
        row = rows[index]
        if following.kept and not row.kept and (row.until is None or row.until.last > following.since.first):
            rows[index] = replace(row, until=following.since)
    return rows


def _following(row: Row, kept: Iterable[Row]) -> Row:
    """Return a row that begins when a kept one ends, where its own source puts that some days earlier."""
    ends = [known.until for known in kept if known.until and known.since.first <= row.since.first < known.until.first]
    return replace(row, since=ends[0]) if ends else row


def _in_time_of(row: Row, known: Row) -> bool:
    if known.since.first <= row.since.first and (
        known.until is None or row.since.first < known.until.first - _HANDOVER
    ):
        return True
    return is_same(row.who, known.who) and abs(row.since.first - known.since.first) <= _SAME_TERM


def _capped(row: Row, as_of: KnownDay) -> Row:
    return replace(row, seen=as_of) if row.seen.last > as_of.last else row
