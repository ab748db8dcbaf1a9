"""What every reading of "so long from then to then" shares: the relation itself, and what may stand in it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading, find_dates
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.relations.inferred import PUBLISHED, Published

Moment = DateMention | Published


@dataclass(frozen=True, slots=True)
class Elapsed:
    """That a length of time passed between two moments; `span` are the words at issue, `because` says why.

    `length` is a mention of type DURATION, whose words say how exact it is.
    """

    start: Moment
    end: Moment
    length: DateMention
    span: Span
    because: str


def elapsed(start: Moment, end: Moment, length: DateMention, because: str) -> Elapsed:
    """Return the relation, with the words from the first to the last of its mentions at issue."""
    mentions = [term for term in (start, end, length) if term != PUBLISHED]
    return Elapsed(start, end, length, Span(min(m.start for m in mentions), max(m.end for m in mentions)), because)


_MOST_IN_A_SENTENCE = 50
_LENGTH = regex(r"P\d[\d.]*(?:Y|M|W|D|DE|CE)")
_CALENDAR = regex(r"[12]\d{3}(?:-\d\d(?:-\d\d)?)?(?:T.*)?")
_AWAY = regex(r" (?:ago|later|earlier|before|after)$")
_OF_AGE = regex(r"-old\b| old\b|birthday")


def is_length(mention: DateMention) -> bool:
    """Whether a mention is a length of time in calendar units, and nobody's age."""
    is_duration = mention.type is TimexType.DURATION and _LENGTH.fullmatch(mention.value) is not None
    return is_duration and not _OF_AGE.search(mention.text)


def is_dated(mention: DateMention) -> bool:
    """Whether a mention names a year, a month or a day of the calendar."""
    named = mention.anchor in {Anchor.STATED, Anchor.PARTIAL} and mention.type is not TimexType.DURATION
    return named and mention.mod is None and not mention.impossible and bool(_CALENDAR.fullmatch(mention.value))


def is_ago(mention: DateMention) -> bool:
    """Whether a mention counts back from publication: "35 years ago"."""
    return mention.text.endswith(" ago")


def is_year(mention: DateMention) -> bool:
    """Whether a mention is a year of four digits."""
    return len(mention.value) == 4


def length_before(mention: DateMention, published: datetime) -> DateMention | None:
    """Return the length of time in front of "ago", "later" or "earlier"; None where it has no number."""
    away = _AWAY.search(mention.text)
    if away is None:
        return None
    found = find_dates(mention.text[: away.start()], published)
    if len(found) != 1 or not is_length(found[0]):
        return None
    length = found[0]
    return replace(length, start=mention.start + length.start, end=mention.start + length.end)


def dates_within(reading: Reading, span: Span) -> Iterator[DateMention]:
    """Yield the dates of a passage, in their order."""
    first = bisect_left(reading.dates, span.start, key=lambda mention: mention.start)
    return takewhile(lambda mention: mention.end <= span.end, reading.dates[first : first + _MOST_IN_A_SENTENCE])


def is_spoken(reading: Reading, *mentions: DateMention) -> bool:
    """Whether one of these stands in a quotation."""
    return any(reading.is_quoted(mention.span) for mention in mentions)
