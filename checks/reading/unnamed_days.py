"""Words that count from the day of publication, in an article that names no day: "this week", "overnight"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from checks.patterns import regex
from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, DateMention, Days

if TYPE_CHECKING:
    from checks.reading import Reading

_DAY = regex(r"\d{4}-\d\d-\d\d(?:T.*)?")
_DAY_OR_WEEK = regex(r"\d{4}-(?:\d\d-\d\d|W\d\d)(?!T\d).*")
_CLOCK = regex(r"\d{4}-\d\d-\d\dT\d.*")
_RELATIVE = regex(r"\b(?:today|tonight|tomorrow|yesterday|this|ago)\b", re.IGNORECASE)
"""What makes a time of day count from the day of publication: "9 a.m." is that of whichever day the text speaks of."""


def unnamed_days(reading: "Reading") -> Iterator[tuple[DateMention, Days]]:
    """Yield each mention that counts from publication by the day or the week, with the days it means.

    Nothing where text, headline or dateline name, to the day, the day of publication or one that the words mean.
    """
    published = reading.story.article.published.date()
    named = tuple(_named_days(reading))
    for mention in reading.dates:
        if (days := _counted_from_publication(mention)) and not _is_named(days, published, named):
            yield mention, days


def _counted_from_publication(mention: DateMention) -> Days | None:
    """Return the days of words such as "this week" or "overnight", None for any other words."""
    clock = _CLOCK.fullmatch(mention.value) and _RELATIVE.search(mention.text)
    counts = mention.anchor is Anchor.PUBLISHED and (clock or _DAY_OR_WEEK.fullmatch(mention.value))
    return mention.interval if counts else None


def _is_named(days: Days, published: date, named: tuple[DateMention, ...]) -> bool:
    """Whether text, headline or dateline name the day of publication, or a day that the words mean."""
    meant = {published, *_each(days)}
    without_year = {(day.month, day.day) for day in meant}
    return any(
        (day.month, day.day) in without_year if mention.anchor is Anchor.PARTIAL else day in meant
        for mention in named
        if mention.interval and (day := mention.interval.first)
    )


def _each(days: Days) -> Iterator[date]:
    if days.first and days.last:
        yield from (days.first + timedelta(days=number) for number in range((days.last - days.first).days + 1))


def _named_days(reading: "Reading") -> Iterator[DateMention]:
    article = reading.story.article
    beside: Iterable[DateMention] = (
        mention
        for words in (article.headline, article.dateline)
        if words
        for mention in find_dates(words, article.published)
    )
    for mention in (*reading.dates, *beside):
        if mention.anchor in {Anchor.STATED, Anchor.PARTIAL} and _DAY.fullmatch(mention.value):
            yield mention
