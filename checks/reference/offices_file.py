"""The format of office-holders: YAML, as `schemas/offices.schema.json` describes it, into `Offices`."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import yaml

from checks.reference.offices import KnownDay, Office, Offices, Person, Source, Term
from checks.reference.person_names import PersonName

try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:
    from yaml import SafeLoader as _SafeLoader  # type: ignore[assignment]

_KEYS: Final = {
    "file": ({"version", "as_of", "sources", "offices"}, {"countries"}),
    "source": ({"name", "url", "licence"}, set[str]()),
    "office": ({"office", "titles", "holders"}, {"country", "of", "source"}),
    "holder": ({"person", "from"}, {"to", "source", "aliases", "surname", "acting"}),
}
"""The keys that each kind of mapping must have, and those that it may have."""
_TEXTS: Final = frozenset({"as_of", "name", "url", "licence", "office", "country", "source", "person", "surname"})
"""The keys whose value is a text."""


class BrokenOfficesError(ValueError):
    """A file that is no reference of office-holders; `problems` holds every reason, each with its place in the data."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class _Loader(_SafeLoader):
    """YAML 1.2's plain scalars: dates stay text, and the country NO is no boolean."""


_Loader.yaml_implicit_resolvers = {}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[0-9]{1,9}$"), list("0123456789"))


@cache
def known_offices() -> Offices:
    """Return the office-holders that come with the house."""
    return parse_offices(files("checks.reference").joinpath("offices.yaml").read_text(encoding="utf-8"))


def load_offices(path: Path) -> Offices:
    """Return the office-holders of a newsroom's own file.

    Raises BrokenOfficesError with all that is wrong with it, OSError where it cannot be read.
    """
    return parse_offices(path.read_bytes())


def parse_offices(text: str | bytes) -> Offices:
    """Return the offices of a file's text. Raises BrokenOfficesError with all that is wrong with it."""
    try:
        data = _load(text)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise BrokenOfficesError((" ".join(str(error).split()) or "nested too deep",)) from error
    problems = tuple(_problems(data))
    if problems:
        raise BrokenOfficesError(problems)
    return _offices(data)


def _load(text: str | bytes) -> Any:
    text = text.decode("utf-8-sig") if isinstance(text, bytes) else text
    if "*" in text and any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=_Loader)):
        raise yaml.YAMLError("YAML aliases (*name) are not read here")
    return yaml.load(text, Loader=_Loader)  # noqa: S506 a subclass of the safe loader


def _problems(data: Any) -> Iterator[str]:
    yield from (found := list(_shape(data, "the file", "file")))
    if found:
        return
    if data["version"] != 1:
        yield f"version: {data['version']} is not 1"
    yield from _date(data["as_of"], "as_of", whole=True)
    yield from _mappings(data["sources"], "sources", "source")
    yield from _countries(data.get("countries", {}))
    if not isinstance(data["offices"], list):
        yield "offices: not a list"
        return
    sources = data["sources"] if isinstance(data["sources"], dict) else {}
    for number, office in enumerate(data["offices"], 1):
        yield from _office_problems(office, f"offices, entry {number}", sources)


def _shape(data: Any, where: str, kind: str) -> Iterator[str]:
    required, optional = _KEYS[kind]
    if not isinstance(data, dict):
        yield f"{where}: not a mapping"
        return
    yield from (f"{where}: '{key}' is missing" for key in sorted(required - data.keys()))
    yield from (f"{where}: unknown key '{key}'" for key in data if key not in required | optional)
    yield from (f"{where}, {key}: no text" for key in sorted(_TEXTS & data.keys()) if not _is_text(data[key]))


def _mappings(data: Any, where: str, kind: str) -> Iterator[str]:
    if not isinstance(data, dict):
        yield f"{where}: not a mapping"
        return
    for key, value in data.items():
        yield from _shape(value, f"{where}, {key}", kind)


def _countries(data: Any) -> Iterator[str]:
    if not isinstance(data, dict):
        yield "countries: not a mapping"
        return
    for key, names in data.items():
        yield from _texts(names, f"countries, {key}")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _texts(data: Any, where: str) -> Iterator[str]:
    if not isinstance(data, list) or not all(map(_is_text, data)):
        yield f"{where}: not a list of texts"


def _date(value: Any, where: str, *, whole: bool = False) -> Iterator[str]:
    try:
        day = KnownDay.parse(str(value))
    except ValueError as error:
        yield f"{where}: {error}"
        return
    if whole and day.first != day.last:
        yield f"{where}: '{value}' is no whole date"


def _office_problems(office: Any, where: str, sources: Mapping[str, Any]) -> Iterator[str]:
    found = list(_shape(office, where, "office"))
    yield from found
    if found:
        return
    where = f"office '{office['office']}'"
    yield from _texts(office["titles"], f"{where}, titles")
    yield from _texts(office.get("of", []), f"{where}, of")
    if not isinstance(office["holders"], list):
        yield f"{where}, holders: not a list"
        return
    for number, holder in enumerate(office["holders"], 1):
        yield from _holder_problems(holder, f"{where}, holder {number}", office.get("source"), sources)


def _holder_problems(holder: Any, where: str, source: Any, sources: Mapping[str, Any]) -> Iterator[str]:
    found = list(_shape(holder, where, "holder"))
    yield from found
    if found:
        return
    yield from _texts(holder.get("aliases", []), f"{where}, aliases")
    if not isinstance(holder.get("acting", False), bool):
        yield f"{where}, acting: neither true nor false"
    days = [*_date(holder["from"], f"{where}, from"), *(_date(holder["to"], f"{where}, to") if "to" in holder else ())]
    yield from days
    if (
        not days
        and "to" in holder
        and KnownDay.parse(str(holder["to"])).last < KnownDay.parse(str(holder["from"])).first
    ):
        yield f"{where}: 'to' ({holder['to']}) is before 'from' ({holder['from']})"
    if (name := holder.get("source", source)) not in sources:
        yield f"{where}: source {name!r} is none of the file's sources"


def _offices(data: Mapping[str, Any]) -> Offices:
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
