"""Calendar arithmetic on the periods that words count in: days, weeks, months, quarters, years, decades."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checks.reading.timex.lexicon import CENTURY, DAY, DECADE, MONTH, QUARTER, WEEK, Unit

_MONTHS_IN = {"M": 1, "Q": 3, "Y": 12}


def added(day: date, unit: Unit, count: int) -> date:
    """Return `day` moved by so many units; a month's end stays in its month.

    Raises OverflowError outside the calendar.
    """
    if unit.code in {"D", "W"}:
        return day + timedelta(days=count * unit.count * (7 if unit.code == "W" else 1))
    months = day.year * 12 + day.month - 1 + count * unit.count * _MONTHS_IN[unit.code]
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError("no calendar year")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def period(day: date, unit: Unit) -> str:
    """Return the TIMEX3 value of the day, week, month, quarter, year, decade or century that holds `day`."""
    if unit == DAY:
        return day.isoformat()
    if unit.code == "W":
        return week(day)
    if unit == MONTH:
        return f"{day.year:04}-{day.month:02}"
    if unit == QUARTER:
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    digits = {DECADE: 3, CENTURY: 2}.get(unit, 4)
    return f"{day.year:04}"[:digits]


def week(day: date) -> str:
    """Return the ISO 8601 week that holds `day`."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def weekend(day: date, weeks: int = 0) -> str:
    """Return the weekend of the week that holds `day`, or of one so many weeks on."""
    return f"{week(added(day, WEEK, weeks))}-WE"
