"""Terms, gaps and handovers: what of an office the reference can tell on a day, and what not."""

from collections.abc import Callable
from datetime import date

import pytest

from checks.reference.offices import KnownDay, Office, Offices, Person, Source, Term
from checks.rules.offices._cases import Case, has_left, not_yet
from checks.rules.offices._coverage import is_covered
from checks.rules.offices._terms import numbers

AS_OF = date(2026, 1, 1)
US = "President of the United States"
HALL = "President of Ruritania"
Rows = tuple[tuple[str, str, str], ...]


def term(person: str, since: str, until: str, office: str = HALL) -> Term:
    """Return a row; an empty `until` is an open end."""
    end = KnownDay.parse(until) if until else None
    return Term(person, office, KnownDay.parse(since), end, AS_OF, Source("Desk", "https://example.org", "own"))


def case(rows: Rows, day: str, office: str = HALL) -> Case:
    """Return the case of Jane Doe on a day, of an office with these rows."""
    terms = tuple(term(*row, office=office) for row in rows)
    entry = Office(office, "RU", ("President",), ("Ruritania",), AS_OF, True, lambda: terms)
    people = {t.person: Person(t.person, ((t.person, ""),), (office,)) for t in terms}
    return Case(Offices({office: entry}, people), "Jane Doe", office, date.fromisoformat(day))


BEFORE_AND_AFTER = (
    ("John Roe", "1990-01-01", "1999-12-31"),
    ("Jane Doe", "2000-01-01", "2009-12-31"),
    ("Ann Poe", "2010-01-01", ""),
)


@pytest.mark.parametrize(
    ("day", "judge", "wrong"),
    [
        ("1999-06-01", not_yet, True),
        ("1999-12-30", not_yet, False),
        ("2005-06-01", not_yet, False),
        ("2005-06-01", has_left, False),
        ("2010-06-01", has_left, True),
        ("2009-12-31", has_left, False),
    ],
)
def test_a_day_is_before_or_after_a_term(day: str, judge: Callable[[Case], str], wrong: bool) -> None:
    """On the eve of an oath copy is written for the morrow."""
    assert bool(judge(case(BEFORE_AND_AFTER, day))) is wrong


def test_where_nobody_is_known_in_an_office_nobody_is_early_or_late_in_it() -> None:
    """A reference with a hole may lack a term; the office that has ended long since has no successor."""
    alone = (("Jane Doe", "2000-01-01", "2009-12-31"),)
    assert not not_yet(case(alone, "1999-06-01"))
    assert not has_left(case(alone, "2010-06-01"))
    assert has_left(case(alone, "2015-06-01"))


def test_an_end_that_is_known_only_roughly_is_no_end_before_its_last_day() -> None:
    """Between the last day that somebody was seen in office and the next holder's first, nobody can tell."""
    rough = (("Jane Doe", "2000-01-01", "2009-01-01/2010-01-01"), ("Ann Poe", "2010-01-01", ""))
    assert not has_left(case(rough, "2009-06-01"))
    assert has_left(case(rough, "2010-06-01"))


TWICE = (
    ("Jane Doe", "2001-01-20", "2005-01-20"),
    ("Ann Poe", "2005-01-20", "2009-01-20"),
    ("Jane Doe", "2009-01-20", ""),
)


@pytest.mark.parametrize(
    ("office", "rows", "day", "possible"),
    [
        (US, BEFORE_AND_AFTER, "2015-01-01", []),
        (US, TWICE, "2003-01-01", [1]),
        (US, TWICE, "2010-01-01", [2]),
        (US, (("Jane Doe", "2009-01-20", "2017-01-20"),), "2013-01-20", [1]),
        (US, (("Jane Doe", "2009-01-20", "2017-01-20"),), "2013-01-21", [2]),
        (US, (("Jane Doe", "1963-11-22", "1969-01-20"),), "1964-01-01", [1]),
        (US, (("Jane Doe", "1963-11-22", "1969-01-20"),), "1966-01-01", [1, 2]),
        (HALL, BEFORE_AND_AFTER, "2000-06-01", [1]),
        (HALL, BEFORE_AND_AFTER, "2002-06-01", [1, 2, 3]),
        (HALL, BEFORE_AND_AFTER, "2009-06-01", [2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ],
)
def test_terms_are_counted_only_as_far_as_the_days_tell(office: str, rows: Rows, day: str, possible: list[int]) -> None:
    """The reference knows years in office, not elections; only the United States have terms by the calendar."""
    assert list(numbers(case(rows, day, office))) == possible


@pytest.mark.parametrize(
    ("since", "until", "covered"),
    [("1991-01-01", "2026-01-01", True), ("1980-01-01", "2026-01-01", False), ("1991-01-01", "2030-01-01", False)],
)
def test_an_office_is_known_from_its_first_row_to_the_day_of_the_data(since: str, until: str, covered: bool) -> None:
    """Who is missing in a list that starts late may well have held the office before."""
    office = case(BEFORE_AND_AFTER, "2005-01-01").offices.offices[HALL]
    assert is_covered(office, date.fromisoformat(since), date.fromisoformat(until)) is covered
