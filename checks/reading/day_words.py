"""Calendar days in an editor's words."""

from calendar import monthrange
from datetime import date
from typing import Final

from checks.reading.mentions import Days

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_in_words(day: date) -> str:
    """Return a day as in "21 July 2025"."""
    return f"{day.day} {day:%B} {day.year}"


def days_in_words(days: Days) -> str:
    """Return days as in "21 to 27 July 2025" or "July 2025", open sides as "from" and "until"."""
    first, last = days.first, days.last
    if first is None or last is None:
        return f"from {day_in_words(first)}" if first else f"until {day_in_words(last)}" if last else "any day"
    if first == last:
        return day_in_words(first)
    if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
        return f"{first:%B} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_in_words(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} to {day_in_words(last)}"
    return f"{day_in_words(first)} to {day_in_words(last)}"
