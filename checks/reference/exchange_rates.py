"""What the main currencies have been worth since the middle of the 1990s, in rough bounds.

The bounds are drawn well outside what was paid in any month from 1995 to 2025, so that no rate of a day is held to be
wrong: they tell a slip of the pen from a rate, nothing finer. They rest on the yearly averages that central banks
publish (the European Central Bank's reference rates, the Federal Reserve's H.10), widened by some tenth. Currencies
that were revalued or lost most of their worth in these years are left out.
"""

from fractions import Fraction
from typing import Final

from checks.reasoning.interval import Interval

_PER_US_DOLLAR: Final = {
    "dollar": ("1", "1"),
    "euro": ("0.60", "1.25"),
    "pound sterling": ("0.45", "0.95"),
    "japanese yen": ("70", "170"),
    "swiss franc": ("0.70", "1.90"),
    "chinese yuan": ("5.8", "9"),
    "indian rupee": ("30", "95"),
    "canadian dollar": ("0.88", "1.70"),
    "australian dollar": ("0.85", "2.15"),
    "new zealand dollar": ("1.05", "2.65"),
    "hong kong dollar": ("7.5", "8"),
    "singapore dollar": ("1.10", "1.95"),
    "south korean won": ("700", "2000"),
    "swedish krona": ("5.5", "12"),
    "norwegian krone": ("4.5", "12.5"),
    "danish krone": ("4.5", "9.5"),
    "zloty": ("1.9", "5.3"),
    "shekel": ("2.8", "5.2"),
    "south african rand": ("3.3", "21"),
    "malaysian ringgit": ("2.3", "5"),
}
"""Units of a currency for one United States dollar, by the reader's names: least and most."""


def is_currency(unit: str | None) -> bool:
    """Whether a rate of this unit is known."""
    return unit in _PER_US_DOLLAR


def plausible_rate(of: str, in_: str) -> Interval:
    """Return how many of one currency one of another may have been worth.

    Raises KeyError where no rate of one of them is known. Between two others than the US dollar, the bounds are those
    that the dollar allows, and so wider.
    """
    (low, high), (other_low, other_high) = (map(Fraction, _PER_US_DOLLAR[unit]) for unit in (of, in_))
    return Interval(other_low / high, other_high / low)
