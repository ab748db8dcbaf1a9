"""A weekday beside a date, as names of one day: "Saturday, July 17", "on Friday (July 17)", "July 17, a Saturday"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checks.finding import Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.mentions import Anchor, DateMention, Days, TimexType

_WEEKDAY = regex(r"\b(mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_WEEKDAY_THEN_DATE = regex(
    r"['’]s |,? |,? ?(?:--|[-–—]) ?|,? \(|,? at [\d:.]{1,5} ?[ap]\.?m\.?,? (?:on )?", re.IGNORECASE
)
_DATE_THEN_WEEKDAY = regex(
    r"(?:,|,? ?(?:--|[-–—]))? (?:(?:which )?(?:is|was|will be|falls on|fell on|will fall on) )?an? "
    r"|,? (?:which )?(?:falls|fell|will fall) on "
)
_IN_BRACKETS = regex(r",? \(")
_AFTER_COMMA = regex(r", ")
_ENDS_CLAUSE = regex(r"[,.;)]|$|\n")
_WIDEST = 24
_LISTED = regex(r"(?:,|,? and|,? or|,? &)? |,? (?:to|through|until|till) | ?[-–—/] ?")
"""What stands between two weekdays of a list, of which a date behind them belongs to no one in particular."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A date that the words beside it call by a day of the week (0 is Monday); `span` covers both."""

    date: DateMention
    weekday: int
    span: Span


def named_days(reading: Reading) -> Iterator[NamedDay]:
    """Yield every date with a weekday beside it."""
    for mention in reading.dates:
        if mention.weekday is not None and not _borrows_day(mention):
            yield NamedDay(mention, mention.weekday, mention.span)
    listed = _listed_weekdays(reading)
    dates = [mention for mention in reading.dates if not _is_clock(mention)]
    for left, right in pairwise(dates):
        gap = reading.text[left.end : right.start]
        if len(gap) > _WIDEST or {left.start, right.start} & listed:
            continue
        number = _weekday(left)
        if number is not None and _is_day(right) and _WEEKDAY_THEN_DATE.fullmatch(gap):
            yield NamedDay(right, number, Span(left.start, right.end))
        number = _weekday(right)
        if number is not None and _is_day(left) and _explains(reading.text, gap, right):
            yield NamedDay(left, number, Span(left.start, right.end))


def _borrows_day(mention: DateMention) -> bool:
    """Whether a mention is a time of day that has its weekday from the date beside it."""
    return mention.type is TimexType.TIME and not _WEEKDAY.search(mention.text)


def _is_clock(mention: DateMention) -> bool:
    """Whether a mention is a time of day and nothing else: "8 p.m."."""
    return mention.type is TimexType.TIME and mention.text[0].isdigit() and mention.weekday is None


def _explains(text: str, gap: str, weekday: DateMention) -> bool:
    """Whether a weekday behind a date says which day that is, and does not begin something new."""
    if _DATE_THEN_WEEKDAY.fullmatch(gap):
        return True
    if _IN_BRACKETS.fullmatch(gap):
        return text.startswith(")", weekday.end)
    return bool(_AFTER_COMMA.fullmatch(gap) and _ENDS_CLAUSE.match(text, weekday.end))


def _weekday(mention: DateMention) -> int | None:
    """Return the weekday that a mention names by itself."""
    if mention.anchor is not Anchor.WEEKDAY:
        return None
    name = _WEEKDAY.search(mention.text)
    return _NAMES.index(name[1].lower()) if name else None


def _is_day(mention: DateMention) -> bool:
    """Whether a mention is one day of the calendar that no weekday stands with yet."""
    days = mention.interval
    if mention.weekday is not None or mention.anchor not in {Anchor.STATED, Anchor.PARTIAL} or days is None:
        return False
    return days == Days(days.first, days.first) and any(character.isdigit() for character in mention.text)


def _listed_weekdays(reading: Reading) -> set[int]:
    """Return where the weekdays of lists and ranges start: "Monday and Friday", "Monday to Friday"."""
    pairs = (
        (left.start, right.start)
        for left, right in pairwise(reading.dates)
        if left.anchor is right.anchor is Anchor.WEEKDAY
        and _LISTED.fullmatch(reading.text[left.end : right.start][:_WIDEST])
    )
    return {start for pair in pairs for start in pair}
