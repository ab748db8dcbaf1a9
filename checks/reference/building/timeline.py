"""The rows that several sources have of one office into terms, one after another.

No source has both ends of all terms. The Factbook knows beginnings, and on which days somebody was still named; a term
ends with the next one's beginning if it was seen up to then, and else at some day between the two, written as both. The
list of leaders gives the month of an end: where another term begins in that month, on that day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final

from checks.reference.building.names import differ_in_surname, is_same
from checks.reference.building.row import Named, Row
from checks.reference.person_names import folded
from checks.reference.terms import KnownDay

_HANDOVER: Final = timedelta(days=4)
"""How far the list of leaders may be off the day of a handover."""
_BEGINNINGS: Final = timedelta(days=31)
"""How far apart two sources may put one beginning."""
_LAG: Final = timedelta(days=31)
"""How long the Factbook may go on naming somebody who has left."""
_STALE: Final = timedelta(days=100)
"""How long it did so at worst, in the years when it was changed at long intervals."""
_ALIKE: Final = 0.75
"""From here on two surnames are taken for spellings of one."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The terms of an office, the earliest first, and how many rows gave way to another source's."""

    rows: tuple[Row, ...]
    gave_way: int


def timeline(exact: Sequence[Row], rough: Sequence[Row]) -> Timeline:
    """Return one line of terms from the rows of two sources: where they differ, the exact one wins."""
    known, added = list(exact), list[Row]()
    gave_way = 0
    for row in rough:
        match = next((index for index, one in enumerate(exact) if _one_term(row, one)), None)
        if match is not None:
            known[match] = _joined(known[match], row)
        elif any(_contradicts(row, one) for one in exact):
            gave_way += 1
        else:
            added.append(row)
    return Timeline(tuple(_ended(sorted((*known, *added), key=lambda row: row.since.first))), gave_way)


def _one_term(row: Row, known: Row) -> bool:
    """Whether two sources mean the same time in office of one person: two that began on one day do."""
    if abs(row.since.first - known.since.first) <= _HANDOVER:
        return True
    if not _may_be(row.who, known.who):
        return False
    last = row.until.last if row.until else date.max
    return row.since.first - _BEGINNINGS <= known.since.first <= last or (
        known.since.first <= row.since.first <= known.seen.last
    )


def _may_be(leader: Named, known: Named) -> bool:
    """Whether a leader, often named by the surname alone and misspelled, may be a known holder."""
    if is_same(leader, known) or differ_in_surname(leader, known):
        return not differ_in_surname(leader, known)
    words, others = folded(leader.person).split(), folded(known.person).split()
    if len(words) == 1:
        return any(words[0] in folded(name).split() for name in known.aliases) or _alike(words[0], others[-1])
    return _alike(words[0], others[0]) and _alike(words[-1], others[-1])


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _joined(known: Row, row: Row) -> Row:
    """Return the exact row with what the rough one adds: an earlier beginning, an end, another spelling."""
    since = row.since if row.since.first < known.since.first - _BEGINNINGS else known.since
    until = row.until if row.until and row.until.last >= known.seen.first - _BEGINNINGS else None
    extra = [name for name in (row.who.person, *row.who.aliases) if " " in name and name != known.who.person]
    who = replace(known.who, aliases=tuple(dict.fromkeys((*known.who.aliases, *extra))))
    return replace(known, who=who, since=since, until=until, acting=known.acting)


def _contradicts(row: Row, known: Row) -> bool:
    """Whether a row puts another person into a time that the exact source has."""
    return known.since.first + _BEGINNINGS < row.since.first < known.seen.last - _STALE


def _ended(rows: Sequence[Row]) -> Iterable[Row]:
    """Yield each row with its end, as far as it is known; what goes on without a break is one row."""
    open_row: Row | None = None
    for row, following in zip_longest(rows, rows[1:]):
        if open_row and open_row.who.person == row.who.person and open_row.acting == row.acting:
            row = replace(row, since=open_row.since)
        ended = replace(row, until=_end(row, following.since)) if following else row
        if (
            following
            and ended.until == following.since
            and (row.who.person, row.acting)
            == (
                following.who.person,
                following.acting,
            )
        ):
            open_row = ended
        else:
            open_row = None
            yield ended


def _end(row: Row, following: KnownDay) -> KnownDay:
    """Return when a term ended that another followed."""
    if row.until:
        near = row.until.first - _HANDOVER <= following.first <= row.until.last + _HANDOVER
        return following if near or row.until.first > following.first else row.until
    if row.seen.last >= following.first:
        return following
    earliest = max(row.seen.first - _LAG, row.since.first)
    return KnownDay.parse(f"{earliest}/{following.text}")
