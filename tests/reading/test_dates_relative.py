"""Dates that count from the day of publication, from the tense of their clause, or from another date."""

from datetime import date, timedelta

import pytest

from checks.reading.dates import find_dates
from checks.reading.mentions import Anchor, DateMention, Days, TimexType
from checks.story.values import Mod

MONDAY = date(2025, 7, 21)
WEDNESDAY = date(2025, 7, 23)


def only(text: str, published: date = MONDAY) -> DateMention:
    (mention,) = find_dates(text, published)
    assert text[mention.start : mention.end] == mention.text
    return mention


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("today", "2025-07-21"),
        ("yesterday", "2025-07-20"),
        ("tomorrow", "2025-07-22"),
        ("yesterday afternoon", "2025-07-20TAF"),
        ("tonight", "2025-07-21TNI"),
        ("overnight", "2025-07-20TNI"),
        ("last night", "2025-07-20TNI"),
        ("this morning", "2025-07-21TMO"),
        ("this week", "2025-W30"),
        ("last week", "2025-W29"),
        ("next month", "2025-08"),
        ("last year", "2024"),
        ("this quarter", "2025-Q3"),
        ("next weekend", "2025-W31-WE"),
        ("last weekend", "2025-W29-WE"),
        ("last summer", "2024-SU"),
        ("next spring", "2026-SP"),
        ("last September", "2024-09"),
        ("next March", "2026-03"),
        ("the first half of this year", "2025-H1"),
        ("the third quarter of last year", "2024-Q3"),
        ("the final quarter of the year", "2025-Q4"),
        ("the end of the year", "2025"),
        ("early last week", "2025-W29"),
        ("last March", "2025-03"),
        ("next winter", "2025-WI"),
        ("two quarters ago", "2025-01"),
        ("two years ago", "2023"),
        ("half a year ago", "2025-01"),
        ("March last year", "2024-03"),
        ("October of next year", "2026-10"),
        ("three weeks ago", "2025-W27"),
        ("two days ago", "2025-07-19"),
        ("a decade ago", "201"),
        ("two years from now", "2027"),
    ],
)
def test_words_that_count_from_publication_are_as_wide_as_they_say(written: str, value: str) -> None:
    mention = only(f"It is of {written}.")
    assert (mention.text, mention.value, mention.anchor) == (written, value, Anchor.PUBLISHED)


@pytest.mark.parametrize(
    ("text", "published", "value", "other"),
    [
        ("They said so on Monday.", MONDAY, "2025-07-21", "2025-07-28"),
        ("They said so on Monday.", WEDNESDAY, "2025-07-21", "2025-07-28"),
        ("They said so on Thursday.", WEDNESDAY, "2025-07-17", "2025-07-24"),
        ("They will meet on Thursday.", WEDNESDAY, "2025-07-24", "2025-07-17"),
        ("They are to meet Thursday.", WEDNESDAY, "2025-07-24", "2025-07-17"),
        ("On Thursday, the court will rule.", WEDNESDAY, "2025-07-24", "2025-07-17"),
        ("A hearing has been scheduled for Friday.", WEDNESDAY, "2025-07-25", "2025-07-18"),
        ("The road stays shut until Friday.", WEDNESDAY, "2025-07-25", "2025-07-18"),
        ("It has rained since Friday.", WEDNESDAY, "2025-07-18", "2025-07-25"),
        ("They will meet next Wednesday.", WEDNESDAY, "2025-07-30", "2025-08-06"),
        ("This Saturday is free.", WEDNESDAY, "2025-07-26", "2025-07-19"),
        ("Come Friday the road is shut.", WEDNESDAY, "2025-07-25", "2025-07-18"),
        ("Ahead of Friday the town is calm.", WEDNESDAY, "2025-07-25", "2025-07-18"),
        ("The shop is opening on Friday.", WEDNESDAY, "2025-07-25", "2025-07-18"),
        ("He was shot last Friday.", WEDNESDAY, "2025-07-18", "2025-07-25"),
        ("They said in a statement Tuesday that they will go.", WEDNESDAY, "2025-07-22", "2025-07-29"),
    ],
)
def test_a_weekday_is_the_last_or_the_next_by_the_tense_of_its_clause(
    text: str, published: date, value: str, other: str
) -> None:
    mention = only(text, published)
    assert (mention.value, mention.alternatives, mention.anchor) == (value, (other,), Anchor.WEEKDAY)


def test_one_sentence_may_look_back_on_one_weekday_and_ahead_to_another() -> None:
    found = find_dates("Officials said on Monday that they will meet on Thursday.", MONDAY)
    assert [mention.value for mention in found] == ["2025-07-21", "2025-07-24"]


