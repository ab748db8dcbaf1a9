"""What is worked out with intervals agrees with what is true of the numbers in them."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.reasoning.interval import EVERYTHING, NOTHING, Interval

NUMBERS = st.integers(-24, 24).map(lambda n: Fraction(n, 4))
BOUNDS = st.none() | NUMBERS
INTERVALS = st.builds(Interval, BOUNDS, BOUNDS, st.booleans(), st.booleans())
POINTS = [Fraction(n, 16) for n in range(-112, 113)]
"""Every bound, three points between any two, and some beyond."""


@given(INTERVALS, INTERVALS, NUMBERS)
def test_an_intersection_holds_what_lies_in_both(one: Interval, other: Interval, x: Fraction) -> None:
    assert one.intersect(other).contains(x) == (one.contains(x) and other.contains(x))


@given(INTERVALS, INTERVALS)
def test_intersection_does_not_depend_on_the_order(one: Interval, other: Interval) -> None:
    assert one.intersect(other) == other.intersect(one)
    assert one.intersect(EVERYTHING) == one


@given(INTERVALS)
def test_an_interval_is_empty_only_if_no_point_lies_in_it(interval: Interval) -> None:
    assert interval.is_empty == (not any(interval.contains(x) for x in POINTS))


@settings(max_examples=50)
@given(INTERVALS, INTERVALS)
def test_two_intervals_overlap_only_if_they_share_a_point(one: Interval, other: Interval) -> None:
    assert one.overlaps(other) == any(one.contains(x) and other.contains(x) for x in POINTS)


@given(INTERVALS, st.integers(-8, 8))
def test_whole_keeps_every_whole_number_and_no_bound_to_spare(interval: Interval, n: int) -> None:
    whole = interval.whole()
    assert whole.contains(n) == interval.contains(n)
    if not whole.is_empty:
        assert all(bound is None or interval.contains(bound) for bound in (whole.low, whole.high))


@given(INTERVALS, INTERVALS, NUMBERS, NUMBERS)
def test_a_sum_of_members_lies_in_the_sum(one: Interval, other: Interval, x: Fraction, y: Fraction) -> None:
    if one.contains(x) and other.contains(y):
        assert (one + other).contains(x + y)


@given(INTERVALS, INTERVALS, NUMBERS)
def test_a_sum_promises_no_more_than_its_parts_can_make(one: Interval, other: Interval, z: Fraction) -> None:
    """A sum x + y makes z where `one` meets z - `other`."""
    rest = Interval.exact(z) + -other
    assert (one + other).contains(z) == one.overlaps(rest)


@given(INTERVALS)
def test_nothing_can_be_added_to_nothing(interval: Interval) -> None:
    assert (interval + NOTHING).is_empty


@given(INTERVALS)
def test_an_exact_interval_holds_its_bounds_and_nothing_else(interval: Interval) -> None:
    assert interval.is_exact == (sum(interval.contains(x) for x in POINTS) == 1)
