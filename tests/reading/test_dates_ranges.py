"""Ranges: weekdays in front of dates, weekdays of every week, lengths and counts given as two numbers."""

from datetime import date

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, TimexType
from checks.story.values import Mod

THURSDAY = date(2025, 7, 10)


def values(text: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.value) for mention in find_dates(text, THURSDAY)]


@pytest.mark.parametrize(
    "written",
    [
        "Tuesday to Thursday, July 22-24",
        "Tuesday-Thursday, July 22-24",
        "Tues.-Thurs., July 22-24",
        "Tuesday through Thursday, July 22 to July 24, 2025",
        "Tuesday to Thursday, July 22 to 24",
        "Tuesday to Thursday, 22-24 July 2025",
        "Tuesday to Thursday 22 July to 24 July",
        "Tuesday and Thursday, July 22 and 24",
    ],
)
def test_weekdays_in_front_of_a_range_are_those_of_its_ends(written: str) -> None:
    """A right invitation would be held for its second weekday beside its first day."""
    found = find_dates(f"The circus is in town {written}.", THURSDAY)
    assert [mention.value for mention in found] == ["2025-07-22", "2025-07-24"] * 2
    assert [mention.weekday for mention in found] == [None, None, 1, 3]
    assert [mention.anchor for mention in found[:2]] == [Anchor.WEEKDAY] * 2


@pytest.mark.parametrize(
    "text",
    [
        "The pool is open Tuesday to Sunday, July 1-31.",
        "Choirs sing Friday and Saturday, July 18.",
        "Choirs sing Wednesday, Friday and Saturday, July 16, 18 and 19.",
        "Choirs sing Wednesday, Friday, and Saturday, July 16.",
    ],
)
def test_a_weekday_that_need_not_be_its_date_s_is_not_held_against_it(text: str) -> None:
    """A list of days would be held for the weekday that happens to stand beside the first date."""
    assert all(mention.weekday is None for mention in find_dates(text, THURSDAY))


def test_one_weekday_in_front_of_a_range_is_its_first_day_s() -> None:
    found = find_dates("It runs Friday, July 18-20.", THURSDAY)
    assert [(mention.value, mention.weekday) for mention in found] == [("2025-07-18", 4), ("2025-07-20", None)]


def test_weekdays_of_a_habit_are_every_week_s_and_those_of_this_week_the_other_reading() -> None:
    """The opening hours of a museum would be read as two days of last week."""
    found = find_dates("The museum is open Tuesday through Sunday.", THURSDAY)
    assert [(mention.type, mention.value) for mention in found] == [
        (TimexType.SET, "XXXX-WXX-2"),
        (TimexType.SET, "XXXX-WXX-7"),
    ]
    assert "2025-07-15" in found[0].alternatives
    assert values("The museum was open Tuesday through Sunday.")[0] == ("Tuesday", "2025-07-08")
    assert values("The museum is open Tuesday and Sunday.")[0] == ("Tuesday", "2025-07-08")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It takes four to six weeks.", [("four", "P4W"), ("six weeks", "P6W")]),
        ("It takes 4-6 weeks.", [("4", "P4W"), ("6 weeks", "P6W")]),
        ("It lasts one or two days.", [("one", "P1D"), ("two days", "P2D")]),
        ("It takes between five and 10 minutes.", [("five", "PT5M"), ("10 minutes", "PT10M")]),
        ("A two- to three-week trip.", [("two", "P2W"), ("three-week", "P3W")]),
        ("Two to three years later it sank.", [("Two", "P2Y"), ("three years later", "P3Y")]),
        ("It sank four or eight years ago.", [("four", "2021"), ("eight years ago", "2017")]),
        ("They won 3-2 days after the draw.", [("2 days", "P2D")]),
        ("He left at five and 10 years later came back.", [("10 years later", "P10Y")]),
    ],
)
def test_both_ends_of_a_length_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    """Half of what the article states would be checked."""
    assert values(text) == expected


def test_a_bound_holds_for_both_ends_of_a_length() -> None:
    found = find_dates("It lasted about three to four hours.", THURSDAY)
    assert [(mention.value, mention.mod) for mention in found] == [("PT3H", Mod.APPROX), ("PT4H", Mod.APPROX)]
    assert [mention.alternatives for mention in find_dates("It took two to three decades.", THURSDAY)] == [
        ("P20Y",),
        ("P30Y",),
    ]


def test_a_streak_is_as_long_as_its_number_says() -> None:
    assert values("Shares fell for a fifth straight day.") == [("a fifth straight day", "P5D")]
    assert values("It is the 12th consecutive month of rain.") == [("the 12th consecutive month", "P12M")]
    assert values("It was the first full day.") == []


def test_a_million_days_are_written_out() -> None:
    """ISO 8601 knows no exponents: the story could not be read at all."""
    assert values("It would take a million days.")[-1][1] == "P1000000D"
    assert values("It would take 1,500,000 years.")[-1][1] == "P1500000Y"