@pytest.mark.parametrize(
    ("text", "value", "pattern"),
    [
        ("A warning was issued on July 14.", "2025-07-14", "XXXX-07-14"),
        ("The law passed on Nov. 3.", "2024-11-03", "XXXX-11-03"),
        ("The law will take effect on Nov. 3.", "2025-11-03", "XXXX-11-03"),
        ("The talks were held in March.", "2025-03", "XXXX-03"),
        ("The talks will be held in March.", "2026-03", "XXXX-03"),
        ("They spoke at the Aug. 2 debate.", "2025-08-02", "XXXX-08-02"),
        ("They dined on Christmas Eve.", "2024-12-24", "XXXX-12-24"),
    ],
)
def test_a_date_without_its_year_takes_it_from_the_tense_and_says_that_any_year_would_do(
    text: str, value: str, pattern: str
) -> None:
    mention = only(text)
    assert (mention.value, mention.alternatives, mention.anchor) == (value, (pattern,), Anchor.PARTIAL)


def test_a_movable_holiday_has_no_pattern_but_the_days_of_other_years() -> None:
    mention = only("They rested on Labor Day.", date(2025, 9, 10))
    assert (mention.value, mention.alternatives) == ("2025-09-01", ("2024-09-02", "2026-09-07"))


@pytest.mark.parametrize(
    ("text", "found", "value"),
    [
        ("Storms raged over the weekend.", "the weekend", "2025-W29-WE"),
        ("Storms will rage this weekend.", "this weekend", "2025-W30-WE"),
        ("Sales fell in the fourth quarter.", "the fourth quarter", "2024-Q4"),
        ("Rain fell in the spring.", "the spring", "2025-SP"),
        ("Rain will fall in the autumn.", "the autumn", "2025-FA"),
        ("It was closed by the Sept. 11 attacks.", "Sept. 11", "2001-09-11"),
        ("It sold well in recent years.", "recent years", "PAST_REF"),
        ("It will sell in the coming weeks.", "the coming weeks", "FUTURE_REF"),
        ("It sold well in the past.", "the past", "PAST_REF"),
        ("It will sell in the future.", "the future", "FUTURE_REF"),
        ("It closed years ago.", "years ago", "PAST_REF"),
        ("It was worn in '82.", "'82", "1982"),
        ("It will open at 10 p.m. tomorrow.", "10 p.m. tomorrow", "2025-07-22T22:00"),
    ],
)
def test_vaguer_words_are_read_too_and_in_the_right_direction(text: str, found: str, value: str) -> None:
    mention = only(text)
    assert (mention.text, mention.value) == (found, value)


def test_early_june_is_its_first_half_and_the_rest_of_it_is_not() -> None:
    mention = only("They last met in early June.")
    assert (mention.text, mention.value, mention.mod) == ("early June", "2025-06", Mod.START)
    assert mention.interval == Days(date(2025, 6, 1), date(2025, 6, 15))


def test_later_and_earlier_this_month_leave_out_the_days_on_the_other_side() -> None:
    assert only("It opens later this month.").interval == Days(MONDAY, date(2025, 7, 31))
    assert only("It opened earlier this month.").interval == Days(date(2025, 7, 1), MONDAY)


def test_more_than_a_year_ago_is_open_towards_the_past() -> None:
    mention = only("It opened more than a year ago.")
    assert (mention.value, mention.mod) == ("2024", Mod.BEFORE)
    assert mention.interval == Days(None, date(2024, 12, 31))


def test_in_ten_days_is_a_day_where_the_clause_looks_ahead_and_else_a_length() -> None:
    ahead = only("The talks will resume in ten days.")
    assert (ahead.text, ahead.value, ahead.alternatives) == ("ten days", "2025-07-31", ("P10D",))
    assert only("The bridge was built in ten days.").type is TimexType.DURATION


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began on 3 May 2024 and ended two weeks later.", "2024-W20"),
        ("It began on 3 May 2024; the day before, it rained.", "2024-05-02"),
        ("It began on 3 May 2024. The following day it ended.", "2024-05-04"),
        ("It began on 3 May 2024. That year it rained.", "2024"),
        ("It began on 3 May 2024 and ended the same day.", "2024-05-03"),
        ("It began in 2019 and ended two years later.", "2021"),
        ("Sales rose from a year earlier.", "2024"),
    ],
)
def test_two_weeks_later_counts_from_the_date_it_hangs_on(text: str, value: str) -> None:
    mention = find_dates(text, MONDAY)[-1]
    assert (mention.value, mention.anchor) == (value, Anchor.MENTION)


def test_days_cannot_be_counted_from_a_month_and_so_stay_a_length() -> None:
    assert find_dates("It began in June 2024. Two days later it ended.", MONDAY)[-1].value == "P2D"


def test_the_last_day_of_the_calendar_has_no_tomorrow() -> None:
    assert find_dates("It opens tomorrow.", date.max) == ()
    assert find_dates("It opened yesterday.", date.min) == ()


@pytest.mark.parametrize("published", [MONDAY + timedelta(days=days) for days in range(7)])
def test_said_today_by_its_name_is_today(published: date) -> None:
    assert only(f"They said so on {published:%A}.", published).value == published.isoformat()
