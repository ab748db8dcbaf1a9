"""The calendar days that a TIMEX3 value stands for."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from checks.patterns import regex
from checks.reading.mentions import Days
from checks.story.values import Mod

ONE_DAY = timedelta(days=1)


class NoSuchDateError(ValueError):
    """A value that is written like a date and that no calendar has, of years 1 to 9999."""


# A duration, a recurring or partly unknown date, and the three references have no place in a calendar.
_NO_DAYS = regex(
    r"P(?:(?:\d{1,18}(?:\.\d{1,3})?|X)(?:Y|M|W|D|Q|DE|CE)){0,4}(?:T(?:(?:\d{1,18}(?:\.\d{1,3})?|X)[HMS]){1,3})?"
    r"|XXXX(?:-(?:\d\d|XX|WXX|W\d\d|Q[1-4X]|H[12X]|SP|SU|FA|AU|WI)){0,2}(?:-(?:[1-7X]|WE))?(?:T[A-Z0-9:]{2,8}Z?)?"
    r"|FYXXXX(?:-(?:Q[1-4]|H[12]))?"
    r"|(?:PRESENT|PAST|FUTURE)_REF"
    r"|T(?:[012]\d(?::\d\d){0,2}Z?|MO|MI|AF|EV|NI|DT)"
    r"|BC\d{2,4}"
)
_DAY = regex(r"(\d{4})-(\d\d)-(\d\d)(?:T(MO|MI|AF|EV|NI|DT|[012]\d(?::[0-5]\d){0,2}(?:Z|[+-]\d\d:?\d\d)?))?")
_WEEK = regex(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(?:T(?:MO|MI|AF|EV|NI|DT))?")
_MONTH = regex(r"(\d{4})-(\d\d)")
_PART_OF_YEAR = regex(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)")
_YEARS = regex(r"(\d{2,4})")
_FISCAL = regex(r"FY(\d{4})(?:-(?:Q[1-4]|H[12]))?")
_PARTS = frozenset([Mod.START, Mod.MID, Mod.END])
_OUTSIDE = regex(r"(?:FY)?(?:-\d{1,4}|\d{5})(?:-|$)")

# First and last month of a part of the year.
_MONTHS_OF = {
    "Q1": (1, 3),
    "Q2": (4, 6),
    "Q3": (7, 9),
    "Q4": (10, 12),
    "H1": (1, 6),
    "H2": (7, 12),
    "SP": (3, 6),
    "SU": (6, 9),
    "FA": (9, 12),
    "AU": (9, 12),
}


@lru_cache(maxsize=4096)
def days_of(value: str, mod: Mod | None = None) -> Days | None:
    """Return the days that `value`, narrowed or opened by `mod`, may stand for; None where it names none.

    Where words are vague the interval is wide, so that only a certain contradiction is ever seen: a season is given
    in whole months that hold it by either the weather's or the sun's reckoning, the winter of a year both of its
    ends; a fiscal year Y runs at most from April of Y-1 to March of Y+1; a century counts from 00 to 00; the night
    of a day ends on the next. START and END are the first and the last half of the days, MID the half in the
    middle: "early June" is the 1st to the 15th. BEFORE and AFTER are open on one side and keep the value's own
    days, save where it is a single day; a time of day is not narrowed, "late on a night" may be either day of it.
    APPROX widens by the value's own length on both sides.

    Raises ValueError where `value` is no TIMEX3 value; where it is a date that no calendar has, NoSuchDateError.
    """
    if _NO_DAYS.fullmatch(value) and value not in {"P", "PT"}:
        return None
    first, last = _span(_known_part(value))
    return _modified(first, last, None if "T" in value and mod in _PARTS else mod)


def _known_part(value: str) -> str:
    """Leave out unknown digits at the end: "2011-06-XX" is the month, "199X" the decade."""
    return re.sub(r"(?:-W?X{1,2}|X{1,2})$", "", value)


def _span(value: str) -> tuple[date, date]:
    for pattern, read in _READERS:
        if match := pattern.fullmatch(value):
            try:
                return read(*match.groups())
            except (ValueError, OverflowError) as error:
                raise NoSuchDateError(f"{value!r} is no date: {error}") from None
    if _OUTSIDE.match(value):
        raise NoSuchDateError(f"{value!r} is no date: years run from 1 to 9999")
    raise ValueError(f"{value!r} is no TIMEX3 value")


def _day(year: str, month: str, day: str, time: str | None) -> tuple[date, date]:
    first = date(int(year), int(month), int(day))
    hour = int(time[:2]) if time and time[0].isdigit() else 0
    if hour > 24:
        raise ValueError("a day has 24 hours")
    return first, first + ONE_DAY if time == "NI" or hour == 24 else first


def _week(year: str, week: str, day: str | None) -> tuple[date, date]:
    monday = date.fromisocalendar(int(year), int(week), 1)
    if day is None:
        return monday, monday + 6 * ONE_DAY
    if day == "WE":
        return monday + 5 * ONE_DAY, monday + 6 * ONE_DAY
    return (only := monday + (int(day) - 1) * ONE_DAY), only


def _month(year: str, month: str) -> tuple[date, date]:
    return date(int(year), int(month), 1), _month_end(int(year), int(month))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _part_of_year(year: str, part: str) -> tuple[date, date]:
    if part == "WI":
        return date(int(year), 1, 1), _month_end(int(year) + 1, 3)
    first, last = _MONTHS_OF[part]
    return date(int(year), first, 1), _month_end(int(year), last)


def _years(digits: str) -> tuple[date, date]:
    count = {4: 1, 3: 10, 2: 101}[len(digits)]
    first = int(digits.ljust(4, "0"))
    return date(max(first, 1), 1, 1), date(min(first + count - 1, 9999), 12, 31)


def _fiscal_year(year: str) -> tuple[date, date]:
    return date(int(year) - 1, 4, 1), date(int(year) + 1, 3, 31)


_READERS: tuple[tuple[re.Pattern[str], Callable[..., tuple[date, date]]], ...] = (
    (_DAY, _day),
    (_WEEK, _week),
    (_MONTH, _month),
    (_PART_OF_YEAR, _part_of_year),
    (_YEARS, _years),
    (_FISCAL, _fiscal_year),
)


def _modified(first: date, last: date, mod: Mod | None) -> Days:
    count = (last - first).days + 1
    half, quarter = timedelta(days=(count + 1) // 2), timedelta(days=count // 4)
    narrow = ONE_DAY if count == 1 else timedelta(0)
    match mod:
        case Mod.START:
            return Days(first, first + half - ONE_DAY)
        case Mod.MID:
            return Days(first + quarter, last - quarter)
        case Mod.END:
            return Days(last - half + ONE_DAY, last)
        case Mod.BEFORE:
            return Days(None, last - narrow)
        case Mod.AFTER:
            return Days(first + narrow, None)
        case Mod.APPROX:
            return Days(_shifted(first, -count), _shifted(last, count))
    return Days(first, last)


def _shifted(day: date, days: int) -> date:
    """`day` moved, but never out of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
