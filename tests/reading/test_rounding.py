"""What an editor loses here: a rounded figure would be held to digits that nobody wrote."""

from decimal import Decimal
from fractions import Fraction

import pytest

from checks.reading.quantities import find_quantities
from checks.reading.rounding import implied_interval, recorded_interval
from checks.reasoning.interval import Interval
from checks.story.values import Bound, Quantity


def between(low: str | None, high: str | None, low_open: bool = False, high_open: bool = False) -> Interval:
    ends = [Fraction(end) if end is not None else None for end in (low, high)]
    return Interval(ends[0], ends[1], low_open, high_open)


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Police held 122 people.", between("122", "122")),
        ("Police held 1.2 million people.", between("1150000", "1250000", high_open=True)),
        ("Some 20% agreed.", between("15", "25")),
        ("A full 20% agreed.", between("19.5", "20.5", high_open=True)),
        ("About 120,000 people came.", between("108000", "132000")),
        ("At least one person died.", between("1", None)),
        ("More than 30 people died.", between("30", None, low_open=True)),
        ("Up to 30 people died.", between(None, "30")),
        ("Fewer than 30 people died.", between(None, "30", high_open=True)),
        ("Dozens of people died.", between("24", None)),
        ("There were no injuries.", between("0", "0")),
        ("It takes 3 to 5 weeks.", between("3", "5")),
    ],
)
def test_words_stand_for_what_they_round(text: str, interval: Interval) -> None:
    (mention,) = find_quantities(text)
    assert implied_interval(mention) == interval


def test_a_recorded_number_is_exact_unless_it_says_about() -> None:
    assert recorded_interval(Quantity(Decimal("1.2"))) == between("1.2", "1.2")
    assert recorded_interval(Quantity(Decimal(50), bound=Bound.ABOUT)) == between("45", "55")
    assert recorded_interval(Quantity(None, low=Decimal(3), high=Decimal(5))) == between("3", "5")
