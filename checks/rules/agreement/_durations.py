"""How many days an ISO 8601 duration can span, read as words are: "three years and five months" is rounded."""

import re
from fractions import Fraction

from checks.reasoning.interval import Interval

_COUNT = r"(\d{1,6}(?:\.\d{1,3})?)"
_DURATION = re.compile(
    rf"P(?:{_COUNT}Y)?(?:{_COUNT}M)?(?:{_COUNT}W)?(?:{_COUNT}D)?(?:T(?:{_COUNT}H)?(?:{_COUNT}M)?(?:{_COUNT}S)?)?"
)

MONTH = Fraction(146_097, 4_800)
"""The mean month of the Gregorian calendar in days: 400 years have 146,097 days and 4,800 months."""
_DAYS = {
    "year": 12 * MONTH,
    "month": MONTH,
    "week": Fraction(7),
    "day": Fraction(1),
    "hour": Fraction(1, 24),
    "minute": Fraction(1, 1_440),
    "second": Fraction(1, 86_400),
}
_UNEVEN = 3
"""By how many days a run of calendar months may differ from as many mean months: February has 28 days."""


def days_spanned(duration: str) -> Interval | None:
    """Return the days that a duration can span, None where it is no duration with numbers.

    Its last component is rounded to its last digit, up or down: P3Y5M is from three years and four months to three
    years and six months, P1.5Y from 1.4 to 1.6 years, P10D from 9 to 11 days.
    """
    counts = _components(duration)
    if not counts:
        return None
    total = sum((Fraction(count) * _DAYS[unit] for unit, count in counts), Fraction(0))
    unit, last = counts[-1]
    slack = _DAYS[unit] / 10 ** len(last.partition(".")[2])
    if any(_DAYS[unit] >= MONTH for unit, _ in counts):
        slack += _UNEVEN
    return Interval.between(max(Fraction(0), total - slack), total + slack)


def duration_words(duration: str) -> str:
    """Return a duration in words: "3 years 5 months"."""
    return " ".join(f"{count} {unit}{'s' * (count != '1')}" for unit, count in _components(duration)) or duration


def _components(duration: str) -> list[tuple[str, str]]:
    """Return the unit and the count of each component, the largest unit first."""
    match = _DURATION.fullmatch(duration)
    return [(unit, count) for unit, count in zip(_DAYS, match.groups(), strict=True) if count] if match else []
