"""How many days an ISO 8601 duration can span, read as words are: "three years and five months" is rounded."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import lru_cache

from checks.patterns import regex
from checks.reasoning.interval import Interval
from checks.story.values import Mod

_COUNT = r"(\d{1,6}(?:\.\d{1,3})?)"
_DURATION = regex(
    rf"P(?:{_COUNT}Y)?(?:{_COUNT}M)?(?:{_COUNT}W)?(?:{_COUNT}D)?(?:T(?:{_COUNT}H)?(?:{_COUNT}M)?(?:{_COUNT}S)?)?"
)
_MONTHS = {"year": 12, "month": 1}
_DAYS = {
    "week": Fraction(7),
    "day": Fraction(1),
    "hour": Fraction(1, 24),
    "minute": Fraction(1, 1_440),
    "second": Fraction(1, 86_400),
}
_CYCLE_MONTHS, _CYCLE_DAYS = 4_800, 146_097
"""After these the Gregorian calendar repeats itself."""

MEAN_YEAR = Fraction(12 * _CYCLE_DAYS, _CYCLE_MONTHS)
"""Days of a year of the Gregorian calendar on average: 365.2425."""


def days_spanned(duration: str, mod: Mod | None = None) -> Interval | None:
    """Return the days that a duration can span, None where it is no duration with numbers.

    Its last component is rounded or cut off: n units are from n - 1/2 up to, not including, n + 1 units. P3Y5M is
    from three years and four and a half months to less than three years and six months. One with a decimal is
    finer: P1.2Y is from 1.15 to less than 1.3 years, but a half is told for what is nearest to it, so that P1.5Y is
    from 1.25 to less than 2 years. Days are counted with their first or without: P10D is 9 to 11 days, 9 and 11
    themselves left out, so that days of the calendar 9 to 11 apart fit and no others.

    A month has 28 to 31 days, a year 365 or 366: from the fewest to the most that so many in a row have anywhere in
    the calendar. "More than" and "less than" leave one side open, "about" adds a quarter.
    """
    counts = _components(duration)
    if not counts:
        return None
    *larger, (unit, last) = [(unit, Fraction(count)) for unit, count in counts]
    below, above = _room(unit, counts[-1][1])
    low = max(Fraction(0), _length([*larger, (unit, last - below)], min))
    high = _length([*larger, (unit, last + above)], max)
    return _modified(Interval(low, high, low_open=unit == "day" and low > 0, high_open=True), mod)


def counts_days(duration: str) -> bool:
    """Whether a duration ends in days, which are counted rather than measured."""
    counts = _components(duration)
    return bool(counts) and counts[-1][0] == "day"


def has_hours(duration: str) -> bool:
    """Whether a duration is told by the clock, to the hour or closer."""
    return "T" in duration


def duration_words(duration: str, mod: Mod | None = None) -> str:
    """Return a duration in words: "3 years 5 months", "more than 2 days"."""
    words = " ".join(f"{count} {unit}{'s' * (count != '1')}" for unit, count in _components(duration)) or duration
    return f"{_MOD_WORDS[mod]} {words}" if mod in _MOD_WORDS else words


_MOD_WORDS = {Mod.MORE_THAN: "more than", Mod.LESS_THAN: "less than", Mod.APPROX: "about"}


def _components(duration: str) -> list[tuple[str, str]]:
    """Return the unit and the count of each component, the largest unit first."""
    match = _DURATION.fullmatch(duration)
    units = (*_MONTHS, *_DAYS)
    return [(unit, count) for unit, count in zip(units, match.groups(), strict=True) if count] if match else []


def _room(unit: str, count: str) -> tuple[Fraction, Fraction]:
    """Return how much less and how much more than a written count of units there can be."""
    if unit == "day":
        return Fraction(1), Fraction(1)
    decimals = count.partition(".")[2]
    digit = Fraction(1, 2) if decimals == "5" else Fraction(1, 10 ** len(decimals))
    return digit / 2, digit


def _length(counts: Iterable[tuple[str, Fraction]], pick: Callable[[Iterable[int]], int]) -> Fraction:
    """Return the fewest or the most days that counts of units have; a part of a month is as much of its days."""
    months = days = Fraction(0)
    for unit, count in counts:
        if unit in _MONTHS:
            months += count * _MONTHS[unit]
        else:
            days += count * _DAYS[unit]
    whole = months.numerator // months.denominator
    if months == whole:
        return days + pick(_extremes(whole))
    first, then = pick(_extremes(whole)), pick(_extremes(whole + 1))
    return days + first + (months - whole) * (then - first)


@lru_cache(maxsize=64)
def _extremes(months: int) -> tuple[int, int]:
    """Return the fewest and the most days of so many calendar months in a row."""
    cycles, rest = divmod(months, _CYCLE_MONTHS)
    starts = _month_starts()
    lengths = [starts[first + rest] - starts[first] for first in range(_CYCLE_MONTHS)] if rest else [0]
    return cycles * _CYCLE_DAYS + min(lengths), cycles * _CYCLE_DAYS + max(lengths)


@lru_cache(maxsize=1)
def _month_starts() -> tuple[int, ...]:
    return tuple(date(1 + i // 12, 1 + i % 12, 1).toordinal() for i in range(2 * _CYCLE_MONTHS))


def _modified(days: Interval, mod: Mod | None) -> Interval:
    low, high = days.low or Fraction(0), days.high or Fraction(0)
    match mod:
        case Mod.MORE_THAN:
            return Interval(low, None, days.low_open)
        case Mod.LESS_THAN:
            return Interval(Fraction(0), high, high_open=True)
        case Mod.APPROX:
            return Interval(low * Fraction(3, 4), high * Fraction(5, 4))
    return days
