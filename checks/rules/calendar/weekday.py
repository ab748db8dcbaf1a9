"""A date and the day of the week that stands beside it."""

import re
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checks.finding import Finding, Severity
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.calendar_days import ONE_DAY, days_of
from checks.reading.day_words import WEEKDAYS, day_in_words
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.relations.same_day import NamedDay, named_days
from checks.registry import Example, Rule
from checks.rules.calendar._repeats import once

_NEAR = timedelta(weeks=13)
"""How far from publication a date without a year may lie for only a year that is named close by to be another."""
_GREGORIAN = 1753
"""The first year of which English news names all days by today's calendar."""

_YEAR = regex(r"(?<![\d,.$£€-])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)")
_WEEKDAY_COMMA = regex(r"\w{3,9},")
_EVENT = regex(
    r" (?:attack|terror|victim|survivor|memorial|commission|committee|panel|hearing|riot|insurrection|celebration"
    r"|holiday|weekend|parade|protest|march|massacre|shooting|bombing|debate|primar|election|referendum|deadline"
    r"|summit)[a-z]*\b"
)
_STRANGE_YEAR = regex(r",? \d{4}\b")
"""What may be a year, and was not read as one."""
_LOOKS_BACK = regex(r"anniversar|(?:years|decades) ago", re.IGNORECASE)
_BEFORE, _BEHIND = 600, 120
"""How many characters before and behind a date a year is taken for what it may be of."""


def weekday(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each date that falls on another day of the week than the text says."""
    return once(reading, _wrong_days(reading))


def _wrong_days(reading: Reading) -> Iterator[Finding]:
    for named in named_days(reading):
        day = _day_meant(reading, named)
        if day is None or day.weekday() == named.weekday or _fits_otherwise(named.date, named.weekday):
            continue
        if not reading.is_quoted(named.date.span) and not _begins_anew(reading, named):
            message = f"{day_in_words(day)} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[named.weekday]}"
            yield RULE.finding(reading, message, named.span, evidence=_alternatives(day, named.weekday))


def _begins_anew(reading: Reading, named: NamedDay) -> bool:
    """Whether the date goes with the event behind it: "On Friday, Sept. 11 victims were remembered"."""
    is_attributive = _EVENT.match(reading.text, named.span.end) is not None
    return is_attributive and _WEEKDAY_COMMA.match(reading[named.span]) is not None


def _fits_otherwise(mention: DateMention, name: int) -> bool:
    """Whether another day that the words can mean is of that name; years that are not told are weighed apart."""
    readings = (days_of(value) for value in mention.alternatives)
    return any(days.first.weekday() == name for days in readings if days and days.first)


def _day_meant(reading: Reading, named: NamedDay) -> date | None:
    """Return the day, None where there is none or its year is in doubt."""
    day = _first_day(named.date)
    if day is None or not _GREGORIAN <= day.year < MAXYEAR:
        return None
    if named.date.anchor is not Anchor.PARTIAL:
        return day
    if _STRANGE_YEAR.match(reading.text, named.date.end):
        return None
    published = reading.story.article.published.date()
    near = _nearest(day, published)
    if near.weekday() == named.weekday:
        return near
    years = {day.year, *_other_years(reading, named, near)}
    return None if any(_may_fit(day, year, named.weekday) for year in years) else near


def _may_fit(day: date, year: int, name: int) -> bool:
    """Whether the day may have been of that name in a year: one before our calendar may have any."""
    return year < _GREGORIAN or _in_year(day, year).weekday() == name


def _first_day(mention: DateMention) -> date | None:
    """Return the day that a mention names, that on which a night begins; None where it names more or less."""
    days = mention.interval
    if days is None or days.first is None or days.last is None:
        return None
    within = ONE_DAY if mention.type is TimexType.TIME else timedelta(0)
    return days.first if days.last - days.first <= within else None


def _nearest(day: date, published: date) -> date:
    """Return the day of the year in which it is nearest to publication."""
    around = range(max(MINYEAR, published.year - 1), min(MAXYEAR, published.year + 1) + 1)
    return min((_in_year(day, year) for year in around), key=lambda other: abs(other - published))


def _other_years(reading: Reading, named: NamedDay, near: date) -> set[int]:
    """Return the years that a date without one may be of, other than that in which it is nearest to publication.

    Those named close by; where the day is weeks away or the text looks back, any that the text names.
    """
    away = abs(near - reading.story.article.published.date())
    span, text = named.span, reading.text
    if away > _NEAR or _LOOKS_BACK.search(text):
        told = {int(year) for year in _YEAR.findall(text)}
        return told | {near.year - 1, near.year + 1} if away > _NEAR else told
    return {int(year) for year in _YEAR.findall(text, max(0, span.start - _BEFORE), span.end + _BEHIND)}


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
    "one nearest to publication, and passed where a year that is named close by would fit; more than three months from "
    "publication, also where any year that the text names would, or the year before or after.",
    why="One of the two is wrong, and with it the reader's appointment or the order of events.",
    instead="Find out which of the two is right.",
    raises=(
        Example("The council met on Saturday, July 18, 2025."),
        Example("The council meets on Tuesday, 30 July."),
        Example("Mayor Ann Roe, in this Friday, July 17, 2025 file photo, at the town hall."),
    ),
    silent=(
        Example("The council met on Friday, July 18, 2025."),
        Example("The council meets on Wednesday, 30 July."),
        Example("In 2019 the council met on Tuesday, 30 July."),
        Example("“We met on Saturday, July 18, 2025,” she said."),
    ),
    check=weekday,
)
