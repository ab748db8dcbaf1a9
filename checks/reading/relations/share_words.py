"""Shares that are told in words, as percentages: "a majority", "more than half", "two-thirds", "one in five"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checks.finding import Span
from checks.patterns import regex
from checks.reading.mentions import QuantityMention
from checks.story.values import Bound

_BOUNDS = {
    Bound.MORE_THAN: "more than|over|above|well over|just over|slightly more than|a little more than",
    Bound.LESS_THAN: "less than|fewer than|under|below|just under|well under|just below|slightly less than",
    Bound.AT_LEAST: "at least",
    Bound.ABOUT: "about|around|roughly|some|nearly|almost|close to|approximately|just about",
}
_BELOW = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_ABOVE = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9}
_SIZES = (
    "clear|slim|slight|narrow|small|bare|thin|simple|comfortable|solid|strong|large|big|vast|overwhelming|great"
    "|absolute|outright|healthy|significant|slender"
)
_HINT = regex(r"half|third|quarter|fifth|sixth|eighth|tenth|majority|\bmost\b", re.IGNORECASE)
_SHARE = regex(
    rf"\b(?:(?P<majority>(?:an?|the) (?:(?:{_SIZES}) )?majority(?= of |[,.;)]| ?[(—–]| -|$)"
    r"|(?<!the )most(?= of | ?[(—–])"
    r"|(?:(?<=percent )|(?<=per cent )|(?<=% ))majority)"
    rf"|(?:(?P<bound>{'|'.join(_BOUNDS.values())}) )?"
    rf"(?:(?P<above>{'|'.join(_ABOVE)})[- ])?(?P<below>{'|'.join(_BELOW)})s?)\b(?! majority|-)",
    re.IGNORECASE,
)
_BOUND_OF = {words: bound for bound, listed in _BOUNDS.items() for words in listed.split("|")}
_LOOSE_POINTS, _LOOSE_SHARE = Decimal(5), Decimal("0.5")
"""A share in words stands for what lies within half of so many points of it, and within half of this part of itself:
"a third" for 31 to 36 percent, "one in 20" for 4 to 6."""


def shares_in_words(text: str, sentence: Span) -> Iterator[QuantityMention]:
    """Yield the shares that a sentence tells in words, as percentages."""
    if not _HINT.search(text, sentence.start, sentence.end):
        return
    for found in _SHARE.finditer(text, sentence.start, sentence.end):
        mention = QuantityMention(*found.span(), found[0], Decimal(50), bound=Bound.MORE_THAN, unit="percent")
        if found["majority"]:
            yield replace(mention, precision=Decimal(0))
        elif share := _fraction(found):
            bound = _BOUND_OF.get((found["bound"] or "").lower(), Bound.EXACTLY)
            yield _as_percentage(mention, share, bound)


def _fraction(found: re.Match[str]) -> Decimal | None:
    below = _BELOW[found["below"].lower()]
    if not found["above"]:
        return Decimal("0.5") if below == 2 else None
    above = _ABOVE[found["above"].lower()]
    return Decimal(above) / below if above < below else None


def percentage(mention: QuantityMention) -> QuantityMention:
    """Return a fraction ("two-thirds", "one in five") as the percentage that it is; a percentage as it stands."""
    if mention.unit == "percent" or mention.value is None:
        return mention
    return _as_percentage(mention, mention.value, mention.bound)


def _as_percentage(mention: QuantityMention, share: Decimal, bound: Bound) -> QuantityMention:
    value = round(share * 100, 2)
    is_open = bound not in {Bound.EXACTLY, Bound.ABOUT}
    precision = Decimal(0) if is_open else min(_LOOSE_POINTS, value * _LOOSE_SHARE)
    return replace(mention, value=value, bound=bound, unit="percent", precision=precision, noun=None, head=None)
