"""Changes that a sentence tells with both of their ends: "rose 20% to 120 from 90", "doubled to 120 from 50"."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.reading.relations.change_ends import Terms, alike, changes_told, split
from checks.reading.relations.change_words import AFTER, BESIDE, FROM, FROM_TO, LEVEL, MOVES, TO, TO_FROM, move_before
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import FACTOR, NUMBER, PERCENT, POINTS, Skeleton
from checks.story.values import Bound, Change

if TYPE_CHECKING:
    from checks.reading import Reading

_RELATIVE = frozenset({"percent", "factor", "percentage point", "basis point"})
_MOVE = f"[{NUMBER}{PERCENT}{POINTS}]"
_COUNTED = (
    r"(?: (?!(?:in|on|at|since|last|this|over|during|from|to|and|or|but|year|per|a|an|the)\b)[^\W\d_]{3,16}){0,2}"
)
_NO_MORE = r"(?= ?[.,;)—–]|$)"
_NOUN = (
    r"(?:rise|increase|gain|jump|surge|growth|hike|climb|fall|drop|decline|decrease|slide|slump|plunge|cut|reduction)"
)
_TAIL = (
    rf"(?:,| [—–-]| ?\(| or){{1,2}}"
    rf"(?: ?(?:an?|or|about|of|representing|marking|up|down|rising|falling|by|{_NOUN})\b){{0,4}} ?"
    rf"(?P<by>{_MOVE})(?: {_NOUN}\b|{_NO_MORE})"
)

_A_YEAR_BEFORE = (
    rf"(?:just |only )?(?P<before>{LEVEL})(?: \w{{3,16}})?"
    r"(?: (?:an? (?:year|month|decade|week) (?:ago|earlier|before)|the (?:year|month|week) before|last year"
    r"|(?:in |during |for |over )?the (?:same|previous|prior|corresponding|year-ago)"
    r" (?:period|quarter|month|week|year|season|day|time|three months)"
    r"(?: (?:of )?(?:last year|a year (?:ago|earlier)))?))"
)
_COMPARED = rf" compared (?:with|to) {_A_YEAR_BEFORE}"
_CLAUSE = r"(?:(?!(?:and|but)\b)[^\W\d_][\w'’.-]{0,24} ){1,8}"

_MOVED = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<by>{_MOVE}){_COUNTED},?{TO_FROM}",
        rf"(?P<by>{_MOVE}){AFTER},?{FROM_TO}",
        rf"(?P<by>{_MOVE}){AFTER},? (?P<ends>{LEVEL})",
        rf"(?P<moved>{LEVEL}){AFTER},?{FROM}(?P<before>{LEVEL})",
        rf"{TO_FROM}{AFTER}{_TAIL}",
        rf"{FROM_TO}{AFTER}{_TAIL}",
        rf"(?P<by>{_MOVE}){_COUNTED},?{TO}(?P<after>{LEVEL}){AFTER},?{_COMPARED}",
        rf"(?P<by>{_MOVE}),{TO}(?P<after>{LEVEL}){AFTER},?{_COMPARED}",
    )
)
"""How a change stands with the numbers before and after it, behind a word of movement. `ends` is "from 40 to 45" where
that was read as a range, and `moved` is "30 to 120" in "by 30 to 120 from 90"."""

_NAMED = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<by>{_MOVE}) {_NOUN}{AFTER},?{TO_FROM}",
        rf"(?P<by>{_MOVE}) {_NOUN}{AFTER},?{FROM_TO}",
        rf"(?P<by>{FACTOR}){AFTER},?{TO_FROM}",
        rf"(?P<by>{FACTOR}){AFTER},?{FROM_TO}",
        rf"{BESIDE}(?P<beside>up|down)(?: by| about| \w{{2,12}}ly)? (?P<by>{_MOVE}){AFTER}{FROM}(?P<before>{LEVEL})",
        rf"{BESIDE}an? (?P<by>{_MOVE}) {_NOUN}{FROM}(?P<before>{LEVEL})",
        rf"{BESIDE}an? {_NOUN} of (?P<by>{_MOVE}){FROM}(?P<before>{LEVEL})",
        rf"{FROM_TO}{AFTER},? (?:[—–-] )?(?:or )?an? {_NOUN} of (?:about )?(?P<by>{_MOVE}){_NO_MORE}",
        rf"{FROM_TO}{AFTER},? (?:[—–-] )?(?:or )?an? (?P<by>{_MOVE}) {_NOUN}{_NO_MORE}",
        rf"{BESIDE}(?P<beside>up|down) (?P<by>{_MOVE}){AFTER},?{_COMPARED}",
        rf"\b{_COMPARED[1:]},? {_CLAUSE}{BESIDE}(?P<beside>up|down) (?P<by>{_MOVE}){_NO_MORE}",
        rf"{BESIDE}compared (?:with|to) {_A_YEAR_BEFORE}, (?P<beside>up|down) (?P<by>{_MOVE}){_NO_MORE}",
    )
)
"""The same where the change itself says that it is one."""

_OTHER_BASE = regex(
    r"\b(?:adjust(?:ed|ing)|constant|comparable|organic(?:ally)?|like-for-like|same-store|underlying|annuali[sz]ed"
    r"|annual(?:ly)?|(?:an|on|moving) average|average of|averag(?:ed|ing)"
    r"|year[- ]on[- ]year|excluding|stripping|real terms|local|currenc(?:y|ies)|exchange"
    r"|per dollar|loss(?:es)?|deficits?)\b",
    re.IGNORECASE,
)
"""Words that say of a percentage that the numbers beside it are not what it was worked out from, or may be negative."""


@lru_cache(maxsize=1)
def find_changes(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the changes that a sentence tells with both their ends: CHANGE relations, in the order of the text."""
    return tuple(changes_told(reading, (*_MOVED, *_NAMED), _by_figure, _OTHER_BASE))


