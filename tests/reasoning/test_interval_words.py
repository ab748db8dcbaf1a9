"""Intervals in words, and the corners that sampling does not name."""

from fractions import Fraction

import pytest

from checks.reasoning.interval import EVERYTHING, NOTHING, Interval, figures


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval.exact(1), "1"),
        (Interval.at_least(3), "at least 3"),
        (Interval.at_most(3), "at most 3"),
        (Interval.between(4, 6), "between 4 and 6"),
        (Interval.more_than(122), "more than 122"),
        (Interval.less_than(1_000), "less than 1,000"),
        (Interval(Fraction(1), Fraction(2), high_open=True), "at least 1 and less than 2"),
        (EVERYTHING, "any number"),
        (NOTHING, "no number"),
    ],
)
def test_an_editor_reads_bounds_as_words(interval: Interval, words: str) -> None:
    assert interval.describe() == words


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Fraction(1_234_567), "1,234,567"),
        (Fraction(3, 2), "1.5"),
        (Fraction(1, 3), "0.33"),
        (Fraction(-5, 4), "-1.25"),
        (0, "0"),
    ],
)
def test_figures_are_printed_as_in_a_newspaper(value: Fraction, printed: str) -> None:
    assert figures(value) == printed


def test_more_than_and_exactly_the_same_number_do_not_meet() -> None:
    """Otherwise "over 122" beside "122" would pass."""
    assert not Interval.more_than(122).overlaps(Interval.exact(122))
    assert Interval.at_least(122).overlaps(Interval.exact(122))


def test_whole_numbers_between_open_bounds() -> None:
    assert Interval(Fraction(1), Fraction(3), low_open=True, high_open=True).whole() == Interval.exact(2)
    assert Interval(Fraction(1, 5), Fraction(4, 5)).whole().is_empty


def test_intervals_that_hold_the_same_numbers_on_an_unbounded_side_are_equal() -> None:
    assert Interval(None, Fraction(1), low_open=True) == Interval.at_most(1)
