"""A built reference as JSON, the same bytes for the same facts."""

import json
from collections import Counter
from collections.abc import Iterable

from checks.reference.building.built import Built, BuiltOffice
from checks.reference.building.row import Row
from checks.reference.offices import words_of_titles


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
