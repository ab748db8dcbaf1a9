"""Which numbers of a text are figures to check."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.patterns import regex
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.checkable.item import Checkable, Kind
from checks.reading.checkable.phrases import extend_back, extend_by, extend_to, with_compound
from checks.reading.relations.kinds import GENERAL, singular
from checks.story.values import Bound

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.mentions import QuantityMention

_FATE = (
    r"(?:killed|injured|wounded|hurt|dead|died|missing|arrested|detained|displaced|evacuated|rescued|hospitali[sz]ed"
    r"|charged|convicted|affected|destroyed|damaged|homeless)\b"
)
_BEFELL = regex(rf"\s{{1,3}}(?:(?:who|that) )?(?:(?:were|was|are|is|(?:have|has|had) been|be|being) )?{_FATE}")
_OF = regex(r" of (?:them|those|these|whom|which|(?:the|its|their|his|her|our) [\w’'-]{1,30})\b")
_STRUCK = regex(r"\b(?:killed|killing|injured|injuring|wounded|wounding|displaced|displacing|arrested|lost)\s+$")
_AGE = regex(r"\b(?:old|aged?|ages)\b", re.IGNORECASE)
_CONCEPT_REACH = 80
_NOUN_REACH = 20
"""Characters between a number and what it counts or measures that are still quoted with it."""

_NEGATED = regex(r"(?:death|injur|casualt|fatalit|victim|arrest|survivor|damage)", re.IGNORECASE)
_NOT_A_COUNT = regex(
    r"both|more than one|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]most", re.IGNORECASE
)
_CALLED = regex(r"(?:911|999|112)[ -](?:call|caller|dispatcher|operator|recording|system|tape)s?\b")
"""A number that is dialled, and counts nothing."""

_OF_THE = regex(r"\b[Oo]f the \Z")
"""In front of a number that counts nothing anew: "the larger of the two"."""

_ONE = regex(r"ones?", re.IGNORECASE)


def figures(reading: "Reading") -> Iterator[Checkable]:
    """Yield every number that counts or measures something, but for lengths of time that are dates to the reader."""
    mentions = [mention for mention in reading.quantities if _is_checkable(reading, mention)]
    for mention in mentions:
        yield Checkable(Kind.FIGURE, mention.span, _quote(reading, mention), mention)


def _is_checkable(reading: "Reading", mention: "QuantityMention") -> bool:
    if _NOT_A_COUNT.fullmatch(mention.text) or (mention.ordinal and mention.text[:1].isalpha()):
        return False
    if _CALLED.match(reading.text, mention.start):
        return False
    if (
        mention.text[:1].isalpha()
        and not mention.noun
        and _OF_THE.search(reading.text, max(0, mention.start - 8), mention.start)
    ):
        return False
    if mention.negated and not _NEGATED.match(mention.head or ""):
        return False
    if _ONE.fullmatch(mention.text) and singular(mention.head or "") not in GENERAL:
        return False
    if mention.bound is Bound.EXACTLY and mention.value == 0 and mention.text[:1].isalpha() and not mention.negated:
        return False
    return not ((_is_dated(reading, mention.span) and not is_age(mention)) or is_boilerplate(reading, mention.span))


def is_age(mention: "QuantityMention") -> bool:
    """Whether a number of years is how old somebody or something is."""
    return mention.unit == "year" and bool(_AGE.search(mention.text))


def _is_dated(reading: "Reading", span: Span) -> bool:
    """Whether a date, or a length of time, takes these words for its own."""
    dates = reading.dates
    index = bisect_left(dates, span.end, key=lambda mention: mention.start) - 1
    return index >= 0 and dates[index].span.overlaps(span)


def _quote(reading: "Reading", mention: "QuantityMention") -> Span:
    """Return the number with what it counts or measures, and what befell those it counts."""
    span = mention.span
    if mention.noun:
        span = extend_to(reading, span, mention.noun, _NOUN_REACH)
    elif mention.concept:
        before = re.compile(rf"(?<!\w){re.escape(mention.concept)}\b[^.;:()\n]{{2,40}}$")
        span = extend_back(reading, span, before, _CONCEPT_REACH)
    else:
        span = extend_by(reading, span, _OF)
    span = with_compound(reading, span)
    told = extend_by(reading, span, _BEFELL)
    longer = told if told != span else extend_back(reading, span, _STRUCK)
    wider = (quote for quote in (longer, span) if _alone(reading.quantities, mention, quote))
    return next(wider, mention.span)


def _alone(mentions: "Sequence[QuantityMention]", mention: "QuantityMention", quote: Span) -> bool:
    """Whether no other number stands in a quote."""
    first = bisect_left(mentions, quote.start, key=lambda other: other.end)
    nearby = mentions[first : first + 3]
    return all(other is mention or not other.span.overlaps(quote) for other in nearby)
