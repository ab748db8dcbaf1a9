"""Which dates, times and lengths of time of a text are to check."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.figures import is_age
from checks.reading.checkable.item import Checkable, Kind
from checks.reading.checkable.phrases import extend_back, with_compound
from checks.reading.mentions import Anchor, DateMention, TimexType

if TYPE_CHECKING:
    from checks.reading import Reading

_REFERENCE = regex(r"(?:PAST|PRESENT|FUTURE)_REF")
_UNCOUNTED = regex(r"P(?:T?X|[^X\n]{0,12}X)")
"""Values that no clock or calendar can bear out: "now", "recently", "for months"."""

_LOOSE = regex(r"a day$|(?:the )?rest of ", re.IGNORECASE)
"""Lengths of time that are none: "a day of feasts", "for the rest of the week"."""

_NUMERAL = regex(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|other)\b", re.IGNORECASE)
_LEADING = regex(
    r"\b(?:in|on|at|by|since|until|till|from|to|before|after|during|for|over|within|through|throughout|around|about)\s+$",
    re.IGNORECASE,
)
"""A preposition that is quoted with its date."""

_LEADING_A_LENGTH = regex(
    r"\b(?:in|after|before|during|for|over|within|through|throughout|around|about)\s+$", re.IGNORECASE
)

_OWNS = regex(r"['’]s?\b|['’] ")

_ITS = regex(r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our)\s\Z")
_EVERY_WEEK = regex(
    r" (?:[a-z-]{2,15} )?(?:line-?ups?|shows|editions?|columns?|papers?|newspapers|magazine|slots?|schedules?|services?"
    r"|markets?|series|program(?:me)?s?|broadcasts?|routine|prayers|talk shows|night lineup|crossword)\b"
)

_TITLED = regex(r"[“\"](?:[A-Z][\w’'-]{1,20} ){1,4}\Z")
"""The name of a programme in quotation marks, up to the day in it."""

_DATELINE = regex(r"(?P<place>[A-Z][\w.,’' /-]{1,60}?)(?:\s*\([^)\n]{2,30}\))?\s*(?:—|–|--| - )\s*(?=\S)")
"""How a story's text opens: "KYIV, July 21 (Reuters) - "."""


def dates(reading: "Reading") -> Iterator[Checkable]:
    """Yield every date, time and length of time that a calendar can be asked about; none of the text's dateline."""
    opening = dateline(reading)
    ages = {mention.start for mention in reading.quantities if is_age(mention)}
    for mention in reading.dates:
        if (
            mention.start in ages
            or _is_rate(reading, mention)
            or not _is_checkable(mention)
            or _is_every_week(reading, mention)
            or is_boilerplate(reading, mention.span)
        ):
            continue
        if opening is None or not opening.overlaps(mention.span):
            yield Checkable(Kind.DATE, mention.span, _quote(reading, mention), mention)


def _quote(reading: "Reading", mention: DateMention) -> Span:
    """Return a date with its preposition, if it belongs to the date: not of "at this month’s feast"."""
    if _OWNS.match(reading.text, mention.end):
        return mention.span
    leading = _LEADING if mention.type is not TimexType.DURATION else _LEADING_A_LENGTH
    return extend_back(reading, with_compound(reading, mention.span), leading, 12)


def dateline(reading: "Reading") -> Span | None:
    """Return the place, and the day where it has one, with which the story's text opens; None where it opens otherwise.

    The place is in capitals, at least its first word.
    """
    opening = _opening(reading)
    return Span(*opening.span("place")) if opening else None


def behind_dateline(reading: "Reading", span: Span) -> Span:
    """Return a span without the story's opening, if it begins with that: "KYIV, July 21 (Reuters) - "."""
    opening = _opening(reading)
    begins = opening is not None and span.start <= opening.start() and opening.end() < span.end
    return Span(opening.end(), span.end) if opening and begins else span


@lru_cache(maxsize=1)
def _opening(reading: "Reading") -> re.Match[str] | None:
    for paragraph in reading.paragraphs[:4]:
        found = _DATELINE.match(reading.text, paragraph.start, min(paragraph.end, paragraph.start + 110))
        if found and len(word := re.split(r"[ ,]", found["place"])[0]) > 1 and word.isupper():
            return found
    return None


def _is_rate(reading: "Reading", mention: DateMention) -> bool:
    """Whether a length of time is what a number before it is counted by: "122 clashes in a single day"."""
    if mention.type is not TimexType.DURATION:
        return False
    index = bisect_right(reading.quantities, mention.start, key=lambda quantity: quantity.start) - 1
    before = reading.quantities[index] if index >= 0 else None
    return before is not None and before.per is not None and mention.text.endswith(before.per)


def _is_every_week(reading: "Reading", mention: DateMention) -> bool:
    """Whether a weekday says which of a week's something is: "the Tuesday lineup", “Harbour Sunday”."""
    if mention.anchor is not Anchor.WEEKDAY:
        return False
    if _TITLED.search(reading.text, max(0, mention.start - 60), mention.start):
        return reading.text.startswith(("”", '"'), mention.end)
    if not _EVERY_WEEK.match(reading.text, mention.end):
        return False
    return _ITS.search(reading.text, max(0, mention.start - 12), mention.start) is not None


def _is_checkable(mention: DateMention) -> bool:
    if _LOOSE.match(mention.text) or _REFERENCE.match(mention.value) or _UNCOUNTED.match(mention.value):
        return False
    return mention.type is not TimexType.SET or bool(_NUMERAL.search(mention.text))
