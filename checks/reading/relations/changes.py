"""Changes that a sentence tells with both of their ends: "rose 20% to 120 from 90", "doubled to 120 from 50"."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from checks.reading.mentions import QuantityMention
from checks.reading.relations.change_words import DOWN, UP
from checks.reading.relations.inferred import Inferred
from checks.reading.relations.skeleton import FACTOR, NUMBER, PERCENT, POINTS, Skeleton, skeletons
from checks.reading.relations.together import stands_together, words_around
from checks.story.model import RelationKind
from checks.story.values import Bound, Change

if TYPE_CHECKING:
    from checks.reading import Reading

_Terms = tuple[QuantityMention, QuantityMention, QuantityMention]
_Read = Callable[[Skeleton, re.Match[str]], _Terms | None]
"""Reads what a change is by, and the numbers before and after it."""

_RELATIVE = frozenset({"percent", "factor", "percentage point", "basis point"})
_MOVED = rf"\b(?:(?P<up>{UP}|up)|(?P<down>{DOWN}|down))"
_BY = r"(?: by| of| about| only| just| further| another| sharply| slightly| steadily| again| \w{2,12}ly){0,2}"
_WORD = r"[^\W\d_][\w'’.-]{0,24}|\d{1,4}"
_AFTER = rf"(?: (?!(?:and|but|while|or|from|to|than|with)\b)(?:{_WORD})){{0,5}}"
_LEVEL = f"[{NUMBER}{PERCENT}]"
_MOVE = f"[{NUMBER}{PERCENT}{POINTS}]"
_FROM = r" from (?:the |its |a |an |just |only |\w{1,20} of ){0,2}"
_TO = r" to (?:the |its |a |an |just |only |\w{1,20} of ){0,2}"
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
_TO_FROM = rf"{_TO}(?P<after>{_LEVEL}){_AFTER},?{_FROM}(?P<before>{_LEVEL})"
_FROM_TO = rf"{_FROM}(?P<before>{_LEVEL}){_AFTER},?{_TO}(?P<after>{_LEVEL})"
_BESIDE = rf"(?P<after>{_LEVEL})(?: (?!(?:than|from|to)\b)(?:{_WORD})){{0,8}}(?:,| [—–-]| ?\() ?(?:which (?:is|was) )?"

_BY_FIGURE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_MOVED}{_BY} (?P<by>{_MOVE}){_COUNTED},?{_TO_FROM}",
        rf"{_MOVED}{_BY} (?P<by>{_MOVE}){_AFTER},?{_FROM_TO}",
        rf"{_MOVED}{_BY} (?P<by>{_MOVE}){_AFTER},? (?P<ends>{_LEVEL})",
        rf"{_MOVED}{_BY} (?P<moved>{_LEVEL}){_AFTER},?{_FROM}(?P<before>{_LEVEL})",
        rf"{_MOVED}{_BY}{_TO_FROM}{_AFTER}{_TAIL}",
        rf"{_MOVED}{_BY}{_FROM_TO}{_AFTER}{_TAIL}",
        rf"(?P<by>{_MOVE}) {_NOUN}{_AFTER},?{_TO_FROM}",
        rf"(?P<by>{_MOVE}) {_NOUN}{_AFTER},?{_FROM_TO}",
        rf"(?P<by>{FACTOR}){_AFTER},?{_TO_FROM}",
        rf"(?P<by>{FACTOR}){_AFTER},?{_FROM_TO}",
        rf"{_BESIDE}(?:(?P<up>up)|(?P<down>down)){_BY} (?P<by>{_MOVE}){_AFTER}{_FROM}(?P<before>{_LEVEL})",
    )
)
"""How a change stands with the numbers before and after it. `ends` is "from 40 to 45" where that was read as a range,
and `moved` is "30 to 120" in "by 30 to 120 from 90"."""

_BY_DIRECTION = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}|down)){_BY}{_TO_FROM}",
        rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})){_BY}{_FROM_TO}",
        rf"{_BESIDE}(?:(?P<up>up)|(?P<down>down)){_BY}{_FROM}(?P<before>{_LEVEL})",
    )
)

_OTHER_BASE = re.compile(
    r"\b(?:adjusted|constant|comparable|organic(?:ally)?|like-for-like|same-store|underlying|annuali[sz]ed|annual rate"
    r"|year[- ]on[- ]year|excluding|stripping|real terms|per dollar|exchange|loss(?:es)?|deficits?)\b",
    re.IGNORECASE,
)
"""Words that say of a percentage that the numbers beside it are not what it was worked out from, or may be negative."""
_TURNED = re.compile(
    r"\b(?:rank(?:s|ed|ing|ings)?|standings?|placed?|places|spots?|seed(?:s|ed)?|charts?|positions?|par|handicap|odds"
    r"|loss(?:es)?|deficits?|yen|roubles?|rubles?|rupees?|lira|pesos?|yuan|rand|won|krona|kroner?|naira|sterling"
    r"|currency|currencies|exchange|per dollar|dollar index|yield(?:s|ed|ing)?|prices?|bonds?|ratio)\b"
    r"|\bthe (?:dollar|euro|pound)\b",
    re.IGNORECASE,
)
"""Words of what gets better as its number falls, or is told in another's terms: places, currencies, bonds, losses."""
_MAY = re.compile(
    r"\b(?:will|would|can|could|may|might|should|to|often|usually|typically)(?: \w{2,12}ly)? $", re.IGNORECASE
)
"""Words in front of a verb behind which "from 10 to 15" may be by how much: "temperatures will fall from 10 to 15"."""
_FARTHEST = 20
"""Numbers that differ by a greater factor, against their verb, were most likely misread."""


