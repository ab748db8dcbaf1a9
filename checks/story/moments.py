"""Days and moments as claim files write them."""

from datetime import UTC, date, datetime
from typing import Final

from checks.patterns import regex
from checks.story.values import AsOf

_DAY: Final = regex(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
_TIME: Final = regex(r"[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?")
_WEEK: Final = regex(r"([0-9]{4})-W([0-9]{2})")
_FULL_DAY: Final = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_day(text: str) -> date:
    """Return a day written as YYYY-MM-DD, in the years 1000 to 2999. Raises ValueError otherwise."""
    if not _DAY.fullmatch(text):
        raise ValueError("must be a day such as 2025-07-21")
    return _existing_day(text)


def parse_published(text: str) -> datetime:
    """Return the moment that a date (midnight UTC) or a date and time with its offset from UTC stands for.

    Raises ValueError for anything else, in the words of one who has to correct it.
    """
    day, rest = text[:10], text[10:]
    if not _DAY.fullmatch(day):
        raise ValueError("must be a date such as 2025-07-21, or a date and time such as 2025-07-21T09:00:00+03:00")
    start = _existing_day(day)
    if not rest:
        return datetime(start.year, start.month, start.day, tzinfo=UTC)
    time = _TIME.fullmatch(rest)
    if not time:
        raise ValueError("must have its time as hours and minutes with a zone, such as 2025-07-21T09:00+03:00")
    if not time["zone"]:
        raise ValueError("must have a zone, such as 2025-07-21T09:00:00+03:00, or Z for UTC")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("is a time that no clock shows") from None


def parse_as_of(text: str) -> AsOf:
    """Return the day, or the moment with its zone, at which a number held. Raises ValueError as `parse_published`."""
    moment = parse_published(text)
    return moment.date() if len(text) == len("2025-07-21") else moment


def is_later(one: AsOf, other: AsOf) -> bool:
    """Whether one time is known to be after another: of a day and a moment within it, neither is."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one > other
    return _day_of(one) > _day_of(other)


def _day_of(time: AsOf) -> date:
    return time.date() if isinstance(time, datetime) else time


def check_date_value(value: str) -> None:
    """Raise ValueError where a TIMEX3 value names a day or week that no calendar has."""
    if day := _FULL_DAY.match(value):
        _existing_day(day[0])
    elif week := _WEEK.match(value):
        try:
            date.fromisocalendar(int(week[1]), int(week[2]), 1)
        except ValueError:
            raise ValueError(f"is no week of a calendar: {week[1]} has no week {int(week[2])}") from None


def _existing_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"is no day of a calendar: there is no {text}") from None