def is_by_factor(found: Inferred) -> bool:
    """Whether a change is by a factor: "doubled"."""
    return isinstance(by := found.terms[0], QuantityMention) and by.unit == "factor"


def in_points(found: Inferred) -> Inferred | None:
    """Return a change in percent between percentages as one in percentage points; None for any other."""
    by, *ends = found.terms
    units = {end.unit for end in ends if isinstance(end, QuantityMention)}
    if not isinstance(by, QuantityMention) or by.unit != "percent" or units != {"percent"}:
        return None
    return replace(found, terms=(replace(by, unit="percentage point"), *ends))


def _by_figure(skeleton: Skeleton, match: re.Match[str]) -> Terms | None:
    told = _terms(skeleton, match)
    ends = alike(*told[1:]) if told else None
    if told is None or ends is None or told[0].per or not _measures(told[0], ends[0]):
        return None
    change = _direction(skeleton.text, match)
    if change is None and match.re in _MOVED:
        return None
    return _by(told[0], told[0].change or change, ends[0].unit), *ends


def _direction(text: str, match: re.Match[str]) -> Change | None:
    if "beside" in match.re.groupindex:
        return MOVES[match["beside"].lower()]
    move = move_before(text, match.start(), objects="ends" not in match.re.groupindex)
    return move.change if move else None


def _by(by: QuantityMention, change: Change | None, unit: str | None) -> QuantityMention:
    """Return a change with its direction, in the unit of its ends where it has none of its own."""
    if unit == "percent" and by.unit in {None, "point"}:
        return replace(by, change=change, unit="percentage point")
    own = by.unit in _RELATIVE or unit == "percent"
    is_loose = by.unit == "factor" and by.bound is Bound.ABOUT
    precision = by.value / 2 if is_loose and by.value else by.precision  # "nearly halved" is anything up to 5/8
    return replace(by, change=change, unit=by.unit if own else unit, precision=precision)


def _measures(by: QuantityMention, end: QuantityMention) -> bool:
    """Whether a change can be told in terms of its ends: "2 cents" says nothing of dollars."""
    if by.unit in {*_RELATIVE, end.unit} - {None}:
        return True
    return by.unit is None and (by.head in {None, "point", "points"} or (end.unit is None and by.head == end.head))


def _terms(skeleton: Skeleton, match: re.Match[str]) -> Terms | None:
    """Return what a match holds: the change, what was before and what after; None where a range is none of those."""
    groups = match.re.groupindex
    if "ends" in groups:
        by, ends = skeleton.named(match, "by", "ends")
        pair = split(ends) if ends.text.lower().startswith("from ") else None
        return (by, *pair) if pair else None
    if "moved" in groups:
        moved, before = skeleton.named(match, "moved", "before")
        pair = split(moved)
        return (pair[0], before, pair[1]) if pair else None
    by, before, after = skeleton.named(match, "by", "before", "after")
    return by, before, after
