"""The World Factbook's chiefs of state and heads of government into rows.

Each entry of the file is a line of the Factbook with the first and the last day on which it was seen there. The lines
know when somebody came to office, never when they left; the title stands in one line with the name.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from checks.reference.building.names import is_same, meant
from checks.reference.building.row import Named, Row
from checks.reference.terms import KnownDay

SOURCE: Final = "factbook"
_NAME_ENDS: Final = re.compile(r",| - | \(| \[|;| serving | elected | resigned | is the | who | has been ")
_SINCE: Final = re.compile(r"(?:(?P<day>\d{1,2}) )?(?P<month>[A-Z][a-z]{2,8}) ?(?P<year>\d{4})|(?P<only>\d{4})")
_SAME_SINCE: Final = 62
"""Days between two beginnings that are one, of which the later edition gives the better."""


@dataclass(frozen=True)
class _Seen:
    who: Named
    since: KnownDay
    first: str
    last: str
    acting: bool


@dataclass(frozen=True)
class Factbook:
    """How to read the file: the tables of `factbook.yaml`, countries by the file's codes, names by the sources'."""

    tables: Mapping[str, Any]
    countries: Mapping[str, str]
    people: Mapping[str, Mapping[str, str]]

    def rows(self, entries: Iterable[Mapping[str, str]]) -> dict[tuple[str, str], list[Row]]:
        """Return the rows of each office, by country and the office's kind."""
        seen: dict[tuple[str, str], list[_Seen]] = {}
        for entry in entries:
            country = self.countries.get(entry["file"].rpartition("/")[2].removesuffix(".json"))
            if country and (found := self._read(country, entry)):
                office, one = found
                seen.setdefault((country, office), []).append(one)
        return {key: list(_stints(found)) for key, found in seen.items()}

    def _read(self, country: str, entry: Mapping[str, str]) -> tuple[str, _Seen] | None:
        holder = " ".join(entry["holder"].split())
        since = _since(entry["since"])
        if since is None or self._is_wrong(country, entry, holder):
            return None
        title = self._title.match(holder)
        office = self.tables["titles"][title["title"]] if title else self._untitled(country, holder)
        if office is None or (office == "Monarch" and country not in self.tables["monarchies"]):
            return None
        name = self._name(holder[title.end() :] if title else holder)
        if not name:
            return None
        who = meant(name, self.people.get(country, {}))
        acting = bool(title and title["acting"])
        office = self.tables["renamed"].get(country, {}).get(office, office)
        return office, _Seen(who, since, entry["first_seen"], entry["last_seen"], acting)

    def _is_wrong(self, country: str, entry: Mapping[str, str], holder: str) -> bool:
        return any(
            wrong["country"] == country
            and wrong["words"] in holder
            and wrong.get("since", "") in entry["since"]
            and wrong.get("office", entry["office"]) == entry["office"]
            for wrong in self.tables["wrong"]
        )

    def _untitled(self, country: str, holder: str) -> str | None:
        listed: Mapping[str, str] = self.tables["untitled"].get(country, {})
        return next((office for words, office in listed.items() if holder.startswith(words)), None)

    def _name(self, words: str) -> str:
        name = _NAME_ENDS.split(words)[0].strip()
        for rank in self.tables["ranks"] * 2:
            name = name.removeprefix(f"{rank} ")
        return name if any(map(str.isupper, name)) else ""

    @cached_property
    def _title(self) -> re.Pattern[str]:
        titles = "|".join(map(re.escape, sorted(self.tables["titles"], key=len, reverse=True)))
        acting = "|".join(map(re.escape, sorted(self.tables["acting"], key=len, reverse=True)))
        other = r"of |and |or |Minister\b|State |\(|Elect "
        return re.compile(rf"(?:(?P<acting>{acting}) )?(?P<title>{titles}) (?!{other})")


def _since(text: str) -> KnownDay | None:
    """Return the day that a line's "since" begins with, the month or year if it gives no more."""
    found = _SINCE.search(text)
    if found is None:
        return None
    if found["only"]:
        return KnownDay.parse(found["only"])
    try:
        month = datetime.strptime(f"{found['month'][:3]} {found['year']}", "%b %Y").strftime("%Y-%m")  # noqa: DTZ007
        return KnownDay.parse(f"{month}-{int(found['day']):02}" if found["day"] else month)
    except ValueError:
        return None


def _stints(seen: Iterable[_Seen]) -> Iterator[Row]:
    """Yield one row for each stretch of lines that name one person."""
    stretch: list[_Seen] = []
    for one in sorted(seen, key=lambda one: (one.since.first, one.first)):
        if stretch and not _goes_on(stretch, one):
            yield _row(stretch)
            stretch = []
        stretch.append(one)
    if stretch:
        yield _row(stretch)


def _goes_on(stretch: list[_Seen], one: _Seen) -> bool:
    """Whether a line speaks of the same time in office: that of a later election, or as a caretaker, is no new one."""
    if any(one.since == other.since for other in stretch):
        return True
    promoted = not one.acting and all(other.acting for other in stretch)
    return not promoted and any(is_same(one.who, other.who) for other in stretch)


def _row(stretch: list[_Seen]) -> Row:
    first = min(one.since.first for one in stretch)
    near = [one for one in stretch if (one.since.first - first).days <= _SAME_SINCE]
    newest = max(stretch, key=lambda one: one.last)
    aliases = (name for one in stretch for name in (one.who.person, *one.who.aliases) if name != newest.who.person)
    who = Named(newest.who.person, newest.who.surname, tuple(dict.fromkeys((*newest.who.aliases, *aliases))))
    since = max(near, key=lambda one: (len(one.since.text), one.last)).since
    return Row(who, since, None, KnownDay.parse(newest.last), SOURCE, all(one.acting for one in near))
