"""A date and the day of the week that stands beside it."""

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.calendar_days import days_of
from checks.reading.day_words import WEEKDAYS, day_in_words
from checks.reading.mentions import Anchor, DateMention, Days
from checks.registry import Example, Rule

_NEAR = timedelta(weeks=8)
"""How far from publication a date without a year may lie for its year to be beyond doubt."""


def weekday(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each date that falls on another day of the week than the text says."""
    years = _years(reading)
    for mention in reading.dates:
        name = mention.weekday
        day = _day_meant(reading, mention, years)
        if name is None or day is None or day.weekday() == name:
            continue
        if _fits_otherwise(mention, name) or reading.is_quoted(mention.span):
            continue
        message = f"{day_in_words(day)} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[name]}"
        yield RULE.finding(reading, message, mention.span, evidence=_alternatives(day, name))


def _fits_otherwise(mention: DateMention, name: int) -> bool:
    """Whether another day that the words can mean is of that name; years that are not told are weighed apart."""
    readings = (days_of(value) for value in mention.alternatives)
    return any(days.first.weekday() == name for days in readings if days and days.first)


def _day_meant(reading: Reading, mention: DateMention, years: set[int]) -> date | None:
    """Return the day, None where there is none or its year is in doubt."""
    day = mention.interval.first if mention.interval else None
    if day is None or mention.interval != Days(day, day) or not MINYEAR < day.year < MAXYEAR:
        return None
    if mention.anchor is not Anchor.PARTIAL:
        return day
    fits = any(_in_year(day, year).weekday() == mention.weekday for year in years | {day.year})
    return None if fits else _nearest(reading, day)


def _nearest(reading: Reading, day: date) -> date | None:
    """Return a day of the year in which it is nearest to publication, None where that is weeks away."""
    published = reading.story.article.published.date()
    around = range(published.year - 1, published.year + 2)
    nearest = min((_in_year(day, year) for year in around), key=lambda other: abs(other - published))
    return nearest if abs(nearest - published) <= _NEAR else None


def _years(reading: Reading) -> set[int]:
    """Return every year that the text writes out."""
    stated = (mention.interval for mention in reading.dates if mention.anchor is Anchor.STATED)
    return {day.year for days in stated if days for day in (days.first, days.last) if day}


def _in_year(day: date, year: int) -> date:
    """Return the same day of another year, the day before where 29 February is not in it."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def _alternatives(day: date, name: int) -> Iterator[str]:
    """Yield the days near by, and in the years beside it, that the weekday fits."""
    shift = (name - day.weekday() + 3) % 7 - 3
    yield f"{day_in_words(day + timedelta(days=shift))} is a {WEEKDAYS[name]}"
    for year in (day.year - 1, day.year + 1):
        if (other := _in_year(day, year)).weekday() == name:
            yield f"{day_in_words(other)} is a {WEEKDAYS[name]}"


RULE = Rule(
    id="calendar/weekday",
    severity=Severity.ERROR,
    summary="a date falls on another day of the week",
    what="Holds each weekday that stands beside a date against the calendar. A date without a year is taken for the "
    "one nearest to publication, and passed where that is more than eight weeks away or where a year that the text "
    "names would fit.",
    why="One of the two is wrong, and with it the reader's appointment or the order of events.",
    instead="Find out which of the two is right.",
    raises=(
        Example("The council met on Saturday, July 18, 2025."),
        Example("The council meets on Tuesday, 30 July."),
    ),
    silent=(
        Example("The council met on Friday, July 18, 2025."),
        Example("The council meets on Wednesday, 30 July."),
        Example("In 2019 the council met on Tuesday, 30 July."),
        Example("“We met on Saturday, July 18, 2025,” she said."),
    ),
    check=weekday,
)