@lru_cache(maxsize=1)
def find_changes(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the changes that a sentence tells with both their ends: CHANGE relations, in the order of the text."""
    return tuple(_found(reading, _BY_FIGURE, _by_figure, _OTHER_BASE))


@lru_cache(maxsize=1)
def find_directions(reading: "Reading") -> tuple[Inferred, ...]:
    """Return the rises and falls that a sentence tells with both their ends.

    CHANGE relations in the order of the text; the change is that of the verb, by more than nothing.
    """
    return tuple(_found(reading, _BY_DIRECTION, _by_direction, _TURNED))


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


def _found(
    reading: "Reading", patterns: Iterable[re.Pattern[str]], read: _Read, unless: re.Pattern[str]
) -> Iterator[Inferred]:
    seen = set()
    for skeleton in skeletons(reading):
        sentence = skeleton.sentence
        if len(skeleton.mentions) < 2 or reading.text.find("from", sentence.start, sentence.end) < 0:
            continue
        for match in chain.from_iterable(pattern.finditer(skeleton.text) for pattern in patterns):
            terms = read(skeleton, match)
            if not terms or terms in seen or unless.search(skeleton.text):
                continue
            if stands_together(reading, *terms):
                seen.add(terms)
                span, words = words_around(reading, *terms)
                yield Inferred(RelationKind.CHANGE, terms, span, f"“{words}” tells a change and both its ends")


def _by_figure(skeleton: Skeleton, match: re.Match[str]) -> _Terms | None:
    told = _terms(skeleton, match)
    ends = _alike(*told[1:]) if told else None
    if told is None or ends is None:
        return None
    verbs = match.groupdict()
    by = told[0]
    change = by.change or (Change.UP if verbs.get("up") else Change.DOWN if verbs.get("down") else None)
    unit = by.unit if by.unit in _RELATIVE or ends[0].unit == "percent" else ends[0].unit
    return replace(by, change=change, unit=unit, per=None), *ends


def _terms(skeleton: Skeleton, match: re.Match[str]) -> _Terms | None:
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


def split(mention: QuantityMention) -> tuple[QuantityMention, QuantityMention] | None:
    """Return the two ends of a range "from 40 to 45" as mentions of their own, None of what is none."""
    place = mention.text.find(" to ")
    if mention.low is None or mention.high is None or place < 0:
        return None
    lead = len("from ") if mention.text.lower().startswith("from ") else 0
    first = replace(mention, end=mention.start + place, value=mention.low, low=None, high=None, change=None)
    last = replace(mention, start=mention.start + place + 4, value=mention.high, low=None, high=None, change=None)
    return (
        replace(first, start=mention.start + lead, text=mention.text[lead:place]),
        replace(last, text=mention.text[place + 4 :]),
    )


def _by_direction(skeleton: Skeleton, match: re.Match[str]) -> _Terms | None:
    before, after = skeleton.named(match, "before", "after")
    ends = _alike(before, after)
    if ends is None or _is_far(*ends) or (before.start > after.end and _is_one_of_several(skeleton, *ends)):
        return None
    if before.start < after.start and _MAY.search(skeleton.text, 0, match.start()):
        return None
    name = "up" if match["up"] else "down"
    start, end = (skeleton.offset(place) for place in match.span(name))
    verb = QuantityMention(
        start,
        end,
        match[name],
        Decimal(0),
        bound=Bound.MORE_THAN,
        unit="percentage point" if ends[0].unit == "percent" else ends[0].unit,
        precision=Decimal(0),
        change=Change(name),
    )
    return verb, *ends


def _alike(before: QuantityMention, after: QuantityMention) -> tuple[QuantityMention, QuantityMention] | None:
    """Return both ends of a change in one unit, None where they are of different things.

    A bare number has the unit of the other; one that may leave its magnitude to the other is not compared.
    """
    if before.unit is None and before.noun is None:
        before = replace(before, unit=after.unit)
    if after.unit is None and after.noun is None:
        after = replace(after, unit=before.unit)
    if before.unit != after.unit or before.per != after.per or before.change or after.change:
        return None
    if before.noun and after.noun and before.head != after.head:
        return None
    return (before, after) if _is_above_zero(before) and _is_above_zero(after) else None


def _is_one_of_several(skeleton: Skeleton, before: QuantityMention, after: QuantityMention) -> bool:
    """Whether another number in front of `after` may be the one that was `before`."""
    others = (mention for mention in skeleton.mentions.values() if mention.end <= after.start)
    return any(before.unit in {None, mention.unit} for mention in others)


def _is_above_zero(mention: QuantityMention) -> bool:
    return mention.value is not None and mention.value > 0


def _is_far(before: QuantityMention, after: QuantityMention) -> bool:
    low, high = sorted((before.value or Decimal(0), after.value or Decimal(0)))
    return high > low * _FARTHEST
