"""Whatever two sources say of an office, its terms follow each other, and nobody leaves before they came."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checks.reference.building.row import Named, Row
from checks.reference.building.timeline import timeline
from checks.reference.offices import KnownDay

DAYS = st.dates(date(1950, 1, 1), date(2020, 12, 31))
PEOPLE = st.sampled_from(["Jane Doe", "Ola Nord", "Ann Poe", "Doe", "Kim Il Sung"]).map(Named)


@st.composite
def seen(draw: st.DrawFn) -> Row:
    """Return a row as the Factbook gives it: a beginning, and the last day on which it stood there."""
    since = draw(DAYS)
    last = since + timedelta(days=draw(st.integers(0, 4000)))
    return Row(draw(PEOPLE), known(since), None, known(last), "factbook", draw(st.booleans()))


@st.composite
def led(draw: st.DrawFn) -> Row:
    """Return a row as the list of leaders gives it: a day, and the month of the end if there is one."""
    since = draw(DAYS)
    end = since + timedelta(days=draw(st.integers(0, 4000)))
    until = draw(st.sampled_from([None, KnownDay.parse(f"{end:%Y-%m}")]))
    return Row(draw(PEOPLE), known(since), until, known(date(2021, 2, 22)), "reign", draw(st.booleans()))


def known(day: date) -> KnownDay:
    """Return an exact day."""
    return KnownDay.parse(day.isoformat())


@given(st.lists(seen(), max_size=6), st.lists(led(), max_size=6))
def test_terms_follow_each_other(better: list[Row], other: list[Row]) -> None:
    """Two holders at once, or a term that ends before it begins, would make nonsense of every finding."""
    rows = timeline(better, other).rows
    assert all(row.until is None or row.since.first <= row.until.last for row in rows)
    for row, following in pairwise(rows):
        assert row.since.first <= following.since.first
        assert row.until is not None
        assert row.until.first <= following.since.last


@given(st.lists(seen(), min_size=1, max_size=6), st.lists(led(), max_size=6))
def test_nobody_of_the_better_source_is_lost(better: list[Row], other: list[Row]) -> None:
    """The second source fills holes, and takes nothing away."""
    people = {row.who.person for row in timeline(better, other).rows}
    assert {row.who.person for row in better} <= people


@given(DAYS, DAYS)
def test_a_range_holds_the_days_between_its_ends(one: date, other: date) -> None:
    """A day that is known to lie between two others is one of these."""
    first, last = sorted((one, other))
    day = KnownDay.parse(f"{first}/{last}")
    assert (day.first, day.last) == (first, last)
    assert KnownDay.parse(day.text) == day
