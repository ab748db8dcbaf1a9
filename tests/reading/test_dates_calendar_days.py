"""The calendar days that a TIMEX3 value and its modifier stand for."""

from datetime import date

import pytest

from checks.reading.calendar_days import days_of
from checks.reading.mentions import Days
from checks.story.values import Mod


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-07-14", date(2025, 7, 14), date(2025, 7, 14)),
        ("2025-07-20TNI", date(2025, 7, 20), date(2025, 7, 21)),
        ("2025-07-20TMO", date(2025, 7, 20), date(2025, 7, 20)),
        ("2025-07-20T14:30", date(2025, 7, 20), date(2025, 7, 20)),
        ("2025-07-20T24:00", date(2025, 7, 20), date(2025, 7, 21)),
        ("2025-W30", date(2025, 7, 21), date(2025, 7, 27)),
        ("2025-W30-WE", date(2025, 7, 26), date(2025, 7, 27)),
        ("2025-W30-3", date(2025, 7, 23), date(2025, 7, 23)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02-XX", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
        ("2025-H2", date(2025, 7, 1), date(2025, 12, 31)),
        ("2025-SU", date(2025, 6, 1), date(2025, 9, 30)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("19", date(1900, 1, 1), date(2000, 12, 31)),
        ("FY2024", date(2023, 4, 1), date(2025, 3, 31)),
        ("FY2024-H2", date(2023, 4, 1), date(2025, 3, 31)),
    ],
)
def test_a_value_stands_for_its_days(value: str, first: date, last: date) -> None:
    assert days_of(value, None) == Days(first, last)


@pytest.mark.parametrize(
    ("value", "mod", "first", "last"),
    [
        ("2025-06", Mod.START, date(2025, 6, 1), date(2025, 6, 15)),
        ("2025-06", Mod.MID, date(2025, 6, 8), date(2025, 6, 23)),
        ("2025-06", Mod.END, date(2025, 6, 16), date(2025, 6, 30)),
        ("2025-07-14", Mod.START, date(2025, 7, 14), date(2025, 7, 14)),
        ("2025-07-14", Mod.BEFORE, None, date(2025, 7, 13)),
        ("2025-07-14", Mod.AFTER, date(2025, 7, 15), None),
        ("2024", Mod.BEFORE, None, date(2024, 12, 31)),
        ("2025-07-14", Mod.APPROX, date(2025, 7, 13), date(2025, 7, 15)),
        ("2025-07-14", Mod.MORE_THAN, date(2025, 7, 14), date(2025, 7, 14)),
    ],
)
def test_a_modifier_narrows_opens_or_widens_them(value: str, mod: Mod, first: date | None, last: date | None) -> None:
    assert days_of(value, mod) == Days(first, last)


@pytest.mark.parametrize(
    "value",
    ["P3D", "P1Y6M", "P2.5Y", "PT24H", "PXM", "PXDE", "P2Q", "XXXX-12-25", "XXXX-WXX-1", "XXXX-WXX-WE", "XXXX-SU",
     "PRESENT_REF", "PAST_REF", "FUTURE_REF", "T10:00", "TNI", "FYXXXX-Q3", "P1000000000D"],
)  # fmt: skip
def test_what_names_no_days_of_the_calendar_has_none(value: str) -> None:
    assert days_of(value, None) is None


@pytest.mark.parametrize(
    "value",
    ["2025-02-30", "2025-13", "2025-W54", "2025-07-14T25:00", "0000-01-01", "9999-12-31TNI", "July", "", "P", "PT",
     "2025-7-1", "20255", "2025-07-14 "],
)  # fmt: skip
def test_a_value_that_is_no_date_is_an_error_a_claim_file_can_show(value: str) -> None:
    with pytest.raises(ValueError, match="is no "):
        days_of(value, None)
