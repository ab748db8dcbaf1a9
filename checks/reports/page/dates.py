"""All dates of a story in order, against the day of its publication."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checks.finding import Span
from checks.reading import Reading
from checks.reading.calendar_days import days_of
from checks.reading.day_words import days_in_words
from checks.reading.mentions import Days, TimexType
from checks.reports.page.axis import Bar, TimeAxis
from checks.story.values import DateValue


@dataclass(frozen=True, slots=True)
class Day:
    """Days that the story names, or the day of its publication: their words, and where the text has them."""

    words: str
    bar: Bar
    spans: tuple[Span, ...] = ()
    is_publication: bool = False


@dataclass(frozen=True, slots=True)
class TimeLine:
    """Every day in order; `now` is the place of the day of publication on each line."""

    days: tuple[Day, ...]
    now: float


def time_line(reading: Reading) -> TimeLine | None:
    """Return the time line of a story, None where it names no day."""
    named: dict[Days, list[Span]] = {}
    for span, days in _dated(reading):
        named.setdefault(days, []).append(span)
    if not named:
        return None
    published = reading.story.article.published.date()
    axis = TimeAxis.over(published, named)
    rows = [(days, Day(days_in_words(days), axis.bar(days), tuple(spans))) for days, spans in named.items()]
    today = Days(published, published)
    rows.append((today, Day(days_in_words(today), axis.bar(today), is_publication=True)))
    return TimeLine(tuple(row for _, row in sorted(rows, key=lambda row: _order(*row))), axis.now)


def _order(days: Days, row: Day) -> tuple[date, date, bool]:
    return days.first or date.min, days.last or date.max, row.is_publication


def _dated(reading: Reading) -> Iterator[tuple[Span, Days]]:
    """Yield the dates that the text has, as its claims record them where they do."""
    recorded = list(_recorded(reading))
    yield from recorded
    for mention in reading.dates:
        is_day = mention.type in (TimexType.DATE, TimexType.TIME)
        if is_day and mention.interval and not any(span.overlaps(mention.span) for span, _ in recorded):
            yield mention.span, mention.interval


def _recorded(reading: Reading) -> Iterator[tuple[Span, Days]]:
    for claim in reading.story.claims:
        span = reading.anchors.get(claim.id)
        if claim.date and span and (days := _days(claim.date)):
            yield span, days


def _days(value: DateValue) -> Days | None:
    try:
        return days_of(value.value, value.mod)
    except ValueError:
        return None  # no date: a finding of its own
