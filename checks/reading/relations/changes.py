"""Changes that a sentence tells with both of their ends: "rose 20% to 120 from 90", "doubled to 120 from 50"."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.reading.mentions import QuantityMention
from checks.reading.relations.change_ends import Terms, alike, changes_told, split
from checks.reading.relations.change_words import AFTER, BESIDE, BY, DOWN, FROM, FROM_TO, LEVEL, TO_FROM, UP
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import FACTOR, NUMBER, PERCENT, POINTS, Skeleton
from checks.story.values import Bound, Change

if TYPE_CHECKING:
    from checks.reading import Reading

_RELATIVE = frozenset({"percent", "factor", "percentage point", "basis point"})
_MOVED = rf"\b(?:(?P<up>{UP}|up)|(?P<down>{DOWN}|down))"
_MOVE = f"[{NUMBER}{PERCENT}{POINTS}]"
_COUNTED = (
    r"(?: (?!(?:in|on|at|since|last|this|over|during|from|to|and|or|but|year|per|a|an|the)\b)[^\W\d_]{3,16}){0,2}"
)
_NO_MORE = r"(?= ?[.,;)—–]|$)"
_NOUN = (
    r"(?:rise|increase|gain|jump|surge|growth|hike|climb|fall|drop|decline|decrease|slide|slump|plunge|cut|reduction)"
)
_TAIL = (
    rf"(?:,| [—–-]| ?\(| or){{1,2}}(?: ?(?:an?|or|about|of|representing|marking|up|down|{UP}|{DOWN}|by)\b){{0,4}} ?"
    rf"(?P<by>{_MOVE})(?: {_NOUN}\b|{_NO_MORE})"
)

_BY_FIGURE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_MOVED}{BY} (?P<by>{_MOVE}){_COUNTED},?{TO_FROM}",
        rf"{_MOVED}{BY} (?P<by>{_MOVE}){AFTER},?{FROM_TO}",
        rf"{_MOVED}{BY} (?P<by>{_MOVE}){AFTER},? (?P<ends>{LEVEL})",
        rf"{_MOVED}{BY} (?P<moved>{LEVEL}){AFTER},?{FROM}(?P<before>{LEVEL})",
        rf"{_MOVED}{BY}{TO_FROM}{AFTER}{_TAIL}",
        rf"{_MOVED}{BY}{FROM_TO}{AFTER}{_TAIL}",
        rf"(?P<by>{_MOVE}) {_NOUN}{AFTER},?{TO_FROM}",
        rf"(?P<by>{_MOVE}) {_NOUN}{AFTER},?{FROM_TO}",
        rf"(?P<by>{FACTOR}){AFTER},?{TO_FROM}",
        rf"(?P<by>{FACTOR}){AFTER},?{FROM_TO}",
        rf"{BESIDE}(?:(?P<up>up)|(?P<down>down)){BY} (?P<by>{_MOVE}){AFTER}{FROM}(?P<before>{LEVEL})",
        rf"{BESIDE}an? (?P<by>{_MOVE}) {_NOUN}{FROM}(?P<before>{LEVEL})",
        rf"{BESIDE}an? {_NOUN} of (?P<by>{_MOVE}){FROM}(?P<before>{LEVEL})",
    )
)
"""How a change stands with the numbers before and after it. `ends` is "from 40 to 45" where that was read as a range,
and `moved` is "30 to 120" in "by 30 to 120 from 90"."""

_OTHER_BASE = re.compile(
    r"\b(?:adjust(?:ed|ing)|constant|comparable|organic(?:ally)?|like-for-like|same-store|underlying|annuali[sz]ed"
    r"|annual(?:ly)?|average|year[- ]on[- ]year|excluding|stripping|real terms|local|currenc(?:y|ies)|exchange"
    r"|per dollar|loss(?:es)?|deficits?)\b",
    re.IGNORECASE,
)
"""Words that say of a percentage that the numbers beside it are not what it was worked out from, or may be negative."""


@lru_cache(maxsize=1)
def find_changes(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the changes that a sentence tells with both their ends: CHANGE relations, in the order of the text."""
    return tuple(changes_told(reading, _BY_FIGURE, _by_figure, _OTHER_BASE))


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
    return _by(told[0], match.groupdict(), ends[0].unit), *ends


def _by(by: QuantityMention, verbs: dict[str, str | None], unit: str | None) -> QuantityMention:
    """Return a change with the direction of its verb, in the unit of its ends where it has none of its own."""
    change = by.change or (Change.UP if verbs.get("up") else Change.DOWN if verbs.get("down") else None)
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
