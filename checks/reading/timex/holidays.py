"""Holidays that news names without a date, and the day each has in a year."""

from collections.abc import Callable
from datetime import date, timedelta


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar.

    The anonymous algorithm, as in Meeus, Astronomical Algorithms, chapter 8.
    """
    century, of_century = divmod(year, 100)
    leap_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - century // 4 - leap_correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    correction = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(weekday: int, n: int, month: int, plus: int = 0) -> Callable[[int], date]:
    """Return the n-th such weekday of a month (n = -1: the last), and so many days on."""

    def day(year: int) -> date:
        if n < 0:
            last = date(year, month + 1, 1) - timedelta(days=1)
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1) + plus)

    return day


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


_CHRISTMAS, _NEW_YEAR, _FOURTH = _fixed(12, 25), _fixed(1, 1), _fixed(7, 4)
_THANKSGIVING, _KING, _PRESIDENTS = _nth(3, 4, 11), _nth(0, 3, 1), _nth(0, 3, 2)

FIXED_HOLIDAYS = {
    "Christmas Eve": _fixed(12, 24),
    "Christmas Day": _CHRISTMAS,
    "Christmas": _CHRISTMAS,
    "Boxing Day": _fixed(12, 26),
    "New Year's Eve": _fixed(12, 31),
    "New Year's Day": _NEW_YEAR,
    "New Year's": _NEW_YEAR,
    "New Year": _NEW_YEAR,
    "Inauguration Day": _fixed(1, 20),
    "Groundhog Day": _fixed(2, 2),
    "Valentine's Day": _fixed(2, 14),
    "St. Patrick's Day": _fixed(3, 17),
    "April Fools' Day": _fixed(4, 1),
    "Earth Day": _fixed(4, 22),
    "May Day": _fixed(5, 1),
    "Juneteenth": _fixed(6, 19),
    "Flag Day": _fixed(6, 14),
    "Canada Day": _fixed(7, 1),
    "Independence Day": _FOURTH,
    "Fourth of July": _FOURTH,
    "July Fourth": _FOURTH,
    "Bastille Day": _fixed(7, 14),
    "Halloween": _fixed(10, 31),
    "Guy Fawkes Night": _fixed(11, 5),
    "Armistice Day": _fixed(11, 11),
    "Veterans Day": _fixed(11, 11),
}
MOVABLE_HOLIDAYS = {
    "Martin Luther King Jr. Day": _KING,
    "Martin Luther King Day": _KING,
    "Presidents' Day": _PRESIDENTS,
    "Presidents Day": _PRESIDENTS,
    "Ash Wednesday": _from_easter(-46),
    "Palm Sunday": _from_easter(-7),
    "Maundy Thursday": _from_easter(-3),
    "Good Friday": _from_easter(-2),
    "Easter Sunday": easter,
    "Easter Monday": _from_easter(1),
    "Easter": easter,
    "Mother's Day": _nth(6, 2, 5),
    "Memorial Day": _nth(0, -1, 5),
    "Father's Day": _nth(6, 3, 6),
    "Labor Day": _nth(0, 1, 9),
    "Columbus Day": _nth(0, 2, 10),
    "Election Day": _nth(0, 1, 11, plus=1),
    "Thanksgiving Day": _THANKSGIVING,
    "Thanksgiving": _THANKSGIVING,
    "Black Friday": _nth(3, 4, 11, plus=1),
    "Cyber Monday": _nth(3, 4, 11, plus=4),
}
NAMED_DAYS = {"9/11": date(2001, 9, 11)}
HOLIDAYS = FIXED_HOLIDAYS | MOVABLE_HOLIDAYS


def holiday_key(text: str) -> str:
    """Return the name as the tables have it, whatever apostrophe and white space it is written with."""
    return " ".join(text.replace("’", "'").split())
