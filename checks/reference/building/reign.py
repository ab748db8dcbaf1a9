"""The list of leaders, REIGN's after Archigos, into rows.

It names whoever led a state in fact, by the surname, from a day to a month, and no title: `reign.yaml` says which
office that was, where that is certain.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from checks.reference.building.names import meant
from checks.reference.building.row import FIRST_YEAR, Row
from checks.reference.terms import KnownDay

SOURCE: Final = "reign"


@dataclass
class Leaders:
    """How to read the list: the table of `reign.yaml`, countries by the list's codes, names by its own.

    `passed_over` counts the rows of which no office is certain, `led` tells in the middle of which years a country had
    a leader.
    """

    table: Mapping[str, Any]
    countries: Mapping[str, str]
    people: Mapping[str, Mapping[str, str]]
    passed_over: int = field(default=0, init=False)
    led: dict[str, set[int]] = field(default_factory=dict, init=False)

    def rows(self, entries: Iterable[Mapping[str, str]]) -> dict[tuple[str, str], list[Row]]:
        """Return the rows of each office, by country and the office's kind."""
        entries = [entry for entry in entries if entry["syear"]]
        last = max(_day(entry) for entry in entries)
        found: dict[tuple[str, str], list[Row]] = {}
        for entry in entries:
            state, leader, since = entry["stateabb"], " ".join(entry["leader"].split()), _day(entry)
            self._note_years(state, since, entry["eyear"] and _end(entry), last)
            office = self._office(state, leader, since)
            if office is None:
                self.passed_over += 1
                continue
            country = self.countries[state]
            who = meant(leader, self.people.get(country, {}), entry["syear"])
            until = KnownDay.parse(_end(entry)) if entry["eyear"] else None
            acting = _is_among(self.table[state].get("acting", ()), leader, since)
            row = Row(who, KnownDay.parse(since), until, KnownDay.parse(last), SOURCE, acting)
            found.setdefault((country, office), []).append(row)
        return found

    def _note_years(self, state: str, since: str, until: str, last: str) -> None:
        middles = (year for year in range(int(since[:4]), int((until or last)[:4]) + 1))
        held = (y for y in middles if y >= FIRST_YEAR and since <= f"{y}-07-01" and (until or last) >= f"{y}-07")
        if state in self.countries:
            self.led.setdefault(self.countries[state], set()).update(held)

    def _office(self, state: str, leader: str, since: str) -> str | None:
        entry = self.table.get(state)
        if entry is None or _is_among(entry.get("not", ()), leader, since):
            return None
        spans = (span for span in entry["offices"] if span.get("from", "") <= since < span.get("to", "9"))
        return next((span["office"] for span in spans), None)


def _is_among(listed: Collection[str], leader: str, since: str) -> bool:
    """Whether a table lists a leader, by the name alone or with the year in which the row begins."""
    return leader in listed or f"{leader} {since[:4]}" in listed


def _end(entry: Mapping[str, str]) -> str:
    return f"{entry['eyear']}-{int(entry['emonth']):02}"


def _day(entry: Mapping[str, str]) -> str:
    return f"{entry['syear']}-{int(entry['smonth']):02}-{int(entry['sdate']):02}"
