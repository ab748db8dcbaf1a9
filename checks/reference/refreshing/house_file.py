"""A newsroom's own file of office-holders with what was read from Wikidata, and with all that a person wrote in it."""

from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from checks.documents.document import is_blank, parse_document
from checks.documents.problem import BrokenFile
from checks.reference.offices import KnownDay, Offices
from checks.reference.offices_file import offices_of
from checks.reference.refreshing.changes import Change, Kind

if TYPE_CHECKING:
    from ruamel.yaml import YAML

SOURCE_URL: Final = "https://www.wikidata.org/"
_SOURCE: Final = {"name": "Wikidata", "url": SOURCE_URL, "licence": "CC0-1.0"}
_NAME: Final = "wikidata"
_FILE: Final = Path("offices.yaml")
"""What a text is called in a message that has no other name for it."""


class Unwritable(ValueError):
    """A file into which nothing can be put without losing something; the message says why."""


def rewritten(text: str, changes: Iterable[Change], known: Offices, today: date) -> str:
    """Return the text of an own file, or of none yet, with changes as rows of their own source.

    Rows that an earlier refresh put there are brought up to date; what a person wrote stays as it is. The day of the
    data becomes `today`, and rows without an end that a person wrote keep the day that they had. Raises BrokenFile for
    a text that is no such file, Unwritable where something would be lost.
    """
    if is_blank(text):
        return _comments(text) + _dumped(_yaml(""), _filled(_new(today), changes, known))
    before = offices_of(parse_document(_FILE, text))
    yaml = _yaml(text)
    data = yaml.load(text)
    _move_day(data, today)
    written = _dumped(yaml, _filled(data, changes, known))
    _refuse_losses(before, written)
    return written


def _yaml(text: str) -> "YAML":
    """Return a reader and writer that keeps comments, quotation marks and indents."""
    from ruamel.yaml import YAML
    from ruamel.yaml.util import load_yaml_guess_indent

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    _, indent, offset = load_yaml_guess_indent(text) if text.strip() else (None, 4, 2)
    yaml.indent(mapping=2, sequence=indent or 4, offset=offset if offset is not None else 2)
    return yaml


def _dumped(yaml: "YAML", data: Any) -> str:
    stream = StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def _comments(text: str) -> str:
    return f"{text.rstrip()}\n" if text.strip() else ""


def _new(today: date) -> dict[str, Any]:
    return {"version": 1, "as_of": today, "sources": {}, "offices": []}


def _move_day(data: Any, today: date) -> None:
    """Set the day of the data; the rows that are not known to go on up to it are told their own."""
    day = data["as_of"]
    if str(day) >= today.isoformat():
        return
    data["as_of"] = today
    ours = _source_name(data)
    for entry in data["offices"]:
        for row in entry["holders"]:
            if "to" not in row and "as_of" not in row and row.get("source", entry.get("source")) != ours:
                row["as_of"] = day


def _source_name(data: Any) -> str | None:
    """Return the name under which Wikidata is a source, None where it is none yet."""
    return next((name for name, source in data["sources"].items() if source.get("url") == SOURCE_URL), None)


def _filled(data: Any, changes: Iterable[Change], known: Offices) -> Any:
    source = _source_name(data)
    if source is None:
        source = next(name for name in _free_names() if name not in data["sources"])
        data["sources"][source] = _in_one_line(_SOURCE)
    for change in changes:
        _put(_entry(data, change, known, source), change, source, _surname(change.person, known))
    return data


def _free_names() -> Iterator[str]:
    yield _NAME
    yield from (f"{_NAME}-{number}" for number in range(2, 1000))


def _entry(data: Any, change: Change, known: Offices, source: str) -> Any:
    """Return the office's entry, a new one if it has none."""
    for entry in data["offices"]:
        if entry["office"] == change.office:
            return entry
    office = known.offices[change.office]
    entry = {"office": office.name}
    if office.country:
        entry["country"] = office.country
    if not office.national or not office.country:
        entry["of"] = _in_one_line([*office.places])
    entry |= {"titles": _in_one_line([*office.titles]), "source": source, "holders": []}
    data["offices"].append(entry)
    return entry


def _surname(person: str, known: Offices) -> str:
    """Return the surname of a known person where it is not the last word of the name."""
    names = known.people[person].names if person in known.people else ()
    return next((surname for name, surname in names if name == person), "")


def _put(entry: Any, change: Change, source: str, surname: str) -> None:
    for row in entry["holders"]:
        ours = row.get("source", entry.get("source")) == source
        if ours and row["person"] == change.person and str(row["from"]) == change.since.text:
            _update(row, change)
            return
    row = {"person": change.person, "from": _scalar(change.since)}
    if change.until:
        row["to"] = _scalar(change.until)
    if change.known and change.known.acting:
        row["acting"] = True
    if surname:
        row["surname"] = surname
    if change.kind is Kind.RENAMED:
        row["aliases"] = [change.alias]
    if entry.get("source") != source:
        row["source"] = source
    entry["holders"].append(_in_one_line(row))


def _update(row: Any, change: Change) -> None:
    if change.until:
        row["to"] = _scalar(change.until)
    if change.kind is Kind.RENAMED:
        row["aliases"] = [*row.get("aliases", ()), change.alias]


def _scalar(day: KnownDay) -> date | int | str:
    """Return a day as YAML has it without quotation marks."""
    if day.first == day.last:
        return day.first
    return int(day.text) if day.text.isdigit() else day.text


def _in_one_line(value: dict[str, Any] | list[str]) -> Any:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    made: Any = CommentedMap(value) if isinstance(value, dict) else CommentedSeq(value)
    made.fa.set_flow_style()
    return made


def _refuse_losses(before: Offices, written: str) -> None:
    """Raise Unwritable unless all terms and names that a person wrote are in the file that is to be written."""
    try:
        after = offices_of(parse_document(_FILE, written))
    except BrokenFile as broken:
        raise Unwritable(f"the file could not be read any more: {broken}") from broken
    for office in before.offices.values():
        kept = {(term.person, term.since.text, term.source.url) for term in after.offices[office.name].terms}
        for term in office.terms:
            if (term.person, term.since.text, term.source.url) not in kept:
                raise Unwritable(f"the row of {term.person}, {office.name}, would be lost")
