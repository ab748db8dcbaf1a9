"""The reference of office-holders from the raw facts and the tables that are kept by hand."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from checks.documents.document import packaged_document
from checks.reference.building.factbook import Factbook
from checks.reference.building.names import differ_in_surname, is_same, spelled
from checks.reference.building.reign import Leaders
from checks.reference.building.row import Named, Row
from checks.reference.building.timeline import timeline
from checks.reference.offices import KnownDay, words_of_titles
from checks.reference.person_names import folded

FACTBOOK: Final = "factbook-leaders.json"
LEADERS: Final = "leaders-1945-2021.csv"
_ROOM: Final = "checks.reference.building"
_CAREER: Final = timedelta(days=15 * 365)
"""How long one person may have been out of all offices under a name that is not the same to the letter."""
_HANDOVER: Final = timedelta(days=7)
"""How far apart they may put a handover."""
_SAME_TERM: Final = timedelta(days=100)
"""How far apart a source and a row kept by hand may put one beginning."""


@dataclass(frozen=True, slots=True)
class BuiltOffice:
    """An office with its rows, the earliest first."""

    name: str
    country: str
    titles: tuple[str, ...]
    places: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """The whole reference, and what did not go into it: rows of no certain office, and rows that gave way."""

    as_of: str
    sources: Mapping[str, Mapping[str, str]]
    countries: Mapping[str, tuple[str, ...]]
    offices: tuple[BuiltOffice, ...]
    passed_over: int
    gave_way: int


def build(folder: Path) -> Built:
    """Build the reference from a folder of raw facts. Raises OSError where a file of it cannot be read."""
    countries, titles, people = _table("countries"), _table("titles"), _table("people")
    kept = _table("kept")
    factbook = Factbook(_table("factbook"), _codes(countries, "gec"), people)
    leaders = Leaders(_table("reign"), _codes(countries, "reign"), people)
    better = factbook.rows(json.loads((folder / FACTBOOK).read_text(encoding="utf-8")))
    with (folder / LEADERS).open(encoding="utf-8", errors="replace", newline="") as file:
        other = leaders.rows(csv.DictReader(file))
    lines = {key: timeline(better.get(key, ()), other.get(key, ())) for key in {**better, **other}}
    raw = (
        BuiltOffice(f"{kind} of {countries[code]['name']}", code, _titles(titles, kind, code), (), line.rows)
        for (code, kind), line in lines.items()
    )
    offices = _with_kept(raw, list(_kept(kept)), KnownDay.parse(kept["as_of"]))
    return Built(
        kept["as_of"],
        kept["sources"],
        {code: tuple(entry["words"]) for code, entry in sorted(countries.items())},
        tuple(_unified(sorted(offices, key=lambda office: (office.country, office.name)))),
        leaders.passed_over,
        sum(line.gave_way for line in lines.values()),
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


def _kept(kept: Mapping[str, Any]) -> Iterator[BuiltOffice]:
    for entry in kept["offices"]:
        rows = (_kept_row(row, entry.get("source", ""), kept["as_of"]) for row in entry["holders"])
        yield BuiltOffice(
            entry["office"],
            entry.get("country", ""),
            tuple(entry["titles"]),
            tuple(entry.get("of", ())),
            tuple(sorted(rows, key=lambda row: row.since.first)),
        )


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


def _unified(offices: Iterable[BuiltOffice]) -> Iterator[BuiltOffice]:
    """Yield the offices with one name for each person of a country, whatever its sources call them.

    Names kept by hand are taken as they are, and of the others the newest.
    """
    offices = list(offices)
    people = {country: _People() for country in {office.country for office in offices}}
    rows = [(people[office.country], row) for office in offices for row in office.rows]
    for known, row in sorted(rows, key=lambda item: (not item[1].kept, -item[1].last.toordinal())):
        known.add(row)
    for office in offices:
        yield replace(office, rows=tuple(people[office.country].renamed(row) for row in office.rows))


class _People:
    """The people of one country, each by one name."""

    def __init__(self) -> None:
        self._known: dict[str, Named] = {}
        self._called: dict[str, str] = {}
        self._first: dict[str, date] = {}

    def add(self, row: Row) -> None:
        """Take a row's name for one that is known, or for a new one; two that are kept by hand are two people.

        The newest rows come first.
        """
        who = row.who
        person = self._called.get(who.person) or (None if row.kept else self._alike(row)) or who.person
        self._called[who.person] = person
        self._known[person] = _with_aliases(self._known.get(person, who), who)
        self._first[person] = min(self._first.get(person, row.since.first), row.since.first)

    def _alike(self, row: Row) -> str | None:
        """Return who is known by a name like this one's, and led in the same years: a son bears his father's name."""
        return next(
            (
                person
                for person, known in self._known.items()
                if self._first[person] - row.last < _CAREER and _is_one(known, row.who)
            ),
            None,
        )

    def renamed(self, row: Row) -> Row:
        """Return a row with the name that its person has."""
        return replace(row, who=self._known[self._called[row.who.person]])


def _is_one(known: Named, other: Named) -> bool:
    if differ_in_surname(known, other):
        return False
    names = (known.person, *known.aliases)
    return " " in other.person and any(" " in name and is_same(Named(name), other) for name in names)


def _with_aliases(known: Named, other: Named) -> Named:
    """Return a person with the names of another, without those that differ in accents alone."""
    names = {folded(name): name for name in reversed((*known.aliases, other.person, *other.aliases)) if " " in name}
    names.pop(folded(known.person), None)
    return replace(known, aliases=tuple(reversed(names.values())))


def written(built: Built) -> str:
    """Return the reference as JSON, one row a line, in an order of its own."""
    lines = ["{", '"version": 1,', f'"as_of": {_json(built.as_of)},', '"sources": {']
    lines += _joined(f"{_json(key)}: {_json(source)}" for key, source in sorted(built.sources.items()))
    lines += ["},", '"countries": {']
    lines += _joined(f"{_json(code)}: {_json(words)}" for code, words in built.countries.items())
    lines += ["},", '"offices": [']
    told: set[str] = set()
    lines += _joined(_office(office, built, told) for office in built.offices)
    return "\n".join((*lines, "]", "}", ""))


def told(built: Built) -> str:
    """Return as JSON what need not be read from the reference itself."""
    titles = (title for office in built.offices for title in office.titles)
    return f'{{\n"as_of": {_json(built.as_of)},\n"title_words": {_json(sorted(words_of_titles(titles)))}\n}}\n'


def _joined(lines: Iterable[str]) -> list[str]:
    *all_but_last, last = lines
    return [*(f"{line}," for line in all_but_last), last]


def _office(office: BuiltOffice, built: Built, told: set[str]) -> str:
    source = Counter(row.source for row in office.rows).most_common(1)[0][0]
    head = {
        "office": office.name,
        "country": office.country,
        "of": office.places,
        "titles": office.titles,
        "source": source,
    }
    opening = _json({key: value for key, value in head.items() if value})[:-1]
    rows = _joined(_json(_row(row, source, built.as_of, told)) for row in office.rows)
    return "\n".join((f'{opening}, "holders": [', *(f"  {row}" for row in rows), "]}"))


def _row(row: Row, source: str, as_of: str, told: set[str]) -> dict[str, object]:
    """Return a row as the format has it; aliases stand in a person's first row only."""
    data: dict[str, object] = {"person": row.who.person, "from": row.since.text}
    if row.until:
        data["to"] = row.until.text
    elif row.seen.text != as_of:
        data["as_of"] = row.seen.text
    if row.acting:
        data["acting"] = True
    if row.who.surname:
        data["surname"] = row.who.surname
    if row.who.aliases and row.who.person not in told:
        data["aliases"] = row.who.aliases
    told.add(row.who.person)
    if row.source != source:
        data["source"] = row.source
    return data


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
