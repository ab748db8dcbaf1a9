"""A date that is not when "yesterday" or "last month" was."""

from collections.abc import Iterator
from datetime import date, timedelta

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.calendar_days import days_of
from checks.reading.day_words import day_in_words, days_in_words
from checks.reading.mentions import Anchor, DateMention, Days
from checks.reading.relations.beside import Beside, relative_beside_date
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once

_ROOM = {"week": timedelta(days=7), "day": timedelta(days=1)}
"""“Last week” may be any of the last seven days or the calendar's week; a story is filed and read on two days."""
_TURN = 2
"""Days into a month or year in which its “last month” or “last year” may still be that of the copy as filed."""


def relative_date(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each date that cannot be the time it stands beside."""
    return once(reading, filter(None, (_finding(reading, beside) for beside in relative_beside_date(reading))))


def _finding(reading: Reading, beside: Beside) -> Finding | None:
    published = reading.story.article.published.date()
    meant = _meant(beside.relative, published)
    told = list(_days(beside.date, published))
    if meant is None or not told or any(meant.overlaps(days) for days in told):
        return None
    exact = days_of(beside.relative.value)
    words = f"“{beside.relative.text}” is {days_in_words(exact)}" if exact else f"“{beside.relative.text}” is then"
    evidence = (f"the article is of {day_in_words(published)}",)
    return RULE.finding(reading, f"{words}, not {days_in_words(told[0])}", beside.span, evidence=evidence)


def _meant(relative: DateMention, published: date) -> Days | None:
    """Return the days that such words may mean, with the room that they are used with."""
    days = days_of(relative.value)
    if days is None or days.first is None or days.last is None:
        return None
    unit = relative.text.split()[-1].lower()
    turns = published.day <= _TURN and (unit == "month" or (unit == "year" and published.month == 1))
    if turns:
        return None
    room = timedelta(0) if unit in {"month", "year"} else _ROOM.get(unit, _ROOM["day"])
    return Days(days.first - room, days.last + room)


def _days(mention: DateMention, published: date) -> Iterator[Days]:
    """Yield the days of a date, of each year that one without a year may be of, the nearest first."""
    values = [mention.value, *(value for value in mention.alternatives if "X" not in value)]
    if mention.anchor is Anchor.PARTIAL:
        years = (published.year, published.year - 1, published.year + 1)
        values = [f"{year:04}{value[4:]}" for value in values for year in years if value[4:10] != "-02-29"]
    yield from (days for value in values if (days := days_of(value)))


RULE = Rule(
    id="calendar/relative-date",
    severity=Severity.ERROR,
    summary="a date is not when “yesterday” or “last month” was",
    what="Compares “yesterday”, “today”, “tomorrow”, “last night”, and this, last or next week, month or year with the "
    "date that stands beside them, counted from publication: “yesterday, July 14”, “last month, in May”. A day of room "
    "is left around days and seven around weeks.",
    why="The reader counts from the day of reading, and finds another date on the page.",
    instead="Correct one of the two, or leave the relative words out.",
    raises=(
        Example("The council met yesterday, July 14."),
        Example("The mill closed last month, in April."),
        Example("The mill closed last year, in 2022."),
    ),
    silent=(
        Example("The council met yesterday, July 20."),
        Example("The mill closed last month, in June."),
        Example("The mill closed last year, in 2024."),
        Example("Wages rose this year, 2023 and 2021."),
        Example("“It closed last year, in 2022,” she said."),
    ),
    check=relative_date,
)
